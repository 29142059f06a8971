from datetime import date

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.replies.models import Promise, Release
from augenhoehe.replies.promising import promise


@transaction.atomic(durable=True)
def add_promise(
    release: Release, *, text: str, owner: User, due_on: date, by: User
) -> Promise:
    """Track something that a released reply promises and that was not found in it."""
    team = release.draft.thread.channel.team_id
    by.require_in(Permission.SUBMIT, team)
    if not text.strip():
        raise Invalid(_("Say what was promised."))
    if due_on < timezone.localdate():
        raise Invalid(_("This date has passed. Name one to come."))
    if not owner.may_in(Permission.READ, team):
        raise Invalid(_("This person does not see the conversation. Name another."))
    if release.undone_at:
        raise Invalid(_("This reply was taken back. It promises nothing."))
    return promise(release, text=text.strip(), owner=owner, due_on=due_on, by=by)
