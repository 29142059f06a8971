"""Say what a comment is: question, criticism, praise ..."""

from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.models import Comment
from augenhoehe.inbox.states import Kind
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def confirm_kind(comment: Comment, *, kind: Kind, by: User) -> None:
    """Record the kind with the person who confirmed it; the latest word counts.

    It moves nothing in the inbox. Raises ``Invalid`` without a kind.
    """
    by.require_in(Permission.CHECK, comment.channel.team_id)
    if kind == Kind.UNCONFIRMED:
        raise Invalid(_("Choose what this comment is."))
    Comment.objects.filter(pk=comment.pk).update(kind=kind, kind_by=by)
    comment.kind, comment.kind_by = kind, by
    record("inbox.kind_confirmed", by=by, about=comment, kind=kind)
