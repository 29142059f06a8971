"""What words are about: one name for a concept in both languages (see concepts.txt)."""

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

FILE = Path(__file__).with_name("concepts.txt")
_SHORTEST_ENDING = 4


@dataclass(frozen=True, slots=True)
class _Lists:
    """The concepts of one language, by how they meet a word."""

    whole: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    openings: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    endings: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    rows: dict[str, list[tuple[tuple[str, ...], str]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def add(self, entry: str, concept: str) -> None:
        if "_" in entry.strip("_"):
            first, *rest = entry.split("_")
            self.rows[first].append((tuple(rest), concept))
        elif entry.endswith("*"):
            self.openings[entry[:-1]].append(concept)
        elif entry.startswith("*"):
            self.endings[entry[1:]].append(concept)
        else:
            self.whole[entry].append(concept)


@cache
def _lists() -> dict[str, _Lists]:
    lists = {"de": _Lists(), "en": _Lists()}
    for line in FILE.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            concept, language, *entries = line.split()
            for entry in entries:
                lists[language].add(entry, concept)
    return lists


@lru_cache(maxsize=50_000)
def _of_word(language: str, word: str) -> tuple[str, ...]:
    lists = _lists()[language]
    found = list(lists.whole.get(word, ()))
    for length in range(2, len(word) + 1):
        found += lists.openings.get(word[:length], ())
    for length in range(_SHORTEST_ENDING, len(word)):
        found += lists.endings.get(word[-length:], ())
    return tuple(dict.fromkeys(found))


def concepts_of(language: str, words: list[str]) -> list[tuple[str, ...]]:
    """Return for each plain word its concepts; those of a row stand at its first word."""
    rows = _lists()[language].rows
    found = []
    for place, word in enumerate(words):
        names = _of_word(language, word)
        if word in rows:
            more = [
                concept
                for rest, concept in rows[word]
                if _follows(rest, words[place + 1 : place + 1 + len(rest)])
            ]
            names = tuple(dict.fromkeys((*names, *more)))
        found.append(names)
    return found


def _follows(row: tuple[str, ...], words: list[str]) -> bool:
    return len(row) == len(words) and all(
        word.startswith(part[:-1]) if part.endswith("*") else word == part
        for part, word in zip(row, words, strict=True)
    )
