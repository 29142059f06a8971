"""Giving the network's own sign, and ending the duty it meets."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from augenhoehe.channels.health import plain
from augenhoehe.channels.registry import connected
from augenhoehe.connectors.base import ConnectorError, TemporaryError
from augenhoehe.inbox.duties import meet
from augenhoehe.inbox.states import DutyKind
from augenhoehe.journal.record import record
from augenhoehe.replies.models import Sign

AT_ONCE = 100
LATER = timedelta(hours=1)
"""When a sign is tried again that the network did not take."""


def give_signs(now: datetime) -> int:
    """Give every sign that is due; return how many the networks took.

    Never call it inside a transaction.
    """
    waiting = Sign.objects.filter(given_at=None, due_at__lte=now)
    found = waiting.select_related("comment__channel").order_by("due_at")[:AT_ONCE]
    return sum(_give(sign) for sign in list(found))


def _give(sign: Sign) -> bool:
    try:
        with connected(sign.comment.channel) as connector:
            connector.sign(sign.comment.external_id)
    except TemporaryError as error:
        _wait(sign, wait=error.retry_after, note=plain(error))
        return False
    except ConnectorError as error:
        _wait(sign, wait=LATER, note=plain(error))
        return False
    return _given(sign)


def _wait(sign: Sign, *, wait: timedelta, note: str) -> None:
    Sign.objects.filter(pk=sign.pk, given_at=None).update(
        due_at=timezone.now() + wait, note=note
    )


@transaction.atomic(durable=True)
def _given(sign: Sign) -> bool:
    now = timezone.now()
    rows = Sign.objects.filter(pk=sign.pk, given_at=None)
    if not rows.update(given_at=now, note=""):
        return False
    comment = sign.comment
    meet([comment], kinds=(DutyKind.ACKNOWLEDGE,), delivery_id=None, at=now)
    record("replies.sign_given", by=None, about=[comment.thread, comment])
    return True
