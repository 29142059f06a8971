"""What every test can rely on. Sockets are closed except for tests with servers."""

import os

import pytest

REASONS = ("browser", "server")
LEFT_OUT = pytest.StashKey[list[pytest.Item]]()


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
    config.stash[LEFT_OUT] = special
    items[:] = [item for item in items if not _reasons(item)]
    config.hook.pytest_deselected(items=special)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    if left_out := config.stash.get(LEFT_OUT, []):
        terminalreporter.section("left out, run them with --servers")
        for item in left_out:
            terminalreporter.write_line(f"{item.nodeid} ({', '.join(_reasons(item))})")


def _reasons(item: pytest.Item) -> list[str]:
    return [name for name in REASONS if item.get_closest_marker(name)]
