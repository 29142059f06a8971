from django.db import models
from django.utils.translation import pgettext_lazy


class Health(models.TextChoices):
    """How it stands between us and a network. The last attempt decides."""

    NEW = "new", pgettext_lazy("channel", "Not read yet")
    WELL = "well", pgettext_lazy("channel", "Works")
    WAITING = (
        "waiting",
        pgettext_lazy("channel", "The network does not answer, we try again"),
    )
    NEEDS_LOGIN = "needs_login", pgettext_lazy("channel", "Needs a new login")
    STOPPED = "stopped", pgettext_lazy("channel", "A person has to look")
