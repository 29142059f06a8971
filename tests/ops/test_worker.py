import logging
import threading
import time
from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.utils import timezone

from augenhoehe.delivery import claims
from augenhoehe.delivery.models import Delivery
from augenhoehe.delivery.states import State
from augenhoehe.inbox.models import Comment
from augenhoehe.inbox.search import matching
from augenhoehe.ops.alone import among_workers
from augenhoehe.ops.heartbeat import PATIENCE, beat, workers_alive
from augenhoehe.ops.jobs import JOBS
from augenhoehe.ops.worker import Job, Lane, Worker
from tests.factories import make_channel, make_comment

SOON = timedelta(milliseconds=20)


def job(name: str, run: object, *, lane: Lane = Lane.HOUSE) -> Job:
    assert callable(run)
    return Job(name=name, run=run, every=SOON, lane=lane)


def test_a_job_that_fails_never_stops_the_others(
    caplog: pytest.LogCaptureFixture,
) -> None:
    ran: list[datetime] = []

    def fail(now: datetime) -> None:
        raise ValueError("Kim Beispiel wrote: I feel ill")

    with caplog.at_level(logging.ERROR):
        assert Worker([job("bad", fail), job("good", ran.append)]).run_once() == 1
    assert len(ran) == 1
    assert "job bad failed: ValueError" in caplog.text
    assert "Kim" not in caplog.text


@pytest.mark.django_db
def test_a_worker_says_that_it_lives_and_is_missed_when_it_does_not() -> None:
    now = timezone.now()
    assert workers_alive(now) == 0
    beat(timezone.now())
    assert workers_alive(timezone.now()) == 1
    assert workers_alive(timezone.now() + 2 * PATIENCE) == 0


def test_a_slow_network_does_not_delay_the_outbox_and_a_stop_ends_all() -> None:
    answers, published = threading.Event(), threading.Event()
    slow = job("read", lambda _now: answers.wait(20), lane=Lane.READ)
    quick = job("write", lambda _now: published.set(), lane=Lane.WRITE)
    worker = Worker([slow, quick])
    running = threading.Thread(target=worker.run)
    running.start()
    assert published.wait(10)
    answers.set()
    worker.stop()
    running.join(20)
    assert not running.is_alive()


def test_a_job_that_failed_is_tried_again() -> None:
    tries: list[datetime] = []

    def fail(now: datetime) -> None:
        tries.append(now)
        raise OSError

    worker = Worker([job("shaky", fail)])
    running = threading.Thread(target=worker.run)
    running.start()
    deadline = time.monotonic() + 10
    while len(tries) < 3 and time.monotonic() < deadline:
        time.sleep(0.01)
    worker.stop()
    running.join(20)
    assert len(tries) >= 3


@pytest.mark.django_db(transaction=True)
def test_the_only_worker_looks_at_once_for_what_a_killed_one_left() -> None:
    if connection.vendor != "sqlite":
        pytest.skip("with a database server other machines may have workers")
    left = Delivery.objects.create(
        channel=make_channel(), to="c1", text="Danke.", due_at=timezone.now()
    )
    assert claims.pick_up(left.pk, timezone.now())
    with among_workers():
        left.refresh_from_db()
        soon = left.due_at
        with among_workers():
            left.refresh_from_db()
    assert left.state == State.SENDING
    assert left.due_at == soon < timezone.now() + claims.LEASE / 2


def test_every_job_has_a_name_of_its_own() -> None:
    assert len({job.name for job in JOBS}) == len(JOBS)


@pytest.mark.django_db(transaction=True)
def test_a_lost_search_is_filled_again() -> None:
    make_comment(text="Die Rampe ist gesperrt.")
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM inbox_search")
    assert not Comment.objects.filter(matching("Rampe")).exists()
    Worker(JOBS).run_once()
    assert Comment.objects.filter(matching("Rampe")).exists()
