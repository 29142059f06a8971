"""What the product knows about its own running."""

from django.db import models


class Heartbeat(models.Model):
    """A worker that lives, and when it last said so."""

    worker = models.CharField(max_length=120, unique=True)
    """Machine and process, such as ``house-1/4711``."""
    started_at = models.DateTimeField()
    at = models.DateTimeField()

    def __str__(self) -> str:
        return self.worker
