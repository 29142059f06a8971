"""Time is said in plain words first, in both languages."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
import time_machine
from django.template import engines
from django.utils import translation

from augenhoehe.web.ui import dates

#: Wednesday, 8:00 in Berlin.
NOW = datetime(2026, 11, 18, 7, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _today() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False), translation.override("de"):
        yield


def at(day: int, hour: int = 10, minute: int = 40, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (at(18), "heute, 11:40\u00a0Uhr"),
        (at(19), "morgen, 11:40\u00a0Uhr"),
        (at(17), "gestern, 11:40\u00a0Uhr"),
        (at(24), "Dienstag"),
        (at(25), "25. November"),
        (at(17, month=12), "17. Dezember"),
        (at(15), "vor 3 Tagen"),
        (at(4, month=6), "4. Juni"),
        (datetime(2025, 6, 4, tzinfo=UTC), "4. Juni 2025"),
        (date(2026, 11, 18), "heute"),
    ],
)
def test_a_moment_is_said_as_people_say_it(moment: datetime, said: str) -> None:
    assert dates.words(moment) == said


def test_the_day_changes_at_midnight_where_the_office_is() -> None:
    assert dates.words(at(17, hour=23, minute=30)) == "heute, 00:30\u00a0Uhr"


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (at(18), "bis heute, 11:40\u00a0Uhr"),
        (at(24), "bis Dienstag"),
        (at(18, hour=6), "fällig seit heute, 07:40\u00a0Uhr"),
        (at(17), "fällig seit gestern"),
        (at(9), "fällig seit 9. November"),
        (date(2026, 11, 18), "bis heute"),
    ],
)
def test_what_is_owed_has_a_date_and_no_countdown(moment: datetime, said: str) -> None:
    assert dates.due(moment) == said


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (at(18, hour=1), "seit heute"),
        (at(17), "seit 1 Tag"),
        (at(9), "seit 9 Tagen"),
        (at(1, month=6), "seit 5 Monaten"),
    ],
)
def test_how_long_something_lasts_is_said_in_days(moment: datetime, said: str) -> None:
    assert dates.since(moment) == said


def test_english_pages_say_it_in_english() -> None:
    with translation.override("en"):
        assert dates.due(at(24)) == "by Tuesday"
        assert dates.since(at(9)) == "for 9 days"


def test_the_margin_has_words_and_the_exact_date() -> None:
    page = engines["django"].from_string("{% due at %}").render({"at": at(24)})
    assert page == (
        '<p class="when"><strong>bis Dienstag</strong> '
        '<time datetime="2026-11-24T11:40+01:00">24. November 2026, 11:40\u00a0Uhr'
        "</time></p>"
    )


@pytest.mark.parametrize("tag", ["when", "due", "since", "moment", "exactly"])
def test_no_time_renders_nothing(tag: str) -> None:
    template = engines["django"].from_string("{% " + tag + " at %}")
    assert template.render({"at": None}) == ""
