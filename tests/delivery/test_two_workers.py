"""Two workers at the same moment, each with a connection of its own."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from augenhoehe.delivery.claims import pick_up
from augenhoehe.delivery.models import Delivery
from augenhoehe.delivery.outbox import enqueue
from tests.factories import make_channel


def a_delivery() -> Delivery:
    return enqueue(
        make_channel(), to="c1", post_id="p1", text="Wir.", due_at=timezone.now()
    )


@pytest.mark.django_db
def test_the_row_itself_is_asked_whether_it_still_waits() -> None:
    delivery = a_delivery()
    with CaptureQueriesContext(connection) as queries:
        pick_up(delivery.pk, timezone.now())
    [claim] = [each["sql"] for each in queries if each["sql"].startswith("UPDATE")]
    _, condition = claim.split(" WHERE ", 1)
    assert '"delivery_delivery"."state" = ' in condition
    assert '"delivery_delivery"."id" IN (' not in condition


@pytest.mark.django_db(transaction=True)
def test_of_many_workers_at_once_one_gets_the_delivery() -> None:
    if connection.vendor == "sqlite":
        pytest.skip("SQLite lets one writer in at a time, by itself")
    for _ in range(10):
        delivery, together = a_delivery(), threading.Barrier(4)

        def work(key: int = delivery.pk, gate: threading.Barrier = together) -> bool:
            gate.wait(timeout=10)
            return _closing(lambda: pick_up(key, timezone.now()) is not None)

        with ThreadPoolExecutor(max_workers=4) as workers:
            won = [
                future.result() for future in [workers.submit(work) for _ in range(4)]
            ]
        assert sorted(won) == [False, False, False, True]


def _closing(work: Callable[[], bool]) -> bool:
    try:
        return work()
    finally:
        connections.close_all()
