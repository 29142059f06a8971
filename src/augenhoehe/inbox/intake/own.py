"""Our published reply, in the thread at once."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from augenhoehe.channels.models import Channel
from augenhoehe.connectors.base import Page, RemoteAuthor, RemoteComment
from augenhoehe.inbox.intake.cleaning import name_of
from augenhoehe.inbox.intake.storing import store
from augenhoehe.inbox.models import Author, Comment

US = "us"
"""Our author row where the network has not told our own account yet."""


@transaction.atomic
def store_own(
    *,
    channel: Channel,
    external_id: str,
    parent: Comment,
    text: str,
    url: str,
    written_at: datetime,
) -> Comment:
    """Store our reply below ``parent`` and return it.

    A second call, or the network handing it out before or after, stores nothing
    twice; what the network says about it later holds.
    """
    own_id = name_of(external_id)
    known = Comment.objects.filter(channel=channel, external_id=own_id).first()
    if known is None:
        told = RemoteComment(
            id=own_id,
            author=_us(channel),
            text=text,
            written_at=written_at,
            parent_id=parent.external_id,
            url=url,
        )
        page = Page(items=(told,), cursor=None, is_last=True)
        store(channel, page, now=timezone.now())
        known = Comment.objects.get(channel=channel, external_id=own_id)
        if known.post_id is None and parent.post_id:
            known.post_id = parent.post_id
            known.save(update_fields=["post"])
    return known


def _us(channel: Channel) -> RemoteAuthor:
    row = Author.objects.filter(channel=channel, is_us=True).order_by("pk").first()
    if row is None:
        return RemoteAuthor(id=US, name="", is_us=True)
    return RemoteAuthor(id=row.external_id, name=row.name, is_us=True)
