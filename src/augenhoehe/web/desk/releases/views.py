from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from augenhoehe.replies.access import releases_of
from augenhoehe.web.http import person_of


@require_safe
@login_required
def releases(request: HttpRequest) -> HttpResponse:
    """Every reply of ours, the newest first."""
    found = releases_of(person_of(request))[:50]
    return render(request, "releases/releases.html", {"releases": found})
