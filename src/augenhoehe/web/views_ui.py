"""The choices in the footer, the front door and a person's own page."""

import logging

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import check_for_language
from django.views.decorators.http import require_POST, require_safe

from augenhoehe.accounts.access import role_labels
from augenhoehe.accounts.actions.choose_language import choose_language
from augenhoehe.web import view
from augenhoehe.web.http import back, came_from, person_of
from augenhoehe.web.places import DESK, PUBLIC, account_places_for, places_for
from augenhoehe.web.typed import typed_in

logger = logging.getLogger(__name__)


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Lead the team to its first place, everybody else to the first public one."""
    places = DESK if request.user.is_authenticated else PUBLIC
    offered = (*places_for(request, places), *account_places_for(request))
    return redirect(offered[0].href)


@require_safe
@login_required
def account(request: HttpRequest) -> HttpResponse:
    roles = role_labels(person_of(request))
    return render(request, "account/overview.html", {"roles": roles})


@require_POST
def set_view(request: HttpRequest) -> HttpResponse:
    response = back(request)
    view.remember(response, request.POST.get("view", ""))
    return response


@require_POST
def set_language(request: HttpRequest) -> HttpResponse:
    """Remember the language in the browser, and with the person where there is one."""
    response = back(request)
    language = request.POST.get("language", "")
    if language in dict(settings.LANGUAGES) and check_for_language(language):
        view.keep(response, settings.LANGUAGE_COOKIE_NAME, language)
        if request.user.is_authenticated:
            choose_language(person_of(request), language=language)
    return response


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Refuse a form that may not be the person's own, and give its text back.

    There is no button that sends it again: the text may be a stranger's.
    """
    logger.info("A form was refused: %s", reason)
    return render(
        request,
        "errors/csrf.html",
        {"typed": typed_in(request), "back": came_from(request)},
        status=403,
    )
