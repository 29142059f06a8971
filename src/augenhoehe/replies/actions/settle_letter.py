from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.journal.record import record
from augenhoehe.replies.letters import DECIDE_AFTER
from augenhoehe.replies.models import Letter


@transaction.atomic(durable=True)
def settle_letter(letter: Letter, *, by: User) -> None:
    """Say of a letter of unknown fate that it arrived.

    Raises ``TooLate`` where its fate is known by now, or it may still be on its way.
    """
    now = timezone.now()
    _decide(letter, "replies.letter_settled", by=by, sent_at=now, note="")


@transaction.atomic(durable=True)
def send_letter_again(letter: Letter, *, by: User) -> None:
    """Say of a letter of unknown fate that it did not arrive, and send it again."""
    now = timezone.now()
    _decide(letter, "replies.letter_again", by=by, picked_up_at=None, due_at=now)


def _decide(letter: Letter, verb: str, *, by: User, **changes: object) -> None:
    thread = letter.release.draft.thread
    by.require_in(Permission.RELEASE, thread.channel.team_id)
    waiting = Letter.objects.filter(
        pk=letter.pk, sent_at=None, picked_up_at__lte=timezone.now() - DECIDE_AFTER
    )
    if not waiting.update(**changes):
        raise TooLate(_("There is nothing to decide about this letter any more."))
    letter.refresh_from_db()
    record(verb, by=by, about=[letter, thread])
