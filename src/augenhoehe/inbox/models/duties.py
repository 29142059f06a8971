from django.db import models

from augenhoehe.accounts.models import User
from augenhoehe.inbox.models.comments import Comment
from augenhoehe.inbox.states import DutyKind, DutyState, VoidReason


class Duty(models.Model):
    """What we owe one comment, and until when. Nothing closes by itself."""

    comment = models.ForeignKey(
        Comment, on_delete=models.PROTECT, related_name="duties"
    )
    kind = models.CharField(max_length=12, choices=DutyKind.choices)
    state = models.CharField(
        max_length=6, choices=DutyState.choices, default=DutyState.OPEN
    )
    opened_at = models.DateTimeField()
    due_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    delivery_id_met = models.PositiveBigIntegerField(null=True, blank=True)
    """The delivery that met it, confirmed by the network."""
    shared_with = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="sharing"
    )
    """An earlier open acknowledgement for the same author in the thread meets it."""
    void_reason = models.CharField(
        max_length=12, choices=VoidReason.choices, blank=True, default=""
    )

    class Meta:
        verbose_name_plural = "duties"
        constraints = [
            models.UniqueConstraint(
                fields=["comment", "kind"],
                name="one_open_duty_of_a_kind",
                condition=models.Q(state="open"),
            ),
            models.CheckConstraint(
                condition=models.Q(state__in=DutyState.values), name="known_duty_state"
            ),
            models.CheckConstraint(
                condition=~models.Q(state="void") | ~models.Q(void_reason=""),
                name="void_has_a_reason",
            ),
        ]
        indexes = [
            models.Index(
                fields=["due_at"], name="duty_open", condition=models.Q(state="open")
            ),
            # The public figures are counted from these two, without the table.
            models.Index(
                fields=["kind", "state", "ended_at", "due_at", "opened_at"],
                name="duty_counted",
            ),
            models.Index(fields=["state", "comment"], name="duty_of_state"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} of comment {self.comment_id}"


class VoidProposal(models.Model):
    """One person wants to end a duty without a reply; a second one decides."""

    duty = models.ForeignKey(Duty, on_delete=models.CASCADE, related_name="proposals")
    reason = models.CharField(max_length=12, choices=VoidReason.choices)
    explanation = models.TextField()
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    second = models.ForeignKey(
        User, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    is_confirmed = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["duty"],
                name="one_open_proposal",
                condition=models.Q(decided_at=None),
            ),
            models.CheckConstraint(
                condition=models.Q(second=None) | ~models.Q(second=models.F("by")),
                name="second_person_is_another",
            ),
        ]

    def __str__(self) -> str:
        return f"proposal for duty {self.duty_id}"
