"""Everything the page of one concern shows."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from augenhoehe.accounts.roles import Permission
from augenhoehe.concerns.access import comments_in, history_of, latest_decision
from augenhoehe.concerns.actions.settle import obstacles
from augenhoehe.concerns.likeness import likely_voices
from augenhoehe.concerns.states import LIFECYCLE, State, Step
from augenhoehe.web.desk.concerns import forms
from augenhoehe.web.desk.history.words import told
from augenhoehe.web.http import person_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from augenhoehe.accounts.models import User
    from augenhoehe.concerns.models import Concern
    from augenhoehe.inbox.models import Comment

SPEAKING = 20
"""Voices that others are compared with; a long concern repeats itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """Which forms stand on the page: nobody is offered what would be refused."""

    deliberate: bool
    decide: bool
    settle: bool
    reopen: bool


def dossier(
    request: HttpRequest, concern: "Concern", *, wrong: Form | None = None
) -> HttpResponse:
    """Render the page, with the form that has errors in place of an empty one."""
    person = person_of(request)
    comments, offers = comments_in(person, concern), _offers(person, concern)
    context: dict[str, Any] = {
        "concern": concern,
        "comments": comments,
        "alike": _alike(person, concern, comments) if offers.deliberate else (),
        "decision": latest_decision(concern),
        "offers": offers,
        "obstacles": obstacles(concern),
        "history": told(history_of(concern)),
        "forms": _forms(person, concern, wrong),
    }
    status = 422 if wrong else 200
    return render(request, "concerns/concern.html", context, status=status)


def _alike(
    person: "User", concern: "Concern", comments: "Iterable[Comment]"
) -> "Sequence[Comment]":
    known = {comment.pk: comment.text for comment in comments}
    said = [f"{concern.title}\n{concern.statement}", *known.values()]
    return likely_voices(person, said=said[:SPEAKING], without=list(known))


def _offers(person: "User", concern: "Concern") -> Offers:
    steps = LIFECYCLE.open_steps(State(concern.state))
    deliberates = person.may_in(Permission.DELIBERATE, concern.team_id)
    decides = person.may_in(Permission.DECIDE, concern.team_id)
    return Offers(
        deliberate=deliberates,
        decide=decides and Step.DECIDE in steps,
        settle=decides and Step.SETTLE in steps,
        reopen=deliberates and Step.REOPEN in steps,
    )


def _forms(person: "User", concern: "Concern", wrong: Form | None) -> dict[str, Form]:
    ready: dict[str, Form] = {
        "position": forms.PositionForm(prefix="position"),
        "decision": forms.DecisionForm(prefix="decision"),
        "commitment": forms.CommitmentForm(prefix="commitment", person=person),
        "next": forms.NextForm(
            prefix="next",
            person=person,
            initial={
                "step": concern.next_step,
                "on": concern.next_on,
                "owner": concern.owner_id,
            },
        ),
        "statement": forms.StatementForm(
            prefix="statement",
            initial={"title": concern.title, "text": concern.statement},
        ),
        "reopening": forms.ReasonForm(prefix="reopening"),
    }
    return ready | ({wrong.prefix: wrong} if wrong and wrong.prefix else {})
