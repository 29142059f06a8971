"""What happens by itself. Tables are the truth; the worker walks over them.

Several workers may run at once, on several machines: every job decides by row
counts who does what. A worker may be killed at any moment.
"""

import logging
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from django.db import close_old_connections, connections
from django.utils import timezone

log = logging.getLogger(__name__)

AGAIN = 15.0
"""Seconds until a job that failed is tried again, where it is not due earlier."""
FAREWELL = 25.0
"""Seconds that jobs get to end when the worker is told to stop."""


class Lane(StrEnum):
    """Jobs of a lane run one after the other; lanes do not wait for each other."""

    READ = "read"
    """Asks networks, which may be slow."""
    WRITE = "write"
    """Publishes: nothing may delay it."""
    HOUSE = "house"
    """Everything that stays in the house."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """Something to do again and again. ``run`` gets the present moment."""

    name: str
    run: Callable[[datetime], object]
    every: timedelta
    lane: Lane


class Worker:
    """Runs jobs until it is told to stop."""

    def __init__(self, jobs: Sequence[Job]) -> None:
        self._jobs = list(jobs)
        self._stopping = threading.Event()

    def stop(self) -> None:
        """Start nothing new. May be called from a signal handler."""
        self._stopping.set()

    def run_once(self) -> int:
        """Run every job one time, in this thread; return how many failed."""
        return sum(not _done(job) for job in self._jobs)

    def run(self) -> None:
        """Run until :meth:`stop`. What does not end in time is left: all is resumable."""
        lanes = [
            threading.Thread(target=self._walk, args=(lane,), name=lane, daemon=True)
            for lane in Lane
        ]
        for thread in lanes:
            thread.start()
        while not self._stopping.wait(0.5):
            pass
        deadline = time.monotonic() + FAREWELL
        for thread in lanes:
            thread.join(max(0.0, deadline - time.monotonic()))

    def _walk(self, lane: Lane) -> None:
        jobs = [job for job in self._jobs if job.lane == lane]
        due = {job.name: time.monotonic() for job in jobs}
        try:
            while not self._stopping.is_set():
                for job in jobs:
                    if (
                        due[job.name] <= time.monotonic()
                        and not self._stopping.is_set()
                    ):
                        due[job.name] = _next_time(job)
                close_old_connections()
                rest = min(due.values(), default=AGAIN) - time.monotonic()
                self._stopping.wait(max(0.05, rest))
        finally:
            connections.close_all()


def _next_time(job: Job) -> float:
    """Run the job and return when it is due again, on the monotonic clock."""
    seconds = job.every.total_seconds()
    if not _done(job):
        connections.close_all()  # whatever state the fault has left them in
        seconds = min(seconds, AGAIN)
    return time.monotonic() + seconds


def _done(job: Job) -> bool:
    """Run a job and say whether it went well. One that fails never stops the others.

    The log holds the kind of fault and its place, never its words: they may quote
    what people wrote.
    """
    try:
        job.run(timezone.now())
    except Exception as fault:  # noqa: BLE001 - the one place that outlives any fault
        last = traceback.extract_tb(fault.__traceback__)[-1]
        log.error(  # noqa: TRY400 - a traceback may hold personal data
            "job %s failed: %s at %s:%s",
            job.name,
            type(fault).__name__,
            last.filename,
            last.lineno,
        )
        return False
    return True
