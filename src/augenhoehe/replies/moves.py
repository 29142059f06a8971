"""The only place that writes the state of a draft."""

from datetime import datetime
from typing import TypedDict, Unpack

from augenhoehe.accounts.models import User
from augenhoehe.lifecycle import StepRefused
from augenhoehe.replies.models import Draft
from augenhoehe.replies.states import LIFECYCLE, State, Step


class Changes(TypedDict, total=False):
    """What may change together with the state."""

    submitted_by: User | None
    returned_by: User | None
    return_reason: str
    changed_at: datetime


def move(draft: Draft, step: Step, **changes: Unpack[Changes]) -> None:
    """Take one step of the text as it was read.

    Raises ``StepRefused`` where the step is not open any more, or where somebody
    changed the text meanwhile: nobody approves what they have not read.
    """
    source = State(draft.state)
    target = LIFECYCLE.target(source, step)
    won = Draft.objects.filter(
        pk=draft.pk, state=source, revision=draft.revision
    ).update(state=target, **changes)
    if not won:
        raise StepRefused(source, step)
    draft.refresh_from_db()
