"""The list of the inbox under plain headings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from itertools import groupby

from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.inbox.listing import InboxRow


class When(StrEnum):
    """How near a date is. It follows the order of the list and never changes it."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    LATER = "later"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Rows that fall due at about the same time."""

    when: When
    heading: str
    rows: Sequence[InboxRow]


def grouped(rows: Iterable[InboxRow], *, now: datetime) -> list[Group]:
    """Return the rows in their order, with a heading where a new time begins."""
    headings = _headings()
    return [
        Group(when=when, heading=headings[when], rows=tuple(members))
        for when, members in groupby(rows, key=lambda row: when_due(row.due_at, now))
    ]


def when_due(due_at: datetime | None, now: datetime) -> When:
    """Say how near a due time is, in the calendar of the office."""
    if due_at is None:
        return When.NONE
    if due_at < now:
        return When.OVERDUE
    if due_at < _evening(now):
        return When.TODAY
    if due_at < _end_of_week(now):
        return When.WEEK
    return When.LATER


def _evening(now: datetime) -> datetime:
    """Return the midnight that ends the day."""
    tomorrow = timezone.localtime(now).date() + timedelta(days=1)
    return timezone.make_aware(datetime.combine(tomorrow, time()))


def _end_of_week(now: datetime) -> datetime:
    """Return the midnight before the next Monday."""
    today = timezone.localtime(now).date()
    monday = today + timedelta(days=7 - today.weekday())
    return timezone.make_aware(datetime.combine(monday, time()))


def _headings() -> dict[When, str]:
    return {
        When.OVERDUE: _("Has waited longer than we said"),
        When.TODAY: _("Due today"),
        When.WEEK: _("Due this week"),
        When.LATER: _("Due later"),
        When.NONE: _("Nothing is due here"),
    }
