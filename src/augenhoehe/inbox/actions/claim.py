"""Take a thread into one's own care."""

from django.db import transaction

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.models import Thread
from augenhoehe.inbox.ownership import look_after, somebody_was_faster


@transaction.atomic(durable=True)
def claim(thread: Thread, *, by: User) -> None:
    """Look after the thread from now on; nothing happens where ``by`` does already.

    Raises ``TooLate``, naming the person, where somebody else looks after it.
    """
    by.require_in(Permission.CLAIM, thread.channel.team_id)
    if look_after(thread, owner=by, by=by):
        return
    thread.refresh_from_db()
    if thread.owner_id != by.pk:
        raise somebody_was_faster(thread)
