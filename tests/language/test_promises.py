"""Promises with a date are found in what we write; the days are worked out from today."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from augenhoehe.language.dates import dates_in
from augenhoehe.language.promises import promises_in

WEDNESDAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("Wir antworten bis Dienstag, 1. Dezember.", date(2026, 12, 1)),
        ("Wir antworten bis Freitag.", date(2026, 11, 27)),
        ("Am 3.6. steht das Ergebnis hier.", date(2027, 6, 3)),
        ("Am 03.06.2028 steht das Ergebnis hier.", date(2028, 6, 3)),
        ("We answer within two weeks.", date(2026, 12, 9)),
        ("You will read it here by 12 June.", date(2027, 6, 12)),
        ("We publish it on December 3rd, 2026.", date(2026, 12, 3)),
        ("We answer tomorrow.", date(2026, 11, 26)),
        ("Wir antworten morgen.", date(2026, 11, 26)),
        ("Übermorgen melden wir uns.", date(2026, 11, 27)),
        ("Nächste Woche veröffentlichen wir die Zahlen.", date(2026, 12, 4)),
        ("Wir melden uns bis 2026-12-03.", date(2026, 12, 3)),
        ("Wir antworten innerhalb von 5 Werktagen.", date(2026, 12, 2)),
        ("Bis Ende Januar ist die Rampe fertig.", date(2027, 1, 31)),
        ("Bis Monatsende steht die Zahl hier.", date(2026, 11, 30)),
        ("We add the captions next Monday.", date(2026, 11, 30)),
        ("Heute noch ergänzt Jana Wolf die Untertitel.", date(2026, 11, 25)),
        ("Das ändern wir bis Herbst.", None),
        ("We change that by autumn.", None),
    ],
)
def test_the_promise_and_its_day_are_found(text: str, on: date | None) -> None:
    found = promises_in(text, today=WEDNESDAY)
    assert [(each.text, each.on, each.start, each.end) for each in found] == [
        (text, on, 0, len(text))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Guten Morgen zusammen!",
        "Wir haben am 3. Juni geantwortet.",
        "We answered on 3 June.",
        "Seit 2021 haben wir 84.000 Euro gegeben.",
        "Bitte schreiben Sie uns bis Freitag.",
        "Please tell us by Friday.",
        "Können Sie am Freitag kommen?",
        "We may be wrong.",
        "Version 3.2.1 ist fehlerhaft.",
        "Wir melden uns zeitnah.",
        "Am 31.2. antworten wir.",
        "In der Mail stand „Wir antworten bis Freitag“.",
        "Wir antworten am 24.11.2026.",
    ],
)
def test_what_was_or_is_asked_of_others_or_has_passed_is_no_promise(text: str) -> None:
    assert promises_in(text, today=WEDNESDAY) == []


def test_a_weekday_is_never_today() -> None:
    for number, name in enumerate(
        [
            "Montag",
            "Dienstag",
            "Mittwoch",
            "Donnerstag",
            "Freitag",
            "Samstag",
            "Sonntag",
        ]
    ):
        (found,) = dates_in(f"bis {name}", today=WEDNESDAY)
        assert found.on is not None
        assert found.on.weekday() == number
        assert 1 <= (found.on - WEDNESDAY).days <= 7


def test_the_year_rolls_over_at_new_year() -> None:
    (found,) = promises_in("Wir antworten bis 2. Januar.", today=date(2026, 12, 30))
    assert found.on == date(2027, 1, 2)


def test_each_promise_of_a_reply_is_found_where_it_stands() -> None:
    text = (
        "Sie haben recht. Das Gremium berät am 3. Dezember, wir antworten am 4. Dezember. "
        "Danke für die Geduld. Jana Wolf ergänzt die Untertitel bis Freitag."
    )
    found = promises_in(text, today=WEDNESDAY)
    assert [each.on for each in found] == [date(2026, 12, 4), date(2026, 11, 27)]
    assert all(text[each.start : each.end] == each.text for each in found)


def test_dates_tell_where_they_stand_in_the_text() -> None:
    text = "Rampe: Dienstag, 1. Dezember um 10 Uhr, Aufzug bis Ende März"
    found = dates_in(text, today=WEDNESDAY)
    assert [(text[each.start : each.end], each.on) for each in found] == [
        ("Dienstag, 1. Dezember um 10 Uhr", date(2026, 12, 1)),
        ("Ende März", date(2027, 3, 31)),
    ]


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2090, 1, 1)))
def test_a_date_written_out_is_read_back_whatever_today_is(today: date) -> None:
    for written in (today.isoformat(), f"{today.day}.{today.month}.{today.year}"):
        (found,) = dates_in(f"bis {written}", today=today)
        assert found.on == today
    (soon,) = dates_in("in zwei Monaten", today=today)
    assert soon.on is not None
    assert 58 <= (soon.on - today).days <= 62


@given(
    st.text(max_size=100), st.dates(min_value=date(2, 1, 1), max_value=date(9000, 1, 1))
)
def test_dates_lie_inside_any_text(text: str, today: date) -> None:
    for each in dates_in(text, today=today):
        assert 0 <= each.start < each.end <= len(text)


def test_the_booth_is_no_verb() -> None:
    text = "Wir entscheiden am 15. Dezember 2026, ob der Stand entfällt."
    found = promises_in(text, today=date(2026, 11, 25), language="de")
    assert [each.on for each in found] == [date(2026, 12, 15)]
    past = "Am 15. Dezember stand hier eine falsche Zahl."
    assert promises_in(past, today=date(2026, 11, 25), language="de") == []
