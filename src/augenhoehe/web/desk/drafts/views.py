from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from augenhoehe.web.desk.drafts.deciding import page
from augenhoehe.web.desk.drafts.overview import overview
from augenhoehe.web.desk.drafts.starting import already_begun, begin, chosen_comments
from augenhoehe.web.http import person_of


@require_safe
@login_required
def drafts(request: HttpRequest) -> HttpResponse:
    """What is being written, waits for a second person, is on its way, and is out."""
    context = {"overview": overview(person_of(request))}
    return render(request, "drafts/drafts.html", context)


@require_safe
@login_required
def draft(request: HttpRequest, pk: int) -> HttpResponse:
    """One draft: what it answers, and what we say."""
    return page(request, pk)


@require_POST
@login_required
def start(request: HttpRequest) -> HttpResponse:
    """Start a draft, or lead to the one that somebody has begun already."""
    comments = chosen_comments(request)
    if found := already_begun(request, comments):
        messages.info(request, _("This draft exists already. Write on here."))
        return redirect("draft", found.pk)
    return redirect("draft", begin(request, comments).pk)
