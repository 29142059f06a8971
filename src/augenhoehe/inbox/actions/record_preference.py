"""Remember how a person wants to hear from us."""

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.models import Author, ContactPreference
from augenhoehe.inbox.models.people import Way
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def record_preference(
    author: Author, *, way: Way, own_words: str, by: User, email: str = ""
) -> ContactPreference:
    """Keep the wish with the words in which the person said it; never by phone.

    ``email`` is an address the person gave for this. Raises ``Invalid`` without
    their words, or without an address where they wish e-mail.
    """
    by.require_in(Permission.CLAIM, author.channel.team_id)
    if not own_words.strip():
        raise Invalid(_("Quote the words in which the person said it."))
    if way == Way.EMAIL:
        _keep_address(author, email.strip())
    preference, _is_new = ContactPreference.objects.update_or_create(
        author=author,
        defaults={"way": way, "own_words": own_words.strip(), "recorded_by": by},
    )
    record("inbox.preference_recorded", by=by, about=author, way=way)
    return preference


def _keep_address(author: Author, email: str) -> None:
    if not email and author.email:
        return
    try:
        validate_email(email)
    except ValidationError as error:
        raise Invalid(_("Give the e-mail address that the person named.")) from error
    Author.objects.filter(pk=author.pk).update(email=email)
    author.email = email
