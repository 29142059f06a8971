from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.delivery.outbox import take_back
from augenhoehe.delivery.states import State
from augenhoehe.journal.record import record
from augenhoehe.replies.models import Release
from augenhoehe.replies.reporting import published
from augenhoehe.replies.states import Place


@transaction.atomic(durable=True)
def publish_on_own_page(release: Release, *, by: User) -> None:
    """Let a reply that the network refused stand on our own public page.

    It meets the duty there. Raises ``Invalid`` where the network has not refused it.
    """
    draft = release.draft
    by.require_in(Permission.RELEASE, draft.thread.channel.team_id)
    if release.delivery is None or release.delivery.state != State.REFUSED:
        raise Invalid(_("Only a reply that the network refused goes to our own page."))
    take_back(release.delivery)
    standing = Release.objects.filter(
        pk=release.pk, place=Place.NETWORK, published_at=None, undone_at=None
    )
    if not standing.update(place=Place.OWN_PAGE):
        raise TooLate(_("Somebody has decided about this reply already."))
    record("replies.moved_to_own_page", by=by, about=[release, draft, draft.thread])
    published(release, at=timezone.now())
