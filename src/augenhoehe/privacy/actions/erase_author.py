"""Erase a person who wrote to us, on their wish."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.delivery.models import Delivery
from augenhoehe.delivery.states import State
from augenhoehe.inbox import search
from augenhoehe.inbox.duties import withdraw
from augenhoehe.inbox.erased import pseudonym
from augenhoehe.inbox.models import (
    Author,
    Comment,
    ContactPreference,
    DeadLetter,
    Hint,
    RawItem,
    Revision,
    TouchedRule,
    Wish,
)
from augenhoehe.inbox.states import Explanation
from augenhoehe.journal.record import forget, record
from augenhoehe.privacy.looking import to_look_at
from augenhoehe.privacy.naming import rewrite, without_name
from augenhoehe.replies.models import Draft, DraftVersion, Promise, Release


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """What was erased, and what is left to a person."""

    comments: int
    ended_duties: int
    rewritten: int
    """Texts of ours in which their name stood."""
    to_look_at: tuple[str, ...]
    """Free text of the team, or of other people, that tells of them: ``note:12``."""


@transaction.atomic(durable=True)
def erase_author(author: Author, *, by: User) -> Erasure:
    """Leave tombstones without a person, whatever they wrote and we held of it.

    What we published stays, without their name. What we still owed them ends as
    withdrawn: it is their own wish, so no second person is asked. A second call
    finds nothing more to do. Raises ``TooLate`` while a reply to them is on its way:
    its text is needed to find out whether it was published.
    """
    by.require_in(Permission.PRIVACY, author.channel.team_id)
    _require_nothing_on_its_way(author)
    now = timezone.now()
    comments = list(Comment.objects.filter(author=author).order_by("pk"))
    left = to_look_at(author, comments)
    erasure = Erasure(
        comments=sum(comment.erased_at is None for comment in comments),
        ended_duties=withdraw(comments, at=now),
        rewritten=_out_of_our_texts(author, comments),
        to_look_at=tuple(left),
    )
    _dead_letters(author)
    _what_stands_beside(author, comments)
    _tombstones(author, comments, at=now)
    if author.erased_at is None or erasure.comments:
        Wish.objects.create(author=author, recorded_by=by)
        record("privacy.author_erased", by=by, about=author, comments=erasure.comments)
    forget([author, *comments])
    _name(author, at=now)
    return erasure


def _require_nothing_on_its_way(author: Author) -> None:
    threads = Comment.objects.filter(author=author).values("thread")
    going = Delivery.objects.filter(
        release__draft__thread__in=threads, state=State.SENDING
    )
    if going.exists():
        raise TooLate(
            _("A reply to this person is on its way. Try again in a few minutes.")
        )


def _tombstones(author: Author, comments: Sequence[Comment], *, at: datetime) -> None:
    theirs = Comment.objects.filter(author=author, erased_at=None)
    theirs.filter(vanished_at__isnull=False, explanation=Explanation.NONE).update(
        explanation=Explanation.WISH
    )
    theirs.update(
        text="",
        url="",
        media=[],
        vanished_text="",
        forget_at=None,
        examined_at=at,
        erased_at=at,
    )
    search.forget([comment.pk for comment in comments])


def _name(author: Author, *, at: datetime) -> None:
    if author.erased_at is None:
        author.external_id = pseudonym(author.channel_id, author.external_id)
        author.erased_at = at
    author.name = author.url = author.email = ""
    author.save(update_fields=["external_id", "erased_at", "name", "url", "email"])


def _what_stands_beside(author: Author, comments: Sequence[Comment]) -> None:
    """Erase rows about the comments; raw items of the whole threads, which name them."""
    keys = [comment.pk for comment in comments]
    threads = {comment.thread_id for comment in comments}
    Revision.objects.filter(comment__in=keys).delete()
    RawItem.objects.filter(comment__thread__in=threads).delete()
    Hint.objects.filter(comment__in=keys).delete()
    TouchedRule.objects.filter(result__comment__in=keys).update(words="")
    ContactPreference.objects.filter(author=author).delete()
    Wish.objects.filter(author=author).update(own_words="")


def _dead_letters(author: Author) -> None:
    """Empty the dead letters that hold the account, the name or the address.

    They are encrypted, so each one of the channel has to be opened.
    """
    known = {author.external_id, author.name, author.email} - {""}
    holding = [
        letter.pk
        for letter in DeadLetter.objects.filter(channel=author.channel).iterator()
        if any(part in letter.raw for part in known)
    ]
    DeadLetter.objects.filter(pk__in=holding).update(raw="")


def _out_of_our_texts(author: Author, comments: Collection[Comment]) -> int:
    """Put their name out of what we wrote where they took part."""
    threads = {comment.thread_id for comment in comments}
    releases = Release.objects.filter(draft__thread__in=threads)
    texts = (
        Draft.objects.filter(thread__in=threads),
        DraftVersion.objects.filter(draft__thread__in=threads),
        Promise.objects.filter(thread__in=threads),
        Delivery.objects.filter(release__in=releases),
        Comment.objects.filter(thread__in=threads, is_ours=True),
        releases,
    )
    change = without_name(author)
    return sum(rewrite(rows, "text", change) for rows in texts)
