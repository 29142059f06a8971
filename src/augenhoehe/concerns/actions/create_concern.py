from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.concerns.models import Concern, Voice
from augenhoehe.concerns.states import State
from augenhoehe.inbox.models import Comment
from augenhoehe.journal.record import record


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A concern in our own words, and how it goes on."""

    title: str
    text: str
    next_step: str
    next_on: date


@transaction.atomic(durable=True)
def create_concern(
    comments: Sequence[Comment], *, statement: Statement, by: User
) -> Concern:
    """Open a concern that these comments raise. Who opens it, looks after it first.

    A form that is sent twice opens one.
    """
    if not comments:
        raise Invalid(_("Choose at least one comment that raises the concern."))
    for comment in comments:
        by.require_in(Permission.DELIBERATE, comment.channel.team_id)
    if not (statement.title.strip() and statement.text.strip()):
        raise Invalid(_("Say in your own words what the concern is."))
    same = Concern.objects.filter(
        title=statement.title.strip(),
        statement=statement.text.strip(),
        owner=by,
        voices__comment=comments[0],
    ).exclude(state=State.SETTLED)
    if known := same.first():
        return known
    concern = Concern.objects.create(
        title=statement.title.strip(),
        statement=statement.text.strip(),
        team_id=comments[0].channel.team_id,
        owner=by,
        next_step=statement.next_step.strip(),
        next_on=statement.next_on,
    )
    Voice.objects.bulk_create(
        Voice(concern=concern, comment=comment, added_by=by) for comment in comments
    )
    record(
        "concerns.created",
        by=by,
        about=[concern, *(comment.thread for comment in comments)],
        voices=len(comments),
        next_on=statement.next_on.isoformat(),
    )
    return concern
