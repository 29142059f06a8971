from datetime import date

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.models import Comment
from augenhoehe.replies.checking import answered_by
from augenhoehe.replies.drafting import begin
from augenhoehe.replies.models import Draft, Promise
from augenhoehe.replies.states import PromiseState, Purpose, State
from augenhoehe.replies.wording import delay, language_for


@transaction.atomic(durable=True)
def move_promise(promise: Promise, *, to: date, reason: str, by: User) -> Draft:
    """Begin the interim note that names the delay, its reason and the new date.

    No date moves in silence: the promise stays open until the note is released, and
    then the new one takes its place.
    """
    by.require_in(Permission.DRAFT, promise.thread.channel.team_id)
    _require_possible(promise, to=to, reason=reason)
    comments = _comments(promise)
    text = delay(
        promised=promise.due_on,
        reason=reason,
        name=promise.owner.name,
        on=to,
        language=language_for(comments),
    )
    return begin(
        comments, purpose=Purpose.INTERIM, text=text, by=by, late_promise=promise
    )


def _require_possible(promise: Promise, *, to: date, reason: str) -> None:
    if promise.state != PromiseState.OPEN:
        raise TooLate(_("This promise is not open any more."))
    if to <= max(promise.due_on, timezone.localdate()):
        raise Invalid(_("The new date has to be later than the old one and today."))
    if not reason.strip():
        raise Invalid(_("Say honestly why it is late. The note will say so, too."))
    if promise.notes.filter(state__in=[State.WRITING, State.SUBMITTED]).exists():
        raise Invalid(_("There is a note about this delay already. Write on there."))


def _comments(promise: Promise) -> list[Comment]:
    """Return whom the promise was given to, else the beginning of the thread."""
    if promise.release:
        return answered_by(promise.release.draft)
    others = promise.thread.comments.filter(is_ours=False)
    return list(others.order_by("written_at", "pk")[:1])
