"""Everything that happens by itself, and how often."""

from datetime import datetime, timedelta

from augenhoehe.delivery.outbox import deliver_due
from augenhoehe.inbox import search
from augenhoehe.inbox.examine import examine_new
from augenhoehe.inbox.reminders import remind_due
from augenhoehe.inbox.sync import sync_due
from augenhoehe.ops.digest import send_digests
from augenhoehe.ops.heartbeat import beat
from augenhoehe.ops.worker import Job, Lane
from augenhoehe.privacy.retention import retain
from augenhoehe.replies.letters import send_letters
from augenhoehe.replies.reminders import remind_promises
from augenhoehe.replies.reporting import take_notice
from augenhoehe.replies.signs import give_signs

SECOND, MINUTE, HOUR = (timedelta(seconds=n) for n in (1, 60, 3600))


def _examine(now: datetime) -> int:
    return examine_new(1_000, now)


def _find_again(_now: datetime) -> int:
    """Fill the search where its table was lost, as after a rebuilt database."""
    return search.rebuild() if search.is_lost() else 0


def _tell(now: datetime) -> int:
    """Look once more what has to be told, so that the one mail of the day holds it."""
    remind_due(now)
    remind_promises(now)
    return send_digests(now)


JOBS = (
    Job(name="heartbeat", run=beat, every=20 * SECOND, lane=Lane.HOUSE),
    Job(name="read", run=sync_due, every=5 * SECOND, lane=Lane.READ),
    Job(name="deliver", run=deliver_due, every=2 * SECOND, lane=Lane.WRITE),
    Job(name="take notice", run=take_notice, every=2 * SECOND, lane=Lane.WRITE),
    Job(name="signs", run=give_signs, every=5 * SECOND, lane=Lane.WRITE),
    Job(name="letters", run=send_letters, every=10 * SECOND, lane=Lane.WRITE),
    Job(name="examine", run=_examine, every=5 * SECOND, lane=Lane.HOUSE),
    Job(name="duties", run=remind_due, every=5 * MINUTE, lane=Lane.HOUSE),
    Job(name="promises", run=remind_promises, every=5 * MINUTE, lane=Lane.HOUSE),
    Job(name="digests", run=_tell, every=10 * MINUTE, lane=Lane.HOUSE),
    Job(name="search", run=_find_again, every=10 * MINUTE, lane=Lane.HOUSE),
    Job(name="retain", run=retain, every=HOUR, lane=Lane.HOUSE),
)
