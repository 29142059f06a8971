from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.journal.record import record
from augenhoehe.replies.models import Draft
from augenhoehe.replies.moves import move
from augenhoehe.replies.states import Step
from augenhoehe.replies.writing import stale


@transaction.atomic(durable=True)
def submit_draft(draft: Draft, *, revision: int, by: User) -> None:
    """Put the text that ``by`` read, at ``revision``, forward for a second person.

    Raises ``StaleDraft`` where it has changed since.
    """
    by.require_in(Permission.SUBMIT, draft.thread.channel.team_id)
    if draft.revision != revision:
        raise stale(draft)
    if not draft.text.strip():
        raise Invalid(_("The draft is empty. Write the reply first."))
    move(draft, Step.SUBMIT, submitted_by=by, returned_by=None, return_reason="")
    record("replies.draft_submitted", by=by, about=[draft, draft.thread])
