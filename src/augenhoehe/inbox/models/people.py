from django.db import models

from augenhoehe.accounts.models import User
from augenhoehe.inbox.models.comments import Author
from augenhoehe.inbox.states import Way

__all__ = ["ContactPreference", "Way", "Wish"]


class ContactPreference(models.Model):
    """What a person said about how to contact them. It holds without asking again."""

    author = models.OneToOneField(
        Author, on_delete=models.CASCADE, related_name="preference"
    )
    way = models.CharField(max_length=8, choices=Way.choices)
    no_phone = models.BooleanField(default=True)
    own_words = models.TextField(blank=True)
    """Where and how the person said so, quoted."""
    recorded_by = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    recorded_at = models.DateTimeField(auto_now=True)

    def __str__(self) -> str:
        return f"preference of author {self.author_id}"


class Wish(models.Model):
    """An author's recorded wish to have comments of theirs removed."""

    author = models.ForeignKey(Author, on_delete=models.CASCADE, related_name="wishes")
    own_words = models.TextField(blank=True)
    recorded_by = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    recorded_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name_plural = "wishes"

    def __str__(self) -> str:
        return f"wish of author {self.author_id}"
