from django.db import models
from django.utils.translation import pgettext_lazy

from augenhoehe.lifecycle import Lifecycle


class State(models.TextChoices):
    OPEN = "open", pgettext_lazy("concern", "Open")
    DECIDED = "decided", pgettext_lazy("concern", "Decided")
    SETTLED = "settled", pgettext_lazy("concern", "Settled")


class Step(models.TextChoices):
    DECIDE = "decide", pgettext_lazy("concern step", "Decide")
    SETTLE = "settle", pgettext_lazy("concern step", "Settle")
    REOPEN = "reopen", pgettext_lazy("concern step", "Reopen")


# No step is taken by time: a concern can live for years.
LIFECYCLE = Lifecycle[State, Step](
    initial=State.OPEN,
    steps={
        Step.DECIDE: ({State.OPEN, State.DECIDED}, State.DECIDED),
        Step.SETTLE: ({State.DECIDED}, State.SETTLED),
        Step.REOPEN: ({State.DECIDED, State.SETTLED}, State.OPEN),
    },
)


class Verdict(models.TextChoices):
    """Is the criticism right? Asked before “how does it look for us?”."""

    RIGHT = "right", pgettext_lazy("verdict", "Right")
    PARTLY = "partly", pgettext_lazy("verdict", "Partly right")
    NOT = "not", pgettext_lazy("verdict", "Not right")
    UNKNOWN = "unknown", pgettext_lazy("verdict", "Cannot say yet")


class CommitmentState(models.TextChoices):
    OPEN = "open", pgettext_lazy("commitment", "Open")
    KEPT = "kept", pgettext_lazy("commitment", "Kept")
    DROPPED = "dropped", pgettext_lazy("commitment", "Not kept, with a reason")
