"""The conduct check of one draft, as the page shows it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from augenhoehe.language.findings import Finding, Level, PlainAdvice
from augenhoehe.language.glossary.term import TermUse
from augenhoehe.language.plain.index import ReadingIndex
from augenhoehe.language.presence import (
    ANSWERS,
    CONCERN,
    NAME,
    NEXT_STEP,
    PANEL,
    RESPONSIBILITY,
    SOURCE,
)
from augenhoehe.replies.access import overrides_of
from augenhoehe.replies.checking import THREE_PARTS, DraftCheck
from augenhoehe.replies.labels import family_label, part_label
from augenhoehe.replies.states import Purpose
from augenhoehe.web.desk.drafts.forms import KeepWordsForm
from augenhoehe.web.ui.marks import Mark, findings

if TYPE_CHECKING:
    from django.forms import Form

    from augenhoehe.replies.models import Draft, Override

QUESTIONS: Final[dict[str, Promise]] = {
    CONCERN: _("Would the person say: yes, this is what I meant?"),
    ANSWERS: _("Which question is still without an answer? Take up each of them."),
    RESPONSIBILITY: _("What did we do, or not do? Say it with “we”."),
    NEXT_STEP: _("What happens next, and by which day?"),
    NAME: _("Who takes care of it? Name the person."),
    SOURCE: _("Where can it be read? Link or attach what you rely on."),
    PANEL: _("What does the panel say? Or say why it was not asked yet."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """A finding or a word of the glossary, with its reason and a proposal."""

    number: int
    label: str
    finding: Finding | TermUse
    instead: str
    override: "Override | None" = None
    """Why its words may stay."""
    form: "Form | None" = None
    """Where a reason can be given: on the first finding of each kind that stops."""

    @property
    def stops(self) -> bool:
        return self.finding.level is Level.STOP

    @property
    def warns(self) -> bool:
        return self.finding.level is Level.WARN


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a good reply: there, or a question to the writer."""

    label: str
    question: str
    is_there: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What the check says; ``text`` is the text with its materials."""

    text: str
    marks: list[Mark]
    notes: list[Noted]
    parts: list[Part]
    unfilled: tuple[str, ...]
    questions: tuple[str, ...]
    """Questions of the comment which the text does not take up."""
    plain: tuple[PlainAdvice, ...]
    """What could be said more simply: advice, and nothing waits for it."""
    index: ReadingIndex | None

    @property
    def open_stops(self) -> int:
        """How many findings stop the text and have no reason yet."""
        return sum(each.stops and each.override is None for each in self.notes)


def checked(
    draft: "Draft", check: DraftCheck, *, may_keep: bool, wrong: "Form | None" = None
) -> Checked:
    """Arrange the check for the page; ``wrong`` is a form with errors."""
    reasons = {each.family: each for each in overrides_of(draft)}
    forms = _forms(check, reasons, wrong) if may_keep else {}
    pointing: list[Finding | TermUse] = [*check.report.findings, *check.report.terms]
    pointing.sort(key=lambda each: (each.start, each.end))
    return Checked(
        text=check.text,
        marks=findings(pointing),
        notes=[
            _noted(number, each, reasons, forms)
            for number, each in enumerate(pointing, 1)
        ],
        parts=_parts(draft, check),
        unfilled=check.unfilled,
        questions=tuple(each.words for each in check.report.unanswered),
        plain=check.report.advice,
        index=check.report.index,
    )


def _noted(
    number: int,
    found: Finding | TermUse,
    reasons: Mapping[str, "Override"],
    forms: dict[str, "Form"],
) -> Noted:
    if isinstance(found, TermUse):
        return Noted(
            number=number,
            label=found.term,
            finding=found,
            instead=", ".join(found.use),
        )
    return Noted(
        number=number,
        label=family_label(found.family),
        finding=found,
        instead=found.instead,
        override=reasons.get(found.family) if _stops(found) else None,
        form=forms.pop(found.family, None) if _stops(found) else None,
    )


def _forms(
    check: DraftCheck, reasons: Mapping[str, "Override"], wrong: "Form | None"
) -> dict[str, "Form"]:
    families = {each.family for each in check.report.stops} - set(reasons)
    ready: dict[str, Form] = {each: KeepWordsForm(prefix=each) for each in families}
    if wrong and wrong.prefix in ready:
        ready[wrong.prefix] = wrong
    return ready


def _parts(draft: "Draft", check: DraftCheck) -> list[Part]:
    is_acknowledgement = draft.purpose == Purpose.ACKNOWLEDGEMENT
    wanted = [
        each
        for each in check.report.wanted
        if not is_acknowledgement or each in THREE_PARTS
    ]
    return [
        Part(
            label=part_label(key),
            question=str(QUESTIONS[key]),
            is_there=key not in check.missing,
        )
        for key in wanted
    ]


def _stops(finding: Finding) -> bool:
    return finding.level is Level.STOP
