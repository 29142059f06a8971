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
    """Expressions in the syntax of RE2, compiled when first used.

    Given in groups: one automaton for many expressions is faster than many automata,
    but one for very different ones (numbers and words, say) grows out of hand.
    """

    def __init__(self, *groups: Iterable[str]) -> None:
        self._groups = [tuple(group) for group in groups]

    def open_for(self, folded: str) -> list[int]:
        """Return the numbers of the expressions that occur, in time linear in the text.

        They are counted through all groups, from 0.
        """
        given = folded.encode("utf-8", "replace")
        opened: list[int] = []
        before = 0
        for gates in self._groups:
            found = sorted(_compiled(gates).Match(given) or range(len(gates) + 1))
            # No answer at all: the automaton has no room left; look closer everywhere.
            opened += [before + number for number in found[:-1]]
            before += len(gates)
        return opened
