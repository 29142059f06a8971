"""JSON Lines: one comment a line, with the columns of ``rows.COLUMNS``."""

import json
from collections.abc import Iterator, Mapping
from typing import ClassVar, override

from augenhoehe.connectors.files import rows
from augenhoehe.connectors.files.reader import Item, Reader, unreadable
from augenhoehe.connectors.text import fit


class Lines(Reader):
    """One JSON object a line. ``author`` and ``post`` may be objects themselves."""

    format: ClassVar[str] = "JSON Lines"

    @override
    def items(self, start: int) -> Iterator[tuple[int, Item]]:
        for number, (end, line) in enumerate(self.source.lines(), start=1):
            if end > start and line.strip():
                yield end, self._item(number, self.source.decode(line))

    def _item(self, number: int, line: str) -> Item:
        try:
            given = _object(line)
            flat = _flat(given)
            names = rows.columns(flat, self._fitting(flat))
            ours = {names[name]: flat[name] for name in flat if name in names}
            rest = {n: given[n] for n in given if "mail" not in n.casefold()}
            if isinstance(given.get("author"), dict):
                rest.pop("author")
            return rows.comment(ours, rest)
        except (ValueError, TypeError, RecursionError, OverflowError, OSError) as error:
            reason = f"Line {number} cannot be read: {error}."
            return unreadable(f"line {number}", reason, line)

    def _fitting(self, flat: Mapping[str, str]) -> dict[str, str]:
        """Return what of the mapping this line has: lines may differ."""
        return {
            one: other
            for one, other in self.mapping.items()
            if one in flat or other in flat
        }


def _object(line: str) -> dict[str, object]:
    given = json.loads(line)
    if not isinstance(given, dict):
        raise TypeError("it is no JSON object")
    return given


def _flat(given: Mapping[str, object]) -> dict[str, str]:
    """Return every plain value as text: ``author.name`` becomes ``author_name``."""
    found: dict[str, str] = {}
    for name, value in given.items():
        if isinstance(value, dict):
            for inner, deep in value.items():
                if isinstance(deep, str | int | float):
                    own = "email" if inner == "email" else f"{name}_{inner}"
                    found[own] = fit(str(deep))
        elif isinstance(value, list):
            found[name] = " ".join(fit(str(each)) for each in value)
        elif value is not None:
            found[name] = fit(str(value))
    return found
