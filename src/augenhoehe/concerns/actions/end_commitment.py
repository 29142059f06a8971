from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.concerns.models import Commitment
from augenhoehe.concerns.states import CommitmentState
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def keep_commitment(commitment: Commitment, *, outcome: str, by: User) -> None:
    """Say that it is done, and what people can see of it."""
    _end(commitment, state=CommitmentState.KEPT, outcome=outcome, by=by)


@transaction.atomic(durable=True)
def drop_commitment(commitment: Commitment, *, reason: str, by: User) -> None:
    """Say that it will not be done, and why: a refusal is an answer, silence is none."""
    _end(commitment, state=CommitmentState.DROPPED, outcome=reason, by=by)


def _end(
    commitment: Commitment, *, state: CommitmentState, outcome: str, by: User
) -> None:
    by.require_in(Permission.DELIBERATE, commitment.concern.team_id)
    if not outcome.strip():
        raise Invalid(_("Say what came of it, so that people can be told."))
    won = Commitment.objects.filter(
        pk=commitment.pk, state=CommitmentState.OPEN
    ).update(state=state, outcome=outcome.strip(), ended_at=timezone.now())
    if not won:
        raise TooLate(_("This commitment is already ended."))
    record(
        f"concerns.commitment_{state}",
        by=by,
        about=commitment.concern,
        commitment=commitment.pk,
    )
