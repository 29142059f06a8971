"""Every way to read deliveries for a person."""

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import NotThere
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.delivery.models import Delivery
from augenhoehe.delivery.states import State


def deliveries_of(person: User) -> QuerySet[Delivery]:
    """Everything in the outbox of the channels this person may read."""
    found = Delivery.objects.select_related("channel").order_by("-pk")
    if not person.may(Permission.READ):
        return found.none()
    if person.may(Permission.READ_ALL_TEAMS):
        return found
    return found.filter(channel__team__in=person.team_ids)


def undecided_of(person: User) -> QuerySet[Delivery]:
    """What waits for a person's decision: refused, or unclear."""
    return deliveries_of(person).filter(state__in=[State.REFUSED, State.UNCLEAR])


def delivery_of(person: User, pk: int) -> Delivery:
    """Return one delivery; raises ``NotThere`` where this person may not read it."""
    if delivery := deliveries_of(person).filter(pk=pk).first():
        return delivery
    raise NotThere(_("There is no such reply in the outbox."))
