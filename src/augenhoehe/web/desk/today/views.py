from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from augenhoehe.inbox.access import comments_of
from augenhoehe.web.http import person_of

SHOWN = 20


@require_safe
@login_required
def today(request: HttpRequest) -> HttpResponse:
    """What is due next; ordered by date and nothing else."""
    waiting = comments_of(person_of(request)).filter(due_at__isnull=False)
    context = {
        "now": timezone.now(),
        "waiting": waiting.select_related("author", "channel").order_by("due_at", "pk")[
            :SHOWN
        ],
    }
    return render(request, "today/today.html", context)
