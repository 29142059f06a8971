from collections.abc import Collection

from allauth.account.models import EmailAddress
from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.access import people_who
from augenhoehe.accounts.contact import Contact, check_contact
from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import Grant, Team, User
from augenhoehe.accounts.roles import Permission, Role
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def change_person(
    person: User,
    *,
    contact: Contact,
    roles: Collection[Role],
    teams: Collection[Team],
    deputy: User | None,
    by: User,
) -> None:
    """Set what a person may do, where, and who stands in for them.

    Raises :class:`Invalid` where nobody would be left to look after people.
    """
    by.require(Permission.PEOPLE)
    check_contact(contact)
    if not roles:
        raise Invalid(_("Choose at least one role."))
    if deputy == person:
        raise Invalid(_("Nobody can stand in for themselves. Choose somebody else."))
    person.grants.exclude(role__in=roles).delete()
    known = set(person.grants.values_list("role", flat=True))
    Grant.objects.bulk_create(
        Grant(user=person, role=role) for role in roles if role not in known
    )
    person.teams.set(teams)
    person.deputy = deputy
    _set_contact(person, contact)
    person.save(update_fields=["deputy", "name", "email"])
    require_somebody_for_people()
    record("accounts.changed", by=by, about=person, roles=sorted(roles))


def _set_contact(person: User, contact: Contact) -> None:
    """Take name and address over; the old address proves nothing any more."""
    email = contact.email.strip().lower()
    if User.objects.filter(email=email).exclude(pk=person.pk).exists():
        raise Invalid(_("Somebody with this e-mail address is here already."))
    if email != person.email:
        EmailAddress.objects.filter(user=person).delete()
    person.name, person.email = contact.name.strip(), email


def require_somebody_for_people() -> None:
    """Raise :class:`Invalid` where nobody is left who may look after people."""
    if not people_who(Permission.PEOPLE).exists():
        raise Invalid(_("Somebody has to stay who may look after people."))
