from django.db import transaction
from django.utils import timezone

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.journal.record import record
from augenhoehe.replies.models import Material


@transaction.atomic(durable=True)
def retire_material(material: Material, *, by: User) -> None:
    """Offer it no more. Replies that pointed at it keep it."""
    by.require(Permission.MATERIAL)
    now = timezone.now()
    standing = Material.objects.filter(pk=material.pk, retired_at=None)
    if standing.update(retired_at=now):
        material.retired_at = now
        record("replies.material_retired", by=by, about=material)
