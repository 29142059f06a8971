"""The only place that writes ``Duty.state``."""

from datetime import datetime
from typing import TypedDict, Unpack

from django.db.models import QuerySet

from augenhoehe.inbox.models import Duty
from augenhoehe.inbox.states import DUTY, DutyState, DutyStep, VoidReason


class Ending(TypedDict, total=False):
    """What is written together with the state."""

    ended_at: datetime
    delivery_id_met: int | None
    void_reason: VoidReason


def move(duties: QuerySet[Duty], step: DutyStep, **ending: Unpack[Ending]) -> int:
    """Take one step with every duty of ``duties`` that is still open.

    Returns how many it was: whoever needs a certain one looks at the number.
    """
    target = DUTY.target(DutyState.OPEN, step)
    return duties.filter(state=DutyState.OPEN).update(state=target, **ending)
