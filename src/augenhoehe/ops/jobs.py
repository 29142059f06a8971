"""Everything that happens by itself, and how often."""

from datetime import timedelta

from augenhoehe.delivery.outbox import deliver_due
from augenhoehe.ops.digest import send_digests
from augenhoehe.ops.heartbeat import beat
from augenhoehe.ops.worker import Job, Lane
from augenhoehe.privacy.retention import retain

SECOND, MINUTE, HOUR = (timedelta(seconds=n) for n in (1, 60, 3600))

JOBS = (
    Job(name="heartbeat", run=beat, every=20 * SECOND, lane=Lane.HOUSE),
    Job(name="deliver", run=deliver_due, every=2 * SECOND, lane=Lane.WRITE),
    Job(name="digests", run=send_digests, every=10 * MINUTE, lane=Lane.HOUSE),
    Job(name="retain", run=retain, every=HOUR, lane=Lane.HOUSE),
)
