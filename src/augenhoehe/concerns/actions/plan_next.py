from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.concerns.models import Concern
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def plan_next(concern: Concern, *, step: str, on: date, owner: User, by: User) -> None:
    """Set what happens next, when, and who sees to it: no state without a next date."""
    by.require_in(Permission.DELIBERATE, concern.team_id)
    if not step.strip():
        raise Invalid(_("Say what happens next."))
    if not owner.may_in(Permission.READ, concern.team_id):
        raise Invalid(_("This person cannot open the concern. Choose another one."))
    concern.next_step, concern.next_on, concern.owner = step.strip(), on, owner
    concern.save(update_fields=["next_step", "next_on", "owner"])
    record("concerns.next_planned", by=by, about=[concern, owner], on=on.isoformat())
