from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.concerns.models import Concern, Reopening
from augenhoehe.concerns.moves import move
from augenhoehe.concerns.states import Step


@transaction.atomic(durable=True)
def reopen(concern: Concern, *, reason: str, by: User) -> None:
    """Open a concern again: anybody of the team may, with a reason."""
    by.require_in(Permission.DELIBERATE, concern.team_id)
    if not reason.strip():
        raise Invalid(_("Say why it is opened again."))
    move(concern, Step.REOPEN, by=by)
    Reopening.objects.create(concern=concern, reason=reason.strip(), by=by)
