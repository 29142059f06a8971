"""What a person who wrote on our own page can see, with a private link and no account.

The link holds a random key of 128 bits. The database holds its digest only, so whoever
reads the database cannot open the pages of the people who wrote.
"""

import hashlib
import re
import secrets
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import NotThere
from augenhoehe.channels.registry import pushed_channels
from augenhoehe.inbox.models import Comment, Post
from augenhoehe.inbox.states import DutyKind, DutyState

_KEY = re.compile(r"[\w-]{22}", re.ASCII)


def new_key() -> str:
    """Return the secret part of a receipt link: 128 random bits as URL-safe text."""
    return secrets.token_urlsafe(16)


def kept_key(given: str) -> str:
    """Return the key a form came with, or a new one for what :func:`new_key` never made.

    A short key could be guessed, and one with a slash has no page.
    """
    return given if _KEY.fullmatch(given) else new_key()


def external_id_for(key: str) -> str:
    """Return under which id the comment of this link is stored."""
    return "p" + hashlib.sha256(f"receipt:{key}".encode()).hexdigest()[:40]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the way of a comment, as its author sees it."""

    kind: str
    """A ``DutyKind``."""
    is_done: bool
    due_at: datetime
    done_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One of our replies under the comment."""

    text: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Everything the private page shows."""

    comment_id: int
    post_id: int | None
    post_title: str
    name: str
    text: str
    written_at: datetime
    owner: str
    """Who looks after it, empty while nobody does."""
    steps: tuple[Step, ...]
    answers: tuple[Answer, ...]


def receipt(key: str) -> Receipt:
    """Return what belongs to a private link; raises :class:`NotThere`."""
    comment = (
        Comment.objects.select_related("author", "post", "thread__owner")
        .filter(channel__in=pushed_channels(), external_id=external_id_for(key))
        .first()
    )
    if comment is None:
        raise NotThere(_("There is no comment behind this link."))
    return _receipt(comment)


def comment_behind(key: str) -> Comment:
    """Return the comment of a private link; raises :class:`NotThere`."""
    return Comment.objects.get(pk=receipt(key).comment_id)


def open_posts() -> list[Post]:
    """Return what can be commented on our own page, the newest first."""
    return list(
        Post.objects.filter(channel__in=pushed_channels()).order_by(
            "-published_at", "-pk"
        )
    )


def open_post(pk: int) -> Post:
    """Raises :class:`NotThere` for a post that does not stand on our own page."""
    found = Post.objects.filter(pk=pk, channel__in=pushed_channels()).first()
    if found is None:
        raise NotThere(_("There is no such post on this page."))
    return found


def _receipt(comment: Comment) -> Receipt:
    duties = comment.duties.exclude(state=DutyState.VOID).order_by("due_at")
    return Receipt(
        comment_id=comment.pk,
        post_id=comment.post_id,
        post_title=comment.post.title if comment.post else "",
        name=comment.author.name,
        text=comment.text,
        written_at=comment.written_at,
        owner=comment.thread.owner.name if comment.thread.owner else "",
        steps=tuple(
            Step(
                kind=duty.kind,
                is_done=duty.state == DutyState.MET,
                due_at=duty.due_at,
                done_at=duty.ended_at,
            )
            for duty in duties
            if duty.kind != DutyKind.LOOK
        ),
        answers=tuple(
            Answer(text=answer.text, at=answer.written_at)
            for answer in comment.answers.filter(is_ours=True).order_by("written_at")
        ),
    )
