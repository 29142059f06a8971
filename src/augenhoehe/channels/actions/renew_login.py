"""Give a channel a new login."""

from collections.abc import Mapping

from django.db import transaction
from django.utils import timezone

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.channels.connecting import fill, try_out
from augenhoehe.channels.models import Channel
from augenhoehe.channels.registry import connector_of
from augenhoehe.channels.states import Health
from augenhoehe.journal.record import record


def renew_login(channel: Channel, *, values: Mapping[str, str], by: User) -> None:
    """Try the new login out and store it; the channel goes on where it stopped.

    A field that is not in ``values`` keeps what it has. Raises ``Invalid`` like
    ``connect``, and nothing has changed then.
    """
    by.require_in(Permission.CHANNELS, channel.team_id)
    fields = connector_of(channel).fields
    fill(channel, fields, {**channel.config, **values})
    try_out(channel)
    _renew(channel, by=by)


@transaction.atomic(durable=True)
def _renew(channel: Channel, *, by: User) -> None:
    channel.due_at, channel.failures = timezone.now(), 0
    channel.health, channel.health_note = Health.NEW, ""
    channel.save(
        update_fields=[
            "settings",
            "secrets_json",
            "due_at",
            "failures",
            "health",
            "health_note",
        ]
    )
    record("channels.login_renewed", by=by, about=channel)
