"""Beginning a draft, inside the caller's transaction."""

from collections.abc import Sequence

from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.concerns.models import Concern
from augenhoehe.inbox.models import Comment
from augenhoehe.journal.record import record
from augenhoehe.replies.models import Draft, Promise
from augenhoehe.replies.states import Purpose


def begin(
    comments: Sequence[Comment],
    *,
    purpose: Purpose,
    text: str,
    by: User,
    concern: Concern | None = None,
    late_promise: Promise | None = None,
) -> Draft:
    """Create a draft that answers ``comments``, the first being where it stands.

    Raises ``Invalid`` unless they are comments of others in one conversation.
    """
    require_one_thread(comments)
    now = timezone.now()
    draft = Draft.objects.create(
        thread=comments[0].thread,
        concern=concern,
        purpose=purpose,
        text=text,
        started_by=by,
        changed_at=now,
        late_promise=late_promise,
    )
    # One by one: the order says where the reply is published.
    for comment in dict.fromkeys(comments):
        draft.comments.add(comment)
    if text:
        draft.versions.create(revision=0, text=text, by=by, at=now)
    record("replies.draft_started", by=by, about=[draft, draft.thread], purpose=purpose)
    return draft


def require_one_thread(comments: Sequence[Comment]) -> None:
    """Raise ``Invalid`` where one reply cannot stand under all of ``comments``."""
    if not comments:
        raise Invalid(_("Choose at least one comment that this reply answers."))
    if len({comment.thread_id for comment in comments}) > 1:
        raise Invalid(
            _(
                "These comments stand in different conversations. "
                "Write one reply for each conversation."
            )
        )
    if any(comment.is_ours for comment in comments):
        raise Invalid(_("One of these comments is our own. Choose what others wrote."))
