"""Saving what the editor holds before anything else, so that no button loses it."""

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from augenhoehe.replies.access import draft_of
from augenhoehe.replies.actions.save_draft import save_draft
from augenhoehe.replies.errors import StaleDraft
from augenhoehe.replies.states import State
from augenhoehe.web.desk.drafts.titles import title_of
from augenhoehe.web.http import is_htmx, number_in, person_of

if TYPE_CHECKING:
    from augenhoehe.replies.models import Draft

type View = Callable[[HttpRequest, int], HttpResponse]

NEVER = -1
"""A revision no draft ever has: a form without one is older than everything."""


def saved(request: HttpRequest, pk: int) -> "Draft":
    """Return the draft with the text that was sent along, at ``revision_of(request)``.

    Raises ``StaleDraft`` where somebody was faster; the typed text is kept then.
    """
    person = person_of(request)
    found = draft_of(person, pk)
    if "text" in request.POST:
        text = typed_text(request)
        save_draft(found, text=text, revision=_revision(request), by=person)
    return found


def read_at(request: HttpRequest, draft: "Draft") -> int:
    """Return the revision the person has read: what they sent, or what they saw."""
    return draft.revision if "text" in request.POST else _revision(request)


def typed_text(request: HttpRequest, name: str = "text") -> str:
    """Return a text of the editor with the line ends that we store, and without NUL.

    PostgreSQL stores none, and no keyboard types one.
    """
    return request.POST.get(name, "").replace("\r\n", "\n").replace("\0", "")


def tells_who_was_faster(view: View) -> View:
    """Answer a stale text with both texts, as a page or beside the editor."""

    @wraps(view)
    def guarded(request: HttpRequest, pk: int) -> HttpResponse:
        try:
            return view(request, pk)
        except StaleDraft as stale:
            return _both_texts(request, pk, stale)

    return guarded


def _both_texts(request: HttpRequest, pk: int, stale: StaleDraft) -> HttpResponse:
    found = draft_of(person_of(request), pk)
    template = "drafts/stale.html"
    answer = render(
        request,
        f"{template}#beside" if is_htmx(request) else template,
        {
            "draft": found,
            "title": title_of(found),
            "stale": stale,
            "typed": typed_text(request),
            "may_go_on": found.state == State.WRITING,
        },
        status=409,
    )
    if is_htmx(request):
        # It stands beside the editor: nobody is taken away from where they type.
        answer["HX-Retarget"] = "#stale"
        answer["HX-Reswap"] = "innerHTML"
    return answer


def _revision(request: HttpRequest) -> int:
    name = "instead_of" if request.POST.get("instead_of") else "revision"
    revision = number_in(request.POST, name)
    return NEVER if revision is None else revision
