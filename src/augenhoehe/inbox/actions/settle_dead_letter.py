"""Say that an item which could not be read is dealt with."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.models import DeadLetter
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def settle_dead_letter(letter: DeadLetter, *, by: User) -> None:
    """Take it off the list; the row stays.

    For who looks after the channel, technically or for its comments. Raises
    ``TooLate``, naming the person, where somebody did it before.
    """
    team = letter.channel.team_id
    if not by.may_in(Permission.CHANNELS, team):
        by.require_in(Permission.CLAIM, team)
    won = DeadLetter.objects.filter(pk=letter.pk, settled_at=None).update(
        settled_at=timezone.now(), settled_by=by
    )
    letter.refresh_from_db()
    if not won:
        who = letter.settled_by.name if letter.settled_by else ""
        raise TooLate(_("This item is dealt with already."), who=who)
    record("inbox.dead_letter_settled", by=by, about=letter)
