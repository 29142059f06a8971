"""Sending an approved text on its way, inside the caller's transaction."""

from datetime import datetime, timedelta
from email.utils import make_msgid

from django.utils import timezone

from augenhoehe.accounts.models import User
from augenhoehe.channels.registry import can, connector_of
from augenhoehe.connectors.base import Ability
from augenhoehe.delivery.models import Delivery
from augenhoehe.delivery.outbox import enqueue
from augenhoehe.inbox.models import Comment
from augenhoehe.journal.record import record
from augenhoehe.replies.checking import answered_by
from augenhoehe.replies.models import Draft, Letter, Release
from augenhoehe.replies.moves import move
from augenhoehe.replies.promising import forget_promises
from augenhoehe.replies.states import Place, Step
from augenhoehe.replies.wording import continued_in_private, language_for

UNDO_WINDOW = timedelta(seconds=60)
"""How long every release waits before it goes out, so that it can be taken back."""


def put_out(draft: Draft, *, text: str, by: User, now: datetime) -> Release:
    """Freeze ``text`` as a release and order its way out. The draft has moved before.

    A network that cannot publish leaves the place to our own public page.
    """
    comments = answered_by(draft)
    place = place_for(draft, comments[0])
    release = Release.objects.create(
        draft=draft,
        text=text,
        place=place,
        delivery=_delivery(comments, place, text=text, due_at=now + UNDO_WINDOW),
        written_by=writer_of(draft),
        released_by=by,
        released_at=now,
    )
    if place == Place.PRIVATE:
        Letter.objects.create(
            release=release,
            message_id=make_msgid(f"letter-{release.slug}", domain="augenhoehe"),
            due_at=now + UNDO_WINDOW,
        )
    record(
        "replies.released",
        by=by,
        about=[release, draft, draft.thread],
        purpose=draft.purpose,
        place=place,
        overridden=_overridden(draft),
    )
    return release


def undone(release: Release) -> bool:
    """Take the release of a text back whose way out is withdrawn already.

    The draft is being written again, and what it promised is gone. Returns whether
    the release still stood, unpublished.
    """
    rows = Release.objects.filter(pk=release.pk, undone_at=None, published_at=None)
    if not rows.update(undone_at=timezone.now()):
        return False
    move(release.draft, Step.UNDO, submitted_by=None)
    forget_promises(release)
    release.refresh_from_db()
    return True


def writer_of(draft: Draft) -> User:
    """Return who changed the text last."""
    latest = draft.versions.filter(is_aside=False).select_related("by").first()
    return latest.by if latest else draft.started_by


def place_for(draft: Draft, comment: Comment) -> Place:
    """Return where a reply to ``comment`` is going to stand."""
    if draft.is_private:
        return Place.PRIVATE
    publishes = can(comment.channel, Ability.PUBLISH)
    return Place.NETWORK if publishes else Place.OWN_PAGE


def text_limit(draft: Draft, comments: list[Comment]) -> int | None:
    """Return how many characters the reply may have; None where there is no limit."""
    if not comments or place_for(draft, comments[0]) != Place.NETWORK:
        return None
    return connector_of(comments[0].channel).text_limit


def _delivery(
    comments: list[Comment], place: Place, *, text: str, due_at: datetime
) -> Delivery | None:
    match place:
        case Place.NETWORK:
            return _to_network(comments[0], text=text, due_at=due_at)
        case Place.PRIVATE:
            return _public_note(comments, due_at=due_at)
        case Place.OWN_PAGE:
            return None


def _public_note(comments: list[Comment], *, due_at: datetime) -> Delivery | None:
    """Say once in a conversation that it goes on in private, and nothing of it."""
    said = Release.objects.filter(
        place=Place.PRIVATE,
        undone_at=None,
        delivery__isnull=False,
        draft__thread=comments[0].thread_id,
        draft__comments__author=comments[0].author_id,
    )
    if said.exists() or not can(comments[0].channel, Ability.PUBLISH):
        return None
    sentence = continued_in_private(language_for(comments))
    return _to_network(comments[0], text=sentence, due_at=due_at)


def _to_network(comment: Comment, *, text: str, due_at: datetime) -> Delivery:
    return enqueue(
        comment.channel,
        to=comment.external_id,
        post_id=comment.post.external_id if comment.post else "",
        text=text,
        due_at=due_at,
    )


def _overridden(draft: Draft) -> list[str]:
    passed = draft.overrides.filter(revision=draft.revision).order_by("family")
    return list(passed.values_list("family", flat=True))
