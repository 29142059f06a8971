"""What we owe: opening duties, meeting them, and the clocks of comments and threads.

Plain functions for the transaction of their caller, in a constant number of queries
for any number of comments.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from functools import cache

from django.db.models import Min, OuterRef, Q, QuerySet, Subquery

from augenhoehe.accounts.models import Organisation
from augenhoehe.accounts.office import office, the_organisation
from augenhoehe.inbox.models import Comment, Duty, Thread
from augenhoehe.inbox.moves import move
from augenhoehe.inbox.sharing import Shares, on_their_own, shares_of
from augenhoehe.inbox.states import (
    DutyKind,
    DutyState,
    DutyStep,
    NoDuty,
    Visibility,
    VoidReason,
)
from augenhoehe.journal.record import record

LOOK_WITHIN = 1
"""Working days until a person has looked at what the network holds as spam."""

ANSWERING = (DutyKind.ACKNOWLEDGE, DutyKind.ANSWER)
"""What is owed to everybody who speaks to us."""

FIRST_STEPS = (DutyKind.LOOK, *ANSWERING)
"""What is owed first stands first."""


def open_duties(comments: Iterable[Comment], *, now: datetime) -> None:
    """Open what we owe each comment that carries a duty, and keep the due times.

    Our own comments and those with a reason in ``no_duty`` are left out, and a duty
    that was opened before, ended or not, is not opened twice.
    """
    owed = [
        comment
        for comment in comments
        if not comment.is_ours and comment.no_duty == NoDuty.NONE
    ]
    held = [comment for comment in owed if comment.visibility == Visibility.SPAM]
    heard = [comment for comment in owed if comment.visibility != Visibility.SPAM]
    owe(held, kinds=(DutyKind.LOOK,), now=now)
    owe(heard, kinds=ANSWERING, now=now)


def owe(
    comments: Sequence[Comment],
    *,
    kinds: Collection[DutyKind],
    now: datetime,
    since: datetime | None = None,
) -> None:
    """Open duties of these kinds for every one of ``comments``.

    The clocks run from arrival, or from ``since`` where a person opens a duty: then
    ended ones open again.
    """
    if not comments:
        return
    known = Duty.objects.filter(comment__in=comments)
    if since is not None:
        known = known.filter(state=DutyState.OPEN)
    there = set(known.values_list("comment_id", "kind"))
    planned = _planned(comments, kinds, now=now, since=since)
    _store(
        [duty for duty in planned if (duty.comment_id, duty.kind) not in there],
        shares_of(comments),
    )
    refresh_due([comment.pk for comment in comments])


def meet(
    comments: Collection[Comment],
    *,
    kinds: Collection[DutyKind],
    delivery_id: int | None,
    at: datetime,
) -> int:
    """End open duties by a reply that the network confirmed at ``at``.

    ``delivery_id`` is None for a reply that stands only on our own page.

    An answer meets the acknowledgement too, and one acknowledgement meets those of
    all earlier comments of the author in the thread that share it. Returns how many
    duties were met; a second call meets none.
    """
    wanted = {*kinds, DutyKind.ACKNOWLEDGE} if DutyKind.ANSWER in kinds else {*kinds}
    own = Q(comment__in=[comment.pk for comment in comments], kind__in=wanted)
    met = [*Duty.objects.filter(own, state=DutyState.OPEN)]
    met += _sharing(met, until=at)
    return _end(met, DutyStep.MEET, at=at, delivery_id=delivery_id)


def withdraw(comments: Collection[Comment], *, at: datetime) -> int:
    """End the open duties of comments that their author took back.

    The author's own withdrawal needs no second person. Returns how many ended.
    """
    return end_void(
        Duty.objects.filter(comment__in=[comment.pk for comment in comments]),
        reason=VoidReason.WITHDRAWN,
        at=at,
    )


def end_void(duties: QuerySet[Duty], *, reason: VoidReason, at: datetime) -> int:
    """End open duties without a reply; whether that is right, the caller knows.

    What others shared with an ended acknowledgement is owed on its own from then on.
    """
    ended = list(duties.filter(state=DutyState.OPEN))
    chosen = Duty.objects.filter(pk__in=[duty.pk for duty in ended])
    count = move(chosen, DutyStep.END, ended_at=at, void_reason=reason)
    on_their_own(ended)
    refresh_due({duty.comment_id for duty in ended})
    return count


def bring_forward(comment: Comment, *, to: datetime) -> bool:
    """Let what we owe the comment first fall due at ``to``, where that is earlier.

    Never later. Returns whether it was brought forward.
    """
    open_ones = Duty.objects.filter(comment=comment, state=DutyState.OPEN)
    kinds = set(open_ones.values_list("kind", flat=True))
    first = next((kind for kind in FIRST_STEPS if kind in kinds), None)
    moved = open_ones.filter(kind=first, due_at__gt=to).update(due_at=to)
    if moved:
        refresh_due([comment.pk])
        record("inbox.brought_forward", by=None, about=comment, to=to.isoformat())
    return bool(moved)


def refresh_due(comment_ids: Collection[int]) -> None:
    """Set ``due_at`` of the comments and their threads to the earliest open duty."""
    _open = Duty.objects.filter(state=DutyState.OPEN).order_by()
    of_comment = (
        _open.filter(comment=OuterRef("pk"))
        .values("comment")
        .annotate(first=Min("due_at"))
    )
    of_thread = (
        _open.filter(comment__thread=OuterRef("pk"))
        .values("comment__thread")
        .annotate(first=Min("due_at"))
    )
    Comment.objects.filter(pk__in=comment_ids).update(
        due_at=Subquery(of_comment.values("first"))
    )
    touched = Comment.objects.filter(pk__in=comment_ids).values("thread")
    Thread.objects.filter(pk__in=touched).update(
        due_at=Subquery(of_thread.values("first"))
    )


def _planned(
    comments: Iterable[Comment],
    kinds: Collection[DutyKind],
    *,
    now: datetime,
    since: datetime | None,
) -> Iterator[Duty]:
    organisation, hours = the_organisation(), office()
    due = cache(hours.after_working_days)
    days = {kind: _days(organisation, kind) for kind in kinds}
    for comment in sorted(comments, key=lambda one: (one.written_at, one.pk)):
        for kind in kinds:
            yield Duty(
                comment=comment,
                kind=kind,
                opened_at=now,
                due_at=due(since or comment.arrived_at, days[kind]),
            )


def _days(organisation: Organisation, kind: DutyKind) -> int:
    match kind:
        case DutyKind.LOOK:
            return LOOK_WITHIN
        case DutyKind.ACKNOWLEDGE:
            return organisation.acknowledge_within
        case DutyKind.ANSWER:
            return organisation.answer_within


def _store(duties: Iterable[Duty], shares: Shares) -> None:
    """Store duties; acknowledgements of one author in a thread share the first."""
    alone: list[Duty] = []
    sharing: list[Duty] = []
    for duty in duties:
        if duty.kind != DutyKind.ACKNOWLEDGE:
            alone.append(duty)
        elif shares.needs_none(duty.comment):
            continue
        elif first := shares.first(duty.comment):
            duty.shared_with = first
            sharing.append(duty)
        else:
            shares.take(duty)
            alone.append(duty)
    Duty.objects.bulk_create(alone)
    Duty.objects.bulk_create(sharing)


def _sharing(met: Iterable[Duty], *, until: datetime) -> list[Duty]:
    """Return the open acknowledgements that ``met`` ends together with its own."""
    own = [duty for duty in met if duty.kind == DutyKind.ACKNOWLEDGE]
    firsts = {duty.shared_with_id or duty.pk for duty in own}
    found = Duty.objects.filter(
        Q(pk__in=firsts) | Q(shared_with__in=firsts),
        state=DutyState.OPEN,
        opened_at__lte=until,
    )
    return list(found.exclude(pk__in=[duty.pk for duty in own]))


def _end(
    duties: Sequence[Duty], step: DutyStep, *, at: datetime, delivery_id: int | None
) -> int:
    chosen = Duty.objects.filter(pk__in=[duty.pk for duty in duties])
    count = move(chosen, step, ended_at=at, delivery_id_met=delivery_id)
    if count:
        on_their_own(duties)
        comments = Comment.objects.in_bulk({duty.comment_id for duty in duties})
        refresh_due(list(comments))
        record(
            "inbox.duties_met",
            by=None,
            about=comments.values(),
            delivery=delivery_id,
            kinds=sorted({str(duty.kind) for duty in duties}),
        )
    return count
