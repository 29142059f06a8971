from django.db import models

from augenhoehe.accounts.models import User
from augenhoehe.channels.models import Channel
from augenhoehe.inbox.states import Explanation, Kind, NoDuty, Visibility
from augenhoehe.vault.fields import EncryptedTextField


class Post(models.Model):
    """What people comment on, ours or somebody's mention of us."""

    channel = models.ForeignKey(Channel, on_delete=models.PROTECT, related_name="posts")
    external_id = models.CharField(max_length=300)
    title = models.TextField(blank=True)
    text = models.TextField(blank=True)
    url = models.URLField(max_length=1000, blank=True)
    is_ours = models.BooleanField(default=True)
    published_at = models.DateTimeField(null=True, blank=True)
    seen_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["channel", "external_id"], name="post_once")
        ]

    def __str__(self) -> str:
        return self.title or f"{self.channel_id}/{self.external_id}"


class Author(models.Model):
    """Who wrote, in one channel. Nothing joins a person's accounts by itself."""

    journal_keyed = True

    channel = models.ForeignKey(
        Channel, on_delete=models.PROTECT, related_name="authors"
    )
    external_id = models.CharField(max_length=300)
    name = models.CharField(max_length=300, blank=True)
    url = models.URLField(max_length=1000, blank=True)
    email = EncryptedTextField(blank=True)
    is_us = models.BooleanField(default=False)
    erased_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["channel", "external_id"], name="author_once"
            )
        ]

    def __str__(self) -> str:
        return f"author {self.pk}"


class Thread(models.Model):
    """One top-level comment with everything below it, and who looks after it."""

    channel = models.ForeignKey(
        Channel, on_delete=models.PROTECT, related_name="threads"
    )
    post = models.ForeignKey(
        Post, on_delete=models.PROTECT, null=True, blank=True, related_name="threads"
    )
    root_id_at_network = models.CharField(max_length=300)
    """The external id of the top-level comment, known or still expected."""
    owner = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, blank=True, related_name="threads"
    )
    claimed_at = models.DateTimeField(null=True, blank=True)
    due_at = models.DateTimeField(null=True, blank=True)
    """The earliest open duty below it; kept by ``inbox.duties``."""
    latest_at = models.DateTimeField()
    """When the latest comment was written."""

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["channel", "root_id_at_network"], name="thread_once"
            )
        ]

    def __str__(self) -> str:
        return f"thread {self.pk}"


class Comment(models.Model):
    """One contribution. It arrives once, whatever happens."""

    journal_keyed = True

    # Where an index below begins with a column, it needs none of its own.
    channel = models.ForeignKey(
        Channel, on_delete=models.PROTECT, related_name="comments", db_index=False
    )
    external_id = models.CharField(max_length=300)
    thread = models.ForeignKey(
        Thread, on_delete=models.PROTECT, related_name="comments"
    )
    post = models.ForeignKey(
        Post,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="comments",
        db_index=False,
    )
    author = models.ForeignKey(
        Author, on_delete=models.PROTECT, related_name="comments", db_index=False
    )
    parent = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="answers"
    )
    parent_external_id = models.CharField(max_length=300, blank=True)
    """Set also while the parent has not arrived yet."""
    text = models.TextField(blank=True)
    language = models.CharField(max_length=5, blank=True)
    url = models.URLField(max_length=1000, blank=True)
    media = models.JSONField(default=list, blank=True)
    written_at = models.DateTimeField()
    edited_at = models.DateTimeField(null=True, blank=True)
    arrived_at = models.DateTimeField()
    visibility = models.CharField(
        max_length=8, choices=Visibility.choices, default=Visibility.PUBLIC
    )
    is_ours = models.BooleanField(default=False)
    no_duty = models.CharField(
        max_length=14, choices=NoDuty.choices, default=NoDuty.NONE, blank=True
    )
    kind = models.CharField(
        max_length=12, choices=Kind.choices, default=Kind.UNCONFIRMED, blank=True
    )
    """Confirmed by a person; empty until then."""
    kind_by = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    due_at = models.DateTimeField(null=True, blank=True)
    """The earliest open duty; kept by ``inbox.duties`` and by nothing else."""
    vanished_at = models.DateTimeField(null=True, blank=True)
    explanation = models.CharField(
        max_length=8, choices=Explanation.choices, default=Explanation.NONE, blank=True
    )
    vanished_text = EncryptedTextField(blank=True)
    """The text of a vanished comment until ``forget_at``; ``text`` is empty then."""
    forget_at = models.DateTimeField(null=True, blank=True)
    erased_at = models.DateTimeField(null=True, blank=True)
    examined_at = models.DateTimeField(null=True, blank=True)
    """When the language engine looked for hints."""

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["channel", "external_id"], name="comment_once"
            ),
            models.CheckConstraint(
                condition=models.Q(visibility__in=Visibility.values),
                name="known_visibility",
            ),
        ]
        indexes = [
            models.Index(fields=["author", "written_at"], name="comment_by_author"),
            models.Index(
                fields=["due_at", "id"],
                name="comment_due",
                condition=models.Q(due_at__isnull=False),
            ),
            models.Index(
                fields=["channel", "due_at", "id"],
                name="comment_due_in_channel",
                condition=models.Q(due_at__isnull=False),
            ),
            models.Index(fields=["-written_at", "-id"], name="comment_newest"),
            models.Index(
                fields=["channel", "-written_at", "-id"],
                name="comment_newest_in_channel",
            ),
            models.Index(fields=["post", "written_at"], name="comment_under_post"),
            models.Index(
                fields=["channel", "parent_external_id"],
                name="comment_orphan",
                condition=models.Q(parent=None) & ~models.Q(parent_external_id=""),
            ),
            models.Index(
                fields=["id"],
                name="comment_unexamined",
                condition=models.Q(examined_at=None),
            ),
            models.Index(
                fields=["forget_at"],
                name="comment_to_forget",
                condition=models.Q(forget_at__isnull=False),
            ),
            models.Index(
                fields=["vanished_at"],
                name="comment_vanished",
                condition=models.Q(vanished_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"comment {self.pk}"


class Revision(models.Model):
    """What a comment said before its author changed it."""

    comment = models.ForeignKey(
        Comment, on_delete=models.CASCADE, related_name="revisions"
    )
    text = models.TextField()
    replaced_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"revision of comment {self.comment_id}"


class RawItem(models.Model):
    """What the network sent, without IP addresses and browser strings, encrypted."""

    comment = models.OneToOneField(
        Comment, on_delete=models.CASCADE, related_name="raw_item"
    )
    payload = EncryptedTextField()
    seen_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["seen_at"], name="raw_item_age")]

    def __str__(self) -> str:
        return f"raw item of comment {self.comment_id}"
