import uuid

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.channels.models import Channel
from augenhoehe.channels.registry import is_pushed
from augenhoehe.inbox.models import Post
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def publish_post(channel: Channel, *, title: str, text: str, by: User) -> Post:
    """Put something on our own page that people can comment on."""
    by.require_in(Permission.SUBMIT, channel.team_id)
    if not is_pushed(channel):
        raise Invalid(
            _("Write this post at the network itself; it is read from there.")
        )
    if not (title.strip() and text.strip()):
        raise Invalid(_("A post needs a title and a text."))
    post = Post.objects.create(
        channel=channel,
        external_id=f"post-{uuid.uuid4().hex}",
        title=title.strip(),
        text=text.strip(),
        published_at=timezone.now(),
    )
    record("inbox.post_published", by=by, about=[post, channel])
    return post
