"""What every test can rely on. Sockets are closed except for tests with servers."""

import os
from typing import Any

import pytest
from django.db import connection

from augenhoehe.schema import append_only_tables
from tests import examples

__all__ = ["examples"]
REASONS = ("browser", "server")
LEFT_OUT = pytest.StashKey[set[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--servers",
        action="store_true",
        default=os.environ.get("AUGENHOEHE_TEST_SERVERS") == "1",
        help="also run the tests that need a browser or a real server",
    )


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Open sockets for tests with servers, or leave these tests out."""
    special = [item for item in items if _reasons(item)]
    if config.getoption("--servers"):
        for item in special:
            item.add_marker(pytest.mark.enable_socket)
        return
    config.stash[LEFT_OUT] = {
        f"{item.nodeid} ({', '.join(_reasons(item))})" for item in special
    }
    items[:] = [item for item in items if not _reasons(item)]
    config.hook.pytest_deselected(items=special)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Let a test with real transactions empty the tables that refuse deletions.

    SQLite empties them row by row, and the flush makes the triggers again.
    """
    marker = item.get_closest_marker("django_db")
    has_transactions = marker is not None and marker.kwargs.get("transaction")
    names = set(getattr(item, "fixturenames", ()))
    is_real = has_transactions or names & {"transactional_db", "live_server"}
    if is_real and connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            for table in append_only_tables():
                for event in ("update", "delete"):
                    cursor.execute(
                        f"DROP TRIGGER IF EXISTS {table}_append_only_{event}"
                    )


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Tell the process that started this one, where xdist runs several."""
    if (output := getattr(session.config, "workeroutput", None)) is not None:
        output["left_out"] = sorted(session.config.stash.get(LEFT_OUT, None) or ())


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take what a process of xdist has left out."""
    there = getattr(node, "workeroutput", {}).get("left_out", [])
    node.config.stash.setdefault(LEFT_OUT, set()).update(there)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    if left_out := config.stash.get(LEFT_OUT, None):
        terminalreporter.section("left out, run them with --servers")
        for name in sorted(left_out):
            terminalreporter.write_line(name)


def _reasons(item: pytest.Item) -> list[str]:
    return [name for name in REASONS if item.get_closest_marker(name)]
