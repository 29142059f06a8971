from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from augenhoehe.accounts.errors import Invalid, TooLate
from augenhoehe.inbox.access import comments_of, threads_of
from augenhoehe.inbox.actions.claim import claim
from augenhoehe.inbox.filters import Filters
from augenhoehe.web.desk.inbox.page import page
from augenhoehe.web.http import back, numbers_in, person_of


@require_safe
@login_required
def inbox(request: HttpRequest) -> HttpResponse:
    """One list, ordered by the next due duty and by nothing else."""
    filters = Filters.parse(request.GET)
    for message in filters.messages:
        messages.info(request, message)
    return page(request, filters)


@require_POST
@login_required
def together(request: HttpRequest) -> HttpResponse:
    """Do something with several comments. Nothing here takes one out of sight."""
    wanted = numbers_in(request.POST, "comment")
    comments = comments_of(person_of(request)).filter(pk__in=wanted)
    if not comments:
        raise Invalid(_("Choose at least one comment."))
    if request.POST.get("do") == "take":
        _take(request, [comment.thread_id for comment in comments])
        return back(request)
    query = "&".join(f"comment={comment.pk}" for comment in comments)
    return redirect(f"{reverse('new_concern')}?{query}")


def _take(request: HttpRequest, thread_ids: list[int]) -> None:
    """Claim each conversation; those of somebody faster are named."""
    person = person_of(request)
    taken = 0
    threads = threads_of(person).filter(pk__in=thread_ids).select_related("channel")
    for thread in threads.select_related("owner"):
        try:
            claim(thread, by=person)
        except TooLate as faster:
            messages.warning(request, str(faster))
        else:
            taken += 1
    if taken:
        said = ngettext(
            "You look after %(number)s conversation now.",
            "You look after %(number)s conversations now.",
            taken,
        )
        messages.success(request, said % {"number": taken})
