"""An author's earlier dialogue with us: no score, no count, only from an open case."""

from django.db.models import Max, Min, Q

from augenhoehe.accounts.models import User
from augenhoehe.inbox.access import comments_of
from augenhoehe.inbox.models import Thread
from augenhoehe.inbox.said import Earlier
from augenhoehe.inbox.states import DutyKind, DutyState

MOST = 20
"""Threads shown; it is a memory for the dialogue, no file on a person."""


def earlier_with(person: User, thread: Thread, author_pk: int) -> tuple[Earlier, ...]:
    """Return the latest other threads of the channel in which the author spoke.

    Nothing unless the author speaks in ``thread``, and ``person`` may read it and
    has a reason: something is owed there, or it is in their care.
    """
    has_reason = thread.due_at is not None or thread.owner_id == person.pk
    mine = comments_of(person).filter(author=author_pk, is_ours=False)
    if not has_reason or not mine.filter(thread=thread).exists():
        return ()
    answered = Q(duties__kind=DutyKind.ANSWER, duties__state=DutyState.MET)
    rows = (
        mine.exclude(thread=thread)
        .values("thread_id", "thread__post__title")
        .annotate(
            at=Max("written_at"),
            waits=Min("due_at"),
            answered=Max("duties__ended_at", filter=answered),
        )
        .order_by("-at", "-thread_id")[:MOST]
    )
    return tuple(
        Earlier(
            thread_pk=row["thread_id"],
            title=row["thread__post__title"] or "",
            at=row["at"],
            is_waiting=row["waits"] is not None,
            is_answered=row["answered"] is not None,
        )
        for row in rows
    )
