"""How a page looks: chosen by the person, remembered in a cookie, without an account."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

COOKIE: Final = "view"
AUTO: Final = "auto"
REMEMBERED_FOR: Final = timedelta(days=365)


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    key: str
    label: Promise


VIEWS: Final = (
    View(key=AUTO, label=pgettext_lazy("view", "Like my device")),
    View(key="light", label=pgettext_lazy("view", "Light")),
    View(key="dark", label=pgettext_lazy("view", "Dark")),
    View(key="quiet", label=pgettext_lazy("view", "Quiet")),
)
_KEYS: Final = frozenset(view.key for view in VIEWS)


def chosen(request: HttpRequest) -> str:
    """Return the key of the chosen view; ``auto`` leaves light and dark to the system."""
    key = request.COOKIES.get(COOKIE, AUTO)
    return key if key in _KEYS else AUTO


def remember(response: HttpResponse, key: str) -> None:
    """Keep the view for a year; what is no view is not kept."""
    if key in _KEYS:
        keep(response, COOKIE, key)


def keep(response: HttpResponse, name: str, value: str) -> None:
    """Set a cookie for a choice of the person; it is not needed for a log-in."""
    response.set_cookie(
        name,
        value,
        max_age=REMEMBERED_FOR,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
