"""Connected accounts and places: how we reach them and how they are."""

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.db import models

from augenhoehe.accounts.models import Team
from augenhoehe.channels.states import Health
from augenhoehe.vault.fields import EncryptedTextField


class Channel(models.Model):
    """One account or place of ours at a network."""

    name = models.CharField(max_length=120, unique=True)
    kind = models.CharField(max_length=40)
    """The connector's ``kind``; asked only by the registry."""
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="channels")
    settings = models.JSONField(default=dict, blank=True)
    """What a person gave to connect it, without secrets."""
    secrets_json = EncryptedTextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    paused_at = models.DateTimeField(null=True, blank=True)

    cursor = models.TextField(null=True, blank=True)  # noqa: DJ001 (null: never read)
    fence = models.PositiveBigIntegerField(default=0)
    """Raised by every sync: a sync that was overtaken stores nothing."""
    due_at = models.DateTimeField(null=True, blank=True, db_index=True)
    """When it is read next."""
    backfilled_at = models.DateTimeField(null=True, blank=True)

    health = models.CharField(max_length=12, choices=Health.choices, default=Health.NEW)
    health_note = models.CharField(max_length=400, blank=True)
    failures = models.PositiveIntegerField(default=0)
    last_success_at = models.DateTimeField(null=True, blank=True)
    last_item_at = models.DateTimeField(null=True, blank=True)
    reconciled_at = models.DateTimeField(null=True, blank=True)
    silent_after_hours = models.PositiveIntegerField(default=24)
    """Without a successful sync for this long, the desk says so."""
    keep_vanished_days = models.PositiveSmallIntegerField(default=7)
    """How long a vanished comment's text stays, encrypted; at most 7."""

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(health__in=Health.values), name="known_health"
            ),
            models.CheckConstraint(
                condition=models.Q(keep_vanished_days__lte=7),
                name="vanished_text_at_most_a_week",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def config(self) -> Mapping[str, str]:
        """Everything the connector's constructor needs, secrets decrypted."""
        secrets: dict[str, Any] = json.loads(self.secrets_json or "{}")
        return {**self.settings, **secrets}

    @property
    def silence(self) -> timedelta:
        return timedelta(hours=self.silent_after_hours)
