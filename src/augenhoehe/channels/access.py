"""Every way to read channels for a person."""

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import NotThere
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.channels.models import Channel


def channels_of(person: User) -> QuerySet[Channel]:
    """Every channel of the own teams, with its health, by name."""
    found = Channel.objects.select_related("team").defer("secrets_json")
    found = found.order_by("name")
    if not person.may(Permission.READ):
        return found.none()
    if person.may(Permission.READ_ALL_TEAMS):
        return found
    return found.filter(team__in=person.team_ids)


def channel_of(person: User, pk: int) -> Channel:
    """Raises :class:`NotThere` for a channel of another team."""
    found = channels_of(person).filter(pk=pk).first()
    if found is None:
        raise NotThere(_("This channel is not here."))
    return found
