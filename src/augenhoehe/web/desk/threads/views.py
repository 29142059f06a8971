from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from augenhoehe.inbox.access import comments_of, thread_of
from augenhoehe.web.http import person_of


@require_safe
@login_required
def thread(request: HttpRequest, pk: int) -> HttpResponse:
    """One conversation: what was said."""
    person = person_of(request)
    found = thread_of(person, pk)
    comments = comments_of(person).filter(thread=found).select_related("author")
    context = {"thread": found, "comments": comments.order_by("written_at", "pk")}
    return render(request, "threads/thread.html", context)
