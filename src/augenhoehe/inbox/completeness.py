"""Is everything here? What the last look at each network found."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import OuterRef, Subquery

from augenhoehe.accounts.models import User
from augenhoehe.inbox.access import dead_letters_of, unexplained_of, visible_to
from augenhoehe.inbox.models import Reconciliation


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What a network counts, and what we hold of it."""

    channel_name: str
    at: datetime
    at_network: int
    held: int
    not_here: int
    vanished: int

    @property
    def is_complete(self) -> bool:
        return not (self.not_here or self.vanished)


@dataclass(frozen=True, slots=True, kw_only=True)
class Completeness:
    """What is missing, and why, as far as it is known."""

    compared: Sequence[Compared]
    """The latest comparison of each channel, by name; none where nobody compared yet."""
    unexplained: int
    """Comments that vanished at a network, and nobody knows why."""
    unreadable: int
    """Items that could not be read and wait for a person."""


def completeness(person: User) -> Completeness:
    """Say for the channels of the own teams whether everything is here."""
    newest = (
        Reconciliation.objects.filter(channel=OuterRef("channel"))
        .order_by("-at", "-pk")
        .values("pk")[:1]
    )
    latest = Reconciliation.objects.filter(
        visible_to(person, "channel__team"), pk=Subquery(newest)
    )
    return Completeness(
        compared=[
            _compared(one)
            for one in latest.select_related("channel").order_by("channel__name")
        ],
        unexplained=unexplained_of(person).count(),
        unreadable=dead_letters_of(person).count(),
    )


def _compared(one: Reconciliation) -> Compared:
    return Compared(
        channel_name=one.channel.name,
        at=one.at,
        at_network=one.at_network,
        held=one.held,
        not_here=one.not_here,
        vanished=one.vanished,
    )
