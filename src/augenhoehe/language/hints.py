"""Hints on incoming text: words that people may have to be protected from or helped with.

Nothing here values tone or opinion. A hint may bring a comment forward, never back,
and the words of criticism (protected vocabulary) never cause one: no sign looks at
them. Labels for people live in the application, not here.
"""

from dataclasses import dataclass

from augenhoehe.language.detect import language_of
from augenhoehe.language.reading import read
from augenhoehe.language.signs import SIGNS, crisis, danger


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """Words a sign points at. ``text[start:end] == words``."""

    rule: str
    """Stable id: one of the keys of `augenhoehe.language.signs.SIGNS`."""
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """Hints in order of place; ``crisis`` and ``danger`` say whether one is of that kind."""

    language: str
    """"de", "en" or "" where it could not be told."""
    hints: tuple[Hint, ...]
    crisis: bool
    danger: bool


def examine(text: str, *, language: str = "") -> Examination:
    """Look at one comment.

    ``language`` is what is already known of it; all signs of both languages are
    looked for in any case, because people mix them.
    """
    reading = read(text)
    hints = sorted(
        (
            Hint(rule=rule, start=start, end=end, words=text[start:end])
            for rule, find in SIGNS.items()
            for start, end in find(reading)
        ),
        key=lambda hint: (hint.start, hint.end, hint.rule),
    )
    rules = {hint.rule for hint in hints}
    return Examination(
        language=language or language_of(text),
        hints=tuple(hints),
        crisis=crisis.RULE in rules,
        danger=danger.RULE in rules,
    )
