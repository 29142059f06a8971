"""Reading a channel: page by page, from where the last page ended."""

from contextlib import suppress
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from augenhoehe.channels.health import Verdict, after_error, after_success
from augenhoehe.channels.models import Channel
from augenhoehe.channels.registry import connected
from augenhoehe.connectors.base import ConnectorError
from augenhoehe.inbox.intake import Overtaken, Stored, store
from augenhoehe.inbox.intake.storing import Order
from augenhoehe.inbox.reconcile import reconcile

LEASE = timedelta(minutes=15)
"""Who died while reading is followed by somebody else after this time."""
RECONCILE_EVERY = timedelta(hours=1)


def due_channels(now: datetime) -> list[Channel]:
    """Return the channels whose turn it is, the longest waiting first."""
    waiting = Channel.objects.filter(Q(due_at=None) | Q(due_at__lte=now))
    return list(waiting.filter(paused_at=None).order_by("due_at", "pk"))


def sync_due(now: datetime) -> int:
    """Read every channel whose turn it is; return how many comments were new."""
    return sum(sync(channel).added for channel in due_channels(now))


def sync(channel: Channel) -> Stored:
    """Read everything new, and reconcile from time to time.

    Trouble with the network is not raised: it becomes the channel's health. A sync
    that is overtaken by a newer one stops quietly; what it has stored stays. Killed
    at any point, the next one goes on behind the last stored page.
    """
    fence = _raise_fence(channel)
    stored = Stored()
    try:
        with suppress(Overtaken):
            stored = _read(channel, fence)
            if _is_time_to_reconcile(channel):
                reconcile(channel)
            _note_success(channel, fence)
    except ConnectorError as error:
        _note_error(channel, fence, error)
    channel.refresh_from_db()
    return stored


@transaction.atomic
def _raise_fence(channel: Channel) -> int:
    row = Channel.objects.filter(pk=channel.pk)
    row.update(fence=F("fence") + 1, due_at=timezone.now() + LEASE)
    channel.refresh_from_db()
    return channel.fence


def _read(channel: Channel, fence: int) -> Stored:
    stored = Stored()
    order = Order(fence=fence)
    with connected(channel) as connector:
        while True:
            page = connector.fetch(channel.cursor)
            stored += store(channel, page, now=timezone.now(), order=order)
            is_stuck = page.cursor == channel.cursor
            channel.cursor = page.cursor
            if page.is_last or is_stuck:
                return stored
            _go_on(channel, fence)


def _go_on(channel: Channel, fence: int) -> None:
    """Say that this sync is alive, so that nobody takes over."""
    row = Channel.objects.filter(pk=channel.pk, fence=fence)
    if not row.update(due_at=timezone.now() + LEASE):
        raise Overtaken


def _is_time_to_reconcile(channel: Channel) -> bool:
    last = channel.reconciled_at
    return last is None or timezone.now() - last >= RECONCILE_EVERY


def _note_success(channel: Channel, fence: int) -> None:
    now = timezone.now()
    row = Channel.objects.filter(pk=channel.pk, fence=fence)
    row.update(last_success_at=now, failures=0, **_said(after_success(now)))
    row.filter(backfilled_at=None).update(backfilled_at=now)


def _note_error(channel: Channel, fence: int, error: ConnectorError) -> None:
    failures = channel.failures + 1
    verdict = after_error(error, failures=failures, now=timezone.now())
    row = Channel.objects.filter(pk=channel.pk, fence=fence)
    row.update(failures=failures, **_said(verdict))


def _said(verdict: Verdict) -> dict[str, object]:
    return {
        "health": verdict.health,
        "health_note": verdict.note,
        "due_at": verdict.due_at,
    }
