from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from augenhoehe.replies.access import promises_of
from augenhoehe.web.http import person_of


@require_safe
@login_required
def promises(request: HttpRequest) -> HttpResponse:
    """What we promised, the next date first."""
    found = promises_of(person_of(request))
    return render(request, "promises/promises.html", {"promises": found})
