from collections.abc import Callable, Mapping
from dataclasses import dataclass

from augenhoehe.accounts.models import User
from augenhoehe.inbox.models import Comment
from augenhoehe.ops.demo.clock import Clock
from augenhoehe.ops.demo.script import Days


@dataclass(frozen=True, kw_only=True)
class House:
    """What everybody who works in the invented organisation has at hand."""

    people: Mapping[str, User]
    comment: Callable[[str], Comment]
    """Finds a comment by its key in the script."""
    clock: Clock
    days: Days

    def named(self, keys: str) -> list[User]:
        return [self.people[key] for key in keys.split()]
