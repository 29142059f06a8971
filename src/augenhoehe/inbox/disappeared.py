"""What an explanation of a disappearance changes."""

from datetime import datetime

from django.db.models import QuerySet

from augenhoehe.inbox.duties import withdraw
from augenhoehe.inbox.models import Comment
from augenhoehe.inbox.states import Explanation


def explain_by_wish(comments: QuerySet[Comment], *, at: datetime) -> list[Comment]:
    """Explain those of ``comments`` that vanished without one; return which.

    The author took them back, so nothing is owed any more.
    """
    unexplained = list(
        comments.filter(vanished_at__isnull=False, explanation=Explanation.NONE)
    )
    Comment.objects.filter(
        pk__in=[comment.pk for comment in unexplained], explanation=Explanation.NONE
    ).update(explanation=Explanation.WISH)
    withdraw(unexplained, at=at)
    return unexplained
