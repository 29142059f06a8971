"""Acknowledging, from the page of a conversation."""

from typing import TYPE_CHECKING

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from augenhoehe.accounts.errors import Invalid
from augenhoehe.inbox.access import comment_of, comments_of, thread_of
from augenhoehe.replies.actions.acknowledge import Acknowledgement, acknowledge
from augenhoehe.replies.actions.count_as_answer import count_as_answer
from augenhoehe.replies.actions.give_sign import give_sign
from augenhoehe.replies.wording import acknowledgement, language_for
from augenhoehe.web.desk.threads import forms
from augenhoehe.web.desk.threads.page import Shown, page
from augenhoehe.web.http import is_htmx, numbers_in, person_of

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User
    from augenhoehe.inbox.models import Comment, Thread


@require_POST
@login_required
def acknowledging(request: HttpRequest, pk: int) -> HttpResponse:
    """Acknowledge the chosen comments at once, or show the text that people will read."""
    person = person_of(request)
    found = thread_of(person, pk)
    comments = _chosen(request, person, found)
    shown = comments[0].pk if comments else None
    form = forms.AcknowledgeForm(
        request.POST, prefix="ack", person=person, team_id=found.channel.team_id
    )
    if not form.is_valid():
        if is_htmx(request):
            context = {"preview": "", "wrong": form}
            return render(request, "threads/_acknowledge.html#preview", context)
        return page(request, found, Shown(comment=shown, wrong=form))
    if "preview" in request.POST:
        return _preview(request, found, comments, form)
    try:
        acknowledge(comments, said=Acknowledgement(**form.cleaned_data), by=person)
    except Invalid as error:
        form.add_error("concern", [str(error), *error.reasons])
        return page(request, found, Shown(comment=shown, wrong=form))
    messages.success(
        request, _("The acknowledgement is on its way. The date is a promise now.")
    )
    return redirect("thread", pk)


@require_POST
@login_required
def signing(request: HttpRequest, pk: int) -> HttpResponse:
    """Acknowledge praise by the network's own sign."""
    person = person_of(request)
    found = comment_of(person, pk)
    give_sign(found, by=person)
    messages.success(request, _("The sign is on its way."))
    return redirect("thread", found.thread_id)


@require_POST
@login_required
def counting(request: HttpRequest, pk: int) -> HttpResponse:
    """Count a reply that was written at the network itself as our answer."""
    person = person_of(request)
    found = comment_of(person, pk)
    count_as_answer(found, by=person)
    messages.success(request, _("It counts as our answer."))
    return redirect("thread", found.thread_id)


def _chosen(request: HttpRequest, person: "User", thread: "Thread") -> "list[Comment]":
    """Return the comments in the order of the conversation: the first is answered."""
    wanted = numbers_in(request.POST, "comment")
    found = comments_of(person).filter(thread=thread, pk__in=wanted)
    return list(
        found.select_related("channel", "thread", "author").order_by("written_at", "pk")
    )


def _preview(
    request: HttpRequest,
    thread: "Thread",
    comments: "list[Comment]",
    form: forms.AcknowledgeForm,
) -> HttpResponse:
    said = form.cleaned_data
    text = acknowledgement(
        concern=said["concern"],
        name=said["person"].name,
        on=said["on"],
        language=language_for(comments),
    )
    if is_htmx(request):
        context = {"preview": text}
        return render(request, "threads/_acknowledge.html#preview", context)
    shown = comments[0].pk if comments else None
    return page(request, thread, Shown(comment=shown, wrong=form, preview=text))
