from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.replies.models import Draft, Material
from augenhoehe.replies.writing import changed


@transaction.atomic(durable=True)
def attach_material(draft: Draft, *, material: Material, by: User) -> None:
    """Let the reply end with the material and its source.

    It is published with the text, so it counts as a change of it.
    """
    by.require_in(Permission.DRAFT, draft.thread.channel.team_id)
    if material.retired_at:
        raise Invalid(_("This material is retired. Choose another one."))
    if not draft.materials.filter(pk=material.pk).exists():
        draft.materials.add(material)
        changed(draft, by=by)
