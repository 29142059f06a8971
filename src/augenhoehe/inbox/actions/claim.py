"""Take a thread into one's own care."""

from django.db import transaction
from django.utils import timezone

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.models import Thread
from augenhoehe.inbox.ownership import somebody_was_faster
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def claim(thread: Thread, *, by: User) -> None:
    """Look after the thread from now on; nothing happens where ``by`` does already.

    Raises ``TooLate``, naming the person, where somebody else looks after it.
    """
    by.require_in(Permission.CLAIM, thread.channel.team_id)
    free = Thread.objects.filter(pk=thread.pk, owner=None)
    if not free.update(owner=by, claimed_at=timezone.now()):
        thread.refresh_from_db()
        if thread.owner_id == by.pk:
            return
        raise somebody_was_faster(thread)
    thread.refresh_from_db()
    record("inbox.claimed", by=by, about=thread)
