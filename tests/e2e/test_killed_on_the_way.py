"""The whole way with a worker that dies (kill -9): one reply, and nothing is lost."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from tests.e2e.house import CRITICISM, house_at
from tests.e2e.workers import Workers, until
from tests.servers.wordpress import WordPressServer

pytestmark = [pytest.mark.server, pytest.mark.django_db(transaction=True)]

STEPS = {
    "before the claim": 0,
    "before the request": 0,
    "before the commit": 1,
    "before anybody takes notice": 1,
}
"""Where the worker is killed, and how many replies stand on the site by then."""
PUBLISHED = "A reply was published."
MET = "A reply reached the person, and a duty was met."


@pytest.mark.parametrize("step", STEPS)
def test_a_worker_killed_at_any_step_leaves_one_reply_and_loses_nothing(
    step: str, wordpress: WordPressServer, database: str, tmp_path: Path
) -> None:
    workers = Workers(database=database, folder=tmp_path)
    with house_at(wordpress, datetime.now(UTC) - timedelta(hours=5)) as house:
        house.connects()
        critic = house.hears(CRITICISM, name=house.critic)
        house.releases(house.drafts(critic))

    workers.kill_at(step)
    assert len(house.replies_to(critic)) == STEPS[step]
    assert MET not in house.auditor.opens("history").text
    wordpress.comment("Und der Lärm?", post=house.post, name=house.other)

    with workers.working() as worker:
        until(lambda: house.critic not in house.nele.opens("inbox").text, worker)
        until(lambda: house.other in house.nele.opens("inbox").text, worker)
    with time_machine.travel(datetime.now(UTC) + timedelta(days=1), tick=False):
        house.works()

    [reply] = house.replies_to(critic)
    assert reply.author == "Community Team"
    assert "Das war falsch." in reply.text
    told = house.auditor.opens("history").text
    assert (told.count(PUBLISHED), told.count(MET)) == (1, 1)
    page = house.nele.opens("inbox").text
    assert house.other in page
    assert house.critic not in page
