"""A real WordPress, and a database that other processes can open as well."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

import pytest
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

from tests.servers.wordpress import WordPressServer, wordpress_site


@pytest.fixture(scope="session")
def wordpress() -> Iterator[WordPressServer]:
    """One site for everything that is tried out here."""
    with wordpress_site() as site:
        yield site


@pytest.fixture
def database(tmp_path: Path, transactional_db: None) -> Iterator[str]:
    """Work on a database of processes; yield the address they find it at.

    The embedded one lives in memory in other tests. Here it is copied to a file.
    """
    ours = connections["default"]
    if ours.vendor == "postgresql":
        yield _address(ours)
        return
    file = tmp_path / "augenhoehe.sqlite3"
    connections["default"] = there = _copied(ours, file)
    yield f"sqlite:///{file}"
    there.close()
    connections["default"] = ours


def _copied(ours: BaseDatabaseWrapper, file: Path) -> BaseDatabaseWrapper:
    ours.ensure_connection()
    with closing(sqlite3.connect(file)) as copy:
        ours.connection.backup(copy)
    there = ours.copy()
    there.settings_dict["NAME"] = str(file)
    return there


def _address(database: BaseDatabaseWrapper) -> str:
    known = database.settings_dict
    user = quote(known["USER"])
    secret = f":{quote(known['PASSWORD'])}" if known["PASSWORD"] else ""
    place = f"{known['HOST']}:{known['PORT']}" if known["PORT"] else known["HOST"]
    return f"postgres://{user}{secret}@{place}/{known['NAME']}"
