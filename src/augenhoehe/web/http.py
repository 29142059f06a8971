"""Small parts of HTTP that every page needs."""

from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme

from augenhoehe.accounts.errors import Refused

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User


def person_of(request: HttpRequest) -> "User":
    """Return who is logged in. Behind ``login_required`` there always is somebody.

    Raises :class:`Refused` for a stranger.
    """
    if isinstance(request.user, AnonymousUser):
        raise Refused
    return request.user


def is_htmx(request: HttpRequest) -> bool:
    """Whether a part of a page is wanted, not the whole page."""
    return bool(getattr(request, "htmx", False))


def is_ours(request: HttpRequest, address: str) -> bool:
    """Whether an address leads to this site and nowhere else."""
    return url_has_allowed_host_and_scheme(
        address, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )


def back(request: HttpRequest) -> HttpResponseRedirect:
    """Lead back to where the form stood, and never to another site."""
    address = request.POST.get("next", "")
    return HttpResponseRedirect(address if is_ours(request, address) else "/")


def came_from(request: HttpRequest) -> str:
    """Return the address of the page before, where it is one of ours, else the front door."""
    address = request.headers.get("Referer", "")
    return address if is_ours(request, address) else "/"
