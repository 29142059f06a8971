"""The forms of the page, ready to be filled in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from django.utils import timezone

from augenhoehe.guidelines.access import version_for
from augenhoehe.inbox.states import DutyKind, Explanation, VoidReason
from augenhoehe.web.desk.threads import forms

if TYPE_CHECKING:
    from django.forms import Form

    from augenhoehe.accounts.models import User
    from augenhoehe.guidelines.models import Version
    from augenhoehe.inbox.said import DutySeen
    from augenhoehe.web.desk.threads.page import Case
    from augenhoehe.web.desk.threads.said import Node

A_WEEK = timedelta(days=7)


def ready_forms(
    person: "User", case: "Case", *, wrong: "Form | None"
) -> "dict[str, Form]":
    """Return the forms by name; the refused one stands where its empty one would."""
    ready: dict[str, Form] = {
        "hand": forms.HandOverForm(prefix="hand", person=person),
        "note": forms.NoteForm(prefix="note", person=person),
    }
    if case.chosen:
        ready |= _of_comment(case.chosen)
        ready["ack"] = _acknowledge(person, case, case.chosen)
    return ready | ({wrong.prefix: wrong} if wrong and wrong.prefix else {})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """An open duty, and the form that proposes to end it without a reply."""

    duty: "DutySeen"
    form: "Form"
    may_decide: bool
    """Somebody else proposed it, and this person may be the second one."""


def endings(person: "User", case: "Case", *, wrong: "Form | None") -> Sequence[Ending]:
    """Return the duties of the chosen comment with their forms."""
    if case.chosen is None or not case.offers.void:
        return ()
    explanation = case.chosen.said.explanation
    refused = {wrong.prefix: wrong} if wrong else {}
    return [
        Ending(
            duty=duty,
            form=refused.get(f"void-{duty.pk}") or _void_form(duty, explanation),
            may_decide=bool(duty.proposal and duty.proposal.by_pk != person.pk),
        )
        for duty in case.chosen.duties
    ]


def _void_form(duty: "DutySeen", explanation: Explanation) -> forms.VoidForm:
    """Offer the reasons that can hold for this duty."""
    if duty.kind == DutyKind.LOOK:
        reasons = [VoidReason.SPAM, VoidReason.WITHDRAWN]
    else:
        reasons = [
            reason
            for reason in VoidReason
            if reason != VoidReason.MEASURE or explanation == Explanation.MEASURE
        ]
    return forms.VoidForm(prefix=f"void-{duty.pk}", reasons=reasons)


def guideline_for(node: "Node") -> "Version | None":
    """The version a comment is held against: the one in force when it was written."""
    return version_for(node.said.written_at)


def _of_comment(chosen: "Node") -> "dict[str, Form]":
    kind = {"kind": chosen.said.kind or chosen.proposed_kind}
    return {
        "kind": forms.KindForm(prefix="kind", initial=kind),
        "check": forms.CheckForm(prefix="check", version=guideline_for(chosen)),
        "preference": forms.PreferenceForm(prefix="preference"),
        "wish": forms.WishForm(prefix="wish"),
    }


def _acknowledge(person: "User", case: "Case", chosen: "Node") -> forms.AcknowledgeForm:
    answers = [duty.due_at for duty in chosen.duties if duty.kind == DutyKind.ANSWER]
    by = min(answers, default=timezone.now() + A_WEEK)
    latest = max(timezone.localdate(by), timezone.localdate())
    return forms.AcknowledgeForm(
        prefix="ack",
        person=person,
        team_id=case.talk.team_pk,
        initial={"person": person.pk, "on": latest},
    )
