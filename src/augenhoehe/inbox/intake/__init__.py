"""Taking comments in: never losing one, never doubling one."""

from augenhoehe.inbox.intake.stored import Opens, Overtaken, Stored
from augenhoehe.inbox.intake.storing import store

__all__ = ["Opens", "Overtaken", "Stored", "store"]
