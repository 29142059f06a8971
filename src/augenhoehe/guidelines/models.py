"""The organisation's published, versioned rules."""

from django.db import models

from augenhoehe.accounts.models import User


class Version(models.Model):
    """One version of the guideline. Without a date it is the draft of the next one."""

    is_draft = models.BooleanField(null=True, default=True, unique=True)
    """True or null: so the database allows one draft at a time."""
    number = models.PositiveIntegerField(unique=True)
    published_at = models.DateTimeField(null=True, blank=True, db_index=True)
    published_by = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    preface_de = models.TextField(blank=True)
    preface_en = models.TextField(blank=True)
    plain_de = models.TextField(blank=True)
    plain_en = models.TextField(blank=True)
    """The whole in plain language."""
    complaint_de = models.TextField(blank=True)
    complaint_en = models.TextField(blank=True)
    """How and with whom people object."""
    panel_note_de = models.TextField(blank=True)
    panel_note_en = models.TextField(blank=True)
    """How the panel was asked about this version; every version says it anew."""
    change_note_de = models.TextField(blank=True)
    change_note_en = models.TextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(is_draft=True, published_at=None)
                | models.Q(is_draft=None, published_at__isnull=False),
                name="draft_or_published",
            )
        ]

    def __str__(self) -> str:
        return f"Version {self.number}"


class Rule(models.Model):
    """One rule in one version. ``key`` stays the same over all versions."""

    version = models.ForeignKey(Version, on_delete=models.CASCADE, related_name="rules")
    key = models.SlugField(max_length=60)
    position = models.PositiveSmallIntegerField()
    title_de = models.CharField(max_length=200)
    title_en = models.CharField(max_length=200)
    explanation_de = models.TextField()
    explanation_en = models.TextField()
    not_covered_de = models.TextField(blank=True)
    not_covered_en = models.TextField(blank=True)
    measures = models.JSONField(default=list)
    """Codes such as ``M4``; see the measure ladder."""
    has_legal_ground = models.BooleanField(default=False)
    is_insult_of_person = models.BooleanField(default=False)
    legal = models.JSONField(default=dict)
    """References by country, e.g. ``{"de": ["StGB 185"]}``."""
    evidence = models.JSONField(default=list)
    dsa = models.JSONField(default=dict)
    """Category and keywords of the DSA transparency database, version 2."""

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(
                fields=["version", "key"], name="rule_once_a_version"
            )
        ]

    def __str__(self) -> str:
        return self.key
