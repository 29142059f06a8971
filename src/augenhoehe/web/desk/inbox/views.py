from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from augenhoehe.inbox.access import comments_of
from augenhoehe.web.http import person_of

SHOWN = 25


@require_safe
@login_required
def inbox(request: HttpRequest) -> HttpResponse:
    """What waits for us, ordered by the next due duty."""
    waiting = comments_of(person_of(request)).filter(due_at__isnull=False)
    context = {
        "rows": waiting.select_related("author", "channel").order_by("due_at", "pk")[
            :SHOWN
        ]
    }
    return render(request, "inbox/inbox.html", context)
