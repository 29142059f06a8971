from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.channels.registry import can
from augenhoehe.connectors.base import Ability
from augenhoehe.inbox.models import Comment
from augenhoehe.inbox.states import Kind
from augenhoehe.journal.record import record
from augenhoehe.replies.models import Sign


def can_be_signed(comment: Comment) -> bool:
    """Whether the network's own sign may acknowledge the comment.

    Praise only, and only after a person has confirmed that it is: criticism and
    questions need words.
    """
    return comment.kind == Kind.PRAISE and can(comment.channel, Ability.SIGN)


@transaction.atomic(durable=True)
def give_sign(comment: Comment, *, by: User) -> Sign:
    """Acknowledge praise by the network's own sign instead of words.

    Raises ``Invalid`` for everything but confirmed praise, ``TooLate`` where
    somebody gave the sign before.
    """
    by.require_in(Permission.ACKNOWLEDGE, comment.channel.team_id)
    if not can_be_signed(comment):
        raise Invalid(
            _(
                "A sign acknowledges only what a person has confirmed as praise, "
                "and only where the network has one. Please use words."
            )
        )
    now = timezone.now()
    try:
        with transaction.atomic():
            sign = Sign.objects.create(comment=comment, by=by, asked_at=now, due_at=now)
    except IntegrityError as error:
        raise TooLate(_("The sign is given already.")) from error
    record("replies.sign_asked", by=by, about=[comment.thread, comment])
    return sign
