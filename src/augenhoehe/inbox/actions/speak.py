from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.connectors.base import Page, RemoteAuthor, RemoteComment, RemotePost
from augenhoehe.inbox.intake import Opens, store
from augenhoehe.inbox.intake.storing import Order
from augenhoehe.inbox.models import Comment, ContactPreference, Post
from augenhoehe.inbox.models.people import Way
from augenhoehe.inbox.receipts import external_id_for

LONGEST = 20_000
"""Characters; a longer text is refused with a sentence and stays in the form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What a person typed into our own form."""

    text: str
    name: str = ""
    email: str = ""
    also_private: bool = False
    """They want to hear from us by e-mail, beside the public answer."""


def speak(
    post: Post, *, words: Words, key: str, parent: Comment | None = None
) -> Comment:
    """Take a comment from our own public form; the same ``key`` is taken once.

    Each is by somebody of their own; only what is added below ``parent``, by who holds
    its private link, is by the same person, so that what they wished for holds on.
    Raises :class:`Invalid` for an empty or overlong text and for a wish that needs an
    e-mail address where none is given.
    """
    _check(words)
    now = timezone.now()
    external_id = external_id_for(key)
    item = _item(post, words=words, external_id=external_id, parent=parent, at=now)
    page = Page(items=(item,), cursor=None, is_last=True)
    store(post.channel, page, now=now, order=Order(opens=Opens.ALL))
    comment = Comment.objects.get(channel=post.channel, external_id=external_id)
    if words.also_private:
        ContactPreference.objects.get_or_create(
            author=comment.author, defaults={"way": Way.EMAIL, "no_phone": True}
        )
    return comment


def _check(words: Words) -> None:
    if not words.text.strip():
        raise Invalid(_("Please write what you want to say."))
    if len(words.text) > LONGEST:
        raise Invalid(
            _("Your text is longer than %(most)s characters. Please send it in parts.")
            % {"most": LONGEST}
        )
    if words.also_private and not words.email:
        raise Invalid(_("To write to you in private, we need your e-mail address."))


def _item(
    post: Post, *, words: Words, external_id: str, parent: Comment | None, at: datetime
) -> RemoteComment:
    return RemoteComment(
        id=external_id,
        author=RemoteAuthor(
            id=parent.author.external_id if parent else f"a{external_id}",
            name=words.name.strip() or _("Without a name"),
            email=words.email,
        ),
        text=words.text.strip(),
        written_at=at,
        post=RemotePost(
            id=post.external_id,
            title=post.title,
            text=post.text,
            url=post.url,
            published_at=post.published_at,
        ),
        parent_id=parent.external_id if parent else None,
    )
