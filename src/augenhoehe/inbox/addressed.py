"""Whom a comment speaks to: which ones carry a duty, decided when they arrive."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from augenhoehe.inbox.states import NoDuty, Visibility
from augenhoehe.language.thanks import is_mere_thanks

HISTORY = timedelta(days=30)
"""What was written longer than this before its arrival by a back-fill or an import."""


class Answers(StrEnum):
    """Whose comment a comment stands under."""

    NOBODY = "nobody"
    """It stands at the top: it speaks to whoever wrote the post."""
    US = "us"
    UNKNOWN = "unknown"
    """The parent has not arrived: in doubt it speaks to us, so nobody gets lost."""
    SELF = "self"
    """It goes on with what its author said to us."""
    OTHERS = "others"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """What decides whether an arriving comment carries a duty."""

    text: str
    written_at: datetime
    visibility: Visibility
    answers: Answers
    is_ours: bool = False
    is_pingback: bool = False
    is_mention: bool = False


def without_duty(arrival: Arrival, *, history_before: datetime | None) -> NoDuty:
    """Return why the comment carries no duty; ``NoDuty.NONE`` where it speaks to us.

    ``history_before`` is None where even the oldest comment opens a duty.
    """
    is_among_others = arrival.answers is Answers.OTHERS and not arrival.is_mention
    reasons = {
        NoDuty.OURS: arrival.is_ours,
        NoDuty.PINGBACK: arrival.is_pingback,
        NoDuty.TRASH: arrival.visibility == Visibility.TRASH,
        NoDuty.HISTORY: bool(history_before and arrival.written_at < history_before),
        NoDuty.AMONG_OTHERS: is_among_others,
        NoDuty.THANKS: arrival.answers is Answers.US and is_mere_thanks(arrival.text),
    }
    return next((reason for reason, holds in reasons.items() if holds), NoDuty.NONE)
