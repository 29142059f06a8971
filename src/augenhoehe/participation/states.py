from django.db import models
from django.utils.translation import pgettext_lazy


class Status(models.TextChoices):
    """What the panel says of a word in our own texts."""

    AVOID = "avoid", pgettext_lazy("word", "Avoid")
    CAREFUL = "careful", pgettext_lazy("word", "With care")
    PANEL = "panel", pgettext_lazy("word", "Disputed, the panel decides")


class Level(models.TextChoices):
    """How much a finding asks of the writer."""

    STOP = "stop", pgettext_lazy("level", "Stops the text")
    WARN = "warn", pgettext_lazy("level", "Warns")
    INFO = "info", pgettext_lazy("level", "Informs")


class Language(models.TextChoices):
    GERMAN = "de", pgettext_lazy("language", "German")
    ENGLISH = "en", pgettext_lazy("language", "English")


class Verdict(models.TextChoices):
    """What became of a proposal to the panel."""

    WAITS = "waits", pgettext_lazy("proposal", "Waits for the panel")
    ACCEPTED = "accepted", pgettext_lazy("proposal", "Accepted")
    REFUSED = "refused", pgettext_lazy("proposal", "Not accepted")
