"""One page of a network becomes rows: everything in one transaction, or nothing."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import batched

from django.db import IntegrityError, OperationalError, transaction
from django.db.models import F

from augenhoehe.channels.models import Channel
from augenhoehe.connectors.base import Page, Unreadable
from augenhoehe.inbox.addressed import HISTORY
from augenhoehe.inbox.intake.cleaning import Item, cleaned
from augenhoehe.inbox.intake.comments import take_in
from augenhoehe.inbox.intake.letters import keep, missing_no_more
from augenhoehe.inbox.intake.stored import Opens, Overtaken, Stored

AT_ONCE = 1000
"""Items that are stored with a fixed number of queries."""
TRIES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """How a page is to be stored; what differs between sync, import and form."""

    opens: Opens | None = None
    """Which comments open duties. None: the recent ones in the channel's first
    back-fill, and all of them afterwards, also after an outage."""
    fence: int | None = None
    """The fence the sync has raised: it also moves the channel's cursor."""
    also: Callable[[Stored], None] | None = None
    """Written in the same transaction: how far an import has come."""
    is_current: bool = True
    """What the network says now. An exported file is not: it never rewords a
    comment of a live channel."""

    @property
    def is_reading(self) -> bool:
        """Pages of a network or a file, not a single comment that comes by itself."""
        return self.fence is not None or self.also is not None


PLAIN = Order()


def store(
    channel: Channel, page: Page, *, now: datetime, order: Order = PLAIN
) -> Stored:
    """Store a page once, however often and in whatever order pages come.

    Raises :class:`Overtaken`, having stored nothing, where the fence does not fit
    any more. Two intakes of one channel at the same time wait for each other.
    """
    items, unreadable = cleaned(page.items)
    work = _Work(
        channel=channel,
        cursor=page.cursor,
        items=items,
        unreadable=unreadable,
        now=now,
        order=order,
    )
    for _ in range(TRIES - 1):
        # Somebody hung something on a thread in the moment in which it was joined
        # with another, or two transactions stood in each other's way: once more.
        with suppress(IntegrityError, OperationalError):
            return _store(work)
    return _store(work)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Work:
    """A page made fit before the transaction begins, so that it is a short one."""

    channel: Channel
    cursor: str | None
    items: Sequence[Item]
    unreadable: Sequence[Unreadable]
    now: datetime
    order: Order


@transaction.atomic
def _store(work: _Work) -> Stored:
    _come_first(work)
    keep(work.channel, work.unreadable)
    failed = len(work.unreadable)
    stored = Stored(read=failed, failed=failed)
    for some in batched(work.items, AT_ONCE):
        stored += _store_some(work, some)
    if stored.added:
        Channel.objects.filter(pk=work.channel.pk).update(last_item_at=work.now)
    if work.order.also:
        work.order.also(stored)
    return stored


def _store_some(work: _Work, items: tuple[Item, ...]) -> Stored:
    missing_no_more(work.channel, {item.id for item in items}, now=work.now)
    return take_in(
        work.channel,
        items,
        now=work.now,
        history_before=_history_before(work),
        is_current=work.order.is_current or work.channel.cursor is None,
        is_first=work.order.is_reading and work.channel.backfilled_at is None,
    )


def _come_first(work: _Work) -> None:
    """Change the channel's row first: whoever else wants to store waits for the end."""
    row = Channel.objects.filter(pk=work.channel.pk)
    if work.order.fence is None:
        row.update(fence=F("fence"))
    elif not row.filter(fence=work.order.fence).update(cursor=work.cursor):
        raise Overtaken


def _history_before(work: _Work) -> datetime | None:
    first = Opens.ALL if work.channel.backfilled_at else Opens.RECENT
    opens_all = (work.order.opens or first) is Opens.ALL
    return None if opens_all else work.now - HISTORY
