"""Every way to read the guideline. What is published, everybody may read."""

from datetime import datetime
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import NotThere
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.guidelines.models import Rule, Version


def published_versions() -> QuerySet[Version]:
    """Every version that was ever in force, the newest first."""
    return Version.objects.filter(published_at__isnull=False).order_by("-number")


def version_in_force() -> Version | None:
    return published_versions().first()


def version_by_number(number: int) -> Version:
    """Raises :class:`NotThere` for a version that was never published."""
    found = published_versions().filter(number=number).first()
    if found is None:
        raise NotThere(_("There is no version with this number."))
    return found


def version_for(moment: datetime) -> Version | None:
    """Return the version that was in force at ``moment``.

    What was written before version 1 is held against version 1: a check needs a text
    to check against. Whether a measure may rest on it, is not decided here.
    """
    in_force = published_versions().filter(published_at__lte=moment).first()
    return in_force or published_versions().last()


def draft_for(person: User) -> Version | None:
    """The version in preparation, for people who may change the guideline."""
    if not person.may(Permission.GUIDELINE):
        return None
    return Version.objects.filter(is_draft=True).first()


def rule_of_draft(person: User, pk: int) -> Rule:
    """Raises :class:`NotThere` unless the rule stands in the draft version."""
    draft = draft_for(person)
    found = draft.rules.filter(pk=pk).first() if draft else None
    if found is None:
        raise NotThere(_("This rule is not in the draft of the guideline."))
    return found


def as_data(version: Version) -> dict[str, Any]:
    """Return a published version for machines: what the JSON page answers."""
    return {
        "version": version.number,
        "published_at": version.published_at and version.published_at.isoformat(),
        "preface": {"de": version.preface_de, "en": version.preface_en},
        "plain": {"de": version.plain_de, "en": version.plain_en},
        "complaint": {"de": version.complaint_de, "en": version.complaint_en},
        "panel_note": {"de": version.panel_note_de, "en": version.panel_note_en},
        "change_note": {"de": version.change_note_de, "en": version.change_note_en},
        "rules": [_rule_as_data(rule) for rule in version.rules.all()],
    }


def _rule_as_data(rule: Rule) -> dict[str, Any]:
    return {
        "key": rule.key,
        "title": {"de": rule.title_de, "en": rule.title_en},
        "explanation": {"de": rule.explanation_de, "en": rule.explanation_en},
        "not_covered": {"de": rule.not_covered_de, "en": rule.not_covered_en},
        "measures": rule.measures,
        "legal_ground": rule.has_legal_ground,
        "insult_of_person": rule.is_insult_of_person,
        "legal": rule.legal,
    }
