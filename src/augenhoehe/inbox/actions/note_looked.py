"""Say that a person has looked at what the network holds as spam: it is none."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.duties import ANSWERING, owe
from augenhoehe.inbox.models import Duty
from augenhoehe.inbox.moves import move
from augenhoehe.inbox.states import DutyKind, DutyStep
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def note_looked(duty: Duty, *, by: User) -> None:
    """End the look, and owe the comment what every comment is owed.

    The clock runs from arrival. That it *is* spam, two persons say: see
    ``propose_void``. Raises ``TooLate`` where somebody looked before.
    """
    comment = duty.comment
    by.require_in(Permission.CHECK, comment.channel.team_id)
    if duty.kind != DutyKind.LOOK:
        raise Invalid(_("This comment waits for a reply; looking is not enough."))
    now = timezone.now()
    if not move(Duty.objects.filter(pk=duty.pk), DutyStep.MEET, ended_at=now):
        raise TooLate(_("Somebody has looked at this comment already."))
    owe([comment], kinds=ANSWERING, now=now)
    record("inbox.looked", by=by, about=comment)
