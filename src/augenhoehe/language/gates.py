"""Many expressions looked for at once, so that most texts need not be read any closer."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import re2

_MEMORY = 64 << 20
"""Room for the automaton; it is filled only as far as the texts need it."""
_ALWAYS = ""
"""Matches every text, so that an answer without it is no answer."""


@lru_cache(maxsize=8)
def _compiled(gates: tuple[str, ...]) -> Any:
    options = re2.Options()
    options.max_mem = _MEMORY
    options.never_capture = True
    together = re2.Set.SearchSet(options)
    for gate in (*gates, _ALWAYS):
        together.Add(gate)
    together.Compile()
    return together


class Gates:
    """Expressions in the syntax of RE2, compiled together when first used."""

    def __init__(self, gates: Iterable[str]) -> None:
        self._gates = tuple(gates)

    def open_for(self, folded: str) -> list[int]:
        """Return the numbers of the expressions that occur, in time linear in the text."""
        found = _compiled(self._gates).Match(folded.encode("utf-8", "replace"))
        if not found:  # the automaton has no room left: look closer everywhere
            return list(range(len(self._gates)))
        return sorted(found)[:-1]
