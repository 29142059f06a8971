"""What we say: drafts, their releases, and the promises in them."""

import secrets
from typing import Any

from django.db import models

from augenhoehe.accounts.models import User
from augenhoehe.concerns.models import Concern
from augenhoehe.delivery.models import Delivery
from augenhoehe.inbox.models import Comment, Thread
from augenhoehe.replies.states import Place, PromiseState, Purpose, State


def new_slug() -> str:
    return secrets.token_urlsafe(12)


class Material(models.Model):
    """Information material that a reply can point at, with where it comes from."""

    title = models.CharField(max_length=200)
    url = models.URLField(max_length=1000)
    source = models.CharField(max_length=300)
    """Who says so: author, institution, year."""
    language = models.CharField(max_length=5, default="de")
    formats = models.CharField(max_length=200, blank=True)
    """Accessible formats, in words: “tagged PDF, plain language, sign language”."""
    review_on = models.DateField()
    """From this day on it has to be looked at again before it is sent."""
    retired_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title


class TextModule(models.Model):
    """A piece of text to start from, with variables that have to be filled."""

    name = models.CharField(max_length=120)
    language = models.CharField(max_length=5, default="de")
    text = models.TextField()
    retired_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["name", "language"], name="text_module_once"
            )
        ]

    def __str__(self) -> str:
        return self.name


class Draft(models.Model):
    """Text being written for a thread, shared by everybody who may see it."""

    thread = models.ForeignKey(Thread, on_delete=models.PROTECT, related_name="drafts")
    concern = models.ForeignKey(
        Concern, on_delete=models.SET_NULL, null=True, blank=True, related_name="drafts"
    )
    purpose = models.CharField(max_length=16, choices=Purpose.choices)
    is_private = models.BooleanField(default=False)
    """A strand beside the public one, by e-mail, only on the person's stored wish."""
    comments: "models.ManyToManyField[Comment, Any]" = models.ManyToManyField(
        Comment, related_name="drafts"
    )
    """What it answers; the first one is where it is published."""
    text = models.TextField(blank=True)
    revision = models.PositiveIntegerField(default=0)
    """Raised by every save; who saves from an older one is told, and loses nothing."""
    state = models.CharField(
        max_length=10, choices=State.choices, default=State.WRITING
    )
    started_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    submitted_by = models.ForeignKey(
        User, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    returned_by = models.ForeignKey(
        User, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    return_reason = models.TextField(blank=True)
    """Why it was given back, for the people who write it."""
    late_promise = models.ForeignKey(
        "Promise",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="notes",
    )
    """The promise whose delay this interim note names; its release moves it."""
    changed_at = models.DateTimeField()
    """The last change of the text: the cooling-off runs from here."""
    created_at = models.DateTimeField(auto_now_add=True)
    materials: "models.ManyToManyField[Material, Any]" = models.ManyToManyField(
        Material, related_name="drafts", blank=True
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state__in=State.values), name="known_draft_state"
            ),
            models.CheckConstraint(
                condition=models.Q(purpose__in=Purpose.values), name="known_purpose"
            ),
        ]

    def __str__(self) -> str:
        return f"draft {self.pk}"


class DraftVersion(models.Model):
    """What a draft said, and who wrote it. Autosaves of one person are joined."""

    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="versions")
    revision = models.PositiveIntegerField()
    text = models.TextField()
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    """When this person began to write it."""
    is_aside = models.BooleanField(default=False)
    """Typed into an older revision while somebody else was faster: kept beside."""

    class Meta:
        ordering = ["-revision", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["draft", "revision"],
                name="draft_version_once",
                condition=models.Q(is_aside=False),
            )
        ]

    def __str__(self) -> str:
        return f"draft {self.draft_id}, version {self.revision}"


class Override(models.Model):
    """A stop finding that one person wants to pass, with a reason, and a second one."""

    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="overrides")
    revision = models.PositiveIntegerField()
    """Holds for this text only: a change asks again."""
    family = models.CharField(max_length=40)
    reason = models.TextField()
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["draft", "revision", "family"], name="override_once"
            )
        ]

    def __str__(self) -> str:
        return f"override of {self.family} in draft {self.draft_id}"


class Release(models.Model):
    """An approved text on its way: what was said, who approved it, where it goes."""

    draft = models.ForeignKey(Draft, on_delete=models.PROTECT, related_name="releases")
    slug = models.CharField(max_length=24, unique=True, default=new_slug)
    """Names the release on our own public page."""
    text = models.TextField()
    place = models.CharField(max_length=8, choices=Place.choices)
    delivery = models.OneToOneField(
        Delivery,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="release",
    )
    written_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    released_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    released_at = models.DateTimeField()
    published_at = models.DateTimeField(null=True, blank=True)
    undone_at = models.DateTimeField(null=True, blank=True)
    comment = models.OneToOneField(
        Comment,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="release",
    )
    """Our reply as it stands in the thread."""

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["draft"],
                name="one_standing_release",
                condition=models.Q(undone_at=None),
            )
        ]

    def __str__(self) -> str:
        return f"release {self.pk}"


class Letter(models.Model):
    """A private reply by e-mail: its way out, beside the outbox for networks."""

    release = models.OneToOneField(
        Release, on_delete=models.CASCADE, related_name="letter"
    )
    message_id = models.CharField(max_length=200, unique=True)
    due_at = models.DateTimeField()
    picked_up_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    note = models.CharField(max_length=400, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)

    def __str__(self) -> str:
        return f"letter {self.pk}"


class Sign(models.Model):
    """The network's own sign of acknowledgement, such as a like, for praise alone.

    Giving it twice changes nothing, so it needs no outbox: it is given until the
    network has taken it.
    """

    comment = models.OneToOneField(
        Comment, on_delete=models.PROTECT, related_name="sign"
    )
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    due_at = models.DateTimeField()
    given_at = models.DateTimeField(null=True, blank=True)
    note = models.CharField(max_length=400, blank=True)

    class Meta:
        indexes = [
            models.Index(
                fields=["due_at"],
                name="sign_waiting",
                condition=models.Q(given_at=None),
            )
        ]

    def __str__(self) -> str:
        return f"sign for comment {self.comment_id}"


class Promise(models.Model):
    """Something we said with a date, tracked until it is kept."""

    thread = models.ForeignKey(
        Thread, on_delete=models.PROTECT, related_name="promises"
    )
    release = models.ForeignKey(
        Release,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="promises",
    )
    text = models.TextField()
    owner = models.ForeignKey(User, on_delete=models.PROTECT, related_name="promises")
    due_on = models.DateField()
    state = models.CharField(
        max_length=6, choices=PromiseState.choices, default=PromiseState.OPEN
    )
    kept_at = models.DateTimeField(null=True, blank=True)
    outcome = models.TextField(blank=True)
    moved_to = models.OneToOneField(
        "self",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="moved_from",
    )
    """The promise that replaced it, said in an interim note before or after the date."""
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["due_on", "pk"]
        indexes = [
            models.Index(
                fields=["due_on"], name="promise_open", condition=models.Q(state="open")
            )
        ]

    def __str__(self) -> str:
        return f"promise {self.pk}"
