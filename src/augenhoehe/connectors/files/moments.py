"""Times as people and programs write them."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_GERMAN = re.compile(
    r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?(?:\s*Uhr)?\Z"
)
_SECONDS = re.compile(r"-?\d{9,10}(?:\.\d+)?\Z")
_MILLISECONDS = re.compile(r"\d{12,13}\Z")


def moment(given: str) -> datetime:
    """Read a time; one without a zone is taken for UTC.

    Understands ISO 8601, ``31.12.2025 14:30``, seconds and milliseconds since 1970
    and the dates of e-mail. Raises ValueError for all else: ``05/06/2025`` is two
    different days, depending on who reads it.
    """
    given = given.strip()
    if _SECONDS.match(given):
        return datetime.fromtimestamp(float(given), UTC)
    if _MILLISECONDS.match(given):
        return datetime.fromtimestamp(int(given) / 1000, UTC)
    read = _german(given) or _iso(given) or _mail(given)
    if read is None:
        raise ValueError(f"the time {given[:40]!r} is not understood")
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def _german(given: str) -> datetime | None:
    match = _GERMAN.match(given)
    if not match:
        return None
    day, month, year, hour, minute, second = (int(part or 0) for part in match.groups())
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC)


def _iso(given: str) -> datetime | None:
    try:
        return datetime.fromisoformat(given.removesuffix(" UTC"))
    except ValueError:
        return None


def _mail(given: str) -> datetime | None:
    try:
        return parsedate_to_datetime(given)
    except (ValueError, IndexError, TypeError, OverflowError):
        return None
