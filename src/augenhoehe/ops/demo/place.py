"""Where the demo lives: in a folder of its own, so that no real installation is touched."""

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from augenhoehe.config.home import SetupError, home

HOST, PORT = "127.0.0.1", 8000


def options(parser: argparse.ArgumentParser) -> None:
    """Add what one may say about the demo's address."""
    parser.add_argument("--host", default=HOST, help=f"default: {HOST}")
    parser.add_argument("--port", type=int, default=PORT, help=f"default: {PORT}")


def prepare(arguments: Sequence[str]) -> None:
    """Set the environment before the settings are read.

    Whatever database the environment names is left alone.
    """
    parser = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    options(parser)
    try:
        given, _rest = parser.parse_known_args(list(arguments))
    except argparse.ArgumentError:
        return  # the command itself says what is wrong
    folder = home() / "demo"
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise SetupError(f"The folder {folder} cannot be written.") from error
    os.environ.pop("DATABASE_URL", None)
    os.environ |= {
        "AUGENHOEHE_HOME": str(folder),
        "AUGENHOEHE_URL": f"http://{given.host}:{given.port}",
        "AUGENHOEHE_HOSTS": "*",
        "AUGENHOEHE_MAIL_FOLDER": str(folder / "mail"),
    }


def forget(folder: Path) -> None:
    """Remove a demo that was left half built."""
    for name in ("augenhoehe.sqlite3", "network/sandbox.sqlite3"):
        for ending in ("", "-wal", "-shm"):
            (folder / f"{name}{ending}").unlink(missing_ok=True)
