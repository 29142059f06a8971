from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from augenhoehe.replies.access import draft_of, open_drafts_of
from augenhoehe.web.desk.drafts.starting import already_begun, begin, chosen_comments
from augenhoehe.web.desk.drafts.titles import title_of
from augenhoehe.web.http import person_of


@require_safe
@login_required
def drafts(request: HttpRequest) -> HttpResponse:
    """What is being written, and what waits for a second person."""
    found = open_drafts_of(person_of(request)).prefetch_related("comments__author")
    context = {"drafts": [(draft, title_of(draft)) for draft in found]}
    return render(request, "drafts/drafts.html", context)


@require_safe
@login_required
def draft(request: HttpRequest, pk: int) -> HttpResponse:
    """One draft: what it answers, and what we say."""
    found = draft_of(person_of(request), pk)
    context = {"draft": found, "title": title_of(found)}
    return render(request, "drafts/draft.html", context)


@require_POST
@login_required
def start(request: HttpRequest) -> HttpResponse:
    """Start a draft, or lead to the one that somebody has begun already."""
    comments = chosen_comments(request)
    if found := already_begun(request, comments):
        messages.info(request, _("This draft exists already. Write on here."))
        return redirect("draft", found.pk)
    return redirect("draft", begin(request, comments).pk)
