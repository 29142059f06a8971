"""What stands between a draft and a good reply: the engine's view and our own."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils import timezone

from augenhoehe.inbox.models import Comment, ContactPreference
from augenhoehe.inbox.models.people import Way
from augenhoehe.language.check import check
from augenhoehe.language.findings import Finding, Level, Report
from augenhoehe.language.presence import CONCERN, NAME, NEXT_STEP
from augenhoehe.language.variables import placeholders
from augenhoehe.participation.lexicon import wording_on
from augenhoehe.replies.models import Draft
from augenhoehe.replies.wording import language_for, with_materials

THREE_PARTS = frozenset({CONCERN, NAME, NEXT_STEP})
BOILERPLATE = "T07_boilerplate"
VAGUE = "T15_vague_future"


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftCheck:
    """The text as it would be published, and what was found in it."""

    text: str
    """With its materials; all places of findings lie in it."""
    report: Report
    unfilled: tuple[str, ...]
    """Names of variables without a value."""
    overridden: frozenset[str]
    """Families of stop findings that somebody passed, with a reason."""

    @property
    def missing(self) -> tuple[str, ...]:
        """Keys of parts not seen in the text (see ``labels.PARTS``)."""
        return self.report.missing

    @property
    def open_stops(self) -> tuple[Finding, ...]:
        """Stop findings for which nobody has given a reason."""
        return tuple(
            each for each in self.report.stops if each.family not in self.overridden
        )

    @property
    def only_thanks(self) -> bool:
        """It says thank you and nothing of what was said, who cares, and until when."""
        families = {each.family for each in self.report.findings}
        return BOILERPLATE in families and set(self.missing) >= THREE_PARTS

    @property
    def vague(self) -> tuple[str, ...]:
        """Words that put somebody off without a day; not those that are only quoted."""
        return tuple(
            each.words
            for each in self.report.findings
            if each.family == VAGUE and each.level != Level.INFO
        )


def check_draft(draft: Draft) -> DraftCheck:
    """Check a draft as it stands now."""
    comments = answered_by(draft)
    language = language_for(comments)
    text = with_materials(draft.text, list(draft.materials.all()), language=language)
    passed = draft.overrides.filter(revision=draft.revision)
    return DraftCheck(
        text=text,
        report=check_text(draft.text, comments, language=language),
        unfilled=tuple(placeholders(text)),
        overridden=frozenset(passed.values_list("family", flat=True)),
    )


def check_text(text: str, comments: Sequence[Comment], *, language: str) -> Report:
    """Run the engine over one of our texts, with what it answers beside it."""
    return check(
        text,
        language=language,
        comment="\n\n".join(each.text for each in comments),
        private_on_wish=wishes_mail(comments),
        wording=wording_on(timezone.localdate()),
    )


def answered_by(draft: Draft) -> list[Comment]:
    """Return what the draft answers; the first one is where it is published."""
    rows = Draft.comments.through.objects.filter(draft=draft).order_by("pk")
    return [row.comment for row in rows.select_related("comment__author")]


def wishes_mail(comments: Sequence[Comment]) -> bool:
    """Whether everybody who wrote these asked, on record, to hear from us by e-mail."""
    authors = {each.author_id for each in comments}
    wished = ContactPreference.objects.filter(author__in=authors, way=Way.EMAIL)
    return bool(authors) and wished.count() == len(authors)
