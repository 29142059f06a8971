from django.db import models
from django.utils.translation import pgettext_lazy

from augenhoehe.lifecycle import Lifecycle


class Purpose(models.TextChoices):
    """What a draft is for."""

    ACKNOWLEDGEMENT = "acknowledgement", pgettext_lazy("draft", "Acknowledgement")
    ANSWER = "answer", pgettext_lazy("draft", "Answer")
    INTERIM = "interim", pgettext_lazy("draft", "Interim note")


class State(models.TextChoices):
    WRITING = "writing", pgettext_lazy("draft", "Being written")
    SUBMITTED = "submitted", pgettext_lazy("draft", "Waits for a second person")
    RELEASED = "released", pgettext_lazy("draft", "Released")
    DISCARDED = "discarded", pgettext_lazy("draft", "Discarded")


class Step(models.TextChoices):
    SUBMIT = "submit", pgettext_lazy("draft step", "Put forward for release")
    RETURN = "return", pgettext_lazy("draft step", "Give back with a reason")
    RELEASE = "release", pgettext_lazy("draft step", "Release")
    UNDO = "undo", pgettext_lazy("draft step", "Take back before it goes out")
    DISCARD = "discard", pgettext_lazy("draft step", "Discard")


LIFECYCLE = Lifecycle[State, Step](
    initial=State.WRITING,
    steps={
        Step.SUBMIT: ({State.WRITING}, State.SUBMITTED),
        Step.RETURN: ({State.SUBMITTED}, State.WRITING),
        Step.RELEASE: ({State.WRITING, State.SUBMITTED}, State.RELEASED),
        Step.UNDO: ({State.RELEASED}, State.WRITING),
        Step.DISCARD: ({State.WRITING, State.SUBMITTED}, State.DISCARDED),
    },
)


class PromiseState(models.TextChoices):
    OPEN = "open", pgettext_lazy("promise", "Open")
    KEPT = "kept", pgettext_lazy("promise", "Kept")
    MOVED = "moved", pgettext_lazy("promise", "Moved to a new date, and said so")


class Place(models.TextChoices):
    """Where a release is published."""

    NETWORK = "network", pgettext_lazy("release", "Under the comment, at the network")
    OWN_PAGE = "own_page", pgettext_lazy("release", "On our own public page")
    PRIVATE = "private", pgettext_lazy("release", "By e-mail, on the person's wish")
