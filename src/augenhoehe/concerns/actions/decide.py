from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.concerns.models import Concern, Decision
from augenhoehe.concerns.moves import move
from augenhoehe.concerns.states import Step, Verdict


@transaction.atomic(durable=True)
def decide(
    concern: Concern, *, verdict: Verdict, reasons: str, text: str, by: User
) -> Decision:
    """Record whether the criticism is right, why, and what is done about it.

    A later decision stands beside the earlier ones and replaces none.
    """
    by.require_in(Permission.DECIDE, concern.team_id)
    if not (reasons.strip() and text.strip()):
        raise Invalid(_("A decision needs reasons, and says what is done or why not."))
    move(concern, Step.DECIDE, by=by, verdict=verdict)
    return Decision.objects.create(
        concern=concern,
        verdict=verdict,
        reasons=reasons.strip(),
        text=text.strip(),
        by=by,
    )
