"""Stop reading a channel for a while."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.channels.models import Channel
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def pause(channel: Channel, *, by: User) -> None:
    """Stop reading until somebody resumes; what has come in stays and is owed.

    Raises ``TooLate`` where it is paused already.
    """
    by.require_in(Permission.CHANNELS, channel.team_id)
    now = timezone.now()
    running = Channel.objects.filter(pk=channel.pk, paused_at=None)
    if not running.update(paused_at=now):
        raise TooLate(_("This channel is paused already."))
    channel.paused_at = now
    record("channels.paused", by=by, about=channel)
