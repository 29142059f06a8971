"""What happened, append-only. Entries hold keyed references, never text."""

import secrets

from django.db import models


def new_secret() -> str:
    return secrets.token_hex(32)


class ReferenceKey(models.Model):
    """The key under which one person or comment is written into entries.

    Whoever erases the row makes every entry about it anonymous, and leaves the
    entries themselves, and so the proof, as they are.
    """

    kind = models.CharField(max_length=40)
    ref = models.CharField(max_length=40)
    secret = models.CharField(max_length=64, default=new_secret)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "ref"], name="one_key_per_thing")
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.ref}"


class Entry(models.Model):
    """One thing that was done. ``body`` is canonical JSON (RFC 8785) of all of it."""

    at = models.DateTimeField(db_index=True)
    verb = models.CharField(max_length=60, db_index=True)
    actor = models.CharField(max_length=80, blank=True)
    """A keyed reference to the person, empty where the product acted by itself."""
    body = models.TextField()

    class Meta:
        verbose_name_plural = "entries"

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.verb}"


class Subject(models.Model):
    """What an entry is about: an index into bodies, so that a history can be read."""

    entry = models.ForeignKey(Entry, on_delete=models.PROTECT, related_name="subjects")
    reference = models.CharField(max_length=80, db_index=True)

    def __str__(self) -> str:
        return self.reference
