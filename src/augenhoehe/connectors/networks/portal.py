"""Our own public form and page: a network that belongs to nobody else.

Comments arrive by themselves, because the form hands them straight to the inbox.
A reply is public as soon as it is published here, because the page shows it.
"""

from collections.abc import Iterator
from typing import ClassVar, override

from augenhoehe.connectors.base import (
    Ability,
    Absent,
    Account,
    Connector,
    Page,
    Published,
    Reply,
)


class Portal(Connector):
    """The organisation's own page for talking in public."""

    kind = "portal"
    label = "Portal"
    abilities: ClassVar = frozenset({Ability.PUBLISH, Ability.FIND_REPLY})
    sends_data_to_third_party = False
    takes_comments_itself = True
    reports_absence = False

    @override
    def fetch(self, cursor: str | None) -> Page:
        return Page(items=(), cursor=cursor, is_last=True)

    @override
    def check(self) -> Account:
        return Account(id="portal", name=self.label)

    @override
    def present_ids(self) -> Iterator[str]:
        """Yield nothing: what stands on our own page is only known to the inbox."""
        return iter(())

    @override
    def publish(self, reply: Reply) -> Published:
        """Name the place. The same key is the same place, however often it is asked."""
        return Published(id=f"reply-{reply.key}")

    @override
    def find_reply(self, reply: Reply) -> Published | Absent:
        """Say that it may be sent again: a second time changes nothing here."""
        return Absent.CERTAINLY
