"""Writing and reading the journal."""

import hashlib
import hmac
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import rfc8785
from django.db import models, transaction
from django.utils import timezone

from augenhoehe.journal.models import Entry, ReferenceKey, Subject

type Fact = str | int | bool | Sequence[str | int] | None

# Neither white space nor "@": a fact is a key, a number or a date, so no sentence and
# no address of anybody fits.
_FACT = re.compile(r"[\w.:+/-]{0,80}", re.ASCII)


class NotAFact(ValueError):
    """Somebody tried to write text into the journal: a programming error."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An entry as a history shows it."""

    number: int
    at: datetime
    verb: str
    actor: str
    """A reference; ``accounts.access`` knows whose."""
    facts: Mapping[str, Fact]


def record(
    verb: str,
    *,
    by: models.Model | None,
    about: models.Model | Iterable[models.Model],
    **facts: Fact,
) -> Entry:
    """Write one entry, in the transaction of what it tells of.

    ``verb`` is ``package.past_participle``, such as ``inbox.claimed``. ``facts`` are
    keys, numbers and ISO dates; text raises :class:`NotAFact`. Raises
    ``TransactionManagementError`` outside a transaction.
    """
    if not transaction.get_connection().in_atomic_block:
        raise transaction.TransactionManagementError("Record inside the change.")
    things = [about] if isinstance(about, models.Model) else list(about)
    subjects = references(things)
    actor = reference(by) if by else ""
    at = timezone.now()
    body = rfc8785.dumps(
        {
            "at": at.isoformat(),
            "verb": verb,
            "actor": actor,
            "about": subjects,
            "facts": {name: _checked(value) for name, value in facts.items()},
        }
    ).decode()
    entry = Entry.objects.create(at=at, verb=verb, actor=actor, body=body)
    Subject.objects.bulk_create(
        Subject(entry=entry, reference=subject) for subject in subjects
    )
    return entry


def reference(thing: models.Model) -> str:
    """Return how entries name ``thing``; the same every time until it is forgotten."""
    return references([thing])[0]


def references(things: Sequence[models.Model]) -> list[str]:
    """Return how entries name each of ``things``, making keys where they are missing.

    A model with ``journal_keyed = True`` is a person or a comment: it is named by
    HMAC-SHA256 under a key of its own. Anything else is named by its id.
    """
    _make_keys(things)
    return list(known_references(things).values())


def known_references(
    things: Sequence[models.Model],
) -> dict[models.Model, str]:
    """Return how entries name those of ``things`` that any entry may name; only reads."""
    secrets = _secrets(things)
    named = {}
    for thing in things:
        if not _is_keyed(thing):
            named[thing] = f"{_kind(thing)}:{thing.pk}"
        elif secret := secrets.get((_kind(thing), str(thing.pk))):
            named[thing] = _keyed(thing, secret)
    return named


def history(things: Sequence[models.Model], *, limit: int = 200) -> list[Line]:
    """Return what was done with any of ``things``, the newest first."""
    found = (
        Entry.objects.filter(subjects__reference__in=known_references(things).values())
        .distinct()
        .order_by("-at", "-pk")[:limit]
    )
    return [_line(entry) for entry in found]


def latest(*, before: int | None = None, limit: int = 50) -> list[Line]:
    """Return the newest entries of the whole journal, older than number ``before``."""
    found = Entry.objects.order_by("-pk")
    if before is not None:
        found = found.filter(pk__lt=before)
    return [_line(entry) for entry in found[:limit]]


def forget(things: Sequence[models.Model]) -> int:
    """Erase the keys, so that no entry can be tied to ``things`` any more."""
    gone = 0
    for thing in things:
        gone += ReferenceKey.objects.filter(
            kind=_kind(thing), ref=str(thing.pk)
        ).delete()[0]
    return gone


def _line(entry: Entry) -> Line:
    body: dict[str, Any] = json.loads(entry.body)
    return Line(
        number=entry.pk,
        at=entry.at,
        verb=entry.verb,
        actor=entry.actor,
        facts=body.get("facts", {}),
    )


def _make_keys(things: Sequence[models.Model]) -> None:
    wanted = {(_kind(thing), str(thing.pk)) for thing in things if _is_keyed(thing)}
    missing = wanted - _secrets(things).keys()
    if missing:
        ReferenceKey.objects.bulk_create(
            (ReferenceKey(kind=kind, ref=ref) for kind, ref in sorted(missing)),
            ignore_conflicts=True,
        )


def _secrets(things: Sequence[models.Model]) -> dict[tuple[str, str], str]:
    keyed = [thing for thing in things if _is_keyed(thing)]
    if not keyed:
        return {}
    rows = ReferenceKey.objects.filter(
        kind__in={_kind(thing) for thing in keyed},
        ref__in={thing.pk for thing in keyed},
    )
    return {(row.kind, row.ref): row.secret for row in rows}


def _is_keyed(thing: models.Model) -> bool:
    return bool(getattr(thing, "journal_keyed", False))


def _keyed(thing: models.Model, secret: str) -> str:
    message = f"{_kind(thing)}:{thing.pk}".encode()
    return hmac.new(bytes.fromhex(secret), message, hashlib.sha256).hexdigest()


def _kind(thing: models.Model) -> str:
    return thing._meta.model_name or ""


def _checked(value: Fact) -> Fact:
    for part in [value] if isinstance(value, str | int) or value is None else value:
        if isinstance(part, str) and not _FACT.fullmatch(part):
            raise NotAFact("The journal takes keys, numbers and dates, no text.")
    return value
