"""A group and hard words close together in one short sentence, with nothing that speaks for another reading.

Where no pattern fits, a short sentence that names a group and puts it beside words that
are used against people is pointed at too; but only if nobody is spoken to, quoted, denied,
reported or defended in it, and the group does not stand behind a preposition.
"""

from collections.abc import Iterator
from itertools import product

from augenhoehe.language.reading import Reading
from augenhoehe.language.signs.attacks.frames import is_meant
from augenhoehe.language.signs.attacks.marked import Marked
from augenhoehe.language.signs.attacks.targets import is_bare
from augenhoehe.language.signs.attacks.words import Word
from augenhoehe.language.wordlists import word_set

_AGAINST = frozenset({"HARD", "NEGA", "NEGN", "VERMIN", "HATE"})
_VIOLENT = frozenset({"KILL", "KILLED", "VINF", "VPP"})
_PLANS = frozenset({"WILL", "INTENT"})
_SELF = word_set("ich wir i we")
_OTHERWISE = frozenset({"NEG", "REPORT", "ATTRIB", "ATTC", "DENOUNCE", "KIND", "CARE"})
_SPOKEN_TO = word_set(
    "ihr euch euer eure eurer euren eurem you your yours u dein deine sie"
)
_SUFFERED = word_set("wurde wurden worden werden wird been being got gets get")
_WEAK = word_set(
    """
    falsch schlecht peinlich anstrengend gefaehrlich nervig schwach gemein egoistisch schrecklich furchtbar grauenhaft grausam
    bad dangerous annoying sick weak low hopeless helpless emotional violent aggressive horrible awful terrible rude cruel corrupt crap
    """
)
_OURS = word_set("uns unser unsere unserer unserem unseren us our")
_OTHERS = word_set("wer who whoever")
_LONGEST_SENTENCE = 14
_FARTHEST = 7


def near(
    reading: Reading, marked: Marked, *, is_violence: bool
) -> Iterator[tuple[int, int]]:
    """Yield the first and last word of such places."""
    hard = _VIOLENT if is_violence else _AGAINST
    for left, right in _sentences(marked.words):
        words = marked.words[left:right]
        if not 2 < len(words) <= _LONGEST_SENTENCE or not _is_plain(words):
            continue
        if not _is_ordered(words) if is_violence else _is_suffered(words):
            continue
        for first, last in _pairs(words, hard):
            start, end = left + first, left + last
            if is_bare(marked, start, end) and is_meant(reading, marked, start, end):
                yield start, end
                break


def may_be_near(present: frozenset[str]) -> bool:
    """Say whether words and classes that are present could be such a place."""
    return "G" in present and not present.isdisjoint(_AGAINST | _VIOLENT)


def _sentences(words: tuple[Word, ...]) -> Iterator[tuple[int, int]]:
    start = 0
    for place, word in enumerate(words):
        if word.mark in {".", "?"}:
            yield start, place
            start = place + 1
    yield start, len(words)


def _is_plain(words: tuple[Word, ...]) -> bool:
    return not any(_is_other(words, place) for place in range(len(words)))


def _is_other(words: tuple[Word, ...], place: int) -> bool:
    """Say whether a word speaks for another reading."""
    word = words[place]
    if word.classes & _OTHERWISE and word.word not in _OURS:
        return True
    if word.word in _OTHERS:
        return True
    if "G" in word.classes:
        return False
    is_judged = place > 0 and bool(words[place - 1].classes & _AGAINST)
    return word.word in _SPOKEN_TO or ("P" in word.classes and not is_judged)


def _is_ordered(words: tuple[Word, ...]) -> bool:
    if any("MOD" in word.classes for word in words):
        return True
    return (
        not _is_suffered(words)
        and any(word.classes & _PLANS for word in words)
        and any(word.word in _SELF for word in words)
    )


def _is_suffered(words: tuple[Word, ...]) -> bool:
    return any(word.word in _SUFFERED for word in words)


def _pairs(words: tuple[Word, ...], hard: frozenset[str]) -> Iterator[tuple[int, int]]:
    groups = [place for place, word in enumerate(words) if "G" in word.classes]
    against = [
        place
        for place, word in enumerate(words)
        if word.classes & hard and "G" not in word.classes and word.word not in _WEAK
    ]
    for group, place in product(groups, against):
        if abs(group - place) <= _FARTHEST:
            yield min(group, place), max(group, place)
