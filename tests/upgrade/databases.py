"""Filled databases as earlier versions left them, one of each kind.

    python -m tests.upgrade.databases NAME       writes NAME.sqlite3.gz and NAME.sql.gz

They are made once for each release and never again: a later version has to be able
to migrate them.
"""

import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tests.architecture.source import ROOT
from tools.postgres import throw_away

FOLDER = Path(__file__).parent / "kept"
KEYS = {
    "AUGENHOEHE_SECRET_KEY": "only for the kept databases",
    "AUGENHOEHE_VAULT_KEYS": "F8qymRkLwRpf5TJTbpTgTAA3Sp-SNr1J9sP3fTCRGe0=",
}
"""Keys of invented data; they open nothing else."""


def run(home: Path, *arguments: str, url: str = "") -> str:
    """Run ``tests.upgrade.fill`` in a process of its own and return what it prints."""
    answer = subprocess.run(
        [sys.executable, "-m", "tests.upgrade.fill", *arguments],
        cwd=ROOT,
        env=_environment(home, url),
        check=False,
        capture_output=True,
        text=True,
        timeout=300,
    )
    if answer.returncode:
        raise RuntimeError(answer.stderr)
    return answer.stdout


def keep_sqlite(name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        run(home, "fill", str(home / "network"))
        small = home / "small.sqlite3"
        subprocess.run(
            [sys.executable, "-c", _VACUUM, home / "augenhoehe.sqlite3", small],
            check=True,
        )
        _pack(small.read_bytes(), FOLDER / f"{name}.sqlite3.gz")


def keep_postgres(name: str) -> None:
    with tempfile.TemporaryDirectory() as folder, throw_away() as url:
        run(Path(folder), "fill", f"{folder}/network", url=url)
        dump = subprocess.run(
            [program("pg_dump"), "--no-owner", "--no-privileges", url],
            check=True,
            capture_output=True,
        )
        _pack(dump.stdout, FOLDER / f"{name}.sql.gz")


def program(name: str) -> str:
    """Return where a program of PostgreSQL stands; empty where it is not here."""
    return shutil.which(name) or ""


def _pack(content: bytes, target: Path) -> None:
    FOLDER.mkdir(exist_ok=True)
    target.write_bytes(gzip.compress(content, mtime=0))


def _environment(home: Path, url: str) -> Mapping[str, str]:
    environment = dict(os.environ) | KEYS
    environment |= {
        "AUGENHOEHE_TEST_HOME": str(home),
        "DJANGO_SETTINGS_MODULE": "tests.settings",
        "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}",
        "DATABASE_URL": url or f"sqlite:///{home / 'augenhoehe.sqlite3'}",
    }
    return environment


_VACUUM = (
    "import sqlite3, sys; "
    "sqlite3.connect(sys.argv[1]).execute('VACUUM INTO ?', (sys.argv[2],))"
)

if __name__ == "__main__":
    if not program("pg_dump"):
        sys.exit("pg_dump is not here: install the client programs of PostgreSQL.")
    keep_sqlite(sys.argv[1])
    keep_postgres(sys.argv[1])
