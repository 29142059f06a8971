"""Say that one has seen what one was told."""

from collections.abc import Collection

from django.db import transaction
from django.utils import timezone

from augenhoehe.accounts.models import Reminder, User


@transaction.atomic(durable=True)
def mark_seen(reminders: Collection[int], *, by: User) -> int:
    """Mark reminders, given by number; those of others stay as they are.

    It is the person's own list; the journal is not told. Returns how many were new.
    """
    return Reminder.objects.filter(pk__in=reminders, person=by, seen_at=None).update(
        seen_at=timezone.now()
    )
