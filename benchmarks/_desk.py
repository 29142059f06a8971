"""One database: clicks at the desk, first in peace and then during an import."""

import json
import os
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import django

django.setup()

from django.core.management import call_command
from django.db import connections, transaction

from augenhoehe.accounts.models import Grant, Team, User
from augenhoehe.accounts.roles import Role
from augenhoehe.channels.models import Channel
from augenhoehe.inbox import search
from augenhoehe.inbox.access import comments_of
from augenhoehe.inbox.importing import import_file
from augenhoehe.inbox.intake import Opens, store
from augenhoehe.inbox.models import Import, Thread
from benchmarks._invented import START, comments, page

BEFORE, IMPORTED, CLICKS, PAUSE = 20_000, 100_000, 400, 0.02


def inbox(person: User, _click: int) -> None:
    """Show the first page of what is due next."""
    rows = comments_of(person).filter(due_at__isnull=False)
    list(
        rows.select_related("author", "thread", "channel").order_by("due_at", "id")[:50]
    )


def find(person: User, _click: int) -> None:
    rows = comments_of(person).filter(search.matching("wheelchair question"))
    list(rows.select_related("author").order_by("-written_at", "-id")[:50])


def claim(person: User, click: int) -> None:
    """Take a thread over: a small write."""
    with transaction.atomic():
        Thread.objects.filter(pk=click + 1).update(owner=person, claimed_at=START)


def clicks(work: Callable[[User, int], None], person: User, *, number: int) -> str:
    taken = []
    for click in range(number):
        start = time.perf_counter()
        work(person, click)
        taken.append(1000 * (time.perf_counter() - start))
        time.sleep(PAUSE)
    taken.sort()
    p95 = taken[int(0.95 * len(taken))]
    return (
        f"median {statistics.median(taken):7.1f} ms, p95 {p95:7.1f} ms, "
        f"max {taken[-1]:7.1f} ms"
    )


def write_file(path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        for item in comments(IMPORTED, first=10 * BEFORE):
            told = {
                "id": item.id,
                "author": item.author.name,
                "text": item.text,
                "date": item.written_at.isoformat(),
            }
            file.write(json.dumps(told) + "\n")


def importing(path: Path, channel: Channel) -> int:
    """Start the import in a process of its own and return its number."""
    connections.close_all()
    if child := os.fork():
        return child
    import_file(path, channel=channel, opens=Opens.ALL)
    os._exit(0)


def prepared() -> tuple[User, Channel]:
    call_command("migrate", verbosity=0)
    team = Team.objects.create(name="Haus")
    channel = Channel.objects.create(name="Eins", kind="archive", team=team)
    person = User.objects.create_user("alice@example.org", name="Alice")
    Grant.objects.create(user=person, role=Role.MANAGER)
    person.teams.add(team)
    for first in range(0, BEFORE, 1000):
        store(channel, page(comments(1000, first=first)), now=datetime.now(UTC))
    return User.objects.get(pk=person.pk), channel


def main() -> None:
    person, channel = prepared()
    works = {"inbox page": inbox, "search": find, "claim": claim}
    for name, work in works.items():
        told = clicks(work, person, number=100)
        sys.stdout.write(f"  in peace       {name:10} {told}\n")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "many.jsonl"
        write_file(path)
        child, start = importing(path, channel), time.perf_counter()
        for name, work in works.items():
            told = clicks(work, person, number=CLICKS)
            sys.stdout.write(f"  during import  {name:10} {told}\n")
            sys.stdout.flush()
        passed = time.perf_counter() - start
        read = Import.objects.get().read
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    sys.stdout.write(
        f"  meanwhile {read:,} of {IMPORTED:,} comments were imported "
        f"({read / passed:,.0f}/s)\n"
    )


if __name__ == "__main__":
    main()
