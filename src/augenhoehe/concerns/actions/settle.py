from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.concerns.access import unanswered_in
from augenhoehe.concerns.models import Concern
from augenhoehe.concerns.moves import move
from augenhoehe.concerns.states import CommitmentState, Step


def obstacles(concern: Concern) -> list[str]:
    """Return why a concern cannot be settled yet, one translated sentence each."""
    found = []
    if not concern.decisions.exists():
        found.append(_("There is no decision yet."))
    if concern.commitments.filter(state=CommitmentState.OPEN).exists():
        found.append(_("A commitment is still open."))
    if unanswered_in(concern).exists():
        found.append(_("Somebody who raised it still waits for an answer."))
    return found


@transaction.atomic(durable=True)
def settle(concern: Concern, *, by: User) -> None:
    """Say that everything is decided, done and answered. Never by a clock.

    Raises :class:`Invalid` with every reason why it is not so far yet.
    """
    by.require_in(Permission.DECIDE, concern.team_id)
    if reasons := obstacles(concern):
        raise Invalid(_("This concern cannot be settled yet."), reasons=reasons)
    move(concern, Step.SETTLE, by=by)
