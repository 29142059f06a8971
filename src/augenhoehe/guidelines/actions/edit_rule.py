from dataclasses import asdict, dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.guidelines.drafting import hold_draft
from augenhoehe.guidelines.models import Rule
from augenhoehe.journal.record import record


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleText:
    """What people read of a rule, in both languages."""

    title_de: str
    title_en: str
    explanation_de: str
    explanation_en: str
    not_covered_de: str
    not_covered_en: str


@transaction.atomic(durable=True)
def edit_rule(rule: Rule, *, text: RuleText, by: User) -> None:
    """Change what a rule of the draft version says.

    Raises :class:`Invalid` for a published version: it stays as people read it.
    """
    by.require(Permission.GUIDELINE)
    if not (
        text.title_de and text.title_en and text.explanation_de and text.explanation_en
    ):
        raise Invalid(_("A rule needs a title and an explanation in both languages."))
    hold_draft(rule.version_id)
    Rule.objects.filter(pk=rule.pk).update(**asdict(text))
    record("guidelines.rule_edited", by=by, about=rule.version, rule=rule.key)
