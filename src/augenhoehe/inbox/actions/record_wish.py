"""Remember that a person wants comments of theirs removed."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.disappeared import explain_by_wish
from augenhoehe.inbox.models import Author, Comment, Wish
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def record_wish(author: Author, *, own_words: str, by: User) -> Wish:
    """Keep the wish; it explains every comment of theirs that vanished so far.

    What we owed those comments ends as withdrawn. Raises ``Invalid`` without the
    person's words.
    """
    by.require_in(Permission.CLAIM, author.channel.team_id)
    if not own_words.strip():
        raise Invalid(_("Quote the words in which the person said it."))
    wish = Wish.objects.create(
        author=author, own_words=own_words.strip(), recorded_by=by
    )
    explained = explain_by_wish(
        Comment.objects.filter(author=author), at=timezone.now()
    )
    record("inbox.wish_recorded", by=by, about=[author, *explained])
    return wish
