"""Views of the inbox that are kept under a name."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from augenhoehe.inbox.access import saved_view_of
from augenhoehe.inbox.actions.delete_view import delete_view
from augenhoehe.inbox.actions.save_view import save_view
from augenhoehe.inbox.filters import Filters
from augenhoehe.web.desk.inbox import forms
from augenhoehe.web.desk.inbox.page import page
from augenhoehe.web.http import person_of


@require_POST
@login_required
def saving(request: HttpRequest) -> HttpResponse:
    """Keep the filters of the page; searched words are refused."""
    person = person_of(request)
    filters = Filters.parse(request.POST)
    form = forms.SaveViewForm(request.POST, prefix="save", person=person)
    if not form.is_valid():
        return page(request, filters, wrong=form)
    view = save_view(
        name=form.cleaned_data["name"],
        team=form.cleaned_data["team"],
        filters=filters,
        by=person,
    )
    messages.success(request, _("The view “%(name)s” is kept.") % {"name": view.name})
    return redirect(f"{reverse('inbox')}?{filters.to_query()}")


@require_POST
@login_required
def deleting(request: HttpRequest, pk: int) -> HttpResponse:
    person = person_of(request)
    view = saved_view_of(person, pk)
    name = view.name
    delete_view(view, by=person)
    messages.success(request, _("The view “%(name)s” is gone.") % {"name": name})
    return redirect("inbox")
