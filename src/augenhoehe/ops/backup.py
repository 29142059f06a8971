"""Copies of everything that is kept, and the way back.

A copy is a folder: the database as of one moment, media, and a note on what it is.
The secrets are not in it: together with a copy they open everything, so they are kept
apart.
"""

import json
import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.db import connection, connections

from augenhoehe.config.home import SetupError

NOTE, MEDIA = "backup.json", "media"
NAMES = {"sqlite": "database.sqlite3", "postgresql": "database.dump"}


def back_up(folder: Path, *, now: datetime) -> Path:
    """Make a copy in a new folder below ``folder`` and return it; the site may run.

    Raises :class:`SetupError` where it cannot be written, or a tool is missing.
    """
    target = folder / f"augenhoehe-{now:%Y-%m-%d-%H%M%S}"
    try:
        target.mkdir(parents=True, mode=0o700)
    except OSError as error:
        raise SetupError(f"{target} cannot be made: {error.strerror}.") from error
    try:
        _fill(target, now=now)
    except (OSError, sqlite3.Error) as error:
        raise SetupError(
            f"The copy is not whole: {error}. Make room, remove {target}, and try again."
        ) from error
    return target


def _fill(target: Path, *, now: datetime) -> None:
    """Write the note last: a folder without it is no copy."""
    database = target / NAMES[connection.vendor]
    if connection.vendor == "sqlite":
        _copy(Path(settings.DATABASES["default"]["NAME"]), database)
    else:
        _postgres("pg_dump", "--format=custom", f"--file={database}")
    if Path(settings.MEDIA_ROOT).is_dir():
        shutil.copytree(settings.MEDIA_ROOT, target / MEDIA)
    note = {"database": connection.vendor, "at": now.isoformat()}
    (target / NOTE).write_text(json.dumps(note))


def restore(folder: Path) -> None:
    """Put the copy in place of everything that is here; nothing may run meanwhile.

    Raises :class:`SetupError`, having changed nothing, for what is no whole copy.
    """
    note = _note(folder)
    if note.get("database") != connection.vendor:
        raise SetupError(
            f"This copy is of another kind of database ({note.get('database')}). "
            "Set DATABASE_URL to one of that kind."
        )
    database = folder / NAMES[connection.vendor]
    if connection.vendor == "sqlite":
        _require_whole(database)
        connections.close_all()
        _copy(database, Path(settings.DATABASES["default"]["NAME"]))
    else:
        _postgres("pg_restore", "--clean", "--if-exists", "--no-owner", str(database))
    if (folder / MEDIA).is_dir():
        shutil.copytree(folder / MEDIA, settings.MEDIA_ROOT, dirs_exist_ok=True)


def _copy(source: Path, target: Path) -> None:
    """Copy a SQLite database as of one moment, while others write to it."""
    with (
        closing(sqlite3.connect(source)) as old,
        closing(sqlite3.connect(target)) as new,
    ):
        old.backup(new)
    target.chmod(0o600)


def _require_whole(database: Path) -> None:
    try:
        with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as db:
            (said,) = db.execute("PRAGMA integrity_check").fetchone()
    except sqlite3.DatabaseError as error:
        raise SetupError(f"{database} is damaged: {error}.") from error
    if said != "ok":
        raise SetupError(f"{database} is damaged: {said}.")


def _postgres(tool: str, *arguments: str) -> None:
    found = shutil.which(tool)
    if found is None:
        raise SetupError(f"{tool} is missing. Install PostgreSQL's client programs.")
    given = connection.get_connection_params()
    variables = {"host": "HOST", "port": "PORT", "user": "USER", "password": "PASSWORD"}
    environment = os.environ | {
        f"PG{name}": str(given[key])
        for key, name in variables.items()
        if given.get(key)
    }
    name = ["--dbname", given["dbname"]]
    answer = subprocess.run(  # noqa: S603 - a fixed program
        [found, *name, *arguments],
        env=environment,
        check=False,
        capture_output=True,
        text=True,
    )
    if answer.returncode:
        reason = (answer.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise SetupError(f"{tool} did not succeed: {reason}")


def _note(folder: Path) -> dict[str, str]:
    try:
        note: dict[str, str] = json.loads((folder / NOTE).read_text())
    except (OSError, ValueError) as error:
        raise SetupError(f"{folder} is no copy made by augenhoehe backup.") from error
    return note
