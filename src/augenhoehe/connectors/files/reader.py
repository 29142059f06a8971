"""What every reader of an imported file offers."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import ClassVar

from augenhoehe.connectors.base import PermanentError, RemoteComment, Unreadable
from augenhoehe.connectors.files.source import Source
from augenhoehe.connectors.privacy import without_traces

type Item = RemoteComment | Unreadable

_LONGEST_RAW = 100_000
NO_MAPPING: Mapping[str, str] = MappingProxyType({})


class UnknownFile(PermanentError):
    """The file is of no format that can be read; the message says what was seen."""


class Reader(ABC):
    """One file, item by item, in constant memory. Iterate over it once.

    ``position`` is where reading has come to after the last item given out; a new
    reader opened at that position goes on behind it. ``position / total`` is the
    progress. ``notes`` and ``skipped`` are complete when the iteration has ended.
    """

    format: ClassVar[str]
    """The format's own name, the same in every language."""

    def __init__(
        self,
        source: Source,
        *,
        mapping: Mapping[str, str] = NO_MAPPING,
        position: int = 0,
    ) -> None:
        self.source = source
        self.mapping = mapping
        self.position = position
        self.skipped = 0

    @property
    def total(self) -> int:
        """How many bytes there are; the same unit as ``position``."""
        return self.source.total

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences on what was repaired or left out, for the person who imports."""
        return self.source.notes()

    def __iter__(self) -> Iterator[Item]:
        for end, item in self.items(self.position):
            self.position = end
            yield item
        self.position = self.total

    @abstractmethod
    def items(self, start: int) -> Iterator[tuple[int, Item]]:
        """Yield each item behind ``start`` with the position behind the item."""

    def skip(self, note: str) -> None:
        """Leave an item out on purpose, counted and said."""
        self.skipped += 1
        self.source.count(note)


def unreadable(position: str, reason: str, raw: str) -> Unreadable:
    """Keep what could not be understood, without traces."""
    return Unreadable(
        position=position, reason=reason, raw=without_traces(raw[:_LONGEST_RAW])
    )
