"""Our own replies as they stand in the thread."""

from datetime import datetime

from django.utils import timezone

from augenhoehe.accounts.access import organisation_name
from augenhoehe.channels.models import Channel
from augenhoehe.inbox.models import Author, Comment, Thread
from augenhoehe.inbox.states import NoDuty


def store_own(
    *,
    channel: Channel,
    external_id: str,
    parent: Comment,
    text: str,
    url: str,
    written_at: datetime,
) -> Comment:
    """Store a reply that the network confirmed, inside the caller's transaction.

    Where a sync was faster, what it stored is returned as it is.
    """
    comment, is_new = Comment.objects.get_or_create(
        channel=channel,
        external_id=external_id,
        defaults={
            "thread": parent.thread,
            "post": parent.post,
            "author": _ourselves(channel),
            "parent": parent,
            "parent_external_id": parent.external_id,
            "text": text,
            "language": parent.language,
            "url": url,
            "written_at": written_at,
            "arrived_at": timezone.now(),
            "is_ours": True,
            "no_duty": NoDuty.OURS,
        },
    )
    if is_new:
        Thread.objects.filter(pk=parent.thread_id, latest_at__lt=written_at).update(
            latest_at=written_at
        )
    return comment


def _ourselves(channel: Channel) -> Author:
    """Return the account of ours in the channel, as a sync named it, else one anew."""
    known = Author.objects.filter(channel=channel, is_us=True).order_by("-pk").first()
    if known:
        return known
    return Author.objects.get_or_create(
        channel=channel,
        external_id="us",
        defaults={"name": organisation_name(), "is_us": True},
    )[0]
