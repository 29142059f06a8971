"""The inbox: one list, ordered by the next due duty and by nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.core import signing
from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet

from augenhoehe.accounts.models import User
from augenhoehe.channels.models import Channel
from augenhoehe.inbox.access import comments_of
from augenhoehe.inbox.filters import UNCONFIRMED, Filters, Owner, State
from augenhoehe.inbox.labels import PROTECTING, HintLabel, label_of
from augenhoehe.inbox.models import Comment, Duty, Hint, Thread
from augenhoehe.inbox.search import matching
from augenhoehe.inbox.states import (
    DutyKind,
    DutyState,
    Explanation,
    Kind,
    NoDuty,
    Visibility,
)

PAGE: Final = 25
EXCERPT: Final = 280
"""Characters of a comment that the list shows."""

_SALT: Final = "augenhoehe.inbox.listing"


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxRow:
    """One comment in the list."""

    comment_pk: int
    thread_pk: int
    author_name: str
    channel_name: str
    post_title: str
    excerpt: str
    is_cut: bool
    language: str
    written_at: datetime
    due_at: datetime | None
    duty: DutyKind | None
    """What is owed first."""
    is_brought_forward: bool
    """To protect people."""
    hints: tuple[HintLabel, ...]
    kind: Kind
    owner_name: str
    no_duty: NoDuty
    visibility: Visibility
    vanished_at: datetime | None
    explanation: Explanation


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxPage:
    """A part of the list; ``next`` asks for the one after, empty at the end."""

    rows: tuple[InboxRow, ...]
    next: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Order:
    """A column the list is ordered by, and in which direction."""

    column: str
    is_ascending: bool

    def sort(self, found: QuerySet[Comment]) -> QuerySet[Comment]:
        sign = "" if self.is_ascending else "-"
        return found.order_by(f"{sign}{self.column}", f"{sign}pk")

    def beyond(self, at: datetime, pk: int) -> Q:
        side = "gt" if self.is_ascending else "lt"
        return Q(**{f"{self.column}__{side}": at}) | Q(
            **{self.column: at, f"pk__{side}": pk}
        )


_DUE: Final = _Order(column="due_at", is_ascending=True)
_NEWEST: Final = _Order(column="written_at", is_ascending=False)


def inbox_page(
    person: User, filters: Filters, *, after: str = "", size: int = PAGE
) -> InboxPage:
    """Return ``size`` comments that the person may read, in a constant number of queries.

    What waits for us is ordered by its next due duty; what one searches, or what
    waits no more, by when it was written, newest first. ``after`` is ``next`` of the
    page before; one that was tampered with starts from the beginning.
    """
    by_due = filters.shows is State.OPEN and not filters.q
    order = _DUE if by_due else _NEWEST
    found = comments_of(person).filter(_condition(person, filters), is_ours=False)
    if place := _read_place(after, order):
        found = found.filter(order.beyond(*place))
    # First which ones, from one index; then all that belongs to these few.
    chosen = list(order.sort(found).values_list("pk", flat=True)[: size + 1])
    rows = list(order.sort(_with_everything(chosen)))
    more = len(rows) > size
    return InboxPage(
        rows=tuple(_row(comment) for comment in rows[:size]),
        next=_write_place(rows[size - 1], order) if more else "",
    )


def _condition(person: User, filters: Filters) -> Q:
    chosen = {
        "channel": filters.channel,
        "post": filters.post,
        "language": filters.language,
    }
    condition = Q(**{path: value for path, value in chosen.items() if value})
    condition &= _in_state(filters.shows) & _owned(person, filters.owner)
    if filters.team:
        # Looked up for each comment, as in comments_of, to stay in the list's order.
        own = Channel.objects.filter(pk=OuterRef("channel"), team=filters.team)
        condition &= Q(Exists(own))
    if filters.kind:
        condition &= Q(kind="" if filters.kind == UNCONFIRMED else filters.kind)
    if filters.hint:
        condition &= Q(
            Exists(Hint.objects.filter(comment=OuterRef("pk"), rule=filters.hint))
        )
    if filters.duty:
        condition &= _has_duty(kind=filters.duty, state=DutyState.OPEN)
    return condition & matching(filters.q) if filters.q else condition


def _in_state(state: State) -> Q:
    done = Q(due_at=None)
    match state:
        case State.OPEN:
            # Said like this, so that SQLite takes the partial index.
            return Q(due_at__isnull=False)
        case State.ANSWERED:
            return done & _has_duty(kind=DutyKind.ANSWER, state=DutyState.MET)
        case State.VOID:
            return done & _has_duty(state=DutyState.VOID)
        case State.LISTED:
            return done & ~Q(no_duty=NoDuty.NONE)
        case State.ALL:
            return Q()


def _has_duty(**which: str) -> Q:
    return Q(Exists(Duty.objects.filter(comment=OuterRef("pk"), **which)))


def _owned(person: User, owner: str) -> Q:
    match owner:
        case "":
            return Q()
        case Owner.ME:
            return Q(thread__owner=person)
        case Owner.NOBODY:
            free = Thread.objects.filter(pk=OuterRef("thread"), owner=None)
            return Q(Exists(free))
        case _:
            return Q(thread__owner=int(owner))


def _with_everything(chosen: Sequence[int]) -> QuerySet[Comment]:
    open_ones = Duty.objects.filter(state=DutyState.OPEN).order_by("due_at", "pk")
    return (
        Comment.objects.filter(pk__in=chosen)
        .select_related("author", "channel", "post", "thread__owner")
        .defer("author__email", "channel__secrets_json", "post__text", "vanished_text")
        .prefetch_related("hints", Prefetch("duties", queryset=open_ones))
    )


def _row(comment: Comment) -> InboxRow:
    rules = dict.fromkeys(hint.rule for hint in comment.hints.all())
    first = next(iter(comment.duties.all()), None)
    owner = comment.thread.owner
    return InboxRow(
        comment_pk=comment.pk,
        thread_pk=comment.thread_id,
        author_name=comment.author.name,
        channel_name=comment.channel.name,
        post_title=comment.post.title if comment.post else "",
        excerpt=comment.text[:EXCERPT],
        is_cut=len(comment.text) > EXCERPT,
        language=comment.language,
        written_at=comment.written_at,
        due_at=comment.due_at,
        duty=DutyKind(first.kind) if first else None,
        is_brought_forward=bool(first and PROTECTING & rules.keys()),
        hints=tuple(label_of(rule) for rule in rules),
        kind=Kind(comment.kind),
        owner_name=owner.name if owner else "",
        no_duty=NoDuty(comment.no_duty),
        visibility=Visibility(comment.visibility),
        vanished_at=comment.vanished_at,
        explanation=Explanation(comment.explanation),
    )


def _write_place(comment: Comment, order: _Order) -> str:
    at: datetime = getattr(comment, order.column)
    return signing.dumps([order.column, at.isoformat(), comment.pk], salt=_SALT)


def _read_place(after: str, order: _Order) -> tuple[datetime, int] | None:
    try:
        column, at, pk = signing.loads(after, salt=_SALT)
    except signing.BadSignature:
        return None
    return (datetime.fromisoformat(at), pk) if column == order.column else None
