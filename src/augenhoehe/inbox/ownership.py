"""Who looks after a thread: what its actions share."""

from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import TooLate
from augenhoehe.accounts.models import User
from augenhoehe.inbox.models import Thread
from augenhoehe.journal.record import record


def somebody_was_faster(thread: Thread) -> TooLate:
    """Return what to raise for a thread that changed hands meanwhile."""
    if thread.owner is None:
        return TooLate(_("Nobody looks after this conversation any more."))
    return TooLate(
        _("%(name)s looks after this conversation now.") % {"name": thread.owner.name},
        who=thread.owner.name,
    )


def look_after(thread: Thread, *, owner: User, by: User) -> bool:
    """Put a thread that nobody looks after into somebody's care.

    Inside the caller's transaction. Returns whether it was free.
    """
    free = Thread.objects.filter(pk=thread.pk, owner=None)
    if not free.update(owner=owner, claimed_at=timezone.now()):
        return False
    thread.refresh_from_db()
    about = [thread] if owner == by else [thread, owner]
    record("inbox.claimed", by=by, about=about)
    return True
