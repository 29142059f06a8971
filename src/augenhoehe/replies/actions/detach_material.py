from django.db import transaction

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.replies.models import Draft, Material
from augenhoehe.replies.writing import changed


@transaction.atomic(durable=True)
def detach_material(draft: Draft, *, material: Material, by: User) -> None:
    """Take a material away again; a change of what is published."""
    by.require_in(Permission.DRAFT, draft.thread.channel.team_id)
    if draft.materials.filter(pk=material.pk).exists():
        draft.materials.remove(material)
        changed(draft, by=by)
