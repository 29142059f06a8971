"""Put a thread into the care of a colleague."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import ReminderLevel, User
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.models import Thread
from augenhoehe.inbox.ownership import somebody_was_faster
from augenhoehe.inbox.telling import tell
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def hand_over(thread: Thread, *, to: User, by: User) -> None:
    """Let ``to`` look after the thread, and tell them.

    Also for the thread of somebody who is away. Raises ``Invalid`` for a colleague
    who may not open it, ``TooLate`` where it changed hands since it was read.
    """
    team = thread.channel.team_id
    by.require_in(Permission.CLAIM, team)
    if not to.may_in(Permission.READ, team):
        raise Invalid(
            _("%(name)s may not open this conversation. Choose somebody of the team.")
            % {"name": to.name}
        )
    as_read = Thread.objects.filter(pk=thread.pk, owner=thread.owner_id)
    won = as_read.update(owner=to, claimed_at=timezone.now())
    thread.refresh_from_db()
    if not won:
        raise somebody_was_faster(thread)
    entry = record("inbox.handed_over", by=by, about=[thread, to])
    if to != by:
        tell([to], ReminderLevel.HANDED_OVER, subject=f"entry:{entry.pk}", of=thread)
