from django.db import models

from augenhoehe.accounts.models import User
from augenhoehe.channels.models import Channel
from augenhoehe.vault.fields import EncryptedTextField


class DeadLetter(models.Model):
    """An item that could not be read: kept with the reason, shown on the desk."""

    channel = models.ForeignKey(
        Channel, on_delete=models.PROTECT, related_name="dead_letters"
    )
    position = models.CharField(max_length=300)
    digest = models.CharField(max_length=64)
    reason = models.CharField(max_length=400)
    raw = EncryptedTextField(blank=True)
    """Without IP addresses and browser strings."""
    at = models.DateTimeField(auto_now_add=True)
    settled_at = models.DateTimeField(null=True, blank=True)
    settled_by = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["channel", "digest"], name="dead_letter_once"
            )
        ]

    def __str__(self) -> str:
        return f"dead letter {self.pk}"


class Import(models.Model):
    """How far the import of one file has come, so that it can go on after a stop."""

    channel = models.ForeignKey(
        Channel, on_delete=models.PROTECT, related_name="imports"
    )
    digest = models.CharField(max_length=64)
    position = models.PositiveBigIntegerField(default=0)
    """Bytes of the file that are read and stored."""
    read = models.PositiveBigIntegerField(default=0)
    added = models.PositiveBigIntegerField(default=0)
    known = models.PositiveBigIntegerField(default=0)
    changed = models.PositiveBigIntegerField(default=0)
    failed = models.PositiveBigIntegerField(default=0)
    started_at = models.DateTimeField(auto_now_add=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["channel", "digest"],
                name="one_running_import_per_file",
                condition=models.Q(ended_at=None),
            )
        ]

    def __str__(self) -> str:
        return f"import {self.pk}"


class Reconciliation(models.Model):
    """What the network counts, what we hold, and what explains the difference."""

    channel = models.ForeignKey(
        Channel, on_delete=models.PROTECT, related_name="reconciliations"
    )
    at = models.DateTimeField(auto_now_add=True)
    at_network = models.PositiveIntegerField()
    held = models.PositiveIntegerField()
    not_here = models.PositiveIntegerField()
    """At the network, but not with us."""
    vanished = models.PositiveIntegerField()
    """With us, but not at the network any more; newly noticed."""

    def __str__(self) -> str:
        return f"reconciliation {self.pk}"
