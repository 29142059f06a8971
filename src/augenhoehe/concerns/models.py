"""What one or many comments are about, and what came of it."""

from typing import Any

from django.db import models

from augenhoehe.accounts.models import Team, User
from augenhoehe.concerns.states import CommitmentState, State, Verdict
from augenhoehe.inbox.models import Comment


class Concern(models.Model):
    """A matter that people raised. It is never closed by time."""

    title = models.CharField(max_length=200)
    statement = models.TextField()
    """The concern in our own words, so that those who raised it would agree."""
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="concerns")
    owner = models.ForeignKey(User, on_delete=models.PROTECT, related_name="concerns")
    state = models.CharField(max_length=8, choices=State.choices, default=State.OPEN)
    next_step = models.CharField(max_length=300, blank=True)
    next_on = models.DateField(null=True, blank=True)
    """No state without a next date: an open concern without one is shown as such."""
    is_panel_topic = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)
    comments: "models.ManyToManyField[Comment, Any]" = models.ManyToManyField(
        Comment, through="Voice", related_name="concerns"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state__in=State.values), name="known_concern_state"
            )
        ]
        indexes = [models.Index(fields=["state", "next_on"], name="concern_next")]

    def __str__(self) -> str:
        return self.title


class Voice(models.Model):
    """A comment that raises a concern. A comment may raise several."""

    concern = models.ForeignKey(
        Concern, on_delete=models.CASCADE, related_name="voices"
    )
    comment = models.ForeignKey(
        Comment, on_delete=models.PROTECT, related_name="voices"
    )
    added_by = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    added_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["concern", "comment"], name="voice_once")
        ]

    def __str__(self) -> str:
        return f"comment {self.comment_id} in concern {self.concern_id}"


class Position(models.Model):
    """What one person of the team thinks of it. Changed minds are kept, too."""

    concern = models.ForeignKey(
        Concern, on_delete=models.CASCADE, related_name="positions"
    )
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    verdict = models.CharField(max_length=8, choices=Verdict.choices)
    text = models.TextField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"position {self.pk}"


class Decision(models.Model):
    """Verdict, reasons and what was decided. The latest one counts; none is changed."""

    concern = models.ForeignKey(
        Concern, on_delete=models.CASCADE, related_name="decisions"
    )
    verdict = models.CharField(max_length=8, choices=Verdict.choices)
    reasons = models.TextField()
    text = models.TextField()
    """What is done about it, or why nothing is."""
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return f"decision {self.pk}"


class Commitment(models.Model):
    """What will change, who sees to it, and by when."""

    concern = models.ForeignKey(
        Concern, on_delete=models.CASCADE, related_name="commitments"
    )
    text = models.TextField()
    owner = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="commitments"
    )
    due_on = models.DateField()
    state = models.CharField(
        max_length=8, choices=CommitmentState.choices, default=CommitmentState.OPEN
    )
    outcome = models.TextField(blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["due_on", "pk"]
        indexes = [
            models.Index(
                fields=["due_on"],
                name="commitment_open",
                condition=models.Q(state="open"),
            )
        ]

    def __str__(self) -> str:
        return f"commitment {self.pk}"


class Reopening(models.Model):
    """Why somebody of the team opened a concern again."""

    concern = models.ForeignKey(
        Concern, on_delete=models.CASCADE, related_name="reopenings"
    )
    reason = models.TextField()
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"reopening {self.pk}"
