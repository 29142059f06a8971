from dataclasses import asdict, dataclass
from datetime import date

from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.journal.record import record
from augenhoehe.language.conduct import FAMILIES
from augenhoehe.participation.models import Family
from augenhoehe.participation.phrases import require_readable

SHIPPED = frozenset(family.key for family in FAMILIES)


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyFacts:
    """What the check looks for, and how much a finding asks.

    For a family that ships only level, expiry and being off count: its patterns, reasons
    and proposals are the engine's.
    """

    level: str
    name_de: str = ""
    name_en: str = ""
    phrases_de: str = ""
    phrases_en: str = ""
    why_de: str = ""
    why_en: str = ""
    instead_de: str = ""
    instead_en: str = ""
    is_off: bool = False
    expires_on: date | None = None


@transaction.atomic(durable=True)
def keep_family(facts: FamilyFacts, *, by: User, key: str = "") -> Family:
    """Add a family, or change one by its key, also one that ships with the product.

    Raises :class:`Invalid` for an own family without name, phrases or reason.
    """
    by.require(Permission.WORDS)
    if key not in SHIPPED:
        _require_whole(facts)
    key = key or f"own-{slugify(facts.name_en)}"[:60]
    family, _is_new = Family.objects.update_or_create(
        key=key, defaults={**asdict(facts), "owner": by}
    )
    record("participation.family_kept", by=by, about=family, is_off=facts.is_off)
    return family


def _require_whole(facts: FamilyFacts) -> None:
    if not (facts.name_de.strip() and facts.name_en.strip()):
        raise Invalid(_("Give it a name in both languages."))
    for phrases, why, instead in (
        (facts.phrases_de, facts.why_de, facts.instead_de),
        (facts.phrases_en, facts.why_en, facts.instead_en),
    ):
        if phrases.strip() and not (why.strip() and instead.strip()):
            raise Invalid(
                _("Where phrases stand, say why they hurt and what to write instead.")
            )
    require_readable(facts.phrases_de, "de")
    require_readable(facts.phrases_en, "en")
    if not (facts.phrases_de.strip() or facts.phrases_en.strip()):
        raise Invalid(_("Write at least one phrase that the check should find."))
