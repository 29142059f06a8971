"""One line of the page "Today", whatever it is about."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from django.utils import timezone
from django.utils.text import Truncator

WORDS: Final = 16
"""How much of a sentence a line holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Something with a date that leads somewhere."""

    at: date | datetime
    title: str
    state: str
    """The shape: see ``web.ui.tags``."""
    words: str
    """What the shape means."""
    href: str = ""
    who: str = ""
    detail: str = ""


def short(text: str) -> str:
    return Truncator(text).words(WORDS)


def by_date(lines: Iterable[Line]) -> list[Line]:
    """Order by date and by nothing else; a day without an hour counts as its end."""
    return sorted(lines, key=lambda line: (_moment(line.at), line.title))


def _moment(at: date | datetime) -> datetime:
    if isinstance(at, datetime):
        return at
    return timezone.make_aware(datetime.combine(at, time.max))
