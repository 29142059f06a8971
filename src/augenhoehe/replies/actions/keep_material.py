from dataclasses import asdict, dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.journal.record import record
from augenhoehe.replies.models import Material


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterialFacts:
    """What is kept of a material."""

    title: str
    url: str
    source: str
    review_on: date
    language: str = "de"
    formats: str = ""


@transaction.atomic(durable=True)
def keep_material(
    facts: MaterialFacts, *, by: User, material: Material | None = None
) -> Material:
    """Add a material, or correct ``material``."""
    by.require(Permission.MATERIAL)
    _require_complete(facts)
    kept = material or Material()
    for name, value in asdict(facts).items():
        setattr(kept, name, value)
    kept.save()
    verb = "replies.material_changed" if material else "replies.material_added"
    record(verb, by=by, about=kept)
    return kept


def _require_complete(facts: MaterialFacts) -> None:
    if not (facts.title.strip() and facts.source.strip()):
        raise Invalid(_("A material needs a title and its source."))
    try:
        URLValidator(schemes=["http", "https"])(facts.url)
    except ValidationError as error:
        raise Invalid(_("A material needs a full web address.")) from error
