"""Fresh databases of both kinds to measure on, each in a child process."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from tools.postgres import NoPostgres, throw_away

ROOT = Path(__file__).resolve().parents[1]


@contextmanager
def _embedded() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        yield f"sqlite:///{folder}/bench.sqlite3"


KINDS: dict[str, Callable[[], AbstractContextManager[str]]] = {
    "SQLite": _embedded,
    "PostgreSQL": throw_away,
}


def on_both(module: str) -> int:
    """Run ``python -m module`` on a fresh database of each kind.

    Returns the exit code; a database that cannot be started is left out by name.
    """
    worst = 0
    for kind, start in KINDS.items():
        try:
            with start() as url:
                sys.stdout.write(f"{kind}\n")
                sys.stdout.flush()
                worst = max(worst, _run(module, url))
        except NoPostgres as reason:
            sys.stdout.write(f"{kind}: left out, {reason}\n")
    return worst


def _run(module: str, url: str) -> int:
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "AUGENHOEHE_HOME": home,
            "DATABASE_URL": url,
            "DJANGO_SETTINGS_MODULE": "augenhoehe.config.settings",
            "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
        }
        command = [sys.executable, "-m", module]
        run = subprocess.run(command, env=environment, check=False)  # noqa: S603 - our own module
        return run.returncode
