from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.journal.record import record
from augenhoehe.participation.models import WordProposal
from augenhoehe.participation.states import Verdict


@transaction.atomic(durable=True)
def decide_wording(
    proposal: WordProposal, *, verdict: Verdict, answer: str, by: User
) -> None:
    """Record what the panel says to a proposal. It stays readable with its reasons.

    Accepting changes no word by itself: the panel writes the word as it wants it.
    """
    by.require(Permission.WORDS)
    if not answer.strip():
        raise Invalid(_("Say why, so that the person understands it."))
    won = WordProposal.objects.filter(pk=proposal.pk, verdict=Verdict.WAITS).update(
        verdict=verdict,
        answer=answer.strip(),
        decided_by=by,
        decided_at=timezone.now(),
    )
    if not won:
        raise TooLate(_("Somebody of the panel has decided this before."))
    record("participation.wording_decided", by=by, about=proposal, verdict=verdict)
