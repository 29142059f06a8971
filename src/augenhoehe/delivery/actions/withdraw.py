"""Take a reply back while it still waits."""

from django.db import transaction

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.delivery.models import Delivery
from augenhoehe.delivery.outbox import take_back
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def withdraw(delivery: Delivery, *, by: User) -> None:
    """Take it back for good. Raises ``TooLate`` once the outbox picked it up."""
    by.require_in(Permission.RELEASE, delivery.channel.team_id)
    take_back(delivery)
    record("delivery.withdrawn", by=by, about=delivery)
