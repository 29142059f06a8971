"""Phrases as people of the panel write them: read once before they are kept."""

from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.language.glossary.phrases import BadPhrase, phrase


def lines_of(text: str) -> tuple[str, ...]:
    """Return what stands in the lines of a field, without empty ones."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def require_readable(text: str, language: str) -> None:
    """Raise :class:`Invalid` for a phrase that the check could not look for."""
    for each in lines_of(text):
        try:
            phrase(each, language)
        except BadPhrase as error:
            raise Invalid(
                _("The check cannot look for “%(phrase)s”. Write it more simply.")
                % {"phrase": each}
            ) from error
