"""The whole way: from a visitor's comment to a reply under it and a promise kept."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from augenhoehe.accounts.office import office
from tests.e2e.house import CRITICISM, House, house_at, offered
from tests.servers.wordpress import WordPressServer

pytestmark = [pytest.mark.server, pytest.mark.django_db(transaction=True)]

STORY = (
    "channel was connected.",
    "Somebody took the conversation into their care.",
    "A reply was released.",
    "Something was promised, with a date.",
    "A reply reached the person, and a duty was met.",
    "A reply was published.",
    "A comment was checked against the guideline.",
    "The concern was opened.",
    "A position was taken.",
    "A decision was recorded.",
    "A change was committed to.",
    "A draft was started.",
    "A draft was changed.",
    "A draft was put forward for release.",
    "A reply was released.",
    "Something was promised, with a date.",
    "A reply reached the person, and a duty was met.",
    "A promise was kept.",
    "A reply was published.",
    "A promise was kept.",
    "A commitment was kept.",
)
"""What the history tells, in this order, among other things."""


def test_from_a_comment_to_a_kept_promise(
    wordpress: WordPressServer, database: str
) -> None:
    start = _next_working_day(datetime.now(UTC) - timedelta(days=21))
    with house_at(wordpress, start) as house:
        house.connects()
        critic = house.hears(CRITICISM, name=house.critic)
        house.clock.move_to(_next_working_day(house.now()))
        house.hears("Wann ist der nächste Aktionstag?", name=house.other)
        page = house.nele.opens("inbox").text
        assert page.index(house.critic) < page.index(house.other)  # due first

        house.acknowledges(critic)
        [noted] = house.replies_to(critic)
        assert "Nele Ahrens" in noted.text
        page = house.nele.opens("inbox").text
        assert page.index(house.other) < page.index(house.critic)

        house.checks(critic)
        house.deliberates(critic)
        draft = house.drafts(critic)
        house.releases(draft)
        house.works()
        _stands_on_the_site(house, critic)
        _nothing_is_owed_any_more(house, critic)
        _the_promise_is_kept(house)
        _the_commitment_is_kept(house)
        _the_next_reading_changes_nothing(house, critic)
        _the_history_tells_every_step(house)


def _next_working_day(moment: datetime) -> datetime:
    """While the office is open, so that what comes a day later is due a day later."""
    return office().after_working_days(moment, 1)


def _stands_on_the_site(house: House, critic: str) -> None:
    """The reply is below the comment, and our account wrote it."""
    _noted, reply = house.replies_to(critic)
    assert reply.parent == critic
    assert reply.author == "Community Team"
    assert "Das war falsch." in reply.text
    page = house.wordpress.page(house.post)
    assert page.index("ohne uns zu fragen") < page.index("Das war falsch.")


def _nothing_is_owed_any_more(house: House, critic: str) -> None:
    assert house.critic not in house.nele.opens("inbox").text
    page = house.nele.opens("thread", house.thread_of(critic))
    assert "We owe nothing here at the moment." in page.text


def _the_promise_is_kept(house: House) -> None:
    """The answer has kept the date of the acknowledgement, and promised something."""
    page = house.nele.opens("promises")
    [promise] = offered(page, "promise_keep")
    page = house.nele.sends(
        page, "promise_keep", promise, outcome="Der Plan ist veröffentlicht."
    )
    assert "Every promise is kept." in page.text
    assert "Der Plan ist veröffentlicht." in page.text


def _the_commitment_is_kept(house: House) -> None:
    page = house.nele.opens("concerns")
    found = re.search(r"/desk/concerns/(\d+)/", page.text)
    assert found
    page = house.nele.opens("concern", found[1])
    [commitment] = offered(page, "end_commitment")
    said = "Das Gremium hat die Planung eröffnet."
    page = house.nele.sends(
        page, "end_commitment", commitment, press="keep", outcome=said
    )
    assert said in page.text


def _the_next_reading_changes_nothing(house: House, critic: str) -> None:
    before = house.nele.opens("thread", house.thread_of(critic)).text
    house.wait(hours=2)
    house.works()
    page = house.nele.opens("thread", house.thread_of(critic))
    assert page.text.count("Das war falsch.") == before.count("Das war falsch.")
    assert "We owe nothing here at the moment." in page.text
    assert len(house.replies_to(critic)) == 2


def _the_history_tells_every_step(house: House) -> None:
    told = house.auditor.opens("history").text
    at = len(told)
    for words in STORY:
        found = told.rfind(words, 0, at)
        assert found >= 0, f"{words} does not stand where it should"
        at = found
