"""The only place that writes ``Concern.state``."""

from augenhoehe.accounts.models import User
from augenhoehe.concerns.models import Concern
from augenhoehe.concerns.states import LIFECYCLE, State, Step
from augenhoehe.journal.record import Fact, record
from augenhoehe.lifecycle import StepRefused


def move(concern: Concern, step: Step, *, by: User, **facts: Fact) -> None:
    """Take one step inside the caller's transaction, and write it down.

    Raises :class:`StepRefused` where it is not open, or somebody was faster.
    """
    source = State(concern.state)
    target = LIFECYCLE.target(source, step)
    won = Concern.objects.filter(pk=concern.pk, state=source).update(state=target)
    if not won:
        raise StepRefused(source, step)
    concern.state = target
    record(f"concerns.{step}", by=by, about=concern, state=target, **facts)
