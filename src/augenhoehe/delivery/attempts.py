"""One attempt: what is said to the network, and what its answer means."""

import random
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Unpack

from django.utils import timezone

from augenhoehe.channels.health import plain
from augenhoehe.channels.models import Channel
from augenhoehe.channels.registry import can, connected
from augenhoehe.channels.states import Health
from augenhoehe.connectors.base import (
    Ability,
    Absent,
    NeedsLogin,
    PermanentError,
    Published,
    Reply,
    TemporaryError,
    Unclear,
)
from augenhoehe.connectors.text import address
from augenhoehe.delivery.claims import LEASE, SETTLING, look_again
from augenhoehe.delivery.models import Delivery
from augenhoehe.delivery.moves import Changes, move
from augenhoehe.delivery.states import Step
from augenhoehe.lifecycle import StepRefused

FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)
LOGIN_WAIT = timedelta(minutes=15)
STILL_LOOKING = timedelta(days=1)
"""After so long without being able to look, a person decides."""
SAFE_TO_SEND = LEASE / 2
"""A worker that was asleep for longer than this does not send any more."""


def send(delivery: Delivery) -> None:
    """Publish a delivery that the caller holds, and write what came of it."""
    if not can(delivery.channel, Ability.PUBLISH):
        _end(delivery, Step.REFUSE, note="The network cannot publish replies.")
        return
    try:
        with connected(delivery.channel) as connector:
            if _overslept(delivery):
                return
            published = connector.publish(_reply(delivery))
    except Unclear as error:
        wait = max(error.retry_after, SETTLING)
        look_again(delivery, at=timezone.now() + wait, note=plain(error))
    except TemporaryError as error:
        wait = max(error.retry_after, _back_off(delivery.attempts))
        _postpone(delivery, at=timezone.now() + wait, note=plain(error))
    except PermanentError as error:
        _end(delivery, Step.REFUSE, note=plain(error))
    except NeedsLogin as error:
        _tell_channel(delivery.channel, error)
        _keep_attempt(delivery, note=plain(error))
    else:
        _confirm(delivery, published)


def look(delivery: Delivery) -> None:
    """Find out whether a delivery of unknown fate was published; send nothing."""
    if not can(delivery.channel, Ability.FIND_REPLY):
        _end(delivery, Step.DOUBT, note="The network offers no way to look for it.")
        return
    try:
        with connected(delivery.channel) as connector:
            found = connector.find_reply(_reply(delivery))
    except TemporaryError as error:
        _look_later(delivery, wait=error.retry_after, note=plain(error))
    except PermanentError as error:
        _end(delivery, Step.DOUBT, note=plain(error))
    except NeedsLogin as error:
        _tell_channel(delivery.channel, error)
        _look_later(delivery, wait=LOGIN_WAIT, note=plain(error))
    else:
        _conclude(delivery, found)


def _conclude(delivery: Delivery, found: Published | Absent) -> None:
    match found:
        case Published() if not _is_anothers(found, delivery):
            _confirm(delivery, found)
        case Absent.CERTAINLY:
            _postpone(delivery, at=timezone.now(), note="It was not published.")
        case _:
            _end(delivery, Step.DOUBT, note="The network cannot tell.")


def _is_anothers(found: Published, delivery: Delivery) -> bool:
    """Whether the same words, said before, were taken for this delivery."""
    others = Delivery.objects.filter(channel=delivery.channel, external_id=found.id)
    return others.exclude(pk=delivery.pk).exists()


def _confirm(delivery: Delivery, published: Published) -> None:
    _end(
        delivery,
        Step.CONFIRM,
        external_id=published.id,
        url=address(published.url),
        delivered_at=timezone.now(),
        note="",
    )


def _postpone(delivery: Delivery, *, at: datetime, note: str) -> None:
    _end(delivery, Step.POSTPONE, due_at=at, token=None, note=note)


def _keep_attempt(delivery: Delivery, *, note: str) -> None:
    """Wait for a person to log in; that is no failure of the delivery."""
    _end(
        delivery,
        Step.POSTPONE,
        due_at=timezone.now() + LOGIN_WAIT,
        attempts=delivery.attempts - 1,
        token=None,
        note=note,
    )


def _look_later(delivery: Delivery, *, wait: timedelta, note: str) -> None:
    now = timezone.now()
    if delivery.first_tried_at and now - delivery.first_tried_at > STILL_LOOKING:
        _end(delivery, Step.DOUBT, note=note)
    else:
        look_again(delivery, at=now + max(wait, FIRST_WAIT), note=note)


def _end(delivery: Delivery, step: Step, **changes: Unpack[Changes]) -> None:
    """End the attempt, unless somebody else took the delivery over meanwhile.

    Then nothing is lost: they look before they do anything.
    """
    if "note" in changes:
        changes["note"] = changes["note"][:400]
    with suppress(StepRefused):
        move(delivery, step, **changes)


def _tell_channel(channel: Channel, error: NeedsLogin) -> None:
    Channel.objects.filter(pk=channel.pk).update(
        health=Health.NEEDS_LOGIN, health_note=plain(error)
    )


def _overslept(delivery: Delivery) -> bool:
    """Whether this worker stood still for so long that others may look by now."""
    start = delivery.picked_up_at
    return start is None or timezone.now() - start > SAFE_TO_SEND


def _back_off(attempts: int) -> timedelta:
    """Double the wait with each attempt, and scatter it so that none come together."""
    wait = min(FIRST_WAIT * (1 << min(attempts - 1, 10)), LONGEST_WAIT)
    return wait * random.uniform(1, 1.2)  # noqa: S311 (no secret)


def _reply(delivery: Delivery) -> Reply:
    return Reply(
        to=delivery.to,
        post_id=delivery.post_id,
        text=delivery.text,
        key=str(delivery.key),
        first_tried_at=delivery.first_tried_at,
    )
