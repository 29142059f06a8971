from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.delivery.outbox import take_back
from augenhoehe.journal.record import record
from augenhoehe.replies.models import Letter, Release
from augenhoehe.replies.releasing import undone
from augenhoehe.replies.states import Purpose


@transaction.atomic(durable=True)
def undo_release(release: Release, *, by: User) -> None:
    """Take a release back: the draft is being written again, its promises are gone.

    Raises ``TooLate`` once the outbox has picked it up.
    """
    draft = release.draft
    is_acknowledgement = draft.purpose == Purpose.ACKNOWLEDGEMENT
    needed = Permission.ACKNOWLEDGE if is_acknowledgement else Permission.RELEASE
    by.require_in(needed, draft.thread.channel.team_id)
    if release.delivery:
        take_back(release.delivery)
    _take_back_letter(release)
    if not undone(release):
        raise TooLate(
            _("This reply is published already. Correct it with another one.")
        )
    record("replies.release_undone", by=by, about=[release, draft, draft.thread])


def _take_back_letter(release: Release) -> None:
    letters = Letter.objects.filter(release=release)
    if letters.exists() and not letters.filter(picked_up_at=None).delete()[0]:
        raise TooLate(_("The letter is already on its way."))
