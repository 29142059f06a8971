"""Read a paused channel again."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.channels.models import Channel
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def resume(channel: Channel, *, by: User) -> None:
    """Read on from where it was paused, at once; nothing in between is lost.

    Raises ``TooLate`` where it is not paused.
    """
    by.require_in(Permission.CHANNELS, channel.team_id)
    now = timezone.now()
    paused = Channel.objects.filter(pk=channel.pk, paused_at__isnull=False)
    if not paused.update(paused_at=None, due_at=now):
        raise TooLate(_("This channel is not paused."))
    channel.paused_at, channel.due_at = None, now
    record("channels.resumed", by=by, about=channel)
