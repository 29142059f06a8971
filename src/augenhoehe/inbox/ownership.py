"""Who looks after a thread: what its actions share."""

from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import TooLate
from augenhoehe.inbox.models import Thread


def somebody_was_faster(thread: Thread) -> TooLate:
    """Return what to raise for a thread that changed hands meanwhile."""
    if thread.owner is None:
        return TooLate(_("Nobody looks after this conversation any more."))
    return TooLate(
        _("%(name)s looks after this conversation now.") % {"name": thread.owner.name},
        who=thread.owner.name,
    )
