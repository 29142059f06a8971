"""Everything the page "Today" shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.filters import Filters
from augenhoehe.inbox.listing import InboxRow, inbox_page
from augenhoehe.inbox.states import DutyKind
from augenhoehe.web.desk.inbox.groups import When, when_due
from augenhoehe.web.desk.today.asleep import asleep
from augenhoehe.web.desk.today.lines import Line
from augenhoehe.web.desk.today.owing import owing
from augenhoehe.web.desk.today.told import Reminded, reminders

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User

SHOWN: Final = 12
"""Comments on the page; the inbox has all of them."""
OVERDUE: Final = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """One person's day."""

    now: datetime
    next: InboxRow | None
    """What is due first."""
    waiting: Sequence[InboxRow]
    today: int
    """How many of the first comments fall due today, or did before."""
    shown: int
    has_more: bool
    owing: Sequence[Line]
    asleep: Sequence[Line]
    reminders: Sequence[Reminded]
    overdue: Sequence[InboxRow]
    """For management: acknowledgements that came too late; not in ``waiting`` again."""


def day_of(person: "User", *, now: datetime) -> Day:
    """Read the day of a person, in a constant number of queries."""
    page = inbox_page(person, Filters(), size=SHOWN)
    overdue = _overdue(person, now)
    told = {row.comment_pk for row in overdue}
    soon = {When.OVERDUE, When.TODAY}
    return Day(
        now=now,
        next=next(iter(page.rows), None),
        waiting=[row for row in page.rows if row.comment_pk not in told],
        today=sum(when_due(row.due_at, now) in soon for row in page.rows),
        shown=len(page.rows),
        has_more=bool(page.next),
        owing=owing(person, now=now),
        asleep=asleep(person, now=now),
        reminders=reminders(person),
        overdue=overdue,
    )


def _overdue(person: "User", now: datetime) -> Sequence[InboxRow]:
    if not person.may(Permission.OVERSIGHT):
        return ()
    unacknowledged = Filters(duty=DutyKind.ACKNOWLEDGE)
    rows = inbox_page(person, unacknowledged, size=OVERDUE).rows
    return [row for row in rows if row.due_at and row.due_at < now]
