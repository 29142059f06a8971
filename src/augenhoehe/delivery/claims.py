"""Who holds a delivery: at most one worker at a time, for a bounded time."""

from datetime import datetime, timedelta
from uuid import uuid4

from django.db import transaction
from django.db.models import Exists, F, OuterRef, QuerySet
from django.db.models.functions import Coalesce
from django.utils import timezone

from augenhoehe.channels.models import Channel
from augenhoehe.delivery.models import Delivery
from augenhoehe.delivery.states import LIFECYCLE, State, Step

LEASE = timedelta(minutes=10)
"""How long a worker holds a delivery: longer than all time-outs of its requests."""

SETTLING = timedelta(minutes=1)
"""How long a network may still be at work on a request whose answer never came."""

AHEAD = {State.WAITING, State.SENDING, State.UNCLEAR}
"""States in which a delivery may still appear, so that none may overtake it."""


def sendable(now: datetime) -> QuerySet[Delivery]:
    """Due, at a channel at work, and the first in the line to its comment."""
    earlier = Delivery.objects.filter(
        channel=OuterRef("channel"),
        to=OuterRef("to"),
        pk__lt=OuterRef("pk"),
        state__in=AHEAD,
    )
    return Delivery.objects.filter(
        ~Exists(earlier),
        state=State.WAITING,
        due_at__lte=now,
        channel__in=_at_work(),
    )


def overdue(now: datetime) -> QuerySet[Delivery]:
    """On its way for too long: nobody knows whether it was published."""
    return Delivery.objects.filter(
        state=State.SENDING, due_at__lte=now, channel__in=_at_work()
    )


def _at_work() -> QuerySet[Channel]:
    """Return the channels that are not paused.

    A subquery and no join: an update through a join would ask for the row by id
    only, and PostgreSQL would let the slower of two workers have it as well.
    """
    return Channel.objects.filter(paused_at=None)


@transaction.atomic(durable=True)
def pick_up(pk: int, now: datetime) -> Delivery | None:
    """Claim a waiting delivery; None where another worker was faster.

    Committed before anything is said to the network, which ``durable`` ensures.
    """
    start = max(now, timezone.now())
    won = (
        sendable(now)
        .filter(pk=pk)
        .update(
            state=LIFECYCLE.target(State.WAITING, Step.PICK_UP),
            attempts=F("attempts") + 1,
            first_tried_at=Coalesce("first_tried_at", start),
            picked_up_at=start,
            due_at=start + LEASE,
            token=uuid4(),
        )
    )
    return _read(pk) if won else None


@transaction.atomic(durable=True)
def look_after(pk: int, now: datetime) -> Delivery | None:
    """Take over a delivery whose worker is gone, to look what became of it."""
    start = max(now, timezone.now())
    won = (
        overdue(now)
        .filter(pk=pk)
        .update(token=uuid4(), picked_up_at=start, due_at=start + LEASE)
    )
    return _read(pk) if won else None


def look_again(delivery: Delivery, *, at: datetime, note: str) -> None:
    """Let go of a delivery that stays on its way, and look again at ``at``."""
    Delivery.objects.filter(
        pk=delivery.pk, state=State.SENDING, token=delivery.token
    ).update(token=uuid4(), due_at=at, note=note[:400])


@transaction.atomic(durable=True)
def nobody_else_sends(now: datetime) -> int:
    """Look soon at all that is on its way, instead of after the lease.

    Only for a caller who knows that no worker lives: it holds the lock under
    which the only one runs. A request may outlive the worker that sent it, so the
    network still gets the time to settle. Returns how many were found.
    """
    found = Delivery.objects.filter(state=State.SENDING, due_at__gt=now)
    for delivery in found:
        settled = (delivery.picked_up_at or now) + SETTLING
        found.filter(pk=delivery.pk, token=delivery.token).update(
            token=uuid4(), due_at=min(max(settled, now), delivery.due_at)
        )
    return len(found)


def _read(pk: int) -> Delivery:
    return Delivery.objects.select_related("channel").get(pk=pk)
