"""Read a channel without waiting for its turn."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.channels.models import Channel
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def read_now(channel: Channel, *, by: User) -> None:
    """Let the worker read the channel next.

    Raises ``Invalid`` where it is paused.
    """
    by.require_in(Permission.CHANNELS, channel.team_id)
    now = timezone.now()
    running = Channel.objects.filter(pk=channel.pk, paused_at=None)
    if not running.update(due_at=now):
        raise Invalid(_("This channel is paused. Resume it first."))
    channel.due_at = now
    record("channels.read_asked", by=by, about=channel)
