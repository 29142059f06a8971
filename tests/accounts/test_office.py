from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from augenhoehe.accounts.models import ClosedDay
from augenhoehe.accounts.office import Office, office, the_organisation

BERLIN = ZoneInfo("Europe/Berlin")
PLAIN = Office(zone=BERLIN)
MOMENTS = st.datetimes(
    min_value=datetime(2020, 1, 1),  # noqa: DTZ001 (hypothesis adds the zone)
    max_value=datetime(2035, 1, 1),  # noqa: DTZ001 - without a zone on purpose
    timezones=st.just(UTC),
)


def at(month: int, day: int, hour: int = 10, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN)


def test_one_working_day_later_it_is_the_same_time() -> None:
    assert PLAIN.after_working_days(at(11, 17, 11, 40), 1) == at(11, 18, 11, 40)


def test_what_comes_on_friday_evening_counts_from_monday_morning() -> None:
    assert PLAIN.after_working_days(at(11, 20, 19), 1) == at(11, 24, 9)


def test_what_comes_before_the_office_opens_counts_from_its_opening() -> None:
    assert PLAIN.after_working_days(at(11, 17, 4), 1) == at(11, 18, 9)


def test_what_comes_as_the_office_closes_counts_from_the_next_day() -> None:
    assert PLAIN.after_working_days(at(11, 17, 17), 1) == at(11, 19, 9)


def test_a_weekend_is_no_working_time() -> None:
    assert PLAIN.after_working_days(at(11, 20, 16), 1) == at(11, 23, 16)
    assert PLAIN.after_working_days(at(11, 17, 10), 5) == at(11, 24, 10)


@pytest.mark.parametrize(
    ("before", "after"), [(at(3, 27), at(3, 30)), (at(10, 23), at(10, 26))]
)
def test_a_change_of_the_clock_keeps_the_time_of_day(
    before: datetime, after: datetime
) -> None:
    due = PLAIN.after_working_days(before, 1)
    assert due == after
    assert due.utcoffset() != before.utcoffset()


def test_a_moment_in_another_zone_is_taken_as_our_time() -> None:
    evening_in_utc = datetime(2026, 11, 17, 16, 30, tzinfo=UTC)  # 17:30 in Berlin
    assert PLAIN.after_working_days(evening_in_utc, 1) == at(11, 19, 9)


def test_half_a_working_day_ahead_reaches_over_the_night() -> None:
    assert PLAIN.half_a_day == timedelta(hours=4)
    assert PLAIN.after_working_time(at(11, 17, 15), PLAIN.half_a_day) == at(11, 18, 11)
    assert PLAIN.after_working_time(at(11, 17, 9), PLAIN.half_a_day) == at(11, 17, 13)


def test_the_next_opening_lies_on_another_day() -> None:
    assert PLAIN.opening_after(at(11, 20, 8)) == at(11, 23, 9)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("country", "subdivision", "day", "is_off"),
    [
        ("DE", "BY", date(2026, 6, 4), True),  # Corpus Christi
        ("DE", "BE", date(2026, 6, 4), False),
        ("DE", "SN", date(2026, 11, 18), True),  # Repentance Day
        ("DE", "HH", date(2026, 11, 18), False),
        ("DE", "BE", date(2027, 3, 8), True),  # Women's Day
        ("DE", "NI", date(2028, 10, 31), True),  # Reformation Day
        ("DE", "", date(2028, 10, 31), False),
        ("AT", "", date(2026, 10, 26), True),  # National Day
        ("AT", "9", date(2026, 12, 8), True),
        ("AT", "9", date(2026, 4, 3), False),  # Good Friday is none in Austria
        ("CH", "GE", date(2026, 9, 10), True),  # Geneva Fast
        ("CH", "ZH", date(2026, 9, 10), False),
        ("CH", "ZH", date(2026, 5, 1), True),
        ("CH", "TI", date(2026, 3, 19), True),  # Saint Joseph
        ("CH", "ZH", date(2026, 3, 19), False),
    ],
)
def test_holidays_are_those_of_the_place(
    country: str, subdivision: str, day: date, *, is_off: bool
) -> None:
    organisation = the_organisation()
    organisation.country, organisation.subdivision = country, subdivision
    organisation.save()
    before = datetime.combine(day, time(8), BERLIN)
    assert office().is_working_day(day) is not is_off
    assert (office().next_open(before).date() == day) is not is_off


@pytest.mark.django_db
def test_a_day_on_which_we_are_closed_does_not_count() -> None:
    ClosedDay.objects.create(day=date(2026, 11, 18), reason="Betriebsausflug")
    assert office().after_working_days(at(11, 17), 1) == at(11, 19)


@pytest.mark.django_db
def test_office_hours_and_working_days_are_those_of_the_organisation() -> None:
    organisation = the_organisation()
    organisation.opens_at, organisation.closes_at = time(8), time(12)
    organisation.working_days = "0,2"
    organisation.save()
    assert office().after_working_days(at(11, 16, 13), 1) == at(11, 23, 8)


def test_an_office_that_never_opens_is_an_error_and_no_endless_search() -> None:
    with pytest.raises(ValueError, match="office hours"):
        Office(zone=BERLIN, working_days=frozenset()).next_open(at(11, 17))


@given(MOMENTS, st.integers(min_value=0, max_value=20))
def test_everything_falls_due_on_a_working_day_and_never_before_it_came(
    moment: datetime, days: int
) -> None:
    due = PLAIN.after_working_days(moment, days)
    assert due >= moment
    assert PLAIN.is_working_day(due.date())
    assert PLAIN.opens_at <= due.timetz().replace(tzinfo=None) < PLAIN.closes_at


@given(MOMENTS, MOMENTS)
def test_what_comes_first_falls_due_first(one: datetime, other: datetime) -> None:
    early, late = sorted((one, other))
    assert PLAIN.after_working_days(early, 1) <= PLAIN.after_working_days(late, 1)
