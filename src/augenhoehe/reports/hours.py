"""How long people wait, counted in the hours in which somebody is there."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from statistics import median

from augenhoehe.accounts.office import ONE_DAY, Office

FEWEST = 5
"""A median of fewer cases would tell of single persons."""


def working_time(office: Office, start: datetime, end: datetime) -> timedelta:
    """Return how long the office was open between two moments."""
    first, last = start.astimezone(office.zone), end.astimezone(office.zone)
    spent = timedelta()
    day = first.date()
    while day <= last.date():
        if office.is_working_day(day):
            opens = datetime.combine(day, office.opens_at, office.zone)
            closes = datetime.combine(day, office.closes_at, office.zone)
            spent += max(min(closes, last) - max(opens, first), timedelta())
        day += ONE_DAY
    return spent


def median_hours(waits: Sequence[timedelta]) -> float | None:
    """Return the median in hours, one decimal; None for fewer than five cases."""
    if len(waits) < FEWEST:
        return None
    return round(median(wait.total_seconds() for wait in waits) / 3600, 1)
