from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.journal.record import record
from augenhoehe.replies.checking import check_draft
from augenhoehe.replies.models import Draft, Override
from augenhoehe.replies.states import State
from augenhoehe.replies.writing import stale


@transaction.atomic(durable=True)
def override_finding(
    draft: Draft, *, family: str, reason: str, revision: int, by: User
) -> Override:
    """Give a written reason why a stop finding may pass, for this text only.

    A second person, who releases the text, answers for it, too.
    """
    by.require_in(Permission.SUBMIT, draft.thread.channel.team_id)
    if draft.revision != revision:
        raise stale(draft)
    if not reason.strip():
        raise Invalid(_("Say why these words should stay. Others will read it."))
    stops = {each.family for each in check_draft(draft).report.stops}
    if family not in stops or draft.state not in {State.WRITING, State.SUBMITTED}:
        raise Invalid(_("There is no such finding in this text any more."))
    override, is_new = draft.overrides.get_or_create(
        revision=revision, family=family, defaults={"reason": reason.strip(), "by": by}
    )
    if is_new:
        record(
            "replies.finding_overridden",
            by=by,
            about=[draft, draft.thread],
            family=family,
        )
    return override
