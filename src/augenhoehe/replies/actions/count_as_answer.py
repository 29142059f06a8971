from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.duties import ANSWERING, meet
from augenhoehe.inbox.models import Comment
from augenhoehe.inbox.states import Visibility
from augenhoehe.journal.record import record
from augenhoehe.replies.models import Release


@transaction.atomic(durable=True)
def count_as_answer(reply: Comment, *, by: User) -> None:
    """Say that a reply which somebody wrote at the network itself is our answer.

    Nobody checked it and no second person released it, but it stands there in our
    name. Raises ``Invalid`` for what is no such reply, ``TooLate`` where nothing is
    owed any more.
    """
    by.require_in(Permission.RELEASE, reply.channel.team_id)
    is_outside = (
        reply.is_ours
        and reply.visibility == Visibility.PUBLIC
        and not Release.objects.filter(comment=reply).exists()
    )
    answered = reply.parent
    if not is_outside or answered is None:
        raise Invalid(_("Only a reply of ours at the network can count as the answer."))
    if not meet([answered], kinds=ANSWERING, delivery_id=None, at=reply.written_at):
        raise TooLate(_("This comment is not waiting for us any more."))
    about = [answered.thread, answered, reply]
    record("replies.counted_as_answer", by=by, about=about)
