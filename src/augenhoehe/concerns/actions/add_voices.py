from collections.abc import Sequence

from django.db import transaction

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.concerns.models import Concern, Voice
from augenhoehe.inbox.models import Comment
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def add_voices(concern: Concern, *, comments: Sequence[Comment], by: User) -> int:
    """Let more comments belong to a concern; return how many are new in it."""
    by.require_in(Permission.DELIBERATE, concern.team_id)
    for comment in comments:
        by.require_in(Permission.DELIBERATE, comment.channel.team_id)
    known = set(
        concern.voices.filter(comment__in=comments).values_list("comment", flat=True)
    )
    fresh = [comment for comment in comments if comment.pk not in known]
    Voice.objects.bulk_create(
        (Voice(concern=concern, comment=comment, added_by=by) for comment in fresh),
        ignore_conflicts=True,
    )
    if fresh:
        record(
            "concerns.voices_added",
            by=by,
            about=[concern, *(comment.thread for comment in fresh)],
            voices=len(fresh),
        )
    return len(fresh)
