"""Small helpers to write what a sign looks for, an idea a line."""

from collections.abc import Iterable, Iterator
from typing import Any

import re2

from augenhoehe.language.reading import Reading

_MEMORY = 64 << 20


def any_of(*ideas: str) -> str:
    """Return one expression that matches where any of the ideas does."""
    return "|".join(f"(?:{idea})" for idea in ideas)


def words(ideas: Iterable[str]) -> Any:
    """Compile ideas over the plain words of a sentence, each between word borders.

    Matched in time linear in the sentence; there is no looking ahead or behind.
    """
    options = re2.Options()
    options.max_mem = _MEMORY
    return re2.compile(rf"\b(?:{any_of(*ideas)})\b", options)


def said_in(reading: Reading, *, meant: Any, unless: Any) -> Iterator[tuple[int, int]]:
    """Yield places of what is meant: once a sentence, never quoted, never with ``unless``.

    Both are compiled by `words`.
    """
    for line in reading.lines:
        match = meant.search(line.words)
        if match is None or unless.search(line.words):
            continue
        start, end = line.place(*match.span())
        if not reading.is_quoted(start, end):
            yield start, end


def up_to(number: int) -> str:
    """Return an expression for up to so many words of any kind, each with its space."""
    return rf"(?:[^ ]+ ){{0,{number}}}"
