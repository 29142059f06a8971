"""What everybody can read on our own page: a post with what was said about it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from augenhoehe.inbox.models import Comment, Post
from augenhoehe.inbox.states import Visibility

DEEPEST = 6
"""Deeper answers stand at this depth, so that a phone can show them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One comment as the public reads it."""

    pk: int
    name: str
    text: str
    language: str
    at: datetime
    edited_at: datetime | None
    is_ours: bool
    in_answer_to: str
    """The name of who is answered; empty at the top."""
    depth: int


def discussion(post: Post) -> list[Said]:
    """Return what stands under a post of ours, each answer after what it answers."""
    comments = (
        Comment.objects.filter(post=post, visibility=Visibility.PUBLIC)
        .select_related("author", "parent__author")
        .order_by("written_at", "pk")
    )
    below: dict[int | None, list[Comment]] = defaultdict(list)
    shown = {comment.pk for comment in comments}
    for comment in comments:
        parent = comment.parent_id if comment.parent_id in shown else None
        below[parent].append(comment)
    return list(_said(below))


def _said(below: dict[int | None, list[Comment]]) -> Iterator[Said]:
    waiting = [(comment, 0) for comment in reversed(below[None])]
    while waiting:
        comment, depth = waiting.pop()
        yield Said(
            pk=comment.pk,
            name=comment.author.name,
            text=comment.text,
            language=comment.language,
            at=comment.written_at,
            edited_at=comment.edited_at,
            is_ours=comment.is_ours,
            in_answer_to=comment.parent.author.name if depth and comment.parent else "",
            depth=min(depth, DEEPEST),
        )
        waiting += [(answer, depth + 1) for answer in reversed(below[comment.pk])]
