"""Words and families of the conduct check, as the panel wants them.

What ships with the product holds until a row here says otherwise. A row has the key of
what it replaces, or a key of its own.
"""

from django.db import models
from django.db.models import Q

from augenhoehe.accounts.models import User
from augenhoehe.participation.states import Language, Level, Status, Verdict


class PanelOwned(models.Model):
    """What every decision of the panel on words carries."""

    is_off = models.BooleanField(default=False)
    """Nothing is said about it any more."""
    expires_on = models.DateField(null=True, blank=True)
    """From this day on the decision no longer holds, and what ships does again."""
    owner = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        abstract = True


class Term(PanelOwned):
    """A contested word and what to use in its place."""

    key = models.SlugField(max_length=100)
    language = models.CharField(max_length=2, choices=Language.choices)
    phrases = models.TextField()
    """One phrase a line, as a dictionary has it; inflection is found by itself."""
    status = models.CharField(max_length=7, choices=Status.choices)
    why = models.TextField()
    use = models.TextField(blank=True)
    """One proposal a line."""
    ok = models.TextField(blank=True)
    """Where the word is fine, for people to read."""
    unless = models.TextField(blank=True)
    """One phrase a line: beside it the word is fine."""
    names = models.TextField(blank=True)
    """One proper name a line in which the word stays."""

    class Meta:
        ordering = ["language", "key"]
        constraints = [
            models.UniqueConstraint(fields=["language", "key"], name="one_term_a_key"),
            models.CheckConstraint(
                condition=Q(status__in=Status.values), name="known_word_status"
            ),
        ]

    def __str__(self) -> str:
        return self.key

    @property
    def slug(self) -> str:
        """Names the word in addresses."""
        return f"{self.language}-{self.key}"


class Family(PanelOwned):
    """A family of findings: one of ours at another level or off, or one of the panel's."""

    key = models.SlugField(max_length=60, unique=True)
    level = models.CharField(max_length=4, choices=Level.choices)
    name_de = models.CharField(max_length=120, blank=True)
    name_en = models.CharField(max_length=120, blank=True)
    phrases_de = models.TextField(blank=True)
    phrases_en = models.TextField(blank=True)
    """One phrase a line. Empty for a family that ships: its patterns are in the engine."""
    why_de = models.TextField(blank=True)
    why_en = models.TextField(blank=True)
    instead_de = models.TextField(blank=True)
    instead_en = models.TextField(blank=True)

    class Meta:
        ordering = ["key"]
        constraints = [
            models.CheckConstraint(
                condition=Q(level__in=Level.values), name="known_family_level"
            )
        ]

    def __str__(self) -> str:
        return self.key

    @property
    def slug(self) -> str:
        """Names the family in addresses."""
        return self.key


class WordProposal(models.Model):
    """Somebody who is not on the panel asks it to change a word. It stays readable."""

    about = models.CharField(max_length=120)
    """The word or the family, as the person names it."""
    wish = models.TextField()
    reason = models.TextField()
    by = models.ForeignKey(User, on_delete=models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)
    verdict = models.CharField(
        max_length=8, choices=Verdict.choices, default=Verdict.WAITS
    )
    answer = models.TextField(blank=True)
    """Why, in the panel's words."""
    decided_by = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-made_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(verdict=Verdict.WAITS, decided_at=None)
                | Q(verdict__in=[Verdict.ACCEPTED, Verdict.REFUSED])
                & Q(decided_at__isnull=False),
                name="word_proposal_decided",
            )
        ]

    def __str__(self) -> str:
        return self.about
