from django.db import models
from django.utils.translation import pgettext_lazy

from augenhoehe.lifecycle import Lifecycle


class DutyKind(models.TextChoices):
    """What we owe a comment."""

    LOOK = "look", pgettext_lazy("duty", "Look at what the network holds back")
    ACKNOWLEDGE = "acknowledge", pgettext_lazy("duty", "Acknowledge")
    ANSWER = "answer", pgettext_lazy("duty", "Answer")


class DutyState(models.TextChoices):
    OPEN = "open", pgettext_lazy("duty state", "Open")
    MET = "met", pgettext_lazy("duty state", "Met")
    VOID = "void", pgettext_lazy("duty state", "Void")


class DutyStep(models.TextChoices):
    MEET = "meet", pgettext_lazy("duty step", "Meet")
    END = "end", pgettext_lazy("duty step", "End as void")


DUTY = Lifecycle[DutyState, DutyStep](
    initial=DutyState.OPEN,
    steps={
        DutyStep.MEET: ({DutyState.OPEN}, DutyState.MET),
        DutyStep.END: ({DutyState.OPEN}, DutyState.VOID),
    },
)


class VoidReason(models.TextChoices):
    """The only ways a duty ends without a reply; a touched rule is none."""

    WITHDRAWN = "withdrawn", pgettext_lazy("void", "The author took the comment back")
    NOT_WISHED = "not_wished", pgettext_lazy("void", "The author wishes no reply")
    IMPOSSIBLE = "impossible", pgettext_lazy("void", "Impossible at the network")
    MEASURE = "measure", pgettext_lazy("void", "A complete measure")
    SPAM = "spam", pgettext_lazy("void", "Advertising or fraud, seen by two persons")


class NoDuty(models.TextChoices):
    """Why a comment is listed without a duty."""

    NONE = "", pgettext_lazy("no duty", "It has one")
    HISTORY = "history", pgettext_lazy("no duty", "Imported history")
    OURS = "ours", pgettext_lazy("no duty", "We wrote it")
    AMONG_OTHERS = "among_others", pgettext_lazy("no duty", "Talk among others")
    PINGBACK = "pingback", pgettext_lazy("no duty", "Pingback")
    TRASH = "trash", pgettext_lazy("no duty", "In the network's bin when it arrived")
    ANSWERED = (
        "answered",
        pgettext_lazy("no duty", "We had answered it at the network already"),
    )
    THANKS = (
        "thanks",
        pgettext_lazy("no duty", "A mere thank-you"),
    )


class Visibility(models.TextChoices):
    """How the network treats the comment: an observation."""

    PUBLIC = "public", pgettext_lazy("visibility", "Public")
    HELD = "held", pgettext_lazy("visibility", "Held back by the network")
    SPAM = "spam", pgettext_lazy("visibility", "Held as spam by the network")
    TRASH = "trash", pgettext_lazy("visibility", "In the network's bin")
    GONE = "gone", pgettext_lazy("visibility", "Not there any more")


class Explanation(models.TextChoices):
    """Why a comment vanished, once it is known."""

    NONE = "", pgettext_lazy("disappearance", "Unexplained")
    WISH = "wish", pgettext_lazy("disappearance", "The author's own wish")
    MEASURE = "measure", pgettext_lazy("disappearance", "A measure of ours")


class Kind(models.TextChoices):
    """What a comment is, once a person has confirmed it. It moves nothing."""

    UNCONFIRMED = "", pgettext_lazy("kind", "Not confirmed yet")
    QUESTION = "question", pgettext_lazy("kind", "Question")
    CRITICISM = "criticism", pgettext_lazy("kind", "Criticism")
    PRAISE = "praise", pgettext_lazy("kind", "Praise")
    EXPERIENCE = "experience", pgettext_lazy("kind", "Experience")
    SUGGESTION = "suggestion", pgettext_lazy("kind", "Suggestion")
    OTHER = "other", pgettext_lazy("kind", "Something else")


class Way(models.TextChoices):
    """How a person wants to hear from us."""

    PUBLIC = "public", pgettext_lazy("contact", "In public, where they wrote")
    EMAIL = "email", pgettext_lazy("contact", "By e-mail")
    NONE = "none", pgettext_lazy("contact", "No further reply")
