from typing import TYPE_CHECKING

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from augenhoehe.inbox.access import thread_of
from augenhoehe.inbox.actions.claim import claim
from augenhoehe.inbox.actions.hand_over import hand_over
from augenhoehe.inbox.actions.release import release
from augenhoehe.inbox.actions.write_note import write_note
from augenhoehe.web.desk.threads import forms
from augenhoehe.web.desk.threads.page import Shown, page
from augenhoehe.web.http import number_in, person_of

if TYPE_CHECKING:
    from augenhoehe.inbox.models import Thread


@require_safe
@login_required
def thread(request: HttpRequest, pk: int) -> HttpResponse:
    """One conversation: what was said, and what we owe.

    ``?comment=`` chooses the comment one works on, ``?earlier=`` the author whose
    earlier dialogue with us is shown.
    """
    found = thread_of(person_of(request), pk)
    shown = Shown(
        comment=number_in(request.GET, "comment"),
        earlier=number_in(request.GET, "earlier"),
    )
    return page(request, found, shown)


@require_POST
@login_required
def claiming(request: HttpRequest, pk: int) -> HttpResponse:
    found = thread_of(person_of(request), pk)
    claim(found, by=person_of(request))
    messages.success(request, _("The conversation is in your care now."))
    return redirect("thread", pk)


@require_POST
@login_required
def releasing(request: HttpRequest, pk: int) -> HttpResponse:
    found = thread_of(person_of(request), pk)
    release(found, by=person_of(request))
    messages.success(request, _("Anybody may take the conversation now."))
    return redirect("thread", pk)


@require_POST
@login_required
def handing_over(request: HttpRequest, pk: int) -> HttpResponse:
    """Hand over; the form says who had it when the page was read."""
    person = person_of(request)
    found = thread_of(person, pk)
    form = forms.HandOverForm(request.POST, prefix="hand", person=person)
    if not form.is_valid():
        return page(request, found, Shown(wrong=form))
    _as_read(request, found)
    to = form.cleaned_data["to"]
    hand_over(found, to=to, by=person)
    said = _("%(name)s looks after the conversation now.") % {"name": to.name}
    messages.success(request, said)
    return redirect("thread", pk)


@require_POST
@login_required
def note(request: HttpRequest, pk: int) -> HttpResponse:
    person = person_of(request)
    found = thread_of(person, pk)
    form = forms.NoteForm(request.POST, prefix="note", person=person)
    if not form.is_valid():
        return page(request, found, Shown(wrong=form))
    write_note(found, **form.cleaned_data, by=person)
    return redirect(f"{reverse('thread', args=[pk])}#notes")


def _as_read(request: HttpRequest, found: "Thread") -> None:
    """Let the action compare with what the person saw, not with what is there now."""
    found.owner_id = number_in(request.POST, "owner")
