"""Propose to end a duty without a reply."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.duties import end_void
from augenhoehe.inbox.models import Duty, VoidProposal
from augenhoehe.inbox.states import DutyKind, DutyState, Explanation, VoidReason
from augenhoehe.journal.record import record

OF_A_LOOK = {VoidReason.SPAM, VoidReason.WITHDRAWN}
"""Why nobody needs to look any more at what the network holds as spam."""


@transaction.atomic(durable=True)
def propose_void(
    duty: Duty, *, reason: VoidReason, explanation: str, by: User
) -> VoidProposal | None:
    """Ask a second person to end the duty with a reason.

    Where the author's own wish explains that the comment vanished, the withdrawal
    needs no second person: the duty ends at once and nothing is returned. Raises
    ``Invalid`` for a reason that does not hold, ``TooLate`` where the duty ended or
    somebody proposed it already.
    """
    by.require_in(Permission.VOID, duty.comment.channel.team_id)
    if not explanation.strip():
        raise Invalid(_("Explain in a sentence why nobody will answer."))
    _require_holds(duty, reason)
    if not Duty.objects.filter(pk=duty.pk, state=DutyState.OPEN).exists():
        raise TooLate(_("This duty has ended meanwhile."))
    if reason == VoidReason.WITHDRAWN and _author_took_it_back(duty):
        _end_at_once(duty, by=by)
        return None
    proposal, is_new = VoidProposal.objects.get_or_create(
        duty=duty,
        decided_at=None,
        defaults={"reason": reason, "explanation": explanation.strip(), "by": by},
    )
    if not is_new:
        raise TooLate(
            _("%(name)s has proposed it already.") % {"name": proposal.by.name},
            who=proposal.by.name,
        )
    record(
        "inbox.void_proposed", by=by, about=duty.comment, kind=duty.kind, reason=reason
    )
    return proposal


def _require_holds(duty: Duty, reason: VoidReason) -> None:
    if duty.kind == DutyKind.LOOK and reason not in OF_A_LOOK:
        raise Invalid(_("Look at the comment first: is it advertising or fraud?"))
    explained = duty.comment.explanation
    if reason == VoidReason.MEASURE and explained != Explanation.MEASURE:
        raise Invalid(
            _("There is no complete measure. A touched rule alone ends no duty.")
        )


def _author_took_it_back(duty: Duty) -> bool:
    comment = duty.comment
    return comment.vanished_at is not None and comment.explanation == Explanation.WISH


def _end_at_once(duty: Duty, *, by: User) -> None:
    chosen = Duty.objects.filter(pk=duty.pk)
    if not end_void(chosen, reason=VoidReason.WITHDRAWN, at=timezone.now()):
        raise TooLate(_("This duty has ended meanwhile."))
    record(
        "inbox.duty_voided",
        by=by,
        about=duty.comment,
        kind=duty.kind,
        reason=VoidReason.WITHDRAWN,
    )
