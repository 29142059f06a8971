"""How it stands between us and the networks, and what the last attempt means."""

import random
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from augenhoehe.channels.models import Channel
from augenhoehe.channels.states import Health
from augenhoehe.connectors.base import (
    ConnectorError,
    NeedsLogin,
    TemporaryError,
)
from augenhoehe.connectors.privacy import without_traces

EVERY = timedelta(minutes=5)
"""How long after a successful read a channel is read again."""
FIRST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(hours=1)
AFTER_A_STOP = timedelta(hours=6)
"""A person has to look; until then a rare try, in case it has mended itself."""

_MAIL = re.compile(r"[^\s@<>\"']+@[^\s@<>\"']+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What an attempt to read means for the channel."""

    health: Health
    note: str
    due_at: datetime


def is_silent(channel: Channel, now: datetime) -> bool:
    """Whether the last success is longer ago than it should be; never while paused."""
    if channel.paused_at:
        return False
    return now - (channel.last_success_at or channel.created_at) > channel.silence


def after_success(now: datetime) -> Verdict:
    return Verdict(health=Health.WELL, note="", due_at=now + _scattered(EVERY))


def after_error(error: ConnectorError, *, failures: int, now: datetime) -> Verdict:
    """Sort an error by what happens next. ``failures`` counts this one in."""
    match error:
        case NeedsLogin():
            health, wait = Health.NEEDS_LOGIN, LONGEST_WAIT
        case TemporaryError():
            health = Health.WAITING
            wait = max(error.retry_after, _back_off(failures))
        case _:
            health, wait = Health.STOPPED, AFTER_A_STOP
    return Verdict(health=health, note=plain(error), due_at=now + _scattered(wait))


def plain(error: ConnectorError) -> str:
    """Return what the network said, without anything about a person or a machine."""
    return _MAIL.sub("[…]", without_traces(str(error)))[:400]


def _back_off(failures: int) -> timedelta:
    return min(FIRST_WAIT * (1 << min(max(failures - 1, 0), 10)), LONGEST_WAIT)


def _scattered(wait: timedelta) -> timedelta:
    """Never earlier than asked, and not all channels at once."""
    return wait * random.uniform(1, 1.2)  # noqa: S311 (no secret)
