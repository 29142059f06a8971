"""Refusals of the domain become pages here, and nowhere else."""

from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid, NotThere, Refused, TooLate
from augenhoehe.lifecycle import StepRefused
from augenhoehe.web.http import came_from, is_htmx
from augenhoehe.web.typed import typed_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """What the page of a refusal says."""

    status: int
    title: str
    message: str
    next_step: str
    reasons: tuple[str, ...] = ()
    who: str = ""


class DomainErrors:
    """Turn what the domain refuses into an answer that says what to do next."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        was_opened = request.method in {"GET", "HEAD"}
        if was_opened and response.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
            return _only_by_button(request, allowed=response.headers["Allow"])
        return response

    def process_exception(
        self, request: HttpRequest, exception: Exception
    ) -> HttpResponse | None:
        refusal = _refusal(exception)
        return answer(request, refusal) if refusal else None


class PrivatePages:
    """Keep what somebody logged in reads out of caches that others share."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.user.is_authenticated and "Cache-Control" not in response:
            patch_cache_control(response, private=True, no_cache=True)
        return response


def _only_by_button(request: HttpRequest, *, allowed: str) -> HttpResponse:
    """Say what a browser would show as an empty page: after a reload, for example."""
    page = answer(
        request,
        Refusal(
            status=HTTPStatus.METHOD_NOT_ALLOWED,
            title=_("There is no page at this address"),
            message=_("This address only takes what a button sends."),
            next_step=_("Go back and use the button. Nothing was done now."),
        ),
    )
    page.headers["Allow"] = allowed
    return page


def answer(request: HttpRequest, refusal: Refusal) -> HttpResponse:
    """Render a refusal, as a page or as the part htmx shows above the page.

    A page gives back what was typed; with htmx it still stands in the form.
    """
    template = "errors/refusal.html"
    return render(
        request,
        f"{template}#refusal" if is_htmx(request) else template,
        {
            "refusal": refusal,
            "typed": [] if is_htmx(request) else typed_in(request),
            "back": came_from(request),
        },
        status=refusal.status,
    )


def _refusal(exception: Exception) -> Refusal | None:
    match exception:
        case TooLate():
            return _too_late(str(exception), who=exception.who)
        case StepRefused():
            return _too_late(_("This step was already taken or is not open any more."))
        case Refused():
            return Refusal(
                status=403,
                title=_("You may not do this"),
                message=str(exception)
                or _("You do not have the permission to do this."),
                next_step=_(
                    "Ask a colleague who may, or the administration for the role."
                ),
            )
        case NotThere():
            return Refusal(
                status=404,
                title=_("This is not here"),
                message=str(exception) or _("There is nothing at this address."),
                next_step=_("It may belong to another team. Go back and choose again."),
            )
        case Invalid():
            return Refusal(
                status=422,
                title=_("This is not possible yet"),
                message=str(exception),
                reasons=exception.reasons,
                next_step=_("Change it and send it again. Nothing you typed is lost."),
            )
        case _:
            return None


def _too_late(message: str, *, who: str = "") -> Refusal:
    return Refusal(
        status=409,
        title=_("Somebody was faster"),
        message=message,
        who=who,
        next_step=_("Look at what has changed. Nothing you typed is lost."),
    )


class PersonLanguage:
    """Speak the language a person chose for themselves, also in a new browser.

    A choice in this browser (a cookie) counts more: it is the later one.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        has_chosen = settings.LANGUAGE_COOKIE_NAME in request.COOKIES
        person = request.user
        if person.is_authenticated and person.language and not has_chosen:
            translation.activate(person.language)
        return self.get_response(request)
