"""The first rows of a new installation."""

from django.db import transaction

from augenhoehe.accounts.models import Grant, Organisation, Team, User
from augenhoehe.accounts.roles import Role
from augenhoehe.config.home import SetupError
from augenhoehe.guidelines.defaults import establish
from augenhoehe.journal.record import record


@transaction.atomic(durable=True)
def create_admin(*, email: str, name: str, password: str) -> User:
    """Create somebody who may invite everybody else.

    Raises :class:`SetupError` where the address is taken.
    """
    if User.objects.filter(email=email.lower()).exists():
        raise SetupError(f"Somebody with the address {email} is there already.")
    person = User.objects.create_user(email, password, name=name)
    Grant.objects.create(user=person, role=Role.ADMINISTRATOR)
    person.teams.set(Team.objects.order_by("pk")[:1])
    record("accounts.admin_created", by=None, about=person)
    return person


def furnish(*, organisation: str, team: str) -> None:
    """Name the organisation and its first team, and publish the first guideline.

    What is there already stays.
    """
    with transaction.atomic():
        Organisation.objects.update_or_create(pk=1, defaults={"name": organisation})
        if not Team.objects.exists():
            Team.objects.create(name=team)
    establish()


def first_team(name: str = "Team") -> Team:
    """Return the team that looks after what nobody was named for."""
    return Team.objects.order_by("pk").first() or Team.objects.create(name=name)
