"""Figures about ourselves, for everybody to read. Counts only: no text, no names."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Exists, F, Min, OuterRef, Q, QuerySet

from augenhoehe.accounts.office import Office, office
from augenhoehe.inbox.models import Comment, Duty, Thread
from augenhoehe.inbox.states import DutyKind, DutyState, Explanation, VoidReason
from augenhoehe.replies.models import Override, Promise, Release
from augenhoehe.replies.reporting import DEFLECTION
from augenhoehe.replies.states import Place, PromiseState, Purpose
from augenhoehe.reports.hours import median_hours, working_time

LATEST = 1_000
"""Medians are taken over so many of the latest cases: they tell of now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A part of a whole, with the counts behind it."""

    part: int
    whole: int

    @property
    def rate(self) -> float | None:
        """Between 0 and 1; None where there is nothing to take a part of."""
        return self.part / self.whole if self.whole else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What we publish about how we treat those who write to us."""

    at: datetime
    since: date | None
    """The day of the first duty; None while there was none."""
    dormant: Share
    """Open dialogues past a date we gave, of all open dialogues (dormant_rate).

    A dialogue is open while we owe something in it: a duty or a promise. The dates
    we gave are those of promises and the published times for duties.
    """
    open_comments: int
    """Comments that we still owe something."""
    met_comments: int
    """Comments with a duty that a confirmed reply has met."""
    void: Mapping[VoidReason, int]
    """Duties that ended without a reply; every reason is there, also with 0."""
    acknowledged_in_time: Share
    """Of all acknowledgements that were given, or should have been by now."""
    answered_in_time: Share
    median_acknowledged: float | None
    """Working hours; None for fewer than five cases."""
    median_answered: float | None
    """Working hours; None for fewer than five cases."""
    kept_promises: Share
    """Of all promises with a date that has passed."""
    deflection: Share
    """Answered comments whose public reply sent the person away, of all answered ones.

    Such a reply had a stop finding for which somebody gave a reason. What goes on in
    private on the person's own wish is answered, and never deflected.
    """
    against_the_check: Share
    """Published texts that went out although a finding stopped them, with a reason and
    two people (tone_override), of all published texts."""
    passed_families: Mapping[str, int]
    """How many of them passed findings of each family, by its key."""
    vanished_unexplained: int
    """Comments that disappeared at a network, and nobody knows why."""


def figures(now: datetime) -> Figures:
    """Count everything since the start, in a constant number of queries."""
    hours = office()
    rows = _counted(now)
    first = min((row.first for row in rows), default=None)
    met = Duty.objects.filter(state=DutyState.MET)
    return Figures(
        at=now,
        since=first.astimezone(hours.zone).date() if first else None,
        dormant=_dormant(now, hours),
        deflection=_deflection(),
        open_comments=_comments(DutyState.OPEN),
        met_comments=_comments(DutyState.MET),
        void=_void(),
        acknowledged_in_time=_in_time(rows, DutyKind.ACKNOWLEDGE),
        answered_in_time=_in_time(rows, DutyKind.ANSWER),
        median_acknowledged=_median(met.filter(kind=DutyKind.ACKNOWLEDGE), hours),
        median_answered=_median(met.filter(kind=DutyKind.ANSWER), hours),
        kept_promises=_promises(now, hours),
        against_the_check=_against_the_check(),
        passed_families=_passed_families(),
        vanished_unexplained=Comment.objects.filter(
            vanished_at__isnull=False, explanation=Explanation.NONE
        ).count(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Counted:
    """All duties of one kind in one state."""

    kind: str
    state: str
    number: int
    in_time: int
    late: int
    first: datetime


def _counted(now: datetime) -> list[_Counted]:
    """Walk over all duties one time."""
    grouped = (
        Duty.objects.values("kind", "state")
        .annotate(
            number=Count("pk"),
            in_time=Count("pk", filter=Q(ended_at__lte=F("due_at"))),
            late=Count("pk", filter=Q(due_at__lt=now)),
            first=Min("opened_at"),
        )
        .order_by()
    )
    return [_Counted(**row) for row in grouped]


def _comments(state: DutyState) -> int:
    duties = Duty.objects.filter(state=state)
    return duties.values("comment").distinct().count()


def _dormant(now: datetime, hours: Office) -> Share:
    promises = Promise.objects.filter(state=PromiseState.OPEN)
    late = promises.filter(due_on__lt=now.astimezone(hours.zone).date())
    is_open = Q(due_at__isnull=False) | Q(pk__in=promises.values("thread"))
    is_late = Q(due_at__lt=now) | Q(pk__in=late.values("thread"))
    return Share(
        part=Thread.objects.filter(is_late).count(),
        whole=Thread.objects.filter(is_open).count(),
    )


def _void() -> dict[VoidReason, int]:
    ended = Duty.objects.filter(kind__in=DutyKind, state=DutyState.VOID)
    counted = dict(ended.values_list("void_reason").annotate(Count("pk")).order_by())
    return {reason: counted.get(reason.value, 0) for reason in VoidReason}


def _in_time(rows: Iterable[_Counted], kind: DutyKind) -> Share:
    own = [row for row in rows if row.kind == kind]
    met = [row for row in own if row.state == DutyState.MET]
    missed = sum(row.late for row in own if row.state == DutyState.OPEN)
    return Share(
        part=sum(row.in_time for row in met),
        whole=sum(row.number for row in met) + missed,
    )


def _median(met: QuerySet[Duty], hours: Office) -> float | None:
    latest = met.order_by("-ended_at").values_list("opened_at", "ended_at")[:LATEST]
    return median_hours(
        [working_time(hours, opened, ended) for opened, ended in latest if ended]
    )


def _promises(now: datetime, hours: Office) -> Share:
    """Count by the day: a promise is kept if it was kept on its day or before.

    One that was moved to a new date was not kept on its own.
    """
    today = now.astimezone(hours.zone).date()
    due = Promise.objects.filter(due_on__lt=today).values_list("due_on", "kept_at")
    kept = [
        kept_at is not None and kept_at.astimezone(hours.zone).date() <= due_on
        for due_on, kept_at in due.iterator()
    ]
    return Share(part=sum(kept), whole=len(kept))


def _deflection() -> Share:
    sends_away = Override.objects.filter(
        draft=OuterRef("draft"), revision=F("draft__revision"), family=DEFLECTION
    )
    answers = Release.objects.filter(
        draft__purpose=Purpose.ANSWER, published_at__isnull=False
    )
    away = Q(Exists(sends_away)) & ~Q(place=Place.PRIVATE)
    counted = answers.aggregate(
        part=Count("draft__comments", filter=away, distinct=True),
        whole=Count("draft__comments", distinct=True),
    )
    return Share(part=counted["part"], whole=counted["whole"])


_PASSED = Override.objects.filter(
    draft=OuterRef("draft"), revision=F("draft__revision")
)


def _against_the_check() -> Share:
    published = Release.objects.filter(published_at__isnull=False)
    counted = published.aggregate(
        part=Count("pk", filter=Exists(_PASSED)), whole=Count("pk")
    )
    return Share(part=counted["part"], whole=counted["whole"])


def _passed_families() -> dict[str, int]:
    passed = Override.objects.filter(
        revision=F("draft__revision"), draft__releases__published_at__isnull=False
    )
    return dict(
        passed.values_list("family")
        .annotate(number=Count("draft__releases", distinct=True))
        .order_by("-number", "family")
    )
