"""One page of a network becomes rows: everything in one transaction, or nothing."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import batched

from django.db import IntegrityError, OperationalError, transaction
from django.db.models import F

from augenhoehe.channels.models import Channel
from augenhoehe.connectors.base import Page
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


PLAIN = Order()


def store(
    channel: Channel, page: Page, *, now: datetime, order: Order = PLAIN
) -> Stored:
    """Store a page once, however often and in whatever order pages come.

    Raises :class:`Overtaken`, having stored nothing, where the fence does not fit
    any more. Two intakes of one channel at the same time wait for each other.
    """
    for _ in range(TRIES - 1):
        # Somebody hung something on a thread in the moment in which it was joined
        # with another, or two transactions stood in each other's way: once more.
        with suppress(IntegrityError, OperationalError):
            return _store(channel, page, now=now, order=order)
    return _store(channel, page, now=now, order=order)


@transaction.atomic
def _store(channel: Channel, page: Page, *, now: datetime, order: Order) -> Stored:
    _come_first(channel, page, order)
    items, unreadable = cleaned(page.items)
    keep(channel, unreadable)
    stored = Stored(read=len(unreadable), failed=len(unreadable))
    for some in batched(items, AT_ONCE):
        stored += _store_some(channel, some, now=now, order=order)
    if stored.added:
        Channel.objects.filter(pk=channel.pk).update(last_item_at=now)
    if order.also:
        order.also(stored)
    return stored


def _store_some(
    channel: Channel, items: tuple[Item, ...], *, now: datetime, order: Order
) -> Stored:
    missing_no_more(channel, {item.id for item in items}, now=now)
    return take_in(
        channel,
        items,
        now=now,
        history_before=_history_before(channel, order, now),
        is_current=order.is_current or channel.cursor is None,
    )


def _come_first(channel: Channel, page: Page, order: Order) -> None:
    """Change the channel's row first: whoever else wants to store waits for the end."""
    if order.fence is None:
        Channel.objects.filter(pk=channel.pk).update(fence=F("fence"))
        return
    fits = Channel.objects.filter(pk=channel.pk, fence=order.fence)
    if not fits.update(cursor=page.cursor):
        raise Overtaken


def _history_before(channel: Channel, order: Order, now: datetime) -> datetime | None:
    first = Opens.ALL if channel.backfilled_at else Opens.RECENT
    return None if (order.opens or first) is Opens.ALL else now - HISTORY
