"""Decide, as the second person, on ending a duty without a reply."""

from enum import StrEnum

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Refused, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.duties import end_void
from augenhoehe.inbox.models import Comment, Duty, VoidProposal
from augenhoehe.inbox.states import VoidReason
from augenhoehe.journal.record import record


class Verdict(StrEnum):
    CONFIRM = "confirm"
    REFUSE = "refuse"


@transaction.atomic(durable=True)
def decide_void(proposal: VoidProposal, *, verdict: Verdict, by: User) -> None:
    """End the duty, or leave it open.

    Raises ``Refused`` for the person who proposed it, ``TooLate`` where somebody
    decided before or the duty ended.
    """
    comment = proposal.duty.comment
    by.require_in(Permission.VOID, comment.channel.team_id)
    if proposal.by_id == by.pk:
        raise Refused(_("You proposed it yourself. Ask a second person to decide."))
    _decide(proposal, verdict, by=by)
    match verdict:
        case Verdict.CONFIRM:
            _end(proposal, comment, by=by)
        case Verdict.REFUSE:
            record("inbox.void_refused", by=by, about=comment, kind=proposal.duty.kind)


def _decide(proposal: VoidProposal, verdict: Verdict, *, by: User) -> None:
    won = VoidProposal.objects.filter(pk=proposal.pk, decided_at=None).update(
        second=by,
        decided_at=timezone.now(),
        is_confirmed=verdict is Verdict.CONFIRM,
    )
    proposal.refresh_from_db()
    if not won:
        who = proposal.second.name if proposal.second else ""
        raise TooLate(_("This proposal is decided already."), who=who)


def _end(proposal: VoidProposal, comment: Comment, *, by: User) -> None:
    reason = VoidReason(proposal.reason)
    chosen = Duty.objects.filter(pk=proposal.duty_id)
    if not end_void(chosen, reason=reason, at=timezone.now()):
        raise TooLate(_("This duty has ended meanwhile."))
    record(
        "inbox.duty_voided",
        by=by,
        about=[comment, proposal.by],
        kind=proposal.duty.kind,
        reason=reason,
    )
