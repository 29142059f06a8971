"""Taking notice of what the outbox did: published replies and refused ones."""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from augenhoehe.delivery.models import Delivery
from augenhoehe.delivery.states import State as Way
from augenhoehe.inbox.duties import meet
from augenhoehe.inbox.intake.own import store_own
from augenhoehe.inbox.models import Comment
from augenhoehe.inbox.states import DutyKind
from augenhoehe.journal.record import record
from augenhoehe.replies.checking import answered_by
from augenhoehe.replies.models import Promise, Release
from augenhoehe.replies.releasing import UNDO_WINDOW, undone
from augenhoehe.replies.states import Place, PromiseState, Purpose

AT_ONCE = 200
DEFLECTION = "T04_deflect_private"


def take_notice(now: datetime) -> int:
    """Bring in what has been decided outside; return how many replies it concerned.

    May be called again at any time: each end is taken notice of once. Only here do
    duties end, because only now the network has confirmed.
    """
    ended = Delivery.objects.filter(
        reported_at=None,
        release__isnull=False,
        state__in=[Way.DELIVERED, Way.REFUSED, Way.WITHDRAWN],
    )
    keys = list(ended.order_by("pk").values_list("pk", flat=True)[:AT_ONCE])
    count = sum(_take_notice(pk, now) for pk in keys)
    ready = _ready(now).values_list("pk", flat=True)[:AT_ONCE]
    return count + sum(_publish(pk, now) for pk in list(ready))


def published(release: Release, *, at: datetime) -> None:
    """Write down that a reply is out, inside the caller's transaction.

    Ends the duties of the comments it answers. A second call changes nothing.
    """
    rows = Release.objects.filter(pk=release.pk, published_at=None, undone_at=None)
    if not rows.update(published_at=at):
        return
    release.refresh_from_db()
    draft = release.draft
    comments = answered_by(draft)
    meet(
        comments,
        kinds=_kinds_met(release),
        delivery_id=release.delivery_id,
        at=at,
    )
    _keep_answer_date(release, comments, at=at)
    record(
        "replies.published",
        by=None,
        about=[release, draft, draft.thread, *comments],
        place=release.place,
        purpose=draft.purpose,
    )


@transaction.atomic(durable=True)
def _take_notice(pk: int, now: datetime) -> bool:
    rows = Delivery.objects.filter(pk=pk, reported_at=None)
    if not rows.update(reported_at=now):
        return False
    delivery = Delivery.objects.select_related("channel").get(pk=pk)
    release = delivery.release
    match Way(delivery.state):
        case Way.DELIVERED:
            _store(release, delivery)
        case Way.REFUSED:
            thread = release.draft.thread
            record("replies.refused", by=None, about=[release, delivery, thread])
        case Way.WITHDRAWN if release.place == Place.NETWORK:
            undone(release)
        case _:
            pass
    return True


def _store(release: Release, delivery: Delivery) -> None:
    """Put our reply into the conversation, as the network shows it."""
    if comment := _as_comment(release, delivery):
        Release.objects.filter(pk=release.pk, comment=None).update(comment=comment)
    if release.place == Place.NETWORK:
        published(release, at=delivery.delivered_at or timezone.now())


def _as_comment(release: Release, delivery: Delivery) -> Comment | None:
    """Return our reply as a comment.

    What a person settled has an address and no id: then it is what a sync found
    there, or else the next sync brings it in.
    """
    if delivery.external_id:
        return store_own(
            channel=delivery.channel,
            external_id=delivery.external_id,
            parent=answered_by(release.draft)[0],
            text=delivery.text,
            url=delivery.url,
            written_at=delivery.delivered_at or timezone.now(),
        )
    return Comment.objects.filter(
        channel=delivery.channel, is_ours=True, url=delivery.url, release=None
    ).first()


def _ready(now: datetime) -> QuerySet[Release]:
    """Return what is published without an answer of a network to wait for.

    On our own page after the time for taking back; in private once the letter is
    sent, and what the public strand says stands there.
    """
    delivered = Q(delivery=None) | Q(delivery__state=Way.DELIVERED)
    return Release.objects.filter(
        Q(place=Place.OWN_PAGE, released_at__lte=now - UNDO_WINDOW)
        | Q(delivered, place=Place.PRIVATE, letter__sent_at__isnull=False),
        published_at=None,
        undone_at=None,
    ).order_by("pk")


@transaction.atomic(durable=True)
def _publish(pk: int, now: datetime) -> bool:
    published(Release.objects.get(pk=pk), at=now)
    return True


def _kinds_met(release: Release) -> Collection[DutyKind]:
    """Return what the reply ends. What sends the person away does not answer."""
    is_answer = release.draft.purpose == Purpose.ANSWER
    deflects = release.draft.overrides.filter(
        family=DEFLECTION, revision=release.draft.revision
    )
    if is_answer and not deflects.exists():
        return (DutyKind.ACKNOWLEDGE, DutyKind.ANSWER)
    return (DutyKind.ACKNOWLEDGE,)


def _keep_answer_date(
    release: Release, comments: list[Comment], *, at: datetime
) -> None:
    """Keep the promise of an answer date where the answer has come to all it was for.

    Only the date of an acknowledgement says nothing else than "we answer".
    """
    if DutyKind.ANSWER not in _kinds_met(release):
        return
    answered = {comment.pk for comment in comments}
    waiting = Promise.objects.filter(
        thread=release.draft.thread,
        state=PromiseState.OPEN,
        release__draft__purpose=Purpose.ACKNOWLEDGEMENT,
    ).select_related("release__draft")
    for promise in waiting:
        draft = promise.release.draft if promise.release else None
        if draft and {each.pk for each in answered_by(draft)} <= answered:
            _keep(promise, release, at=at)


def _keep(promise: Promise, release: Release, *, at: datetime) -> None:
    rows = Promise.objects.filter(pk=promise.pk, state=PromiseState.OPEN)
    if rows.update(state=PromiseState.KEPT, kept_at=at):
        about = [promise, release, release.draft.thread]
        record("replies.promise_kept", by=None, about=about, release=release.pk)
