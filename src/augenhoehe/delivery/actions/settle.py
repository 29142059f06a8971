"""Say of an unclear reply that it was published."""

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.delivery.models import Delivery
from augenhoehe.delivery.moves import move
from augenhoehe.delivery.states import Step
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def settle(delivery: Delivery, *, url: str, by: User) -> None:
    """Record that ``by`` saw the reply at ``url``.

    Raises ``Invalid`` without a web address, ``StepRefused`` if it is not unclear
    any more.
    """
    by.require_in(Permission.RELEASE, delivery.channel.team_id)
    _require_address(url)
    move(delivery, Step.SETTLE, url=url, delivered_at=timezone.now(), note="")
    record("delivery.settled", by=by, about=delivery)


def _require_address(url: str) -> None:
    try:
        URLValidator(schemes=["http", "https"])(url)
    except ValidationError as error:
        raise Invalid(
            _("Give the full web address at which you saw the reply.")
        ) from error
