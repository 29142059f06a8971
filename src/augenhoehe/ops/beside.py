"""A worker beside the web server, in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings

PATIENCE = 30
"""Seconds a worker gets to finish what it is doing."""


@contextmanager
def running_worker() -> Iterator[None]:
    """Keep a worker running on the same home folder, and stop it at the end."""
    worker = subprocess.Popen(
        [sys.executable, "-m", "augenhoehe.ops.cli", "worker", "-v0"],
        env=os.environ | {"AUGENHOEHE_HOME": str(settings.HOME)},
    )
    try:
        yield
    finally:
        worker.terminate()
        try:
            worker.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            worker.kill()
