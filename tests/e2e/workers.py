"""Worker processes, as an operator starts and a machine kills them."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

CLOCK_BEHIND = 15 * 60
"""Longer than any worker may hold a delivery: who comes after has not to wait."""
PATIENCE = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Workers:
    """Starts workers on a database of processes."""

    database: str
    folder: Path

    def kill_at(self, step: str) -> None:
        """Let a worker come to a step of delivery, and kill it there (SIGKILL)."""
        sign = self.folder / "stands-still"
        stop = {"STOP_AT": step, "STANDS_STILL": str(sign)}
        clock = {"CLOCK_BEHIND": str(CLOCK_BEHIND)}
        worker = self._start("tests.e2e.worker_that_stops", **stop, **clock)
        try:
            until(sign.exists, worker)
        finally:
            worker.kill()
        assert worker.wait(PATIENCE) == -signal.SIGKILL

    @contextmanager
    def working(self) -> Iterator[subprocess.Popen[bytes]]:
        """Run the product's own worker; it ends properly when it is asked to."""
        worker = self._start("augenhoehe.ops.cli", "worker")
        try:
            yield worker
            worker.terminate()
            assert worker.wait(PATIENCE) == 0
        finally:
            worker.kill()
            worker.wait()

    def _start(
        self, module: str, *arguments: str, **given: str
    ) -> subprocess.Popen[bytes]:
        ours = {
            "DATABASE_URL": self.database,
            "DJANGO_SETTINGS_MODULE": "augenhoehe.config.settings",
            "AUGENHOEHE_MAIL_FOLDER": str(self.folder / "mail"),
            "PYTHONPATH": os.pathsep.join(sys.path),
        }
        return subprocess.Popen(
            [sys.executable, "-m", module, *arguments], env=os.environ | ours | given
        )


def until(condition: Callable[[], bool], worker: subprocess.Popen[bytes]) -> None:
    """Wait for something that a worker brings about."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert worker.poll() is None, "The worker ended by itself."
        assert time.monotonic() < deadline, "It did not happen in time."
        time.sleep(0.1)
