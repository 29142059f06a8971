from typing import TYPE_CHECKING

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from augenhoehe.accounts.errors import NotThere
from augenhoehe.delivery.access import delivery_of
from augenhoehe.delivery.actions.retry import retry
from augenhoehe.delivery.actions.settle import settle
from augenhoehe.replies.access import letter_of, release_of, standing_releases_of
from augenhoehe.replies.actions.publish_on_own_page import publish_on_own_page
from augenhoehe.replies.actions.settle_letter import send_letter_again, settle_letter
from augenhoehe.replies.actions.undo_release import undo_release
from augenhoehe.web.desk.releases.rows import sent
from augenhoehe.web.http import back, number_in, person_of

if TYPE_CHECKING:
    from augenhoehe.delivery.models import Delivery

PAGE = 25


@require_safe
@login_required
def releases(request: HttpRequest) -> HttpResponse:
    """Every reply of ours, the newest first."""
    person = person_of(request)
    before = number_in(request.GET, "before")
    found = standing_releases_of(person).order_by("-pk")
    if before is not None:
        found = found.filter(pk__lt=before)
    rows = sent(person, found[: PAGE + 1])
    more = f"?before={rows[PAGE - 1].release.pk}" if len(rows) > PAGE else ""
    context = {"rows": rows[:PAGE], "next_url": more, "is_first": before is None}
    return render(request, "releases/releases.html", context)


@require_POST
@login_required
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a reply back before it is out, and write on."""
    person = person_of(request)
    found = release_of(person, pk)
    undo_release(found, by=person)
    messages.success(request, _("Taken back. Nothing went out; the text is here."))
    return redirect("draft", found.draft_id)


@require_POST
@login_required
def again(request: HttpRequest, pk: int) -> HttpResponse:
    retry(_delivery(request, pk), by=person_of(request))
    messages.success(request, _("It goes out again within a minute."))
    return back(request)


@require_POST
@login_required
def seen(request: HttpRequest, pk: int) -> HttpResponse:
    """Record where a person saw a reply of unknown fate."""
    url = request.POST.get("url", "").strip()
    settle(_delivery(request, pk), url=url, by=person_of(request))
    messages.success(request, _("Recorded: it stands there."))
    return back(request)


@require_POST
@login_required
def own_page(request: HttpRequest, pk: int) -> HttpResponse:
    person = person_of(request)
    publish_on_own_page(release_of(person, pk), by=person)
    messages.success(request, _("The reply stands on our own public page."))
    return back(request)


@require_POST
@login_required
def letter(request: HttpRequest, pk: int) -> HttpResponse:
    """Settle a letter of unknown fate: the button pressed says how."""
    person = person_of(request)
    found = letter_of(person, pk)
    if "again" in request.POST:
        send_letter_again(found, by=person)
        messages.success(request, _("The e-mail is sent again."))
    else:
        settle_letter(found, by=person)
        messages.success(request, _("Recorded: the e-mail arrived."))
    return back(request)


def _delivery(request: HttpRequest, pk: int) -> "Delivery":
    person = person_of(request)
    delivery = release_of(person, pk).delivery_id
    if delivery is None:
        raise NotThere(_("There is no such reply in the outbox."))
    return delivery_of(person, delivery)
