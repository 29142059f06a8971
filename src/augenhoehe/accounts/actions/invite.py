from collections.abc import Collection

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.contact import Contact, check_contact
from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import Grant, Team, User
from augenhoehe.accounts.roles import Permission, Role
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def invite(
    contact: Contact,
    *,
    roles: Collection[Role],
    teams: Collection[Team],
    by: User,
) -> User:
    """Create a person without a password; they set one by the link they are sent.

    Raises :class:`Invalid` for an address that is none or is known already.
    """
    by.require(Permission.PEOPLE)
    check_contact(contact)
    if not roles:
        raise Invalid(_("Choose at least one role."))
    try:
        with transaction.atomic():
            person = User.objects.create_user(contact.email, name=contact.name.strip())
    except IntegrityError as error:
        raise Invalid(
            _("Somebody with this e-mail address is here already.")
        ) from error
    Grant.objects.bulk_create(Grant(user=person, role=role) for role in roles)
    person.teams.set(teams)
    record("accounts.invited", by=by, about=person, roles=sorted(roles))
    return person
