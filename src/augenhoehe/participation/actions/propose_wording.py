from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.journal.record import record
from augenhoehe.participation.models import WordProposal


@transaction.atomic(durable=True)
def propose_wording(*, about: str, wish: str, reason: str, by: User) -> WordProposal:
    """Ask the panel to change a word or a family. Nothing changes before it decides."""
    by.require(Permission.READ)
    about, wish, reason = about.strip(), wish.strip(), reason.strip()
    if not (about and wish and reason):
        raise Invalid(_("Say which word you mean, what should change, and why."))
    proposal = WordProposal.objects.create(about=about, wish=wish, reason=reason, by=by)
    record("participation.wording_proposed", by=by, about=proposal)
    return proposal
