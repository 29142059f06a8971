"""What is decided about a draft: reasons, handing over, release, and its end."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from augenhoehe.replies.access import draft_of, standing_releases_of
from augenhoehe.replies.actions.add_promise import add_promise
from augenhoehe.replies.actions.discard_draft import discard_draft
from augenhoehe.replies.actions.override_finding import override_finding
from augenhoehe.replies.actions.release_draft import release_draft
from augenhoehe.replies.actions.return_draft import return_draft
from augenhoehe.replies.actions.submit_draft import submit_draft
from augenhoehe.web.desk.drafts.bench import bench
from augenhoehe.web.desk.drafts.editing import to
from augenhoehe.web.desk.drafts.forms import GiveBackForm, KeepWordsForm, PromiseForm
from augenhoehe.web.desk.drafts.keeping import read_at, saved, tells_who_was_faster
from augenhoehe.web.desk.drafts.offers import may_discard
from augenhoehe.web.desk.drafts.titles import title_of
from augenhoehe.web.http import person_of


def page(request: HttpRequest, pk: int, *, wrong: Form | None = None) -> HttpResponse:
    """Render the page of a draft, with the form that has errors where there is one."""
    person = person_of(request)
    context = {"bench": bench(person, draft_of(person, pk), wrong=wrong)}
    return render(request, "drafts/draft.html", context, status=422 if wrong else 200)


@require_POST
@login_required
@tells_who_was_faster
def keep_words(request: HttpRequest, pk: int) -> HttpResponse:
    """Give the reason why words that stop the text should stay."""
    found = saved(request, pk)
    family = request.POST.get("family", "")
    form = KeepWordsForm(request.POST, prefix=family)
    if not form.is_valid():
        return page(request, pk, wrong=form)
    override_finding(
        found,
        family=family,
        reason=form.cleaned_data["reason"],
        revision=read_at(request, found),
        by=person_of(request),
    )
    return to(pk, "check")


@require_POST
@login_required
@tells_who_was_faster
def submit(request: HttpRequest, pk: int) -> HttpResponse:
    found = saved(request, pk)
    submit_draft(found, revision=read_at(request, found), by=person_of(request))
    messages.success(request, _("The draft waits for a second person."))
    return redirect("draft", pk)


@require_POST
@login_required
def give_back(request: HttpRequest, pk: int) -> HttpResponse:
    """Give it back with a reason, or take the own proposal back without one."""
    person = person_of(request)
    found = draft_of(person, pk)
    is_own = found.submitted_by_id == person.pk
    form = GiveBackForm(request.POST, prefix="back")
    form.fields["reason"].required = not is_own
    if not form.is_valid():
        return page(request, pk, wrong=form)
    return_draft(found, reason=form.cleaned_data["reason"], by=person)
    messages.success(request, _("The draft can be written on."))
    return redirect("draft", pk)


@require_POST
@login_required
@tells_who_was_faster
def release(request: HttpRequest, pk: int) -> HttpResponse:
    found = saved(request, pk)
    release_draft(found, revision=read_at(request, found), by=person_of(request))
    messages.success(
        request, _("Released. For a minute it can still be taken back, here.")
    )
    return to(pk, "release")


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def discard(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask first, then lay the draft aside."""
    person = person_of(request)
    found = draft_of(person, pk)
    if request.method != "POST":
        offer = may_discard(person, found)
        context = {"draft": found, "title": title_of(found), "may_discard": offer}
        return render(request, "drafts/discard.html", context)
    discard_draft(found, by=person)
    messages.success(request, _("Laid aside. What it should answer stays due."))
    return redirect("drafts")


@require_POST
@login_required
def promise(request: HttpRequest, pk: int) -> HttpResponse:
    """Track something the released reply promises and the machine did not see."""
    person = person_of(request)
    standing = standing_releases_of(person).filter(draft=draft_of(person, pk)).first()
    form = PromiseForm(request.POST, prefix="promise", person=person)
    if standing is None or not form.is_valid():
        return page(request, pk, wrong=form)
    add_promise(standing, **form.cleaned_data, by=person)
    return to(pk, "promises")
