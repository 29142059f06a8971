"""Let several processes take in the same pages; print what is stored as JSON."""

import json
import os
import sys
from collections.abc import Callable

import django

if __name__ == "__main__":
    django.setup()

from django.core.management import call_command
from django.db import connections

from augenhoehe.accounts.models import Team
from augenhoehe.channels.models import Channel
from augenhoehe.inbox.intake import Stored, store
from augenhoehe.inbox.models import Author, Comment, Revision
from tests.inbox.remote import NOW, page, person, said

COMMENTS, STEP, PROCESSES = 60, 20, 4


def pages_of(channel: Channel, *, text: str = "Warum?") -> Callable[[], Stored]:
    """Return the work of storing 60 comments of 7 people on 3 pages."""
    items = [
        said(
            str(n),
            text,
            author=person(str(n % 7)),
            parent_id=str(n // 2) if n % 3 else None,
        )
        for n in range(COMMENTS)
    ]

    def work() -> Stored:
        stored = Stored()
        for first in range(0, COMMENTS, STEP):
            some = items[first : first + STEP]
            stored += store(channel, page(*some), now=NOW)
        return stored

    return work


def in_a_process(work: Callable[[], Stored]) -> int:
    if child := os.fork():
        return child
    work()
    os._exit(0)


def main() -> None:
    call_command("migrate", verbosity=0)
    team = Team.objects.create(name="Haus")
    channel = Channel.objects.create(name="Spielplatz", kind="sandbox", team=team)
    connections.close_all()
    children = [in_a_process(pages_of(channel)) for _ in range(PROCESSES)]
    ends = [os.waitstatus_to_exitcode(os.waitpid(each, 0)[1]) for each in children]
    told = {
        "ends": ends,
        "comments": Comment.objects.count(),
        "authors": Author.objects.count(),
        "revisions": Revision.objects.count(),
    }
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
