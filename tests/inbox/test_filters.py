from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from augenhoehe.inbox.filters import Filters, State

NAMES = [one.name for one in fields(Filters) if one.name != "messages"]


def test_a_query_is_read_and_written() -> None:
    given_ = {
        "channel": "3",
        "state": "answered",
        "owner": "me",
        "duty": "acknowledge",
        "language": "de",
        "kind": "unconfirmed",
        "hint": "question",
        "q": "Blitz licht",
    }
    filters = Filters.parse(given_)
    assert filters.channel == 3
    assert filters.messages == ()
    assert filters.to_query() == (
        "channel=3&state=answered&owner=me&duty=acknowledge&language=de"
        "&kind=unconfirmed&hint=question&q=Blitz+licht"
    )


@pytest.mark.parametrize(
    "bad",
    [
        {"channel": "x"},
        {"post": "-1"},
        {"team": "99999999999999999999"},
        {"state": "hidden"},
        {"owner": "somebody"},
        {"duty": "delete"},
        {"language": "d3"},
        {"kind": "rage"},
        {"hint": "tone"},
    ],
)
def test_a_bad_value_is_left_out_and_said(bad: dict[str, str]) -> None:
    filters = Filters.parse(bad)
    assert filters == Filters()
    assert len(filters.messages) == 1


@pytest.mark.parametrize("name", ["author", "author_id", "sentiment", "tone", "reach"])
def test_nobody_can_filter_by_author_or_tone(name: str) -> None:
    assert name not in NAMES
    assert Filters.parse({name: "1"}) == Filters()


def test_everything_that_waits_is_shown_unless_one_searches() -> None:
    assert Filters().shows == State.OPEN
    assert Filters(q="Licht").shows == State.ALL
    assert Filters(q="Licht", state="open").shows == State.OPEN


def test_one_filter_is_taken_away_and_the_others_stay() -> None:
    filters = Filters(channel=3, hint="question")
    assert filters.without("channel") == Filters(hint="question")


@given(st.dictionaries(st.sampled_from([*NAMES, "author", "page"]), st.text()))
def test_whatever_is_given_reads_back_the_same(given_: dict[str, str]) -> None:
    filters = Filters.parse(given_)
    assert Filters.parse(filters.as_mapping()) == filters
