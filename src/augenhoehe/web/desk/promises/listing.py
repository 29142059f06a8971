"""What we promised, and what this person may say about it."""

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from django.forms import Form
from django.utils import timezone

from augenhoehe.accounts.roles import Permission
from augenhoehe.replies.access import promises_of
from augenhoehe.replies.states import PromiseState, State
from augenhoehe.web.desk.drafts.titles import title_of
from augenhoehe.web.desk.promises.forms import KeepForm, MoveForm
from augenhoehe.web.ui import dates

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User
    from augenhoehe.replies.models import Draft, Promise

LATELY = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One promise. A form is there where the person may send it."""

    promise: "Promise"
    said: str
    """Which reply says it; empty where the promise stands alone."""
    is_late: bool
    note: "Draft | None"
    """An interim note about its delay that is being written."""
    keep: Form | None
    move: Form | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Promises:
    open: list[Line]
    ended: list["Promise"]
    """Kept lately, or moved to another date."""


def listing(person: "User", *, wrong: Form | None = None) -> Promises:
    """Gather the page; ``wrong`` takes the place of the form it was sent from."""
    found = promises_of(person).select_related("moved_to")
    waiting = found.filter(state=PromiseState.OPEN).select_related("release__draft")
    since = timezone.now() - LATELY
    ended = found.exclude(state=PromiseState.OPEN).filter(
        due_on__gte=timezone.localdate(since)
    )
    return Promises(
        open=[
            _line(person, each, wrong)
            for each in waiting.prefetch_related(
                "notes", "release__draft__comments__author"
            )
        ],
        ended=list(ended.order_by("-due_on", "-pk")[:50]),
    )


def _line(person: "User", promise: "Promise", wrong: Form | None) -> Line:
    team = promise.thread.channel.team_id
    is_own = promise.owner_id == person.pk
    needed = Permission.READ if is_own else Permission.SUBMIT
    note = next((each for each in promise.notes.all() if _is_open(each)), None)
    moves = person.may_in(Permission.DRAFT, team) and note is None
    return Line(
        promise=promise,
        said=title_of(promise.release.draft) if promise.release else "",
        is_late=dates.is_over(promise.due_on),
        note=note,
        keep=_or(wrong, KeepForm(prefix=f"keep-{promise.pk}"))
        if person.may_in(needed, team)
        else None,
        move=_or(wrong, MoveForm(prefix=f"move-{promise.pk}")) if moves else None,
    )


def _is_open(draft: "Draft") -> bool:
    return draft.state in {State.WRITING, State.SUBMITTED}


def _or(wrong: Form | None, empty: Form) -> Form:
    return wrong if wrong and wrong.prefix == empty.prefix else empty
