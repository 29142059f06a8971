"""One kind of attack: patterns of both languages, and the frames that silence them."""

from collections.abc import Callable, Iterator

from augenhoehe.language.reading import Reading
from augenhoehe.language.signs.attacks.frames import is_meant
from augenhoehe.language.signs.attacks.grammar import compiled
from augenhoehe.language.signs.attacks.marked import Marked, marked


def finder(*, german: str, english: str) -> Callable[[Reading], Iterator[tuple[int, int]]]:
    """Return a function that yields the places where one of the patterns is meant."""
    patterns = {"de": compiled(german), "en": compiled(english)}

    def find(reading: Reading) -> Iterator[tuple[int, int]]:
        for each in marked(reading.text):
            for match in patterns[each.language].finditer(each.tagged):
                first, last = _ends(each, match.start(), match.end())
                if first <= last and is_meant(reading, each, first, last):
                    yield each.words[first].start, each.words[last].end

    return find


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
    return bool(marked.words[place].mark and marked.words[place].mark != "@") or marked.offsets[place] < start
