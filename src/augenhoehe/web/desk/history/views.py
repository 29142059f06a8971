from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from augenhoehe.accounts.access import journal_of
from augenhoehe.web.desk.history.words import told
from augenhoehe.web.http import number_in, person_of

PAGE = 50


@require_safe
@login_required
def history(request: HttpRequest) -> HttpResponse:
    """The whole journal, the newest first, for people who may read it."""
    before = number_in(request.GET, "before")
    lines = journal_of(
        person_of(request),
        before=before,
        limit=PAGE + 1,
    )
    more = f"?before={lines[PAGE - 1].number}" if len(lines) > PAGE else ""
    context = {
        "lines": told(lines[:PAGE]),
        "next_url": more,
        "is_first": before is None,
    }
    return render(request, "history/history.html", context)
