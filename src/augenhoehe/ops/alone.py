"""Knowing that no other worker lives, where one machine holds everything."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.utils import timezone

from augenhoehe.delivery.claims import nobody_else_sends


@contextmanager
def among_workers() -> Iterator[None]:
    """Hold a place among the workers of this machine.

    Every worker shares a lock on a file; who can have it alone is the only one, and
    what a killed worker left on its way is then looked after at once. With a
    database server other machines may have workers: there the lease decides.
    """
    if connection.vendor != "sqlite":
        yield
        return
    with (Path(settings.HOME) / "worker.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            pass
        else:
            nobody_else_sends(timezone.now())
        fcntl.flock(file, fcntl.LOCK_SH)
        yield
