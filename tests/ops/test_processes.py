"""The product's processes as an operator starts and stops them."""

import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.architecture.source import ROOT


@pytest.mark.server
def test_a_worker_says_that_it_lives_and_ends_when_it_is_asked(tmp_path: Path) -> None:
    assert run(tmp_path, "migrate").returncode == 0
    with started(tmp_path, "worker") as worker:
        wait_for(lambda: beats(tmp_path) == 1)
        assert run(tmp_path, "check-health").returncode == 0
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(20) == 0
    assert beats(tmp_path) == 0
    assert "No worker runs" in run(tmp_path, "check-health").stderr


@pytest.mark.server
def test_without_migrations_nothing_starts_and_one_sentence_says_why(
    tmp_path: Path,
) -> None:
    for command in "serve", "worker":
        refused = run(tmp_path, command)
        assert refused.returncode == 2
        assert "augenhoehe migrate" in refused.stderr
        assert len(refused.stderr.splitlines()) == 1


@pytest.mark.server
def test_a_port_that_does_not_exist_is_one_sentence(tmp_path: Path) -> None:
    assert run(tmp_path, "migrate").returncode == 0
    refused = run(tmp_path, "serve", "--port", "99999")
    assert refused.returncode == 2
    assert refused.stderr == "There is no port 99999. Choose one: --port 8000\n"


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "augenhoehe.ops.cli", *arguments],
        env=environment(home),
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )


@contextmanager
def started(home: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "augenhoehe.ops.cli", *arguments],
        env=environment(home),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def environment(home: Path) -> dict[str, str]:
    return {"PYTHONPATH": str(ROOT / "src"), "AUGENHOEHE_HOME": str(home)}


def beats(home: Path) -> int:
    with closing(sqlite3.connect(home / "augenhoehe.sqlite3")) as db:
        return int(db.execute("SELECT count(*) FROM ops_heartbeat").fetchone()[0])


def wait_for(condition: object, *, seconds: float = 30) -> None:
    assert callable(condition)
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            pytest.fail("It did not happen in time.")
        time.sleep(0.05)
