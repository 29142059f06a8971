"""A person says that she sees no way to go on or wants to hurt herself.

Nothing may be missed here, so indirect, clumsy and mistyped words count, too. First
person and now: idioms of laughing and anger, reports about others and about the past,
the debate on dying, quotations and campaigns do not count. What the words are taken
as is help offered, never a breach and never another place.
"""

import re
from collections.abc import Iterator

from augenhoehe.language.reading import Line, Reading
from augenhoehe.language.signs import crisis_english as english
from augenhoehe.language.signs import crisis_german as german
from augenhoehe.language.signs.base import Sign
from augenhoehe.language.signs.wording import any_of, words

RULE = "crisis"

_MEANT = words((*german.MEANT, *english.MEANT))
_NOT_MEANT = words((*german.NOT_MEANT, *english.NOT_MEANT))
_OTHERS = words((*german.OTHERS, *english.OTHERS))
_PAST = words((*german.PAST, *english.PAST))
_STILL = re.compile(any_of(german.STILL, english.STILL))
_LAUGHS = re.compile(r"[😂🤣😅😆😹💀]|(?<!\w)[xX]D(?!\w)")


def find(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield the places of the words that say it."""
    for line in reading.lines:
        match = _MEANT.search(line.words)
        if match is None or _is_other(line.words):
            continue
        start, end = line.place(*match.span())
        if not (_laughs(reading, line) or reading.is_quoted(start, end)):
            yield start, end


def _is_other(words: str) -> bool:
    """Idiom, denied, of somebody else, or over."""
    if _NOT_MEANT.search(words) or _OTHERS.search(words):
        return True
    return bool(_PAST.search(words)) and not _STILL.search(words)


def _laughs(reading: Reading, line: Line) -> bool:
    around = reading.text[max(0, line.start - 3) : line.end + 6]
    return bool(_LAUGHS.search(around))


SIGN = Sign(
    rule=RULE,
    gate=any_of(german.GATE, english.GATE),
    find=find,
    german=(
        "Hier spricht vielleicht ein Mensch von eigener Not. Bitte zuerst lesen, "
        "antworten und Hilfewege nennen; das ist kein Regelverstoß."
    ),
    english=(
        "Somebody may be speaking of their own distress. Please read this first, "
        "answer and name ways to help; it is no breach of a rule."
    ),
)
