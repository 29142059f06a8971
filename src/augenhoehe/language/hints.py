"""Hints on incoming text: words that people may have to be protected from or helped with.

Nothing here values tone or opinion. A hint may bring a comment forward, never back,
and the words of criticism (protected vocabulary) never cause one: no sign looks at
them. Labels for people live in the application, not here.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import batched

from augenhoehe.language.detect import language_of
from augenhoehe.language.folding import folded
from augenhoehe.language.gates import Gates
from augenhoehe.language.kind import kind_of, kind_of_folded
from augenhoehe.language.reading import read
from augenhoehe.language.signs import ATTACKS, DATA, SIGNS, WORDINGS, question, spam
from augenhoehe.language.signs.base import Sign

__all__ = ["Examination", "Hint", "Incoming", "examine", "examine_many", "kind_of"]

_DANGEROUS = frozenset({"danger", "R03_threat_violence"})
AT_ONCE = 500
"""Comments in a batch."""

_QUESTION = len(SIGNS)
"""Number of the gate for questions, behind those of the signs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """Words a sign points at. ``text[start:end] == words``."""

    rule: str
    """A key of the default rules, or ``crisis`` or ``danger``."""
    start: int
    end: int
    words: str
    why: str
    """One sentence for the team, in the language of the text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """What was seen in one comment. Nothing of it is a judgement about a person."""

    language: str
    """ISO 639-1 code, or "" where it could not be told."""
    hints: tuple[Hint, ...]
    """In order of place."""
    questions: tuple[tuple[int, int], ...]
    """Places of sentences that ask something; an answer should take them up."""
    crisis: bool
    """Somebody speaks of an own wish to die or to hurt herself."""
    danger: bool
    """Somebody may be in acute danger, or is threatened."""
    kind: str
    """A proposal, see `augenhoehe.language.kind`; it moves nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A comment to be examined, with what is already known of it."""

    text: str
    language: str = ""
    seen_elsewhere: int = 0
    """In how many other threads the same account left the same text."""


def examine(text: str, *, language: str = "", seen_elsewhere: int = 0) -> Examination:
    """Look at one comment.

    ``language`` is what is already known of it; all signs of both languages are
    looked for in any case, because people mix them. ``seen_elsewhere`` says in how
    many other threads the same account left the same text; alone it means nothing.
    """
    item = Incoming(text=text, language=language, seen_elsewhere=seen_elsewhere)
    [seen] = examine_many([item])
    return seen


def examine_many(items: Iterable[Incoming]) -> Iterator[Examination]:
    """Look at many comments, in their order.

    They are taken in batches, and each step is done for a whole batch: that keeps the
    tables of one step in the processor's cache, and is about twice as fast.
    """
    for batch in batched(items, AT_ONCE):
        plain = [folded(item.text) for item in batch]
        opened = list(map(_gates().open_for, plain))
        languages = [item.language or language_of(item.text) for item in batch]
        kinds = list(map(kind_of_folded, plain))
        found = list(map(_found, batch, opened, languages))
        yield from map(_examination, languages, found, kinds)


@cache
def _gates() -> Gates:
    groups = [[sign.gate for sign in group] for group in (WORDINGS, ATTACKS, DATA)]
    return Gates(*groups, [question.GATE])


def _found(
    item: Incoming, opened: list[int], language: str
) -> tuple[list[Hint], tuple[tuple[int, int], ...]]:
    """Return hints, and the places of questions."""
    hints = _repeated(item, language)
    signs = [
        SIGNS[number]
        for number in opened
        if number < _QUESTION and _is_worth_reading(SIGNS[number], item.text)
    ]
    asks = _QUESTION in opened
    if not (signs or asks):
        return hints, ()
    reading = read(item.text)
    for sign in signs:
        hints += _hints(sign, sign.find(reading), item.text, language)
    return hints, tuple(question.find(reading)) if asks else ()


def _is_worth_reading(sign: Sign, text: str) -> bool:
    return sign.glance is None or sign.glance(text)


def _examination(
    language: str,
    found: tuple[list[Hint], tuple[tuple[int, int], ...]],
    kind: str,
) -> Examination:
    hints, questions = found
    rules = {hint.rule for hint in hints}
    return Examination(
        language=language,
        hints=tuple(_once(hints)),
        questions=questions,
        crisis="crisis" in rules,
        danger=not _DANGEROUS.isdisjoint(rules),
        kind=kind,
    )


def _once(hints: list[Hint]) -> Iterator[Hint]:
    """Yield hints in order of place; the same rule points at words only once."""
    ends: dict[str, int] = {}
    for hint in sorted(hints, key=lambda hint: (hint.start, -hint.end, hint.rule)):
        if hint.start >= ends.get(hint.rule, 0):
            ends[hint.rule] = hint.end
            yield hint


def _repeated(item: Incoming, language: str) -> list[Hint]:
    """A sales pitch is a sign of spam only where it is left in many threads."""
    if item.seen_elsewhere < spam.OFTEN:
        return []
    places = spam.find_repeated(read(item.text))
    return list(_hints(spam.SIGN, places, item.text, language))


def _hints(
    sign: Sign, places: Iterable[tuple[int, int]], text: str, language: str
) -> Iterator[Hint]:
    for start, end in places:
        yield Hint(
            rule=sign.rule,
            start=start,
            end=end,
            words=text[start:end],
            why=sign.why(language),
        )
