"""Give a thread back, so that anybody may take it."""

from django.db import transaction

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.models import Thread
from augenhoehe.inbox.ownership import somebody_was_faster
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def release(thread: Thread, *, by: User) -> None:
    """Stop looking after the thread.

    Raises ``TooLate``, naming the person, where it is not in the care of ``by``:
    from somebody else one takes a thread by handing it over.
    """
    by.require_in(Permission.CLAIM, thread.channel.team_id)
    won = Thread.objects.filter(pk=thread.pk, owner=by).update(
        owner=None, claimed_at=None
    )
    thread.refresh_from_db()
    if not won:
        raise somebody_was_faster(thread)
    record("inbox.released", by=by, about=thread)
