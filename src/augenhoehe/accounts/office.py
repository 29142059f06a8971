"""Working time: when the office is open, and when something falls due."""

from collections.abc import Container
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import holidays
from django.conf import settings

from augenhoehe.accounts.models import ClosedDay, Organisation

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """Office hours of the organisation. Pure arithmetic; knows no database."""

    zone: ZoneInfo
    opens_at: time = time(9)
    closes_at: time = time(17)
    working_days: frozenset[int] = frozenset(range(5))
    holidays: Container[date] = field(default_factory=frozenset)

    def is_working_day(self, day: date) -> bool:
        return day.weekday() in self.working_days and day not in self.holidays

    def next_open(self, moment: datetime) -> datetime:
        """Return ``moment``, or when the office opens next."""
        local = moment.astimezone(self.zone)
        day = local.date()
        if self.is_working_day(day):
            if local.time() < self.opens_at:
                return self._at(day, self.opens_at)
            if local.time() < self.closes_at:
                return local
        return self._at(self._working_day_after(day), self.opens_at)

    def after_working_days(self, moment: datetime, days: int) -> datetime:
        """Return the same time of day, ``days`` working days after ``moment``.

        What comes in while nobody is there counts from the next opening.
        """
        start = self.next_open(moment)
        day = start.date()
        for _ in range(days):
            day = self._working_day_after(day)
        return self._at(day, start.time())

    def after_working_time(self, moment: datetime, span: timedelta) -> datetime:
        """Return when the office has been open for ``span`` since ``moment``."""
        start = self.next_open(moment)
        while (closing := self._at(start.date(), self.closes_at)) - start < span:
            span -= closing - start
            start = self.opening_after(start)
        return start + span

    def opening_after(self, moment: datetime) -> datetime:
        """Return when the office opens on the working day after that of ``moment``."""
        day = moment.astimezone(self.zone).date()
        return self._at(self._working_day_after(day), self.opens_at)

    @property
    def half_a_day(self) -> timedelta:
        """Half of the office hours of a working day."""
        noon = datetime(2000, 1, 1)  # noqa: DTZ001 (only the difference counts)
        opens = datetime.combine(noon, self.opens_at)
        return (datetime.combine(noon, self.closes_at) - opens) / 2

    def working_days_between(self, earlier: date, later: date) -> int:
        """Return how many working days lie after ``earlier``, up to ``later``."""
        span = (later - earlier).days
        return sum(
            self.is_working_day(earlier + n * ONE_DAY) for n in range(1, span + 1)
        )

    def _working_day_after(self, day: date) -> date:
        for _ in range(366):
            day += ONE_DAY
            if self.is_working_day(day):
                return day
        raise ValueError("No working day within a year: check the office hours.")

    def _at(self, day: date, hour: time) -> datetime:
        return datetime.combine(day, hour.replace(tzinfo=None), self.zone)


def office() -> Office:
    """Return the office hours as the organisation set them."""
    organisation = the_organisation()
    off = holidays.country_holidays(
        organisation.country, subdiv=organisation.subdivision or None
    )
    closed = ClosedDay.objects.values_list("day", flat=True)
    off.update(dict.fromkeys(closed, "closed"))
    return Office(
        zone=ZoneInfo(settings.TIME_ZONE),
        opens_at=organisation.opens_at,
        closes_at=organisation.closes_at,
        working_days=frozenset(map(int, organisation.working_days.split(","))),
        holidays=off,
    )


def the_organisation() -> Organisation:
    """Return the organisation; made with the defaults where nobody set it up."""
    found, _ = Organisation.objects.get_or_create(pk=1, defaults={"name": "Augenhöhe"})
    found.refresh_from_db()
    return found
