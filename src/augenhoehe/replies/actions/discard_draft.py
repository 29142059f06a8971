from django.db import transaction

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.journal.record import record
from augenhoehe.replies.models import Draft
from augenhoehe.replies.moves import move
from augenhoehe.replies.states import Step


@transaction.atomic(durable=True)
def discard_draft(draft: Draft, *, by: User) -> None:
    """Lay a draft aside. Its versions stay, and what it should answer stays due."""
    is_own = draft.started_by_id == by.pk
    needed = Permission.DRAFT if is_own else Permission.SUBMIT
    by.require_in(needed, draft.thread.channel.team_id)
    move(draft, Step.DISCARD)
    record("replies.draft_discarded", by=by, about=[draft, draft.thread])
