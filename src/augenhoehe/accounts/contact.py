"""What a person of the team is called, and where they are reached."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A name, as people read it under a reply, and an e-mail address."""

    name: str
    email: str


def check_contact(contact: Contact) -> None:
    """Raise :class:`Invalid` for an address that is none and for a missing name."""
    try:
        validate_email(contact.email)
    except ValidationError as error:
        raise Invalid(_("This is not a complete e-mail address.")) from error
    if not contact.name.strip():
        raise Invalid(_("Give the name that people read under a reply."))
