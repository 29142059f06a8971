from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.concerns.models import Concern
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def edit_statement(concern: Concern, *, title: str, text: str, by: User) -> None:
    """Say the concern better."""
    by.require_in(Permission.DELIBERATE, concern.team_id)
    if not (title.strip() and text.strip()):
        raise Invalid(_("Say in your own words what the concern is."))
    concern.title = title.strip()
    concern.statement = text.strip()
    concern.save(update_fields=["title", "statement"])
    record("concerns.statement_edited", by=by, about=concern)
