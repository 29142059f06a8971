from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.forms import Form, model_to_dict
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from augenhoehe.accounts.access import closed_days, everybody, person_by, teams_of
from augenhoehe.accounts.actions.change_person import change_person
from augenhoehe.accounts.actions.found_team import found_team
from augenhoehe.accounts.actions.invite import invite
from augenhoehe.accounts.actions.say_goodbye import say_goodbye
from augenhoehe.accounts.actions.set_office import OfficeSettings, close_on, set_office
from augenhoehe.accounts.contact import Contact
from augenhoehe.accounts.invitation import send_link
from augenhoehe.accounts.office import the_organisation
from augenhoehe.accounts.roles import Permission
from augenhoehe.web.desk.people import forms
from augenhoehe.web.http import person_of


@require_safe
@login_required
def people(request: HttpRequest) -> HttpResponse:
    return _people(request)


@require_POST
@login_required
def invite_person(request: HttpRequest) -> HttpResponse:
    by = person_of(request)
    form = forms.InviteForm(request.POST, by=by, prefix="invite")
    if not form.is_valid():
        return _people(request, inviting=form)
    said = form.cleaned_data
    person = invite(
        Contact(name=said["name"], email=said["email"]),
        roles=said["roles"],
        teams=said["teams"],
        by=by,
    )
    send_link(request, person.email)
    messages.success(
        request,
        _("%(name)s is invited and gets a link by e-mail.") % {"name": person.name},
    )
    return redirect("people")


@login_required
def person(request: HttpRequest, pk: int) -> HttpResponse:
    by = person_of(request)
    found = person_by(by, pk)
    form = forms.PersonForm(
        request.POST if request.method == "POST" else None,
        by=by,
        initial={
            "name": found.name,
            "email": found.email,
            "roles": [grant.role for grant in found.grants.all()],
            "teams": [team.pk for team in found.teams.all()],
            "deputy": found.deputy_id,
        },
    )
    if form.is_valid():
        said = form.cleaned_data
        change_person(
            found,
            contact=Contact(name=said["name"], email=said["email"]),
            roles=said["roles"],
            teams=said["teams"],
            deputy=said["deputy"],
            by=by,
        )
        return redirect("people")
    status = 422 if form.is_bound else 200
    context = {"person": found, "form": form}
    return render(request, "people/person.html", context, status=status)


@require_POST
@login_required
def link(request: HttpRequest, pk: int) -> HttpResponse:
    send_link(request, person_by(person_of(request), pk).email)
    messages.success(request, _("The link to set a password is on its way."))
    return redirect("person", pk)


@require_POST
@login_required
def goodbye(request: HttpRequest, pk: int) -> HttpResponse:
    by = person_of(request)
    say_goodbye(person_by(by, pk), by=by)
    return redirect("people")


@require_POST
@login_required
def team(request: HttpRequest) -> HttpResponse:
    form = forms.TeamForm(request.POST, prefix="team")
    if not form.is_valid():
        return _people(request, founding=form)
    found_team(form.cleaned_data["name"], by=person_of(request))
    return redirect("people")


@login_required
def office(request: HttpRequest) -> HttpResponse:
    by = person_of(request)
    by.require(Permission.PEOPLE)
    organisation = the_organisation()
    now = model_to_dict(organisation, fields=list(forms.OfficeForm.base_fields))
    form = forms.OfficeForm(
        request.POST if request.method == "POST" else None,
        initial=now | {"working_days": organisation.working_days.split(",")},
    )
    if form.is_valid():
        set_office(OfficeSettings(**form.cleaned_data), by=by)
        messages.success(request, _("Saved. Open duties keep their dates."))
        return redirect("office")
    context = {
        "form": form,
        "closing": forms.ClosedDayForm(prefix="closed"),
        "closed": closed_days(since=timezone.localdate()),
    }
    status = 422 if form.is_bound else 200
    return render(request, "people/office.html", context, status=status)


@require_POST
@login_required
def closed_day(request: HttpRequest) -> HttpResponse:
    form = forms.ClosedDayForm(request.POST, prefix="closed")
    if form.is_valid():
        close_on(**form.cleaned_data, by=person_of(request))
    else:
        messages.error(request, _("Please give the day, for example 2026-12-24."))
    return redirect("office")


def _people(
    request: HttpRequest, *, inviting: Form | None = None, founding: Form | None = None
) -> HttpResponse:
    by = person_of(request)
    by.require(Permission.PEOPLE)
    context = {
        "people": everybody(by),
        "teams": teams_of(by),
        "inviting": inviting or forms.InviteForm(by=by, prefix="invite"),
        "founding": founding or forms.TeamForm(prefix="team"),
    }
    status = 422 if inviting or founding else 200
    return render(request, "people/people.html", context, status=status)
