"""Keep a set of filters under a name."""

from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import Team, User
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.filters import Filters
from augenhoehe.inbox.models import SavedView
from augenhoehe.journal.record import record

LONGEST_NAME = 80


@transaction.atomic(durable=True)
def save_view(
    *, name: str, filters: Filters, by: User, team: Team | None = None
) -> SavedView:
    """Keep the filters, for oneself or for a team; a name of one's own is replaced.

    Raises ``Invalid`` for searched words: with them a view could list a person.
    """
    by.require(Permission.READ)
    if team is not None:
        by.require_in(Permission.READ, team.pk)
    if filters.q:
        raise Invalid(
            _(
                "A view keeps filters, no searched words. Clear the search field and "
                "save again."
            )
        )
    if not 0 < len(name.strip()) <= LONGEST_NAME:
        raise Invalid(
            _("Give the view a name of at most %(number)s characters.")
            % {"number": LONGEST_NAME}
        )
    view, _is_new = SavedView.objects.update_or_create(
        owner=by,
        name=name.strip(),
        defaults={"team": team, "filters": filters.as_mapping()},
    )
    record("inbox.view_saved", by=by, about=view)
    return view
