from django.db import transaction

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.concerns.models import Concern
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def name_panel_topic(concern: Concern, *, by: User) -> None:
    """Say that the topic belongs to the panel. Nobody can take that back quietly."""
    by.require_in(Permission.DELIBERATE, concern.team_id)
    if Concern.objects.filter(pk=concern.pk, is_panel_topic=False).update(
        is_panel_topic=True
    ):
        record("concerns.panel_topic_named", by=by, about=concern)
