from typing import Any

from django.db import models

from augenhoehe.accounts.models import Team, User
from augenhoehe.guidelines.models import Version
from augenhoehe.inbox.models.comments import Comment, Thread


class Hint(models.Model):
    """Words in a comment that the language engine points at."""

    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, related_name="hints")
    rule = models.CharField(max_length=40)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()

    class Meta:
        ordering = ["start", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["comment", "rule", "start", "end"], name="hint_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.rule} in comment {self.comment_id}"


class Check(models.Model):
    """A person held a comment against the guideline. The latest one counts."""

    comment = models.ForeignKey(
        Comment, on_delete=models.CASCADE, related_name="checks"
    )
    version = models.ForeignKey(Version, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return f"check of comment {self.comment_id}"


class TouchedRule(models.Model):
    """A rule that a check found touched, and by which words."""

    result = models.ForeignKey(Check, on_delete=models.CASCADE, related_name="touched")
    rule_key = models.SlugField(max_length=60)
    words = models.TextField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["result", "rule_key"], name="rule_touched_once"
            )
        ]

    def __str__(self) -> str:
        return self.rule_key


class Note(models.Model):
    """An internal note under a thread."""

    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="notes")
    text = models.TextField()
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    mentions: "models.ManyToManyField[User, Any]" = models.ManyToManyField(
        User, related_name="mentioned_in", blank=True
    )

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"note {self.pk}"


class SavedView(models.Model):
    """A named set of filters. It holds no free text, so nobody can list a person."""

    name = models.CharField(max_length=80)
    owner = models.ForeignKey(
        User, on_delete=models.CASCADE, related_name="saved_views"
    )
    team = models.ForeignKey(
        Team, on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    """Shared with this team, else the owner's alone."""
    filters = models.JSONField(default=dict)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "name"], name="view_name_once")
        ]

    def __str__(self) -> str:
        return self.name
