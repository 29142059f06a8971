"""Several intakes at the same time: nothing doubles and nobody fails.

Threads share one connection to SQLite in memory, so there processes try it.
"""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from django.db import connection, connections

from augenhoehe.inbox.intake import Stored
from augenhoehe.inbox.models import Author, Comment, DeadLetter, Post, Revision, Thread
from tests.factories import make_channel
from tests.inbox.many import pages_of

DRIVER = Path(__file__).with_name("many.py")


@pytest.fixture
def sound_threads(transactional_db: None) -> None:
    if connection.vendor == "sqlite":
        pytest.skip("threads share one connection to SQLite in memory")


def at_once(*works: Callable[[], Stored]) -> list[Stored]:
    """Run every work in a thread of its own, all from one starting shot."""
    start = threading.Barrier(len(works))
    results: list[Stored] = []
    errors: list[Exception] = []

    def run(work: Callable[[], Stored]) -> None:
        start.wait(10)
        try:
            results.append(work())
        except Exception as error:  # noqa: BLE001 - shown by the test
            errors.append(error)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert errors == []
    return results


@pytest.mark.usefixtures("sound_threads")
def test_the_same_pages_at_the_same_time_are_stored_once() -> None:
    channel = make_channel()

    results = at_once(*(pages_of(channel) for _ in range(4)))

    assert sum(stored.added for stored in results) == 60
    assert sum(stored.known for stored in results) == 180
    assert Comment.objects.count() == 60
    assert Author.objects.count() == 7
    assert Post.objects.count() == 1
    roots = set(Comment.objects.filter(parent=None).values_list("external_id"))
    assert set(Thread.objects.values_list("root_id_at_network")) == roots
    assert not DeadLetter.objects.exists()


@pytest.mark.usefixtures("sound_threads")
def test_an_edit_that_two_bring_at_once_makes_one_revision() -> None:
    channel = make_channel()
    pages_of(channel)()

    at_once(*(pages_of(channel, text="Wieso denn?") for _ in range(3)))

    assert Revision.objects.count() == 60
    assert set(Comment.objects.values_list("text", flat=True)) == {"Wieso denn?"}


@pytest.mark.usefixtures("sound_threads")
def test_two_channels_do_not_stand_in_each_others_way() -> None:
    one, other = make_channel(), make_channel()

    results = at_once(pages_of(one), pages_of(other))

    assert [stored.added for stored in results] == [60, 60]


@pytest.mark.server
def test_processes_that_take_in_the_same_pages_store_them_once(tmp_path: Path) -> None:
    answer = subprocess.run(
        [sys.executable, DRIVER],
        env={
            **os.environ,
            "AUGENHOEHE_HOME": str(tmp_path),
            "DATABASE_URL": f"sqlite:///{tmp_path / 'many.sqlite3'}",
            "DJANGO_SETTINGS_MODULE": "augenhoehe.config.settings",
            "PYTHONPATH": os.pathsep.join(sys.path),
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )

    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout) == {
        "ends": [0, 0, 0, 0],
        "comments": 60,
        "authors": 7,
        "revisions": 0,
    }
