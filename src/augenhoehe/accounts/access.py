"""Every way to read people of the team for a person."""

from collections.abc import Iterable, Mapping
from datetime import date

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import NotThere
from augenhoehe.accounts.models import ClosedDay, Organisation, Reminder, Team, User
from augenhoehe.accounts.roles import PERMISSIONS, Permission, Role
from augenhoehe.journal.record import Line, known_references, latest


def colleagues_of(person: User) -> QuerySet[User]:
    """Everybody active whom this person works with, by name."""
    found = User.objects.filter(is_active=True).order_by("name", "pk")
    if person.may(Permission.READ_ALL_TEAMS):
        return found
    return (
        found.filter(teams__in=person.team_ids).distinct()
        | found.filter(pk=person.pk).distinct()
    )


def people_who(permission: Permission) -> QuerySet[User]:
    """Everybody active whom a role gives this permission."""
    roles = [role for role, granted in PERMISSIONS.items() if permission in granted]
    return (
        User.objects.filter(is_active=True, grants__role__in=roles)
        .distinct()
        .order_by("name", "pk")
    )


def everybody(person: User) -> QuerySet[User]:
    """All people of the team, for those who look after them."""
    if not person.may(Permission.PEOPLE):
        return User.objects.none()
    return User.objects.order_by("-is_active", "name", "pk").prefetch_related(
        "grants", "teams"
    )


def person_by(person: User, pk: int) -> User:
    """Raises :class:`NotThere` without the permission to look after people."""
    found = everybody(person).filter(pk=pk).first()
    if found is None:
        raise NotThere(_("This person is not here."))
    return found


def closed_days(*, since: date) -> QuerySet[ClosedDay]:
    return ClosedDay.objects.filter(day__gte=since).order_by("day")


def writers_beside(person: User, team_id: int) -> QuerySet[User]:
    """Colleagues who may write in this team, by name: who can be named in public."""
    writing = people_who(Permission.DRAFT).values("pk")
    there = Q(teams=team_id) | Q(
        pk__in=people_who(Permission.READ_ALL_TEAMS).values("pk")
    )
    return colleagues_of(person).filter(there, pk__in=writing).distinct()


def teams_of(person: User) -> QuerySet[Team]:
    found = Team.objects.order_by("name")
    if person.may(Permission.READ_ALL_TEAMS):
        return found
    return found.filter(pk__in=person.team_ids)


def reminders_of(person: User) -> QuerySet[Reminder]:
    """What this person was told and has not looked at yet."""
    return Reminder.objects.filter(person=person, seen_at=None).order_by("due_at", "pk")


def names_behind(actors: Iterable[str]) -> Mapping[str, str]:
    """Return the names of people for the keyed references of journal entries."""
    wanted = set(actors) - {""}
    if not wanted:
        return {}
    named = known_references(list(User.objects.all()))
    return {actor: str(person) for person, actor in named.items() if actor in wanted}


def journal_of(
    person: User, *, before: int | None = None, limit: int = 50
) -> list[Line]:
    """The whole journal, the newest first. Raises ``Refused`` without permission."""
    person.require(Permission.JOURNAL)
    return latest(before=before, limit=limit)


def role_labels(person: User) -> list[str]:
    return [str(Role(role).label) for role in sorted(person.roles)]


def organisation_name() -> str:
    """Return who speaks here; empty before the organisation is set up."""
    return public_organisation().name


def public_organisation() -> Organisation:
    """Return what the public reads of the organisation; empty before it is set up."""
    return Organisation.objects.first() or Organisation(name="")
