"""Throw a saved view away."""

from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Refused
from augenhoehe.accounts.models import User
from augenhoehe.inbox.models import SavedView
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def delete_view(view: SavedView, *, by: User) -> None:
    """Raises ``Refused`` for a view of somebody else, also where it is shared."""
    if view.owner_id != by.pk:
        raise Refused(
            _("Only %(name)s may delete this view.") % {"name": view.owner.name}
        )
    record("inbox.view_deleted", by=by, about=view)
    view.delete()
