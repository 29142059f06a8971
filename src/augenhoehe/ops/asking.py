"""What commands ask of the person at the keyboard."""

import getpass
import sys
from collections.abc import Iterable

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils import translation

from augenhoehe.accounts.models import User
from augenhoehe.channels.models import Channel
from augenhoehe.config.home import SetupError


def answer(question: str, given: str | None) -> str:
    """Return what was given, else ask; :class:`SetupError` where nobody can answer."""
    if given:
        return given
    if not sys.stdin.isatty():
        raise SetupError(f"{question} is missing. Give it as an option; see --help.")
    return input(f"{question}: ").strip() or answer(question, None)


def password() -> str:
    """Ask for a password twice, or read a line from a pipe.

    Raises :class:`SetupError` with a reason for one that is too easy to guess.
    """
    if sys.stdin.isatty():
        given = getpass.getpass("Password (12 characters or more): ")
        if given != getpass.getpass("Once more: "):
            raise SetupError("These were two different passwords. Start again.")
    else:
        given = sys.stdin.readline().rstrip("\n")
    try:
        with translation.override("en"):
            validate_password(given)
    except ValidationError as error:
        raise SetupError(" ".join(error.messages)) from error
    return given


def channel_named(name: str) -> Channel:
    """Return a channel; :class:`SetupError` lists the names there are."""
    if found := Channel.objects.filter(name=name).first():
        return found
    names = Channel.objects.order_by("name").values_list("name", flat=True)
    raise SetupError(f"There is no channel “{name}”. There are: {listed(names)}.")


def person_with(email: str) -> User:
    """Return an active person of the team; :class:`SetupError` where there is none."""
    found = User.objects.filter(email=email.lower(), is_active=True).first()
    if found is None:
        raise SetupError(f"Nobody of the team has the address {email}.")
    return found


def listed(names: Iterable[str]) -> str:
    return ", ".join(f"“{name}”" for name in names) or "none"
