from collections.abc import Callable

from django.contrib.auth.decorators import login_required
from django.forms import Form
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from augenhoehe.concerns.access import (
    commitment_of,
    concern_of,
    open_concerns_of,
    settled_concerns_of,
)
from augenhoehe.concerns.actions.add_voices import add_voices
from augenhoehe.concerns.actions.commit import commit
from augenhoehe.concerns.actions.create_concern import Statement, create_concern
from augenhoehe.concerns.actions.decide import decide
from augenhoehe.concerns.actions.edit_statement import edit_statement
from augenhoehe.concerns.actions.end_commitment import drop_commitment, keep_commitment
from augenhoehe.concerns.actions.name_panel_topic import name_panel_topic
from augenhoehe.concerns.actions.plan_next import plan_next
from augenhoehe.concerns.actions.reopen import reopen
from augenhoehe.concerns.actions.settle import settle
from augenhoehe.concerns.actions.take_position import take_position
from augenhoehe.concerns.likeness import likely_concerns, likely_voices
from augenhoehe.inbox.access import comments_of
from augenhoehe.web.desk.concerns import forms
from augenhoehe.web.desk.concerns.dossier import dossier
from augenhoehe.web.http import number_in, numbers_in, person_of


@require_safe
@login_required
def concerns(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    context = {
        "open": open_concerns_of(person),
        "settled": settled_concerns_of(person)[:50],
    }
    return render(request, "concerns/concerns.html", context)


@require_safe
@login_required
def concern(request: HttpRequest, pk: int) -> HttpResponse:
    return dossier(request, concern_of(person_of(request), pk))


@login_required
def new_concern(request: HttpRequest) -> HttpResponse:
    """Open a concern for the chosen comments, or let them join one that exists."""
    person = person_of(request)
    chosen = request.POST if request.method == "POST" else request.GET
    wanted = _chosen(chosen)
    comments = list(comments_of(person).filter(pk__in=wanted).select_related("author"))
    form = forms.NewConcernForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        statement = Statement(**form.cleaned_data)
        found = create_concern(comments, statement=statement, by=person)
        return redirect("concern", found.pk)
    said = [comment.text for comment in comments]
    context = {
        "form": form,
        "comments": comments,
        "alike": likely_voices(person, said=said, without=wanted),
        "likely": likely_concerns(person, said=said),
        "open": open_concerns_of(person),
    }
    status = 422 if form.is_bound else 200
    return render(request, "concerns/new.html", context, status=status)


def _chosen(data: QueryDict) -> list[int]:
    """The comments a person came with, and those of the proposed ones they ticked."""
    return [*numbers_in(data, "comment"), *numbers_in(data, "alike")]


@require_POST
@login_required
def join(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    wanted = _chosen(request.POST)
    found = concern_of(person, number_in(request.POST, "concern") or 0)
    chosen = list(comments_of(person).filter(pk__in=wanted))
    add_voices(found, comments=chosen, by=person)
    return redirect("concern", found.pk)


@require_POST
@login_required
def position(request: HttpRequest, pk: int) -> HttpResponse:
    form = forms.PositionForm(request.POST, prefix="position")
    return _take(request, pk, form, take_position)


@require_POST
@login_required
def decision(request: HttpRequest, pk: int) -> HttpResponse:
    form = forms.DecisionForm(request.POST, prefix="decision")
    return _take(request, pk, form, decide)


@require_POST
@login_required
def commitment(request: HttpRequest, pk: int) -> HttpResponse:
    form = forms.CommitmentForm(
        request.POST, prefix="commitment", person=person_of(request)
    )
    return _take(request, pk, form, commit)


@require_POST
@login_required
def plan(request: HttpRequest, pk: int) -> HttpResponse:
    form = forms.NextForm(request.POST, prefix="next", person=person_of(request))
    return _take(request, pk, form, plan_next)


@require_POST
@login_required
def statement(request: HttpRequest, pk: int) -> HttpResponse:
    form = forms.StatementForm(request.POST, prefix="statement")
    return _take(request, pk, form, edit_statement)


@require_POST
@login_required
def reopening(request: HttpRequest, pk: int) -> HttpResponse:
    form = forms.ReasonForm(request.POST, prefix="reopening")
    return _take(request, pk, form, reopen)


@require_POST
@login_required
def settling(request: HttpRequest, pk: int) -> HttpResponse:
    return _take(request, pk, forms.NothingForm(request.POST), settle)


@require_POST
@login_required
def panel_topic(request: HttpRequest, pk: int) -> HttpResponse:
    return _take(request, pk, forms.NothingForm(request.POST), name_panel_topic)


@require_POST
@login_required
def end_commitment(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep or drop a commitment: the button pressed says which."""
    person = person_of(request)
    found = commitment_of(person, pk)
    form = forms.OutcomeForm(request.POST)
    outcome = form.cleaned_data["outcome"] if form.is_valid() else ""
    if "drop" in request.POST:
        drop_commitment(found, reason=outcome, by=person)
    else:
        keep_commitment(found, outcome=outcome, by=person)
    return redirect("concern", found.concern_id)


def _take(
    request: HttpRequest, pk: int, form: Form, act: Callable[..., object]
) -> HttpResponse:
    """Do what a form says with one concern, or show the page with its errors.

    The fields of the form are the keywords of the action.
    """
    person = person_of(request)
    found = concern_of(person, pk)
    if not form.is_valid():
        return dossier(request, found, wrong=form)
    act(found, **form.cleaned_data, by=person)
    return redirect("concern", pk)
