from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.concerns.models import Commitment, Concern
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def commit(
    concern: Concern, *, text: str, owner: User, due_on: date, by: User
) -> Commitment:
    """Say what will change, who sees to it, and by when. Sent twice, it is one."""
    by.require_in(Permission.DELIBERATE, concern.team_id)
    if not text.strip():
        raise Invalid(_("Say what will change."))
    if not owner.may_in(Permission.READ, concern.team_id):
        raise Invalid(_("This person cannot open the concern. Choose another one."))
    commitment, is_new = Commitment.objects.get_or_create(
        concern=concern, text=text.strip(), owner=owner, due_on=due_on
    )
    if is_new:
        record(
            "concerns.committed",
            by=by,
            about=[concern, owner],
            commitment=commitment.pk,
            due_on=due_on.isoformat(),
        )
    return commitment
