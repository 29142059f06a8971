from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.concerns.models import Concern, Position
from augenhoehe.concerns.states import Verdict
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def take_position(
    concern: Concern, *, verdict: Verdict, text: str, by: User
) -> Position:
    """Say what you think of it. Dissent is recorded like agreement.

    Sent twice, it is one position.
    """
    by.require_in(Permission.DELIBERATE, concern.team_id)
    if not text.strip():
        raise Invalid(_("A position needs its reasons."))
    position, is_new = Position.objects.get_or_create(
        concern=concern, by=by, verdict=verdict, text=text.strip()
    )
    if is_new:
        record("concerns.position_taken", by=by, about=concern, verdict=verdict)
    return position
