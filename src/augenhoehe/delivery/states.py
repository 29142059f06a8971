from django.db import models
from django.utils.translation import pgettext_lazy

from augenhoehe.lifecycle import Lifecycle


class State(models.TextChoices):
    WAITING = "waiting", pgettext_lazy("delivery", "Waits for the outbox")
    SENDING = "sending", pgettext_lazy("delivery", "On its way")
    DELIVERED = "delivered", pgettext_lazy("delivery", "Published")
    REFUSED = "refused", pgettext_lazy("delivery", "Refused by the network")
    UNCLEAR = "unclear", pgettext_lazy("delivery", "Unclear whether it was published")
    WITHDRAWN = "withdrawn", pgettext_lazy("delivery", "Taken back before it went out")


class Step(models.TextChoices):
    PICK_UP = "pick_up", pgettext_lazy("delivery step", "Pick up")
    CONFIRM = "confirm", pgettext_lazy("delivery step", "Confirm")
    POSTPONE = "postpone", pgettext_lazy("delivery step", "Try again later")
    REFUSE = "refuse", pgettext_lazy("delivery step", "Refuse")
    DOUBT = "doubt", pgettext_lazy("delivery step", "Leave to a person")
    WITHDRAW = "withdraw", pgettext_lazy("delivery step", "Take back")
    RETRY = "retry", pgettext_lazy("delivery step", "Try again")
    SETTLE = "settle", pgettext_lazy("delivery step", "Settle: it was published")


LIFECYCLE = Lifecycle[State, Step](
    initial=State.WAITING,
    steps={
        Step.PICK_UP: ({State.WAITING}, State.SENDING),
        Step.CONFIRM: ({State.SENDING}, State.DELIVERED),
        Step.POSTPONE: ({State.SENDING}, State.WAITING),
        Step.REFUSE: ({State.SENDING}, State.REFUSED),
        Step.DOUBT: ({State.SENDING}, State.UNCLEAR),
        Step.WITHDRAW: ({State.WAITING, State.REFUSED}, State.WITHDRAWN),
        # Only a person takes these: what is unclear is never posted again by itself.
        Step.RETRY: ({State.UNCLEAR, State.REFUSED}, State.WAITING),
        Step.SETTLE: ({State.UNCLEAR}, State.DELIVERED),
    },
)
