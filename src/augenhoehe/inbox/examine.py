"""Looking for hints in what arrived."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import batched

from django.db import transaction

from augenhoehe.accounts.office import office
from augenhoehe.inbox.duties import bring_forward, open_duties
from augenhoehe.inbox.labels import QUESTION
from augenhoehe.inbox.models import Comment, Hint
from augenhoehe.inbox.states import NoDuty
from augenhoehe.language.hints import Examination, Incoming, examine_many

AT_ONCE = 200
"""Comments whose hints are stored in one transaction."""

FOR_PEOPLE_IN_NEED = timedelta(hours=2)
"""After the next opening of the office."""


def examine_new(limit: int, now: datetime) -> int:
    """Look at up to ``limit`` comments that are new or were edited; return how many.

    Our own text is passed over: hints are for what others say. A comment that is
    edited meanwhile stays on the list and is looked at again.
    """
    Comment.objects.filter(examined_at=None, is_ours=True).update(examined_at=now)
    waiting = Comment.objects.filter(examined_at=None).order_by("pk")[:limit]
    seen = 0
    for batch in batched(waiting, AT_ONCE):
        seen += _store(zip(batch, _look_at(batch), strict=True), now)
    return seen


def _look_at(comments: Iterable[Comment]) -> Iterator[Examination]:
    return examine_many(
        Incoming(text=comment.text, language=comment.language) for comment in comments
    )


@transaction.atomic(durable=True)
def _store(found: Iterable[tuple[Comment, Examination]], now: datetime) -> int:
    won = [pair for pair in found if _mark(*pair, now)]
    Hint.objects.filter(comment__in=[comment.pk for comment, _ in won]).delete()
    Hint.objects.bulk_create(
        (
            Hint(comment=comment, rule=rule, start=start, end=end)
            for comment, examination in won
            for rule, start, end in _places(examination)
        ),
        ignore_conflicts=True,
    )
    urgent = [comment for comment, seen in won if seen.crisis or seen.danger]
    if urgent:
        _bring_forward(urgent, now)
    return len(won)


def _places(seen: Examination) -> Iterator[tuple[str, int, int]]:
    """Yield what is pointed at: hints, and the questions that an answer takes up."""
    for hint in seen.hints:
        yield hint.rule, hint.start, hint.end
    for start, end in seen.questions:
        yield QUESTION, start, end


def _mark(comment: Comment, examination: Examination, now: datetime) -> bool:
    """Say that this very text was looked at, unless it was changed meanwhile."""
    same = Comment.objects.filter(pk=comment.pk, examined_at=None, text=comment.text)
    return bool(same.update(examined_at=now, language=examination.language))


def _bring_forward(comments: Iterable[Comment], now: datetime) -> None:
    """Let a person see soon who may be in need, also where nobody spoke to us."""
    to = office().next_open(now) + FOR_PEOPLE_IN_NEED
    for comment in comments:
        if comment.no_duty == NoDuty.AMONG_OTHERS:
            Comment.objects.filter(pk=comment.pk).update(no_duty=NoDuty.NONE)
            comment.no_duty = NoDuty.NONE
            open_duties([comment], now=now)
        bring_forward(comment, to=to)
