"""Telling people something about a thread, once each."""

from collections.abc import Iterable
from datetime import datetime

from augenhoehe.accounts.models import Reminder, ReminderLevel, User
from augenhoehe.inbox.models import Thread


def tell(
    people: Iterable[User],
    level: ReminderLevel,
    *,
    subject: str,
    of: Thread,
    due_at: datetime | None = None,
) -> None:
    """Remind each of ``people``; the same thing twice is told once."""
    Reminder.objects.bulk_create(
        (
            Reminder(
                person=person,
                level=level,
                subject=subject,
                path=path_of(of.pk),
                due_at=due_at,
            )
            for person in people
        ),
        ignore_conflicts=True,
    )


def path_of(thread_id: int) -> str:
    """Return where on the desk a thread is; a mail adds the host."""
    return f"/desk/threads/{thread_id}/"
