from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.journal.record import record
from augenhoehe.replies.models import Promise, Release
from augenhoehe.replies.states import PromiseState


@transaction.atomic(durable=True)
def keep_promise(
    promise: Promise, *, outcome: str, by: User, release: Release | None = None
) -> None:
    """Say that a promise is kept, and what came of it.

    ``release`` is the reply that says so, where there is one.
    """
    is_own = promise.owner_id == by.pk
    needed = Permission.READ if is_own else Permission.SUBMIT
    by.require_in(needed, promise.thread.channel.team_id)
    if not outcome.strip():
        raise Invalid(_("Say what came of it, in one sentence."))
    now = timezone.now()
    won = Promise.objects.filter(pk=promise.pk, state=PromiseState.OPEN).update(
        state=PromiseState.KEPT, kept_at=now, outcome=outcome.strip()
    )
    if not won:
        raise TooLate(_("This promise is not open any more."))
    promise.refresh_from_db()
    record(
        "replies.promise_kept",
        by=by,
        about=[promise, promise.thread],
        release=release.pk if release else None,
    )
