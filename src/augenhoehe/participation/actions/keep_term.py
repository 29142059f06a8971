from dataclasses import asdict, dataclass
from datetime import date

from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.journal.record import record
from augenhoehe.participation.models import Term
from augenhoehe.participation.phrases import lines_of, require_readable


@dataclass(frozen=True, slots=True, kw_only=True)
class TermFacts:
    """What the panel says of a word; lists hold one entry a line."""

    language: str
    phrases: str
    status: str
    why: str
    use: str = ""
    ok: str = ""
    unless: str = ""
    names: str = ""
    is_off: bool = False
    expires_on: date | None = None


@transaction.atomic(durable=True)
def keep_term(facts: TermFacts, *, by: User, key: str = "") -> Term:
    """Add a word, or change one by its key, also one that ships with the product.

    Raises :class:`Invalid` for a word without a phrase or a reason, and for a phrase
    that the check cannot read.
    """
    by.require(Permission.WORDS)
    phrases = lines_of(facts.phrases)
    if not phrases or not facts.why.strip():
        raise Invalid(_("A word needs at least one phrase and a reason."))
    for text in (facts.phrases, facts.unless, facts.names):
        require_readable(text, facts.language)
    key = key or slugify(phrases[0])[:100]
    if not key:
        raise Invalid(_("Write the word with letters, so that it can be found."))
    term, _is_new = Term.objects.update_or_create(
        language=facts.language,
        key=key,
        defaults={**asdict(facts), "phrases": "\n".join(phrases), "owner": by},
    )
    record("participation.term_kept", by=by, about=term, is_off=facts.is_off)
    return term
