"""Telling a mere thank-you from everything else.

A text that is wrongly taken for one would get no answer, so only whole texts made of
known phrases count. Irony hides in what is left over: three dots, quotation marks,
other emoji, other words.
"""

import re

from augenhoehe.language.text import normalised
from augenhoehe.language.wordlists import word_set

_PHRASES = (
    # German thanks
    r"(?:(?:vielen|besten|herzlichen|lieben|tausend|ganz|lieben|schönen) )*dank",
    r"(?:ganz )?(?:herzlich|lieb) gedankt",
    r"danke(?:schön| schön| sehr| vielmals| euch| ihnen| dir| allen| recht herzlich)?",
    r"merci(?: vielmals)?|vergelt's gott",
    # English thanks
    r"(?:many )?thanks(?: a lot| so much| a million| very much| again| everyone)?",
    r"thank you(?: so much| very much| so very much| again| all| everyone)?",
    r"thx|ty|cheers",
    # for what: only what we said before
    r"für (?:die|eure|ihre|deine) (?:schnelle |ausführliche |rasche )?"
    r"(?:antwort|rückmeldung|auskunft|info|information|nachricht)",
    r"for (?:the|your) (?:quick |prompt |kind )?(?:answer|reply|response|info|message)",
    # greetings
    r"hallo|hi|hello|guten (?:morgen|tag|abend)|good (?:morning|evening|afternoon)",
    r"moin|servus|grüezi|grüß gott|liebe grüße|viele grüße|beste grüße|schöne grüße",
    r"mit freundlichen grüßen|kind regards|best regards|best wishes|lg|vg|mfg",
)
_PHRASE = "|".join(_PHRASES).replace("ß", "ss")
_MERELY = re.compile(rf"(?:{_PHRASE})(?: (?:{_PHRASE}))*")
_JOINED = word_set("und and")
_FRIENDLY = set("👍👏🙏🤝💪🙌😊🙂☺😀😃😄🥰🤗💐🌷🌹🌻🌸🍀✨❤♥💙💚💛🧡💜🤍👌🎉")
_AROUND = set(" \u200d\ufe0e\ufe0f🏻🏼🏽🏾🏿")
_BETWEEN = re.compile(r"[,.!\s]+")
_HIDES_MORE = re.compile(r"\.\.|!{4,}")
_LONGEST = 160


def is_mere_thanks(text: str) -> bool:
    """Whether the whole text is nothing but thanks, a greeting or friendly emoji.

    In doubt the answer is no. An empty text is none.
    """
    if not text.strip() or len(text) > _LONGEST:
        return False
    plain = normalised(text).casefold().replace("ß", "ss")
    if _HIDES_MORE.search(plain):
        return False
    words = "".join(" " if sign in _FRIENDLY | _AROUND else sign for sign in plain)
    spoken = [word for word in _BETWEEN.split(words) if word and word not in _JOINED]
    if not spoken:
        return not _FRIENDLY.isdisjoint(plain) and not _JOINED & {
            *_BETWEEN.split(words)
        }
    return bool(_MERELY.fullmatch(" ".join(spoken)))
