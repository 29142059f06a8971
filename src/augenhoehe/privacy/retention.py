"""What is kept for a time only, and erased when that time is over."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import models, transaction
from django.db.models import QuerySet

from augenhoehe.accounts.models import Reminder
from augenhoehe.inbox.disappearance import forget_due
from augenhoehe.inbox.models import DeadLetter, RawItem

AT_ONCE = 1_000
"""Rows in one transaction, so that nobody waits for the night's work."""
SETTLED = timedelta(days=30)
"""How long a dead letter stays after somebody has settled it."""
TOLD = timedelta(days=180)
"""How long the desk remembers that somebody was reminded."""


def retain(now: datetime) -> Mapping[str, int]:
    """Erase what has been kept long enough; return how many rows, by what they were.

    May be stopped at any moment and run again. Never call it inside a transaction.
    """
    erased = {name: _erase(rows) for name, rows in _outdated(now)}
    return erased | {"vanished texts": forget_due(now)}


def _outdated(now: datetime) -> Iterator[tuple[str, QuerySet[models.Model]]]:
    raw = timedelta(days=settings.KEEP_RAW_DAYS)
    yield "raw items", RawItem.objects.filter(seen_at__lt=now - raw)
    yield "dead letters", DeadLetter.objects.filter(settled_at__lt=now - SETTLED)
    yield "reminders", Reminder.objects.filter(created_at__lt=now - TOLD)
    yield "sessions", Session.objects.filter(expire_date__lt=now)


def _erase(rows: QuerySet[models.Model]) -> int:
    gone = 0
    while keys := list(rows.values_list("pk", flat=True)[:AT_ONCE]):
        with transaction.atomic(durable=True):
            gone += rows.model._base_manager.filter(pk__in=keys).delete()[0]
    return gone
