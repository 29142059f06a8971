"""What is the panel's to say: told by words in the text or in the comment it answers."""

import re
from collections.abc import Collection

from augenhoehe.language.folding import folded

PANEL_TOPICS = (
    "ABA", "Verhaltenstherapie", "behaviour analysis", "behavior analysis", "Verhaltensanalyse", "Begrifflichkeit",
    "Begriff", "Bezeichnung", "Wortwahl", "terminology", "wording", "Kampagne", "campaign", "Simulation",
    "Erlebnisparcours", "Parcours", "Selbsterfahrung", "Dunkelparcours", "blindfold", "experience booth", "Darstellung",
    "Werbespot", "Plakat", "poster", "portrayal", "depiction", "representation", "Heilung", "cure", "Leitbild",
    "Person-first", "identity-first", "Puzzleteil", "puzzle piece",
)  # fmt: skip
_LEAST_FOR_COMPOUND = 6
_PANEL = re.compile(
    r"\b(?:gremi(?:um|ums|en)|\w*beirat\w*|betroffenenrat\w*|selbstvertret\w*|selbsthilfe\w*|expert\w+ in eigener sache|\w*rat der betroffenen"
    r"|\w*panels?|advisory (?:board|group|council)|self advoca\w+|experts by experience|lived experience (?:group|board|panel)|steering group)\b"
)


def is_for_panel(texts: Collection[str], more: Collection[str]) -> bool:
    """Say whether a topic of the panel comes up; ``more`` are the house's own words for them."""
    together = " ".join(folded(text) for text in texts)
    return any(
        re.search(_pattern(topic), together)
        for topic in (*PANEL_TOPICS, *more)
        if topic.strip()
    )


def names_panel(words: str) -> bool:
    """Say whether plain words of ours mention the panel."""
    return _PANEL.search(words) is not None


def _pattern(topic: str) -> str:
    small = folded(topic.strip())
    left = r"\w*" if len(small) >= _LEAST_FOR_COMPOUND else r"\b"
    right = r"\w*" if len(small) >= _LEAST_FOR_COMPOUND else r"(?:s|e|en|n)?\b"
    return left + re.escape(small) + right
