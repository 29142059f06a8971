"""The throw-away server is there while it is needed and gone afterwards."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import psycopg
import pytest

from tests.architecture.source import ROOT
from tools.postgres import NoPostgres, throw_away


@pytest.fixture
def server() -> Iterator[Path]:
    """The folder of a running server, which is its address too."""
    try:
        with throw_away() as address:
            yield Path(unquote(address.split("@")[1].split("/")[0]))
    except NoPostgres as reason:
        pytest.skip(str(reason))


@pytest.mark.server
def test_it_answers_and_is_new_enough(server: Path) -> None:
    with psycopg.connect(host=str(server), user="postgres") as connection:
        assert connection.info.server_version >= 150_000


@pytest.mark.server
def test_the_command_gets_its_address_and_keeps_its_exit_code() -> None:
    asked = "import os, sys; print(os.environ['DATABASE_URL']); sys.exit(7)"
    command = [
        sys.executable,
        "-m",
        "tools.postgres",
        "--",
        sys.executable,
        "-c",
        asked,
    ]
    answer = subprocess.run(
        command, cwd=ROOT, check=False, capture_output=True, text=True
    )
    if answer.returncode == 3:
        pytest.skip(answer.stderr)
    assert answer.returncode == 7
    folder = Path(unquote(answer.stdout.split("@")[1].split("/")[0]))
    assert not folder.exists()
