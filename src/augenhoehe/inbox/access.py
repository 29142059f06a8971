"""Every way to read comments and threads for a person."""

from django.db.models import QuerySet

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.models import Comment


def comments_of(person: User) -> QuerySet[Comment]:
    """Every comment in the channels of the own teams."""
    if not person.may(Permission.READ):
        return Comment.objects.none()
    if person.may(Permission.READ_ALL_TEAMS):
        return Comment.objects.all()
    return Comment.objects.filter(channel__team__in=person.team_ids)
