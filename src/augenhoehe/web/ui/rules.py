"""Rules of the guideline in the reader's language."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import get_language

if TYPE_CHECKING:
    from augenhoehe.guidelines.models import Rule, Version


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRule:
    """One rule as a person reads it."""

    pk: int
    key: str
    title: str
    explanation: str
    not_covered: str
    has_ground: bool
    """Removal is possible only under rules that have one."""


def shown(version: "Version") -> Sequence[ShownRule]:
    """Return the rules of a version in the language of the page."""
    language = "de" if get_language() == "de" else "en"
    return [_shown(rule, language) for rule in version.rules.all()]


def _shown(rule: "Rule", language: str) -> ShownRule:
    return ShownRule(
        pk=rule.pk,
        key=rule.key,
        title=getattr(rule, f"title_{language}"),
        explanation=getattr(rule, f"explanation_{language}"),
        not_covered=getattr(rule, f"not_covered_{language}"),
        has_ground=rule.has_legal_ground or rule.is_insult_of_person,
    )
