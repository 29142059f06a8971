"""Whoever dies at whatever step: one reply stands, and none is lost."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from augenhoehe.connectors.networks.sandbox import Sandbox
from augenhoehe.delivery import attempts
from augenhoehe.delivery.claims import nobody_else_sends
from augenhoehe.delivery.models import Delivery
from augenhoehe.delivery.states import State
from tests.delivery.conftest import A_DAY, Outbox
from tests.examples import FEW

DRIVER = Path(__file__).with_name("killed.py")
POINTS = {
    "before the network is reached": (attempts, "connected", "before"),
    "before the request": (Sandbox, "publish", "before"),
    "after the request": (Sandbox, "publish", "after"),
    "before the result is written": (attempts, "move", "before"),
    "after the result is written": (attempts, "move", "after"),
    "before the look": (Sandbox, "find_reply", "before"),
    "after the look": (Sandbox, "find_reply", "after"),
}


class Killed(BaseException):
    """As if the process were gone: nothing catches it."""


def dying[**P, R](work: Callable[P, R], when: str) -> Callable[P, R]:
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> R:
        if when == "before":
            raise Killed
        work(*args, **kwargs)
        raise Killed

    return wrapped


def crash_at(point: str, outbox: Outbox, later: timedelta) -> None:
    owner, name, when = POINTS[point]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(owner, name, dying(getattr(owner, name), when))
        with suppress(Killed):
            outbox.run(later=later)


@settings(
    max_examples=FEW,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(crashes=st.lists(st.sampled_from(sorted(POINTS)), max_size=4))
def test_any_row_of_crashes_ends_with_exactly_one_reply(
    outbox: Outbox, crashes: list[str]
) -> None:
    comment = outbox.place.say("Und jetzt?", post="p1")
    delivery = outbox.put(to=comment)
    for number, point in enumerate(crashes):
        crash_at(point, outbox, number * A_DAY)
    for number in range(3):
        outbox.run(later=(len(crashes) + number) * A_DAY)
    delivery.refresh_from_db()
    assert delivery.state == State.DELIVERED
    assert len(outbox.place.replies_to(comment)) == 1


def test_a_worker_that_starts_alone_need_not_wait_for_the_lease(
    outbox: Outbox,
) -> None:
    delivery = outbox.put()
    crash_at("after the request", outbox, timedelta(0))
    assert outbox.run(later=timedelta(minutes=2)) == 0
    assert nobody_else_sends(timezone.now()) == 1
    assert outbox.run(later=timedelta(minutes=2)) == 1
    delivery.refresh_from_db()
    assert delivery.state == State.DELIVERED
    assert len(outbox.replies()) == 1


def test_the_result_of_a_worker_that_lost_its_claim_is_not_written(
    outbox: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = Sandbox.publish

    def slow(self: Sandbox, reply: object) -> object:
        published = original(self, reply)  # type: ignore[arg-type]  # handed through
        Delivery.objects.update(token="0" * 32, note="taken over")
        return published

    monkeypatch.setattr(Sandbox, "publish", slow)
    delivery = outbox.put()
    outbox.run()
    delivery.refresh_from_db()
    assert (delivery.state, delivery.note) == (State.SENDING, "taken over")


@pytest.mark.server
def test_a_process_killed_at_each_step_leaves_exactly_one_reply(
    tmp_path: Path,
) -> None:
    """A real process, a real SIGKILL, and a database file of its own."""
    environment = {
        key: value for key, value in os.environ.items() if key != "DATABASE_URL"
    }
    answer = subprocess.run(
        [sys.executable, str(DRIVER), str(tmp_path / "place")],
        env=environment
        | {
            "AUGENHOEHE_HOME": str(tmp_path / "home"),
            "DJANGO_SETTINGS_MODULE": "augenhoehe.config.settings",
            "PYTHONPATH": os.pathsep.join(sys.path),
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert answer.returncode == 0, answer.stderr
    results = json.loads(answer.stdout)
    assert set(results) == {"claimed", "asked", "published", "written"}
    for point, result in results.items():
        assert result == {"killed": True, "state": "delivered", "replies": 1}, point
