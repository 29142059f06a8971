"""Files that people bring along become comments; a stopped import goes on."""

import hashlib
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import batched
from pathlib import Path

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import TooLate
from augenhoehe.channels.models import Channel
from augenhoehe.connectors.base import Page
from augenhoehe.connectors.files import Item, Reader, open_file
from augenhoehe.connectors.files.reader import NO_MAPPING
from augenhoehe.inbox.intake import Opens, Stored, store
from augenhoehe.inbox.intake.storing import Order
from augenhoehe.inbox.models import Import

AT_ONCE = 150
"""Items in one transaction: few, so that nobody at the desk waits for long."""
BREATH, LONGEST_BREATH = 0.03, 0.05
"""Seconds between two transactions in which whoever waits gets their turn. SQLite
looks again every 25 ms, and every 50 ms once it has waited for more than 128 ms."""

type Progress = Callable[[int, int], None]
"""Told how far the file is read and how long it is, in bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What became of a file, over all runs that it took."""

    read: int
    added: int
    known: int
    changed: int
    failed: int
    notes: tuple[str, ...] = ()
    """Sentences in English on what was repaired or left out in this run."""


def import_file(
    path: Path,
    *,
    channel: Channel,
    mapping: Mapping[str, str] = NO_MAPPING,
    opens: Opens = Opens.RECENT,
    on_progress: Progress | None = None,
) -> Counts:
    """Store every comment of a file, a few hundred in one transaction.

    Stopped in the middle and started again with the same file, it goes on where it
    stopped. Run again after its end, it adds nothing. Raises ``UnknownFile`` and
    ``OSError`` like ``open_file``, and ``TooLate`` while another import of the same
    file into this channel is running.
    """
    digest = _digest(path, mapping)
    run, _created = Import.objects.get_or_create(
        channel=channel, digest=digest, ended_at=None
    )
    reader = open_file(path, mapping=mapping, position=run.position)
    for items, end in _steps(reader):
        start = time.monotonic()
        _store(run, items, end=end, opens=opens)
        time.sleep(_breath(time.monotonic() - start))
        if on_progress:
            on_progress(end, reader.total)
    return _end(run, reader)


def _breath(taken: float) -> float:
    """Return how long to rest: longer after a step that took long."""
    return min(max(BREATH, taken / 3), LONGEST_BREATH)


def _digest(path: Path, mapping: Mapping[str, str]) -> str:
    """Name the file by what is in it, and by how it is read."""
    with path.open("rb") as file:
        told = hashlib.file_digest(file, "sha256")
    told.update(repr(sorted(mapping.items())).encode())
    return told.hexdigest()


def _steps(reader: Reader) -> Iterator[tuple[tuple[Item, ...], int]]:
    """Yield items with the position behind the last of them."""
    placed = ((item, reader.position) for item in reader)
    for some in batched(placed, AT_ONCE):
        yield tuple(item for item, _end in some), some[-1][1]


def _store(run: Import, items: tuple[Item, ...], *, end: int, opens: Opens) -> None:
    def also(stored: Stored) -> None:
        _move_on(run, stored, end=end)

    store(
        run.channel,
        Page(items=items, cursor=None, is_last=False),
        now=timezone.now(),
        order=Order(opens=opens, also=also, is_current=False),
    )
    run.position = end


def _move_on(run: Import, stored: Stored, *, end: int) -> None:
    """Write how far it has come, in the transaction of the comments."""
    here = Import.objects.filter(pk=run.pk, position=run.position, ended_at=None)
    if not here.update(
        position=end,
        read=F("read") + stored.read,
        added=F("added") + stored.added,
        known=F("known") + stored.known,
        changed=F("changed") + stored.changed,
        failed=F("failed") + stored.failed,
    ):
        raise TooLate(_("This file is being imported into this channel already."))


@transaction.atomic
def _end(run: Import, reader: Reader) -> Counts:
    Import.objects.filter(pk=run.pk, ended_at=None).update(ended_at=timezone.now())
    run.refresh_from_db()
    return Counts(
        read=run.read,
        added=run.added,
        known=run.known,
        changed=run.changed,
        failed=run.failed,
        notes=reader.notes,
    )
