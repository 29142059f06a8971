"""How others know that a worker lives."""

import os
import platform
from datetime import datetime, timedelta

from augenhoehe.ops.models import Heartbeat

PATIENCE = timedelta(minutes=2)
"""A worker that was silent for longer is taken for dead."""


def beat(now: datetime) -> None:
    """Say that this worker lives, and forget those that did not come back."""
    Heartbeat.objects.update_or_create(
        worker=_name(),
        defaults={"at": now},
        create_defaults={"at": now, "started_at": now},
    )
    Heartbeat.objects.filter(at__lt=now - timedelta(days=1)).delete()


def say_goodbye() -> None:
    """Say that this worker has ended."""
    Heartbeat.objects.filter(worker=_name()).delete()


def workers_alive(now: datetime) -> int:
    """Return how many workers said lately that they live."""
    return Heartbeat.objects.filter(at__gte=now - PATIENCE).count()


def _name() -> str:
    return f"{platform.node()}/{os.getpid()}"[:120]
