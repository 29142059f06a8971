from django.db import transaction
from django.utils import timezone

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.journal.record import record
from augenhoehe.replies.models import TextModule


@transaction.atomic(durable=True)
def retire_module(module: TextModule, *, by: User) -> None:
    """Offer it no more."""
    by.require(Permission.MATERIAL)
    now = timezone.now()
    standing = TextModule.objects.filter(pk=module.pk, retired_at=None)
    if standing.update(retired_at=now):
        module.retired_at = now
        record("replies.module_retired", by=by, about=module)
