from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from augenhoehe.replies.access import promise_of
from augenhoehe.replies.actions.keep_promise import keep_promise
from augenhoehe.replies.actions.move_promise import move_promise
from augenhoehe.web.desk.promises.forms import KeepForm, MoveForm
from augenhoehe.web.desk.promises.listing import listing
from augenhoehe.web.http import person_of


@require_safe
@login_required
def promises(request: HttpRequest) -> HttpResponse:
    """What we promised, the next date first."""
    return _page(request)


@require_POST
@login_required
def keep(request: HttpRequest, pk: int) -> HttpResponse:
    """Say that a promise is kept, and what came of it."""
    person = person_of(request)
    found = promise_of(person, pk)
    form = KeepForm(request.POST, prefix=f"keep-{pk}")
    if not form.is_valid():
        return _page(request, wrong=form)
    keep_promise(found, outcome=form.cleaned_data["outcome"], by=person)
    messages.success(request, _("The promise is kept."))
    return redirect("promises")


@require_POST
@login_required
def move(request: HttpRequest, pk: int) -> HttpResponse:
    """Begin the note that names the delay; the promise moves when it goes out."""
    person = person_of(request)
    found = promise_of(person, pk)
    form = MoveForm(request.POST, prefix=f"move-{pk}")
    if not form.is_valid():
        return _page(request, wrong=form)
    said = form.cleaned_data
    draft = move_promise(found, to=said["to"], reason=said["reason"], by=person)
    messages.success(
        request, _("This note says that it is late. The date moves when it goes out.")
    )
    return redirect("draft", draft.pk)


def _page(request: HttpRequest, *, wrong: Form | None = None) -> HttpResponse:
    context = {"promises": listing(person_of(request), wrong=wrong)}
    status = 422 if wrong else 200
    return render(request, "promises/promises.html", context, status=status)
