"""The outbox: what is to be published at a network, exactly once."""

import uuid

from django.db import models

from augenhoehe.channels.models import Channel
from augenhoehe.delivery.states import State


class Delivery(models.Model):
    """One text of ours on its way to a network."""

    key = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    """The same for every attempt."""
    channel = models.ForeignKey(
        Channel, on_delete=models.PROTECT, related_name="deliveries"
    )
    to = models.CharField(max_length=300)
    """The comment's id at the network."""
    post_id = models.CharField(max_length=300, blank=True)
    text = models.TextField()
    state = models.CharField(
        max_length=12, choices=State.choices, default=State.WAITING
    )
    due_at = models.DateTimeField()
    """Not picked up before; until then it can be taken back."""
    attempts = models.PositiveSmallIntegerField(default=0)
    first_tried_at = models.DateTimeField(null=True)
    picked_up_at = models.DateTimeField(null=True)
    token = models.UUIDField(null=True)
    """Whoever picked it up; only they may write the result."""
    note = models.CharField(max_length=400, blank=True)
    """Why it waits or failed, in plain English, without text of the reply."""
    external_id = models.CharField(max_length=300, blank=True)
    url = models.URLField(max_length=1000, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    delivered_at = models.DateTimeField(null=True)
    reported_at = models.DateTimeField(null=True)
    """When the package that ordered it has taken notice of the end."""

    class Meta:
        verbose_name_plural = "deliveries"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state__in=State.values), name="known_delivery_state"
            )
        ]
        indexes = [
            models.Index(
                fields=["due_at"],
                name="delivery_waiting",
                condition=models.Q(state__in=["waiting", "sending"]),
            ),
            models.Index(
                fields=["id"],
                name="delivery_unreported",
                condition=models.Q(reported_at=None),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.state} to {self.channel_id}/{self.to}"
