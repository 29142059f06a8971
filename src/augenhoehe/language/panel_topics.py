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
    r"\b(?:gremi(?:um|ums|en)|\w{0,30}beirat\w*|betroffenenrat\w*|selbstvertret\w*|selbsthilfe\w*|expert\w+ in eigener sache|\w{0,30}rat der betroffenen"
    r"|\w{0,30}panels?|advisory (?:board|group|council)|self advoca\w+|experts by experience|lived experience (?:group|board|panel)|steering group)\b"
)


def is_for_panel(texts: Collection[str], more: Collection[str]) -> bool:
    """Say whether a topic of the panel comes up; ``more`` are the house's own words for them."""
    together = " ".join(folded(text) for text in texts)
    return any(
        _comes_up(folded(topic.strip()), together)
        for topic in (*PANEL_TOPICS, *more)
        if topic.strip()
    )


def names_panel(words: str) -> bool:
    """Say whether plain words of ours mention the panel."""
    return _PANEL.search(words) is not None


def _comes_up(topic: str, together: str) -> bool:
    """A long word also as part of another one, a short one only by itself."""
    if topic not in together or len(topic) >= _LEAST_FOR_COMPOUND:
        return topic in together
    return re.search(rf"\b{re.escape(topic)}(?:s|e|en|n)?\b", together) is not None
