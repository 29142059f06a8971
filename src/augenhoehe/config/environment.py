"""Typed readers for environment variables. A bad value stops the start, by name."""

import os
from typing import Final

import dj_database_url

from augenhoehe.config.home import SetupError

TRUE, FALSE = {"1", "true", "yes", "on"}, {"0", "false", "no", "off", ""}

DATABASES: Final = ("sqlite", "postgres", "postgresql")


def text(name: str, default: str = "") -> str:
    """Return the variable, or ``default`` where it is not set."""
    return os.environ.get(name, default)


def switch(name: str, *, default: bool) -> bool:
    """Return a yes or no; raises :class:`SetupError` for anything else."""
    given = os.environ.get(name)
    if given is None:
        return default
    if given.lower() in TRUE:
        return True
    if given.lower() in FALSE:
        return False
    raise SetupError(f"{name} is “{given}”. Set it to yes or no.")


def names(name: str, default: str = "") -> list[str]:
    """Return a list written with commas."""
    return [part.strip() for part in text(name, default).split(",") if part.strip()]


def number(name: str, default: int) -> int:
    """Return a whole number; raises :class:`SetupError` for anything else."""
    given = os.environ.get(name, "") or str(default)
    if not given.isdecimal():
        raise SetupError(f"{name} is “{given}”. Set it to a number.")
    return int(given)


def database(name: str, default: str) -> dj_database_url.DBConfig:
    """Return the database; raises :class:`SetupError`, which never holds a password."""
    given = text(name) or default
    refused = SetupError(
        f"{name} names no database that can be used. Write it as "
        "postgres://user:password@host/name, with signs like @ and / in the "
        "password as %40 and %2F, or leave it out."
    )
    if given.partition(":")[0] not in DATABASES:
        raise refused
    try:
        return dj_database_url.parse(given, conn_max_age=60)
    except (ValueError, dj_database_url.ParseError) as error:
        raise refused from error
