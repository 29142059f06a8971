"""Every way to read what the panel said about words. Everybody of the team may."""

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import NotThere
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.participation.models import Family, Term, WordProposal


def terms_for(person: User) -> QuerySet[Term]:
    """The words the panel changed or added."""
    found = Term.objects.select_related("owner")
    return found if person.may(Permission.READ) else found.none()


def families_for(person: User) -> QuerySet[Family]:
    """The families the panel changed or added."""
    found = Family.objects.select_related("owner")
    return found if person.may(Permission.READ) else found.none()


def proposals_for(person: User) -> QuerySet[WordProposal]:
    """What was proposed, the newest first; also what the panel did not accept."""
    found = WordProposal.objects.select_related("by", "decided_by")
    return found if person.may(Permission.READ) else found.none()


def proposal_of(person: User, pk: int) -> WordProposal:
    """Raises :class:`NotThere` where there is none."""
    found = proposals_for(person).filter(pk=pk).first()
    if found is None:
        raise NotThere(_("This proposal is not here."))
    return found
