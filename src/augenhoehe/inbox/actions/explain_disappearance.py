"""Say why a comment vanished at the network."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.disappeared import explain_by_wish
from augenhoehe.inbox.models import Comment, Wish
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def explain_disappearance(comment: Comment, *, own_words: str, by: User) -> None:
    """Record the author's own wish, in their words, as the explanation.

    There is no other one by hand: a measure of ours explains itself. The duties of
    this comment end as withdrawn. Raises ``Invalid`` without the words, ``TooLate``
    where it has not vanished or is explained already.
    """
    by.require_in(Permission.CLAIM, comment.channel.team_id)
    if not own_words.strip():
        raise Invalid(_("Quote the words in which the person said it."))
    if not explain_by_wish(Comment.objects.filter(pk=comment.pk), at=timezone.now()):
        raise TooLate(_("There is nothing left to explain about this comment."))
    comment.refresh_from_db()
    Wish.objects.create(
        author=comment.author, own_words=own_words.strip(), recorded_by=by
    )
    record("inbox.disappearance_explained", by=by, about=[comment, comment.author])
