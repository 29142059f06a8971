"""Owe a comment an acknowledgement and an answer that was listed without."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.duties import ANSWERING, owe
from augenhoehe.inbox.models import Comment, Duty
from augenhoehe.inbox.states import DutyState, NoDuty
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def open_duty(comment: Comment, *, by: User) -> None:
    """Open the duties; their clock runs from now.

    Also where all duties ended and there is more to say. Raises ``Invalid`` for our
    own and for erased comments, ``TooLate`` where a duty is open already.
    """
    by.require_in(Permission.CLAIM, comment.channel.team_id)
    if comment.is_ours or comment.erased_at:
        raise Invalid(_("Nobody waits for an answer to this comment."))
    before = comment.no_duty
    if Duty.objects.filter(comment=comment, state=DutyState.OPEN).exists():
        raise TooLate(_("This comment is already waiting for us."))
    Comment.objects.filter(pk=comment.pk).update(no_duty=NoDuty.NONE)
    comment.no_duty = NoDuty.NONE
    now = timezone.now()
    owe([comment], kinds=ANSWERING, now=now, since=now)
    record("inbox.duty_opened", by=by, about=comment, before=before)
