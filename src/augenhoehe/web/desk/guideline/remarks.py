"""What the linter says of the draft, as the page shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from augenhoehe.guidelines.linting import remarks_on
from augenhoehe.language.guideline.guideline import Remark, Weight

if TYPE_CHECKING:
    from augenhoehe.guidelines.models import Version

FIELDS = {
    "preface": _("Preface"),
    "plain": _("In plain language"),
    "complaint_path": _("How to object"),
    "panel_note": _("How the panel was asked"),
    "rules": _("The rules"),
    "version": _("Version"),
    "date": _("Date"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRemark:
    """One remark: where it is, the words, why, and what to write in their place."""

    code: str
    is_error: bool
    language: str
    """Of the text, and so of the reason and the proposal."""
    where: str | Promise
    rule: str
    """Key of the rule; empty for a remark on something else."""
    words: str
    why: str
    instead: str


def shown_remarks(version: "Version") -> Sequence[ShownRemark]:
    """Return the remarks on a version, errors first."""
    titles = {rule.key: rule for rule in version.rules.all()}
    found = [
        _shown(remark, language, titles.get(remark.where))
        for language, remarks in remarks_on(version).items()
        for remark in remarks
    ]
    return sorted(found, key=lambda each: not each.is_error)


def _shown(remark: Remark, language: str, rule: object) -> ShownRemark:
    title: str | Promise = FIELDS.get(remark.where, remark.where)
    return ShownRemark(
        code=remark.code,
        is_error=remark.weight is Weight.ERROR,
        language=language,
        where=getattr(rule, f"title_{language}") if rule else title,
        rule=remark.where if rule else "",
        words=remark.words,
        why=remark.why,
        instead=remark.instead,
    )
