from collections.abc import Collection

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import Grant, Team, User
from augenhoehe.accounts.roles import Permission, Role
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def invite(
    email: str,
    *,
    name: str,
    roles: Collection[Role],
    teams: Collection[Team],
    by: User,
) -> User:
    """Create a person without a password; they set one by the link they are sent.

    Raises :class:`Invalid` for an address that is none or is known already.
    """
    by.require(Permission.PEOPLE)
    _check(email, name=name, roles=roles)
    try:
        with transaction.atomic():
            person = User.objects.create_user(email, name=name.strip())
    except IntegrityError as error:
        raise Invalid(
            _("Somebody with this e-mail address is here already.")
        ) from error
    Grant.objects.bulk_create(Grant(user=person, role=role) for role in roles)
    person.teams.set(teams)
    record("accounts.invited", by=by, about=person, roles=sorted(roles))
    return person


def _check(email: str, *, name: str, roles: Collection[Role]) -> None:
    try:
        validate_email(email)
    except ValidationError as error:
        raise Invalid(_("This is not a complete e-mail address.")) from error
    if not name.strip():
        raise Invalid(_("Give the name that people read under a reply."))
    if not roles:
        raise Invalid(_("Choose at least one role."))
