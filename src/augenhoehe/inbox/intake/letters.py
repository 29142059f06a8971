"""What could not be read: kept with the reason until a person has looked."""

import hashlib
from collections.abc import Collection, Sequence
from datetime import datetime

from augenhoehe.channels.models import Channel
from augenhoehe.connectors.base import Unreadable
from augenhoehe.connectors.privacy import without_traces
from augenhoehe.connectors.text import fit
from augenhoehe.inbox.models import DeadLetter

LONGEST_RAW = 100_000


def keep(channel: Channel, unreadable: Sequence[Unreadable]) -> None:
    """Store dead letters; one that is known already is not stored again."""
    DeadLetter.objects.bulk_create(
        (_letter(channel, item) for item in unreadable), ignore_conflicts=True
    )


def keep_missing(channel: Channel, ids: Collection[str], *, reason: str) -> None:
    """Note comments that the network counts and does not hand out."""
    DeadLetter.objects.bulk_create(
        (
            DeadLetter(
                channel=channel,
                position=own_id,
                digest=_digest("missing", own_id),
                reason=reason,
            )
            for own_id in sorted(ids)
        ),
        ignore_conflicts=True,
    )


def missing_no_more(channel: Channel, ids: Collection[str], *, now: datetime) -> None:
    """Settle the notes about comments that have arrived after all."""
    digests = [_digest("missing", own_id) for own_id in ids]
    DeadLetter.objects.filter(
        channel=channel, digest__in=digests, settled_at=None
    ).update(settled_at=now)


def _letter(channel: Channel, item: Unreadable) -> DeadLetter:
    raw = without_traces(item.raw[:LONGEST_RAW])
    told = fit(item.reason)
    return DeadLetter(
        channel=channel,
        position=fit(item.position)[:300],
        digest=_digest(fit(item.position), raw or told),
        reason=told[:400],
        raw=raw,
    )


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()
