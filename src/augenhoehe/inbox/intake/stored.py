from dataclasses import dataclass
from enum import StrEnum


class Overtaken(Exception):
    """A newer sync of the channel has begun: this one stores nothing."""


class Opens(StrEnum):
    """Which of the new comments that speak to us open duties."""

    RECENT = "recent"
    """Those written in the last 30 days; older ones are history."""
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """What became of the items of one or more pages, each counted once."""

    read: int = 0
    added: int = 0
    known: int = 0
    """Known already, and the same as before."""
    changed: int = 0
    failed: int = 0
    """Could not be read; kept as dead letters."""

    def __add__(self, other: "Stored") -> "Stored":
        return Stored(
            read=self.read + other.read,
            added=self.added + other.added,
            known=self.known + other.known,
            changed=self.changed + other.changed,
            failed=self.failed + other.failed,
        )
