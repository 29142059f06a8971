"""Which networks this site offers. The only place that looks at a kind."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db.models import QuerySet
from django.utils.module_loading import import_string

from augenhoehe.channels.models import Channel
from augenhoehe.connectors.base import Ability, Connector
from augenhoehe.connectors.http import new_client


@cache
def connectors() -> dict[str, type[Connector]]:
    """Every connector this site offers, by ``kind``, in the order of the settings.

    Raises ``ImproperlyConfigured``, naming the setting, for a path that is none.
    """
    found: dict[str, type[Connector]] = {}
    for path in settings.CONNECTORS:
        connector = import_string(path)
        if not (isinstance(connector, type) and issubclass(connector, Connector)):
            raise ImproperlyConfigured(f"CONNECTORS: {path} is not a connector.")
        found[connector.kind] = connector
    return found


def choices() -> list[type[Connector]]:
    """Return the networks people are offered when they connect a channel."""
    return [each for each in connectors().values() if each.can_be_chosen]


def choice(kind: str) -> type[Connector] | None:
    """Return the network of this kind, if people are offered it."""
    return next((each for each in choices() if each.kind == kind), None)


def connector_of(channel: Channel) -> type[Connector]:
    """Return the class that speaks to the channel's network."""
    return connectors()[channel.kind]


def is_pushed(channel: Channel) -> bool:
    """Whether comments come through a form of ours."""
    return connector_of(channel).takes_comments_itself


def pushed_channels() -> QuerySet[Channel]:
    """Return our own places, where the form hands comments straight to the inbox."""
    kinds = [kind for kind, each in connectors().items() if each.takes_comments_itself]
    return Channel.objects.filter(kind__in=kinds)


def can(channel: Channel, ability: Ability) -> bool:
    return ability in connector_of(channel).abilities


@contextmanager
def connected(channel: Channel) -> Iterator[Connector]:
    """Give a connector for one piece of work and close it afterwards."""
    with new_client() as http:
        connector = connector_of(channel)(channel.config, http=http)
        try:
            yield connector
        finally:
            connector.close()
