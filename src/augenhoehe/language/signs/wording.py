"""Small helpers to write what a sign looks for, an idea a line."""

from collections.abc import Iterable
from typing import Any

import re2

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


def up_to(number: int) -> str:
    """Return an expression for up to so many words of any kind, each with its space."""
    return rf"(?:[^ ]+ ){{0,{number}}}"
