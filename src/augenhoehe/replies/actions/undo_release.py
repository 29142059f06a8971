from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.delivery.outbox import take_back
from augenhoehe.journal.record import record
from augenhoehe.replies.models import Letter, Release
from augenhoehe.replies.moves import move
from augenhoehe.replies.promising import forget_promises
from augenhoehe.replies.states import Purpose, Step


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
    standing = Release.objects.filter(
        pk=release.pk, undone_at=None, published_at=None
    )
    if not standing.update(undone_at=timezone.now()):
        raise TooLate(_("This reply is published already. Correct it with another one."))
    move(draft, Step.UNDO, submitted_by=None)
    forget_promises(release)
    release.refresh_from_db()
    record("replies.release_undone", by=by, about=[release, draft, draft.thread])


def _take_back_letter(release: Release) -> None:
    letters = Letter.objects.filter(release=release)
    if letters.exists() and not letters.filter(picked_up_at=None).delete()[0]:
        raise TooLate(_("The letter is already on its way."))
