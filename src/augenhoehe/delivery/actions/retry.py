"""Send a reply again that the network refused, or that a person found missing."""

from django.db import transaction
from django.utils import timezone

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.delivery.models import Delivery
from augenhoehe.delivery.moves import move
from augenhoehe.delivery.states import Step
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def retry(delivery: Delivery, *, by: User) -> None:
    """Let it go out again. For an unclear one, ``by`` has looked: it is not there.

    Raises ``StepRefused`` where it is neither refused nor unclear any more.
    """
    by.require_in(Permission.RELEASE, delivery.channel.team_id)
    before = delivery.state
    move(delivery, Step.RETRY, due_at=timezone.now(), token=None, note="")
    Delivery.objects.filter(pk=delivery.pk).update(reported_at=None)
    record("delivery.retried", by=by, about=delivery, before=before)
