from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.journal.record import record
from augenhoehe.replies.models import Draft
from augenhoehe.replies.moves import move
from augenhoehe.replies.states import Step


@transaction.atomic(durable=True)
def return_draft(draft: Draft, *, reason: str, by: User) -> None:
    """Give it back to be written on; who put it forward may take it back likewise."""
    is_own = draft.submitted_by_id == by.pk
    needed = Permission.SUBMIT if is_own else Permission.RELEASE
    by.require_in(needed, draft.thread.channel.team_id)
    if not (is_own or reason.strip()):
        raise Invalid(_("Say what should be different, so that others can act on it."))
    move(
        draft,
        Step.RETURN,
        submitted_by=None,
        returned_by=by,
        return_reason=reason.strip(),
    )
    record("replies.draft_returned", by=by, about=[draft, draft.thread])
