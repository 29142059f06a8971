"""What every page knows: who speaks, how it looks, and where one can go."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest

from augenhoehe.accounts.access import public_organisation
from augenhoehe.web import view
from augenhoehe.web.places import (
    DESK,
    DESK_MORE,
    PUBLIC,
    Place,
    account_places_for,
    own_pages,
    places_for,
)
from augenhoehe.web.view import VIEWS, View


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """The ``house`` of every template. (``site`` belongs to allauth.)"""

    organisation: str
    name: str
    """The organisation, or the product where it has no name yet."""
    view: str
    views: Sequence[View]
    languages: Sequence[tuple[str, str]]
    here: str
    """Where the choices in the footer lead back to."""
    layout: str
    """The template error pages stand on: that of the desk, or that of the public."""
    places: Sequence[Place]
    more_places: Sequence[Place]
    account_places: Sequence[Place]
    public_places: Sequence[Place]
    own_pages: Sequence[Place]
    """Imprint, privacy and accessibility, where the organisation gave an address."""


def site(request: HttpRequest) -> dict[str, Any]:
    # Error pages are rendered also for requests that failed before they had a user.
    person = getattr(request, "user", None)
    known = person is not None and person.is_authenticated
    organisation = public_organisation()
    return {
        "house": House(
            organisation=organisation.name,
            name=organisation.name or "Augenhöhe",
            view=view.chosen(request),
            views=VIEWS,
            languages=settings.LANGUAGES,
            here=request.get_full_path() if request.method == "GET" else "/",
            layout="desk.html" if known else "portal.html",
            places=places_for(request, DESK),
            more_places=places_for(request, DESK_MORE),
            account_places=account_places_for(request),
            public_places=places_for(request, PUBLIC),
            own_pages=own_pages(organisation),
        )
    }
