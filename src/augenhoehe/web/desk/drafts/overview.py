"""What the list of drafts shows: written, waiting, on its way, out."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.utils import timezone

from augenhoehe.replies.access import open_drafts_of, standing_releases_of
from augenhoehe.replies.facts import cooling_off, rests_until
from augenhoehe.replies.states import State
from augenhoehe.web.desk.drafts.titles import title_of
from augenhoehe.web.desk.releases.rows import Sent, sent

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User
    from augenhoehe.replies.models import Draft

LATELY = timedelta(days=7)
AT_MOST = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One open draft."""

    draft: "Draft"
    title: str
    due_at: datetime | None
    """The earliest open duty among the comments it answers."""
    rests_until: datetime
    rests: bool
    is_own: bool
    """The person put it forward, so that somebody else has to release it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Every list of the page, in the order of the way."""

    waiting: list[Line]
    writing: list[Line]
    undecided: list[Sent]
    under_way: list[Sent]
    published: list[Sent]


def overview(person: "User") -> Overview:
    now = timezone.now()
    drafts = open_drafts_of(person).prefetch_related("comments__author")
    rest = cooling_off()
    lines = sorted(
        (_line(each, person, ends=rests_until(each, rest=rest)) for each in drafts),
        key=_urgency,
    )
    releases = standing_releases_of(person)
    going = sent(person, releases.filter(published_at=None))
    lately = releases.filter(published_at__gte=now - LATELY)
    return Overview(
        waiting=[each for each in lines if each.draft.state == State.SUBMITTED],
        writing=[each for each in lines if each.draft.state == State.WRITING],
        undecided=[each for each in going if each.needs_person],
        under_way=[each for each in going if not each.needs_person],
        published=sent(person, lately.order_by("-published_at", "-pk")[:AT_MOST]),
    )


def _line(draft: "Draft", person: "User", *, ends: datetime) -> Line:
    duties = [each.due_at for each in draft.comments.all() if each.due_at]
    return Line(
        draft=draft,
        title=title_of(draft),
        due_at=min(duties, default=None),
        rests_until=ends,
        rests=timezone.now() < ends,
        is_own=draft.submitted_by_id == person.pk,
    )


def _urgency(line: Line) -> tuple[bool, datetime]:
    return line.due_at is None, line.due_at or line.draft.changed_at
