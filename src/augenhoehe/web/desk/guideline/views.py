from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.forms import Form, model_to_dict
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from augenhoehe.accounts.errors import NotThere
from augenhoehe.accounts.roles import Permission
from augenhoehe.guidelines.access import draft_for, rule_of_draft, version_in_force
from augenhoehe.guidelines.actions.edit_frame import Frame, edit_frame
from augenhoehe.guidelines.actions.edit_rule import RuleText, edit_rule
from augenhoehe.guidelines.actions.publish_version import publish_version
from augenhoehe.guidelines.actions.remove_rule import remove_rule
from augenhoehe.guidelines.actions.start_version import start_version
from augenhoehe.web.desk.guideline import forms
from augenhoehe.web.desk.guideline.remarks import shown_remarks
from augenhoehe.web.http import person_of
from augenhoehe.web.ui.rules import shown


@require_safe
@login_required
def guideline(request: HttpRequest) -> HttpResponse:
    return _page(request)


@require_POST
@login_required
def start(request: HttpRequest) -> HttpResponse:
    start_version(by=person_of(request))
    messages.success(
        request, _("A draft is begun. Nothing changes before it is published.")
    )
    return redirect("guideline_desk")


@require_POST
@login_required
def frame(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    form = forms.FrameForm(request.POST)
    if not form.is_valid():
        return _page(request, framing=form)
    draft = draft_for(person)
    if draft is None:
        raise NotThere
    edit_frame(draft, frame=Frame(**form.cleaned_data), by=person)
    messages.success(request, _("It is saved in the draft."))
    return redirect("guideline_desk")


@require_POST
@login_required
def publish(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    form = forms.PublishForm(request.POST)
    if not form.is_valid():
        return _page(request, publishing=form)
    draft = draft_for(person)
    if draft is None:
        raise NotThere
    publish_version(draft, **form.cleaned_data, by=person)
    messages.success(request, _("The new version is in force from now on."))
    return redirect("guideline_desk")


@login_required
def rule(request: HttpRequest, pk: int) -> HttpResponse:
    person = person_of(request)
    found = rule_of_draft(person, pk)
    given = request.POST if request.method == "POST" else None
    form = forms.RuleForm(
        given, initial=model_to_dict(found, fields=list(forms.RuleForm.base_fields))
    )
    if form.is_valid():
        edit_rule(found, text=RuleText(**form.cleaned_data), by=person)
        messages.success(request, _("The rule is saved in the draft."))
        return redirect("guideline_desk")
    context = {"rule": found, "form": form}
    status = 422 if form.is_bound else 200
    return render(request, "guideline/rule.html", context, status=status)


@require_POST
@login_required
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    person = person_of(request)
    remove_rule(rule_of_draft(person, pk), by=person)
    return redirect("guideline_desk")


def _page(
    request: HttpRequest,
    *,
    framing: Form | None = None,
    publishing: Form | None = None,
) -> HttpResponse:
    person = person_of(request)
    draft, in_force = draft_for(person), version_in_force()
    version = draft or in_force
    remarks = shown_remarks(draft) if draft else ()
    context: dict[str, Any] = {
        "in_force": in_force,
        "draft": draft,
        "rules": shown(version) if version else (),
        "may_start": person.may(Permission.GUIDELINE) and draft is None,
        "remarks": remarks,
        "has_errors": any(remark.is_error for remark in remarks),
        "framing": framing
        or forms.FrameForm(
            initial=model_to_dict(draft, fields=list(forms.FrameForm.base_fields))
            if draft
            else None
        ),
        "publishing": publishing or forms.PublishForm(),
    }
    status = 422 if framing or publishing else 200
    return render(request, "guideline/desk.html", context, status=status)
