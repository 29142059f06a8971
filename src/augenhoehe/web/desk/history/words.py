"""Entries of the journal as sentences a person reads."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.utils.functional import Promise

from augenhoehe.accounts.access import names_behind
from augenhoehe.journal.record import Line
from augenhoehe.web.desk.history.verbs import CHANNELS, CONCERNS, HOUSE, INBOX, REPLIES

WORDS: Final[dict[str, Promise]] = {
    **CHANNELS,
    **INBOX,
    **REPLIES,
    **CONCERNS,
    **HOUSE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One line of a history, as ``ui/history.html`` shows it."""

    at: datetime
    words: str
    who: str


def told(lines: Sequence[Line]) -> list[Told]:
    """Return the lines with sentences and names."""
    names = names_behind(line.actor for line in lines)
    return [
        Told(
            at=line.at,
            words=str(WORDS.get(line.verb, line.verb)),
            who=names.get(line.actor, ""),
        )
        for line in lines
    ]
