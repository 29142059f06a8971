"""Where one can go: the same places in the same order on every page.

Only a place the person may open is offered. A place is current on its own page and on the
pages below it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

from augenhoehe.accounts.roles import Permission

if TYPE_CHECKING:
    from augenhoehe.accounts.models import Organisation


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    url: str
    """The name of the page."""
    label: Promise
    needs: Permission | None = None
    below: frozenset[str] = frozenset()
    """Names of pages that belong to this place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A link of a navigation."""

    href: str
    label: str
    current: str = ""
    """The value of ``aria-current``; empty where the person is elsewhere."""


DESK: Final = (
    Destination(
        url="today", label=pgettext_lazy("place", "Today"), needs=Permission.READ
    ),
    Destination(
        url="inbox",
        label=pgettext_lazy("place", "Inbox"),
        needs=Permission.READ,
        below=frozenset({"thread"}),
    ),
    Destination(
        url="concerns",
        label=pgettext_lazy("place", "Concerns"),
        needs=Permission.READ,
        below=frozenset({"concern"}),
    ),
    Destination(
        url="drafts",
        label=pgettext_lazy("place", "Drafts"),
        needs=Permission.READ,
        below=frozenset(
            {"draft", "draft_discard", "releases", "promises", "materials"}
            | {"material", "material_new", "module", "module_new"}
            | {"draft_save", "draft_submit", "draft_release", "draft_keep_words"}
            | {"draft_give_back", "draft_promise", "promise_keep", "promise_move"}
        ),
    ),
    Destination(
        url="guideline_desk",
        label=pgettext_lazy("place", "Guideline"),
        needs=Permission.READ,
    ),
)
DESK_MORE: Final = (
    Destination(
        url="words",
        label=pgettext_lazy("place", "Words"),
        needs=Permission.READ,
        below=frozenset({"term", "term_new", "family", "family_new", "word_decide"}),
    ),
    Destination(
        url="channels",
        label=pgettext_lazy("place", "Channels"),
        needs=Permission.CHANNELS,
        below=frozenset({"channel", "connect", "write_post"}),
    ),
    Destination(
        url="people",
        label=pgettext_lazy("place", "People"),
        needs=Permission.PEOPLE,
        below=frozenset({"person", "office"}),
    ),
    Destination(
        url="history", label=pgettext_lazy("place", "History"), needs=Permission.JOURNAL
    ),
)
PUBLIC: Final = (
    Destination(url="say", label=pgettext_lazy("place", "Say something")),
    Destination(url="figures", label=pgettext_lazy("place", "Figures")),
    Destination(url="guideline", label=pgettext_lazy("place", "Guideline")),
)


def places_for(
    request: HttpRequest, destinations: Sequence[Destination]
) -> Sequence[Place]:
    """Return the links this person may follow, in the order of the list."""
    links = [
        (destination, _address(destination.url))
        for destination in destinations
        if _may_open(request, destination)
    ]
    return [
        Place(href=href, label=str(to.label), current=_current(request, to))
        for to, href in links
        if href
    ]


def own_pages(organisation: "Organisation") -> Sequence[Place]:
    """Return the pages every public site owes its readers, where they are known."""
    pages = (
        (organisation.accessibility_url, pgettext_lazy("place", "Accessibility")),
        (organisation.privacy_url, pgettext_lazy("place", "Privacy")),
        (organisation.imprint_url, pgettext_lazy("place", "Imprint")),
    )
    return [
        Place(href=address, label=str(label)) for address, label in pages if address
    ]


def account_places_for(request: HttpRequest) -> Sequence[Place]:
    """Return the person's own page, or the way in."""
    person = getattr(request, "user", None)
    if person is None or not person.is_authenticated:
        label = str(pgettext_lazy("place", "Log in for the team"))
        return [Place(href=reverse("account_login"), label=label)]
    here = "page" if _name(request) == "account" else ""
    return [Place(href=reverse("account"), label=person.name, current=here)]


def _may_open(request: HttpRequest, destination: Destination) -> bool:
    if destination.needs is None:
        return True
    person = getattr(request, "user", None)
    return (
        person is not None and person.is_authenticated and person.may(destination.needs)
    )


def _address(name: str) -> str:
    # An installation may leave out a part, e.g. the public form.
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""


def _current(request: HttpRequest, destination: Destination) -> str:
    name = _name(request)
    if name == destination.url:
        return "page"
    return "true" if name in destination.below else ""


def _name(request: HttpRequest) -> str:
    match = request.resolver_match
    return (match.url_name or "") if match else ""
