"""What takes the edge off words: quotation, report, denouncing, negation, other people's eyes.

Precision before recall. Every doubt silences a match.
"""

from augenhoehe.language.reading import Reading
from augenhoehe.language.signs.attacks.marked import Marked
from augenhoehe.language.signs.attacks.targets import (
    is_own,
    is_reclaimed,
    is_relative,
    is_subject,
)
from augenhoehe.language.signs.attacks.words import Word
from augenhoehe.language.wordlists import word_set

_JOINING = word_set("und aber sondern and but")
_LONGEST = 80
"""Words of a sentence that are looked at on each side."""
_NAMES = word_set("HARD PROF SLUR")
_CONNECTING = word_set("und aber sondern weil denn and but because so since")
_TURNING = word_set("aber sondern weil denn but because")
_WHY = word_set("warum wieso weshalb why")
_TREATED = word_set("behandelt behandeln treated")
_VIEWS = word_set(
    """
    think believe say saying thinking guess argue suggest belief opinion view idea glaube glauben denke
    denken meine meint sagen sage sag finde finden behaupten behaupte auffassung ansicht haltung
    einstellung
    """
)
_SPEAKER = word_set("i we my our ich wir mein meine meiner unsere")
_CONTENT = word_set("dass ob that daran davon dafuer")


def is_meant(reading: Reading, marked: Marked, first: int, last: int) -> bool:
    """Say whether the words from ``first`` to ``last`` are what the writer says."""
    words = marked.words
    start, end = words[first].start, words[last].end
    return not (
        _touches_quotation(reading, start, end)
        or _is_reported(words, first, last)
        or _is_denounced(words, first, last)
        or _is_negated(words, first, last)
        or _is_attributed(words, first, last)
        or is_reclaimed(words, first, last)
        or is_own(words, first, last)
        or is_relative(words, first, last)
        or not is_subject(marked, first)
    )


def _is_reported(words: tuple[Word, ...], first: int, last: int) -> bool:
    """Say whether somebody else says it, or it is so in somebody else's eyes."""
    left, right = _sentence(words, first, last)
    left = max(
        [
            left,
            *(place for place in range(left, first) if words[place].word in _TURNING),
        ]
    )
    around = [*range(left, first), *range(last + 1, right)]
    if any(_reports(words, place) for place in around):
        return True
    inside = range(first, last + 1)
    is_order = any("MOD" in words[place].classes for place in inside)
    return any(
        _reports(words, place)
        and not words[place].classes & {"G", "MODA", "VPP"}
        and not (is_order and words[place].word in _TREATED)
        for place in inside
    )


def _reports(words: tuple[Word, ...], place: int) -> bool:
    word = words[place]
    if "ATTRIB" in word.classes:
        return True
    if "REPORT" not in word.classes:
        return False
    before = [
        each for each in words[max(0, place - 3) : place] if "F" not in each.classes
    ]
    if before and "G" in before[-1].classes:
        return False
    near = [
        each.word
        for each in (*words[max(0, place - 3) : place], *words[place + 1 : place + 2])
    ]
    return not (word.word in _VIEWS and not _SPEAKER.isdisjoint(near))


def _is_denounced(words: tuple[Word, ...], first: int, last: int) -> bool:
    return any(
        "DENOUNCE" in word.classes for word in (*words[:first], *words[last + 1 :])
    )


def _is_negated(words: tuple[Word, ...], first: int, last: int) -> bool:
    """Say whether a negation stands in the same part of the sentence, or before "dass", "that"."""
    left = _part_start(words, first)
    right = _part_end(words, last)
    near = max(
        [
            left,
            *(
                place + 1
                for place in range(left, first)
                if words[place].word in _CONNECTING
            ),
        ]
    )
    outside = [*words[near:first]]
    if not words[first].classes & _NAMES:
        outside += words[last + 1 : right]
    if left > 1 and any(word.word in _CONTENT for word in words[left : left + 2]):
        outside += words[_part_start(words, left - 1) : left - 1]
    if not any("NEG" in word.classes for word in outside):
        return False
    return not _is_asked_in_return(words, first, last)


def _part_end(words: tuple[Word, ...], last: int) -> int:
    right = last + 1
    while (
        right < len(words)
        and not words[right].mark
        and words[right].word not in _JOINING
    ):
        right += 1
    return right


def _is_attributed(words: tuple[Word, ...], first: int, last: int) -> bool:
    part = words[_part_start(words, first) : first] + words[last + 1 : last + 6]
    for word in part:
        if word.mark:
            break
        if "ATTC" in word.classes:
            return True
    return any(
        "ATTC" in word.classes for word in words[_part_start(words, first) : first]
    )


def _part_start(words: tuple[Word, ...], place: int) -> int:
    least = max(0, place - _LONGEST)
    while place > least and not words[place - 1].mark:
        place -= 1
    return place


def _is_asked_in_return(words: tuple[Word, ...], first: int, last: int) -> bool:
    """Say whether the negation only asks for agreement: "Hasst ihr ... nicht auch?"."""
    left, right = _sentence(words, first, last)
    if right >= len(words) or words[right].mark != "?":
        return False
    opening = words[left]
    if opening.word in _WHY:
        return any("NEG" in word.classes for word in words[left : left + 4])
    return bool(opening.classes & {"BE", "MOD", "MODA", "HATE", "DO"})


def _touches_quotation(reading: Reading, start: int, end: int) -> bool:
    return any(left < end and start < right for left, right in reading.quotations)


def _sentence(words: tuple[Word, ...], first: int, last: int) -> tuple[int, int]:
    left = first
    while left > max(0, first - _LONGEST) and words[left - 1].mark not in {".", "?"}:
        left -= 1
    right = last + 1
    end = min(len(words), last + _LONGEST)
    while right < end and words[right].mark not in {".", "?"}:
        right += 1
    return left, right
