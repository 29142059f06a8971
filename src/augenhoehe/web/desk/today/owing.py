"""What we promised, and what waits for a release or a second person."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.roles import Permission
from augenhoehe.concerns.access import commitments_due_of
from augenhoehe.inbox.access import void_proposals_of
from augenhoehe.replies.access import open_drafts_of, promises_of
from augenhoehe.replies.facts import cooling_off, rests_until
from augenhoehe.replies.states import PromiseState, State
from augenhoehe.web.desk.drafts.titles import title_of
from augenhoehe.web.desk.today.lines import Line, by_date, short
from augenhoehe.web.desk.today.promised import promised_to, with_addressees

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User

AHEAD: Final = timedelta(days=7)
"""How far one looks."""


def owing(person: "User", *, now: datetime) -> list[Line]:
    """Return promises, commitments, releases and decisions, the next date first."""
    today = timezone.localdate(now)
    return by_date(
        [
            *_promises(person, today),
            *_commitments(person, today),
            *_releases(person, now),
            *_decisions(person),
        ]
    )


def _promises(person: "User", today: date) -> Iterator[Line]:
    found = promises_of(person).filter(
        state=PromiseState.OPEN, due_on__gte=today, due_on__lte=today + AHEAD
    )
    for promise in with_addressees(found):
        yield Line(
            at=promise.due_on,
            title=promised_to(promise),
            href=reverse("thread", args=[promise.thread_id]),
            state="work",
            words=_("Promise"),
            detail=short(promise.text),
        )


def _commitments(person: "User", today: date) -> Iterator[Line]:
    for commitment in commitments_due_of(person, until=today + AHEAD):
        late = commitment.due_on < today
        yield Line(
            at=commitment.due_on,
            title=short(commitment.text),
            href=reverse("concern", args=[commitment.concern_id]),
            state="risk" if late else "work",
            words=_("A change is late") if late else _("A change we committed to"),
            who=commitment.owner.name,
        )


def _releases(person: "User", now: datetime) -> Iterator[Line]:
    drafts = open_drafts_of(person).filter(state=State.SUBMITTED)
    rest = cooling_off()
    for draft in drafts.prefetch_related("comments__author"):
        ready_at = rests_until(draft, rest=rest)
        rests = ready_at > now
        yield Line(
            at=ready_at,
            title=title_of(draft),
            href=reverse("draft", args=[draft.pk]),
            state="pause" if rests else "ask",
            words=_("Rests before release") if rests else draft.get_state_display(),
            who=draft.submitted_by.name if draft.submitted_by else "",
        )


def _decisions(person: "User") -> Iterator[Line]:
    """Return proposals to end a duty that this person may decide as the second one."""
    if not person.may(Permission.VOID):
        return
    for proposal in void_proposals_of(person).exclude(by=person):
        comment = proposal.duty.comment
        address = reverse("thread", args=[comment.thread_id])
        yield Line(
            at=proposal.at,
            title=_("May “%(duty)s” for %(name)s end without a reply?")
            % {
                "duty": proposal.duty.get_kind_display(),
                "name": comment.author.name or _("somebody"),
            },
            href=f"{address}?comment={comment.pk}#comment-{comment.pk}",
            state="ask",
            words=_("Waits for a second person"),
            who=proposal.by.name,
        )
