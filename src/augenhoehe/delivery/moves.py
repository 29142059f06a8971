"""The only place that writes the state of a delivery."""

from datetime import datetime
from typing import TypedDict, Unpack
from uuid import UUID

from augenhoehe.delivery.models import Delivery
from augenhoehe.delivery.states import LIFECYCLE, State, Step
from augenhoehe.lifecycle import StepRefused


class Changes(TypedDict, total=False):
    """What may change together with the state."""

    due_at: datetime
    attempts: int
    picked_up_at: datetime | None
    token: UUID | None
    note: str
    external_id: str
    url: str
    delivered_at: datetime


def move(delivery: Delivery, step: Step, **changes: Unpack[Changes]) -> None:
    """Take one step, or raise ``StepRefused`` if it is not open any more.

    The row must still be as it was read, the token included: whoever lost the
    delivery to another worker writes nothing.
    """
    source = State(delivery.state)
    target = LIFECYCLE.target(source, step)
    won = Delivery.objects.filter(
        pk=delivery.pk, state=source, token=delivery.token
    ).update(state=target, **changes)
    if not won:
        raise StepRefused(source, step)
    delivery.refresh_from_db()
