from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from augenhoehe.accounts.access import journal_of
from augenhoehe.web.desk.history.words import told
from augenhoehe.web.http import person_of

PAGE = 50


@require_safe
@login_required
def history(request: HttpRequest) -> HttpResponse:
    """The whole journal, the newest first, for people who may read it."""
    before = request.GET.get("before", "")
    lines = journal_of(
        person_of(request),
        before=int(before) if before.isdecimal() else None,
        limit=PAGE + 1,
    )
    more = f"?before={lines[PAGE - 1].number}" if len(lines) > PAGE else ""
    context = {"lines": told(lines[:PAGE]), "next_url": more, "is_first": not before}
    return render(request, "history/history.html", context)
