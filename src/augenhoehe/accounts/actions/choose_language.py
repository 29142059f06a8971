"""The language of the pages and mails a person gets."""

from django.db import transaction

from augenhoehe.accounts.models import User


@transaction.atomic(durable=True)
def choose_language(person: User, *, language: str) -> None:
    """Remember the language. A taste of one's own; the journal is not told."""
    User.objects.filter(pk=person.pk).update(language=language)
    person.language = language
