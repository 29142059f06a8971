"""Time travel while the sample organisation is built: what happened last week did."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.utils import timezone


class Clock:
    """A clock that only goes when it is told to."""

    def __init__(self, start: datetime) -> None:
        self.moment = start

    def go_to(self, moment: datetime) -> None:
        """Go forward to ``moment``; never back."""
        self.moment = max(self.moment, moment)

    def wait(self, *, minutes: int) -> None:
        self.moment += timedelta(minutes=minutes)

    @contextmanager
    def running(self) -> Iterator[None]:
        """Let everything that asks Django for the time in this process ask this clock."""
        real = timezone.now
        timezone.now = lambda: self.moment
        try:
            yield
        finally:
            timezone.now = real
