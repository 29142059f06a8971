"""The views above the list: those of the house, one's own and those of the teams."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils.translation import gettext as _

from augenhoehe.inbox.access import saved_views_of
from augenhoehe.inbox.filters import Filters, Owner, State

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelved:
    """One view one can choose."""

    label: str
    href: str
    is_current: bool
    pk: int | None = None
    """Set where this person may throw it away."""
    team: str = ""


def shelf(person: "User", current: Filters) -> list[Shelved]:
    """Return the views this person may choose, those of the house first."""
    return [*_of_the_house(current), *_kept(person, current)]


def _of_the_house(current: Filters) -> Iterator[Shelved]:
    views = [
        (_("Everything that waits"), Filters()),
        (_("With me"), Filters(owner=Owner.ME)),
        (_("With nobody"), Filters(owner=Owner.NOBODY)),
        (_("Answered"), Filters(state=State.ANSWERED)),
        (_("Listed without duty"), Filters(state=State.LISTED)),
    ]
    for label, filters in views:
        yield Shelved(
            label=label, href=_address(filters), is_current=filters == current
        )


def _kept(person: "User", current: Filters) -> Iterator[Shelved]:
    for view in saved_views_of(person):
        filters = Filters.parse(view.filters)
        yield Shelved(
            label=view.name,
            href=_address(filters),
            is_current=filters == current,
            pk=view.pk if view.owner_id == person.pk else None,
            team=view.team.name if view.team else "",
        )


def _address(filters: Filters) -> str:
    query = filters.to_query()
    return f"{reverse('inbox')}?{query}" if query else reverse("inbox")
