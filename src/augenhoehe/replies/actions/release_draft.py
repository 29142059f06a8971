from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.replies.checking import check_draft
from augenhoehe.replies.facts import facts_of
from augenhoehe.replies.models import Draft, Release
from augenhoehe.replies.moves import move
from augenhoehe.replies.promising import replace_late_promise, track_promises
from augenhoehe.replies.release_rules import obstacles
from augenhoehe.replies.releasing import put_out
from augenhoehe.replies.states import LIFECYCLE, Purpose, State, Step
from augenhoehe.replies.writing import stale


@transaction.atomic(durable=True)
def release_draft(draft: Draft, *, revision: int, by: User) -> Release:
    """Approve the text that ``by`` read, at ``revision``, and send it on its way.

    Raises ``Invalid`` with every obstacle as a reason, ``StaleDraft`` where the
    text has changed since, ``StepRefused`` where somebody released it before.
    """
    is_acknowledgement = draft.purpose == Purpose.ACKNOWLEDGEMENT
    needed = Permission.ACKNOWLEDGE if is_acknowledgement else Permission.RELEASE
    by.require_in(needed, draft.thread.channel.team_id)
    if draft.revision != revision:
        raise stale(draft)
    LIFECYCLE.target(State(draft.state), Step.RELEASE)  # who is too late is told so
    now = timezone.now()
    check = check_draft(draft)
    if found := obstacles(facts_of(draft, check, by=by, now=now)):
        raise Invalid(
            _("This reply cannot go out yet."),
            reasons=[each.sentence for each in found],
        )
    move(draft, Step.RELEASE)
    release = put_out(draft, text=check.text, by=by, now=now)
    track_promises(release, by=by)
    replace_late_promise(release, by=by)
    return release
