"""Connect a place where people talk to us."""

from collections.abc import Mapping

from django.db import transaction

from augenhoehe.accounts.models import Team, User
from augenhoehe.accounts.roles import Permission
from augenhoehe.channels.connecting import new_channel, save_new, try_out
from augenhoehe.channels.models import Channel
from augenhoehe.journal.record import record


def connect(
    *, name: str, kind: str, team: Team, values: Mapping[str, str], by: User
) -> Channel:
    """Try the login out and store the channel; it is read at once.

    ``values`` are the connector's fields by name. Raises ``Invalid`` where something
    is missing, the name is taken or the network refuses the test call.
    """
    by.require_in(Permission.CHANNELS, team.pk)
    channel = new_channel(name=name, kind=kind, team=team, values=values)
    try_out(channel)
    return _connect(channel, by=by)


@transaction.atomic(durable=True)
def _connect(channel: Channel, *, by: User) -> Channel:
    save_new(channel)
    record("channels.connected", by=by, about=channel, network=channel.kind)
    return channel
