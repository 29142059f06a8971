"""What goes to the networks, exactly once.

A delivery is claimed and the claim committed; then the network is asked, outside
of any transaction; then the holder of the claim writes what came of it. Whoever
dies in between leaves the delivery on its way. It is never sent again blindly:
first somebody looks whether it stands at the network.
"""

from datetime import datetime

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import TooLate
from augenhoehe.channels.models import Channel
from augenhoehe.delivery.attempts import look, send
from augenhoehe.delivery.claims import look_after, overdue, pick_up, sendable
from augenhoehe.delivery.models import Delivery
from augenhoehe.delivery.moves import move
from augenhoehe.delivery.states import Step
from augenhoehe.lifecycle import StepRefused

AT_ONCE = 100
"""How many deliveries of each kind one run tends to."""


def enqueue(
    channel: Channel, *, to: str, post_id: str, text: str, due_at: datetime
) -> Delivery:
    """Put a reply into the outbox, inside the caller's transaction.

    ``to`` and ``post_id`` are ids at the network. Not picked up before ``due_at``.
    """
    return Delivery.objects.create(
        channel=channel, to=to, post_id=post_id, text=text, due_at=due_at
    )


def take_back(delivery: Delivery) -> None:
    """Withdraw it inside the caller's transaction; ``TooLate`` once it is picked up."""
    try:
        move(delivery, Step.WITHDRAW)
    except StepRefused as refusal:
        raise TooLate(
            _(
                "The reply is already on its way. Wait until it is published, "
                "then correct it with another reply."
            )
        ) from refusal


def deliver_due(now: datetime) -> int:
    """Tend to all that is due; return how many deliveries were tended to.

    Never call it inside a transaction. Safe in several workers at a time.
    """
    tended = 0
    for pk in _keys(overdue(now)):
        if delivery := look_after(pk, now):
            look(delivery)
            tended += 1
    for pk in _keys(sendable(now)):
        if delivery := pick_up(pk, now):
            send(delivery)
            tended += 1
    return tended


def _keys(found: QuerySet[Delivery]) -> list[int]:
    return list(found.order_by("due_at", "pk").values_list("pk", flat=True)[:AT_ONCE])
