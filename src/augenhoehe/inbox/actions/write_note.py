"""Write an internal note under a thread."""

from collections.abc import Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import ReminderLevel, User
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.models import Note, Thread
from augenhoehe.inbox.telling import tell
from augenhoehe.journal.record import record

LONGEST = 10_000
"""Characters of a note."""


@transaction.atomic(durable=True)
def write_note(
    thread: Thread, *, text: str, by: User, mentions: Sequence[User] = ()
) -> Note:
    """Keep the note and tell the colleagues it mentions; sent twice, it is one.

    Raises ``Invalid`` without a text, or where a mentioned colleague may not open
    the thread.
    """
    by.require_in(Permission.NOTE, thread.channel.team_id)
    _require_text(text)
    _require_may_open(thread, mentions)
    latest = Note.objects.filter(thread=thread).order_by("-pk").first()
    if latest and (latest.by_id, latest.text) == (by.pk, text.strip()):
        return latest
    note = Note.objects.create(thread=thread, text=text.strip(), by=by)
    note.mentions.set(mentions)
    others = [person for person in mentions if person != by]
    tell(others, ReminderLevel.MENTION, subject=f"note:{note.pk}", of=thread)
    record("inbox.note_written", by=by, about=[thread, *mentions], note=note.pk)
    return note


def _require_text(text: str) -> None:
    if not text.strip():
        raise Invalid(_("Write what the note should say."))
    if len(text) > LONGEST:
        raise Invalid(
            _("A note may have %(number)s characters. Please make it shorter.")
            % {"number": LONGEST}
        )


def _require_may_open(thread: Thread, mentions: Sequence[User]) -> None:
    team = thread.channel.team_id
    if strangers := [
        person.name for person in mentions if not person.may_in(Permission.READ, team)
    ]:
        raise Invalid(
            _("Only people who may open this conversation can be mentioned."),
            reasons=[
                _("%(name)s may not open it.") % {"name": name} for name in strangers
            ],
        )
