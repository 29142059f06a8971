"""Telling people about promises: on the day, the working day after, and on day 7."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from augenhoehe.accounts.access import people_who
from augenhoehe.accounts.models import Reminder, ReminderLevel, User
from augenhoehe.accounts.office import Office, office
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.telling import path_of
from augenhoehe.replies.models import Promise
from augenhoehe.replies.states import PromiseState

MISSED_AFTER = timedelta(days=7)
"""A promise still open this long after its day reaches management."""


def remind_promises(now: datetime) -> int:
    """Tell whom it concerns about promises that are due; return how many were told.

    May be called at any time and again: each person is told once at each level.
    """
    hours = office()
    management = list(people_who(Permission.OVERSIGHT))
    due = Promise.objects.filter(
        state=PromiseState.OPEN, due_on__lte=now.astimezone(hours.zone).date()
    ).select_related("owner__deputy")
    wanted = [
        reminder
        for promise in due
        for reminder in _reminders(promise, now, hours, management)
    ]
    before = Reminder.objects.count()
    Reminder.objects.bulk_create(wanted, ignore_conflicts=True)
    return Reminder.objects.count() - before


def _reminders(
    promise: Promise, now: datetime, hours: Office, management: list[User]
) -> Iterator[Reminder]:
    morning = _opening(promise, hours)
    if now >= morning:
        yield _reminder(promise, promise.owner, ReminderLevel.AHEAD, hours)
    if now >= hours.next_open(_evening(promise, hours)):
        deputy = promise.owner.deputy
        stand_in = deputy if deputy and deputy.is_active else promise.owner
        yield _reminder(promise, stand_in, ReminderLevel.OVERDUE, hours)
    if now >= morning + MISSED_AFTER:
        for person in management:
            yield _reminder(promise, person, ReminderLevel.ESCALATED, hours)


def _reminder(
    promise: Promise, person: User, level: ReminderLevel, hours: Office
) -> Reminder:
    return Reminder(
        person=person,
        level=level,
        subject=f"promise:{promise.pk}",
        path=path_of(promise.thread_id),
        due_at=_evening(promise, hours),
    )


def _opening(promise: Promise, hours: Office) -> datetime:
    """Return the morning of the promised day, before noon whatever the office does."""
    opens = min(hours.opens_at, time(11))
    return datetime.combine(promise.due_on, opens, hours.zone)


def _evening(promise: Promise, hours: Office) -> datetime:
    """Return the end of the promised day."""
    return datetime.combine(promise.due_on, time(23, 59), hours.zone)
