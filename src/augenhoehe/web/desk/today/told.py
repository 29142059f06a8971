"""What this person was told, and has not looked at yet."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from django.utils.translation import gettext as _

from augenhoehe.accounts.access import reminders_of
from augenhoehe.inbox.access import threads_of

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User
    from augenhoehe.inbox.models import Thread

SHOWN: Final = 20
_THREAD: Final = re.compile(r"/desk/threads/(\d+)/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminded:
    """One reminder with words for what it is about."""

    pk: int
    level: str
    title: str
    href: str
    at: datetime
    is_due: bool
    """``at`` is when it falls due, not when it was told."""


def reminders(person: "User") -> Sequence[Reminded]:
    """Return the reminders this person has not seen, the next date first."""
    found = list(reminders_of(person)[:SHOWN])
    wanted = {one.pk: _THREAD.match(one.path) for one in found}
    numbers = [int(match[1]) for match in wanted.values() if match]
    threads = threads_of(person).select_related("channel", "post").in_bulk(numbers)
    return [
        Reminded(
            pk=one.pk,
            level=one.get_level_display(),
            title=_title(threads.get(int(match[1])) if match else None),
            href=one.path,
            at=one.due_at or one.created_at,
            is_due=one.due_at is not None,
        )
        for one in found
        for match in [wanted[one.pk]]
    ]


def _title(thread: "Thread | None") -> str:
    if thread is None:
        return _("Channels, or something else outside of conversations")
    if thread.post and thread.post.title:
        return _("Conversation: %(title)s") % {"title": thread.post.title}
    return _("Conversation on %(channel)s") % {"channel": thread.channel.name}
