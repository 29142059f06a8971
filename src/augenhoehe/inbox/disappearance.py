"""What vanished at a network: masked at once, explained where it can be, forgotten."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from django.db import transaction
from django.db.models import QuerySet

from augenhoehe.channels.models import Channel
from augenhoehe.inbox import search
from augenhoehe.inbox.disappeared import explain_by_wish
from augenhoehe.inbox.intake.keeping import seal
from augenhoehe.inbox.models import Comment, Hint, RawItem, Reconciliation
from augenhoehe.inbox.states import Visibility
from augenhoehe.journal.record import record

AT_ONCE = 500
FEW = 20
"""So many may vanish between two looks without raising doubts about the listing."""


A_WHILE = timedelta(minutes=30)
"""Two looks that are to confirm each other lie at least this far apart."""


class Doubt(StrEnum):
    """Why a listing is not believed."""

    EMPTY = "empty"
    """The network lists nothing at all, and we hold comments."""
    HALF = "half"
    """More than half is missing, and the listing before this one had it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noticed:
    """What a listing of the network told us."""

    vanished: int = 0
    doubt: Doubt | None = None
    """Set where nothing was concluded."""


def notice(channel: Channel, present_ids: Collection[str], *, now: datetime) -> Noticed:
    """Mask what the network no longer has; ``now`` is when the listing began.

    ``present_ids`` is the whole listing: a broken one must not come here. A comment
    that arrived after ``now`` is not missed. A listing that lacks everything, or
    suddenly more than half, is not believed; in the second case the next one that
    says the same is.
    """
    present = set(present_ids)
    held = _held(channel).filter(arrived_at__lt=now)
    known = dict(held.values_list("external_id", "pk"))
    missing = [pk for own_id, pk in known.items() if own_id not in present]
    counts = _Counts(present=len(present), held=len(known), gone=len(missing))
    if doubt := _doubt(channel, counts, now=now):
        return Noticed(doubt=doubt)
    vanished = 0
    for start in range(0, len(missing), AT_ONCE):
        vanished += _mask(channel, missing[start : start + AT_ONCE], now=now)
    return Noticed(vanished=vanished)


def forget_due(now: datetime) -> int:
    """Leave only a tombstone of what vanished long enough ago; return how many."""
    count = 0
    due = Comment.objects.filter(forget_at__lte=now).order_by("forget_at")
    while keys := list(due.values_list("pk", flat=True)[:AT_ONCE]):
        with transaction.atomic():
            count += _forget(keys)
    return count


def held_count(channel: Channel) -> int:
    """How many comments we hold that have not vanished."""
    return _held(channel).count()


def _held(channel: Channel) -> QuerySet[Comment]:
    return Comment.objects.filter(channel=channel).exclude(visibility=Visibility.GONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Counts:
    present: int
    held: int
    gone: int


def _doubt(channel: Channel, counts: _Counts, *, now: datetime) -> Doubt | None:
    if not counts.gone:
        return None
    if not counts.present:
        return Doubt.EMPTY
    if counts.gone <= FEW or 2 * counts.gone <= counts.held:
        return None
    earlier = Reconciliation.objects.filter(channel=channel, at__lte=now - A_WHILE)
    before = earlier.order_by("-at").first()
    left = counts.held - counts.gone
    said_so_before = before is not None and before.at_network <= left + FEW
    return None if said_so_before else Doubt.HALF


@transaction.atomic
def _mask(channel: Channel, keys: Collection[int], *, now: datetime) -> int:
    """Take the words out of sight; where somebody was faster, theirs holds."""
    rows = _held(channel).filter(pk__in=keys)
    comments = list(rows.select_related("thread"))
    ids = [comment.pk for comment in comments]
    seal(ids, now=now)
    for comment in comments:
        comment.vanished_text, comment.text = comment.text, ""
        comment.media = []
        comment.visibility = Visibility.GONE
        comment.vanished_at = now
        comment.forget_at = now + timedelta(days=channel.keep_vanished_days)
    Comment.objects.bulk_update(
        comments,
        ["vanished_text", "text", "media", "visibility", "vanished_at", "forget_at"],
    )
    search.forget(ids)
    wished = Comment.objects.filter(pk__in=ids, author__wishes__isnull=False)
    explained = explain_by_wish(wished.distinct(), at=now)
    if comments:
        record(
            "inbox.vanished",
            by=None,
            about=[*comments, *{comment.thread for comment in comments}],
            comments=len(comments),
            explained=len(explained),
        )
    return len(comments)


def _forget(keys: Collection[int]) -> int:
    """Forget; a comment that has come back in the meantime is left alone."""
    rows = Comment.objects.filter(pk__in=keys, vanished_at__isnull=False)
    ids = list(rows.values_list("pk", flat=True))
    Comment.objects.filter(pk__in=keys).update(forget_at=None)
    Comment.objects.filter(pk__in=ids).update(vanished_text="", text="", media=[])
    RawItem.objects.filter(comment__in=ids).delete()
    Hint.objects.filter(comment__in=ids).delete()
    search.forget(ids)
    return len(ids)
