"""What one does with one comment: check it, name it, end or open a duty, remember."""

from typing import TYPE_CHECKING

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from augenhoehe.guidelines.access import version_for
from augenhoehe.inbox.access import comment_of, duty_of, thread_of, void_proposal_of
from augenhoehe.inbox.actions.check_comment import Touched, check_comment
from augenhoehe.inbox.actions.confirm_kind import confirm_kind
from augenhoehe.inbox.actions.decide_void import Verdict, decide_void
from augenhoehe.inbox.actions.note_looked import note_looked
from augenhoehe.inbox.actions.open_duty import open_duty
from augenhoehe.inbox.actions.propose_void import propose_void
from augenhoehe.inbox.actions.record_preference import record_preference
from augenhoehe.inbox.actions.record_wish import record_wish
from augenhoehe.inbox.states import Kind, VoidReason, Way
from augenhoehe.web.desk.threads import forms
from augenhoehe.web.desk.threads.page import Shown, page
from augenhoehe.web.http import person_of

if TYPE_CHECKING:
    from django.forms import Form

    from augenhoehe.inbox.models import Comment


@require_POST
@login_required
def kind(request: HttpRequest, pk: int) -> HttpResponse:
    comment = comment_of(person_of(request), pk)
    form = forms.KindForm(request.POST, prefix="kind")
    if not form.is_valid():
        return _again(request, comment, form)
    confirm_kind(comment, kind=Kind(form.cleaned_data["kind"]), by=person_of(request))
    return _done(request, comment, _("It is noted what this comment is."))


@require_POST
@login_required
def checking(request: HttpRequest, pk: int) -> HttpResponse:
    comment = comment_of(person_of(request), pk)
    version = version_for(comment.written_at)
    form = forms.CheckForm(request.POST, prefix="check", version=version)
    if not form.is_valid():
        return _again(request, comment, form)
    touched = [
        Touched(rule_key=key, words=words) for key, words in form.words().items()
    ]
    check_comment(comment, by=person_of(request), touched=touched)
    return _done(request, comment, _("The check is noted, with the version."))


@require_POST
@login_required
def opening(request: HttpRequest, pk: int) -> HttpResponse:
    comment = comment_of(person_of(request), pk)
    open_duty(comment, by=person_of(request))
    return _done(request, comment, _("This comment waits for us now."))


@require_POST
@login_required
def preference(request: HttpRequest, pk: int) -> HttpResponse:
    comment = comment_of(person_of(request), pk)
    form = forms.PreferenceForm(request.POST, prefix="preference")
    if not form.is_valid():
        return _again(request, comment, form)
    said = form.cleaned_data
    record_preference(
        comment.author,
        way=Way(said["way"]),
        own_words=said["own_words"],
        email=said["email"],
        by=person_of(request),
    )
    return _done(
        request, comment, _("It is noted how the person wants to hear from us.")
    )


@require_POST
@login_required
def wish(request: HttpRequest, pk: int) -> HttpResponse:
    comment = comment_of(person_of(request), pk)
    form = forms.WishForm(request.POST, prefix="wish")
    if not form.is_valid():
        return _again(request, comment, form)
    own_words = form.cleaned_data["own_words"]
    record_wish(comment.author, own_words=own_words, by=person_of(request))
    return _done(request, comment, _("The wish is noted."))


@require_POST
@login_required
def void(request: HttpRequest, pk: int) -> HttpResponse:
    """Propose to end a duty; the author's own withdrawal ends it at once."""
    duty = duty_of(person_of(request), pk)
    form = forms.VoidForm(request.POST, prefix=f"void-{pk}")
    if not form.is_valid():
        return _again(request, duty.comment, form)
    said = form.cleaned_data
    proposal = propose_void(
        duty,
        reason=VoidReason(said["reason"]),
        explanation=said["explanation"],
        by=person_of(request),
    )
    asked = _("A second person is asked now. Until then the duty stays.")
    ended = _("The duty has ended: the author took the comment back.")
    return _done(request, duty.comment, asked if proposal else ended)


@require_POST
@login_required
def looked(request: HttpRequest, pk: int) -> HttpResponse:
    duty = duty_of(person_of(request), pk)
    note_looked(duty, by=person_of(request))
    return _done(request, duty.comment, _("Thank you. The comment waits for us now."))


@require_POST
@login_required
def decision(request: HttpRequest, pk: int) -> HttpResponse:
    """Confirm or refuse a proposal: the button pressed says which."""
    proposal = void_proposal_of(person_of(request), pk)
    verdict = Verdict.CONFIRM if "confirm" in request.POST else Verdict.REFUSE
    decide_void(proposal, verdict=verdict, by=person_of(request))
    ended, stays = _("The duty has ended, with the reason."), _("The duty stays.")
    said = ended if verdict is Verdict.CONFIRM else stays
    return _done(request, proposal.duty.comment, said)


def _done(request: HttpRequest, comment: "Comment", said: str) -> HttpResponse:
    messages.success(request, said)
    address = reverse("thread", args=[comment.thread_id])
    return redirect(f"{address}?comment={comment.pk}#comment-{comment.pk}")


def _again(request: HttpRequest, comment: "Comment", form: "Form") -> HttpResponse:
    found = thread_of(person_of(request), comment.thread_id)
    return page(request, found, Shown(comment=comment.pk, wrong=form))
