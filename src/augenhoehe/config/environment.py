"""Typed readers for environment variables. A bad value stops the start, by name."""

import os

from augenhoehe.config.home import SetupError

TRUE, FALSE = {"1", "true", "yes", "on"}, {"0", "false", "no", "off", ""}


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
