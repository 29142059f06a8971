"""What the linter says of a version: in both languages, since people read either."""

from augenhoehe.guidelines.models import Rule, Version
from augenhoehe.language.guideline.guideline import Guideline, Remark, RuleText
from augenhoehe.language.guideline.linter import lint

LANGUAGES = ("de", "en")


def remarks_on(version: Version) -> dict[str, tuple[Remark, ...]]:
    """Return the remarks by language of the text.

    The draft is read as the version it becomes by being published: its number is
    fixed and its date is the day of its publication.
    """
    return {language: lint(_guideline(version, language)) for language in LANGUAGES}


def _guideline(version: Version, language: str) -> Guideline:
    def said(field: str) -> str:
        return str(getattr(version, f"{field}_{language}"))

    return Guideline(
        language=language,
        rules=tuple(_rule(rule, language) for rule in version.rules.all()),
        preface=said("preface"),
        plain=said("plain"),
        version=str(version.number),
        dated=bool(version.is_draft or version.published_at),
        complaint_path=said("complaint"),
        panel_note=said("panel_note"),
    )


def _rule(rule: Rule, language: str) -> RuleText:
    return RuleText(
        key=rule.key,
        title=getattr(rule, f"title_{language}"),
        explanation=getattr(rule, f"explanation_{language}"),
        not_covered=getattr(rule, f"not_covered_{language}"),
        measures=tuple(rule.measures),
        has_legal_ground=rule.has_legal_ground,
        is_insult_of_person=rule.is_insult_of_person,
    )
