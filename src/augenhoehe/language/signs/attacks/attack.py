"""One kind of attack: patterns of both languages, and the frames that silence them."""

from collections.abc import Callable, Iterator
from itertools import islice

from augenhoehe.language.reading import Reading
from augenhoehe.language.signs.attacks.frames import is_meant
from augenhoehe.language.signs.attacks.grammar import grammar
from augenhoehe.language.signs.attacks.marked import Marked, glance, marked
from augenhoehe.language.signs.attacks.near import may_be_near, near
from augenhoehe.language.signs.attacks.targets import is_bare

_MOST_LOOKED_AT = 100
"""In one text; whoever writes more than that has been seen."""


def finder(*names: str) -> Callable[[Reading], Iterator[tuple[int, int]]]:
    """Return a function that yields the places where a pattern of these parts is meant."""

    def find(reading: Reading) -> Iterator[tuple[int, int]]:
        for each in marked(reading.text):
            places = [*_places(reading, each, names), *_near(reading, each, names)]
            yield from _apart(sorted(places))

    return find


def worth_reading(*names: str) -> Callable[[str], bool]:
    """Return a function that says whether a pattern of these parts could be meant."""

    def look(text: str) -> bool:
        return any(
            grammar(language, *names).may_match(present)
            or ("INSULT" not in names and may_be_near(present))
            for language, present in glance(text)
        )

    return look


def _places(
    reading: Reading, marked: Marked, names: tuple[str, ...]
) -> Iterator[tuple[int, int]]:
    lines = grammar(marked.language, *names)
    found = islice(lines.matches(marked.tagged, marked.present), _MOST_LOOKED_AT)
    for start, end, is_prepositional in found:
        first, last = _ends(marked, start, end)
        if first > last or not (is_prepositional or is_bare(marked, first, last)):
            continue
        if is_meant(reading, marked, first, last):
            yield marked.words[first].start, marked.words[last].end


def _near(
    reading: Reading, marked: Marked, names: tuple[str, ...]
) -> Iterator[tuple[int, int]]:
    if "INSULT" in names or "G" not in marked.present:
        return
    for first, last in near(reading, marked, is_violence="THREAT" in names):
        yield marked.words[first].start, marked.words[last].end


def _apart(places: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join places that overlap."""
    open_start = open_end = -1
    for start, end in places:
        if start < open_end:
            open_end = max(open_end, end)
            continue
        if open_end >= 0:
            yield open_start, open_end
        open_start, open_end = start, end
    if open_end >= 0:
        yield open_start, open_end


def _ends(marked: Marked, start: int, end: int) -> tuple[int, int]:
    """Return the first and last word of a match, marks at its ends left out."""
    first = max(0, marked.index(start))
    last = marked.index(end - 1)
    while first <= last and _is_edge(marked, first, start):
        first += 1
    while last >= first and marked.words[last].mark:
        last -= 1
    return first, last


def _is_edge(marked: Marked, place: int, start: int) -> bool:
    is_mark = marked.words[place].mark not in {"", "@"}
    return is_mark or marked.offsets[place] < start
