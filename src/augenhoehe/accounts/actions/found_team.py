from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import Team, User
from augenhoehe.accounts.roles import Permission
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def found_team(name: str, *, by: User) -> Team:
    """Create a team that looks after channels of its own."""
    by.require(Permission.PEOPLE)
    if not name.strip():
        raise Invalid(_("A team needs a name."))
    try:
        with transaction.atomic():
            team = Team.objects.create(name=name.strip())
    except IntegrityError as error:
        raise Invalid(_("There is a team with this name already.")) from error
    record("accounts.team_founded", by=by, about=team)
    return team
