"""Small parts of HTTP that every page needs."""

from typing import TYPE_CHECKING, Final

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponseRedirect, QueryDict
from django.utils.http import url_has_allowed_host_and_scheme

from augenhoehe.accounts.errors import Refused

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User

LONGEST_NUMBER: Final = 18
"""Digits that every database takes for a number."""


def person_of(request: HttpRequest) -> "User":
    """Return who is logged in. Behind ``login_required`` there always is somebody.

    Raises :class:`Refused` for a stranger.
    """
    if isinstance(request.user, AnonymousUser):
        raise Refused
    return request.user


def number_in(sent: QueryDict, name: str) -> int | None:
    """Return a number that came with a request, where it can be one of a row."""
    return _number(sent.get(name, ""))


def numbers_in(sent: QueryDict, name: str) -> list[int]:
    """Return the numbers of rows that were chosen, in their order."""
    given = (_number(each) for each in sent.getlist(name))
    return [number for number in given if number is not None]


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


def _number(given: str) -> int | None:
    fits = given.isdecimal() and len(given) <= LONGEST_NUMBER
    return int(given) if fits else None
