from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from augenhoehe.accounts.actions.mark_seen import mark_seen
from augenhoehe.web.desk.today.day import day_of
from augenhoehe.web.http import numbers_in, person_of


@require_safe
@login_required
def today(request: HttpRequest) -> HttpResponse:
    """What is due next; ordered by date and by nothing else."""
    day = day_of(person_of(request), now=timezone.now())
    return render(request, "today/today.html", {"day": day})


@require_POST
@login_required
def seen(request: HttpRequest) -> HttpResponse:
    """Take reminders off one's own list."""
    chosen = numbers_in(request.POST, "reminder")
    mark_seen(chosen, by=person_of(request))
    return redirect("today")
