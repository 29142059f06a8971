from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import NotThere
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.replies.models import Draft
from augenhoehe.replies.writing import write


def restore_version(draft: Draft, *, version: int, revision: int, by: User) -> None:
    """Bring back what an earlier version said, as a new one.

    ``version`` is the id of the version, ``revision`` the one the page shows.
    """
    by.require_in(Permission.DRAFT, draft.thread.channel.team_id)
    earlier = draft.versions.filter(pk=version).first()
    if earlier is None:
        raise NotThere(_("This version is not part of the draft."))
    write(draft, earlier.text, revision=revision, by=by, joins=False)
