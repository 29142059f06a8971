"""Tables as spreadsheets save them (CSV), with commas, semicolons or tabs."""

import csv
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import ClassVar, override

from augenhoehe.connectors.files import rows
from augenhoehe.connectors.files.reader import (
    NO_MAPPING,
    Item,
    Reader,
    UnknownFile,
    unreadable,
)
from augenhoehe.connectors.files.source import Source

LARGEST_ROW = 8 << 20
SEPARATORS = ",;\t|"
_QUOTED = re.compile(r'"[^"]*"')
_NO_COLUMN = "The table has no column for the {name}. It has: {headers}"

csv.field_size_limit(LARGEST_ROW)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its cells, or why there are none."""

    line: int
    end: int
    text: str
    cells: list[str]
    fault: str = ""


class Table(Reader):
    """One comment a row; the first row names the columns (``rows.COLUMNS``)."""

    format: ClassVar[str] = "CSV"

    def __init__(
        self,
        source: Source,
        *,
        mapping: Mapping[str, str] = NO_MAPPING,
        position: int = 0,
    ) -> None:
        """Read the header. Raises UnknownFile where a needed column is missing."""
        super().__init__(source, mapping=mapping, position=position)
        header = next(_rows(source))
        if header.fault:
            raise UnknownFile(f"The first line is none of a table: {header.fault}.")
        self.headers = header.cells
        try:
            self.names = rows.columns(self.headers, mapping)
        except ValueError as error:
            raise UnknownFile(f"The mapping does not fit: {error}.") from error
        for needed in ("text", "written_at"):
            if needed not in self.names.values():
                listed = ", ".join(self.headers)[:300]
                raise UnknownFile(_NO_COLUMN.format(name=needed, headers=listed))

    @override
    def items(self, start: int) -> Iterator[tuple[int, Item]]:
        for row in islice(_rows(self.source), 1, None):
            is_blank = not any(cell.strip() for cell in row.cells or [row.text])
            if row.end > start and not is_blank:
                yield row.end, _item(row, self.headers, self.names)


def _item(row: Row, headers: list[str], names: dict[str, str]) -> Item:
    try:
        cells = _named(row, headers)
        ours = {names[n]: cells[n].strip() for n in cells if n in names}
        rest: dict[str, object] = {
            n: cells[n] for n in cells if names.get(n) != "email"
        }
        return rows.comment(ours, rest)
    except (ValueError, OverflowError, OSError) as error:
        reason = f"Line {row.line} cannot be read: {error}."
        return unreadable(f"line {row.line}", reason, row.text)


def _named(row: Row, headers: list[str]) -> dict[str, str]:
    if row.fault:
        raise ValueError(row.fault)
    if any(row.cells[len(headers) :]):
        raise ValueError(f"it has {len(row.cells)} cells, not {len(headers)}")
    return dict(zip(headers, row.cells, strict=False))


def _rows(source: Source) -> Iterator[Row]:
    """Yield the rows. After a quote that nobody closes, the next line is a new row."""
    lines = _Lines(source)
    separator = ""
    while first := lines.take():
        number = lines.number
        if not separator:
            separator = _separator(first.text)
            if first.text.startswith("sep="):
                continue
        taken = [first]
        try:
            cells = _cells(lines.more_than(taken), separator)
            fault = ""
        except csv.Error as error:
            lines.give_back(taken[1:])
            taken, fault = [first], str(error)
            cells = _leniently(first.text, separator)
            fault = fault if first.text.count('"') % 2 or not cells else ""
        text = "".join(line.text for line in taken)
        yield Row(number, taken[-1].end, text, cells, fault)


def _cells(
    lines: Iterable[str], separator: str, *, is_strict: bool = True
) -> list[str]:
    return next(csv.reader(lines, delimiter=separator, strict=is_strict), [])


def _leniently(text: str, separator: str) -> list[str]:
    """Return the cells of one line; none where it holds a lone carriage return."""
    try:
        return _cells([text], separator, is_strict=False)
    except csv.Error:
        return []


@dataclass(frozen=True, slots=True)
class Line:
    """One decoded line."""

    end: int
    text: str


class _Lines:
    """Decoded lines that can be given back."""

    def __init__(self, source: Source) -> None:
        self.lines = (Line(end, source.decode(raw)) for end, raw in source.lines())
        self.waiting: deque[Line] = deque()
        self.number = 0

    def take(self) -> Line | None:
        line = self.waiting.popleft() if self.waiting else next(self.lines, None)
        self.number += line is not None
        return line

    def give_back(self, lines: list[Line]) -> None:
        self.waiting.extendleft(reversed(lines))
        self.number -= len(lines)

    def more_than(self, taken: list[Line]) -> Iterator[str]:
        """Yield the text of what is taken, and take as many more as are asked for."""
        yield taken[0].text
        size = 0
        while size < LARGEST_ROW and (line := self.take()):
            taken.append(line)
            size += len(line.text)
            yield line.text


def _separator(line: str) -> str:
    """Return the sign that stands most often between the words of the first line."""
    if line.startswith("sep="):
        return line[4:5]
    bare = _QUOTED.sub("", line)
    return max(SEPARATORS, key=bare.count)
