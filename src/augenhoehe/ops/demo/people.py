"""The people of the invented organisation, and how they log in."""

from dataclasses import dataclass

from django.contrib.auth.hashers import make_password

from augenhoehe.accounts.models import Grant, Organisation, Team, User
from augenhoehe.accounts.roles import Role

ORGANISATION = "Stiftung Halmbrück"
PASSWORD = "eins-zwei-augenhoehe"  # noqa: S105 - printed for everybody who tries it


@dataclass(frozen=True, slots=True, kw_only=True)
class Login:
    """Somebody to log in as."""

    key: str
    name: str
    role: Role
    may: str
    """What can be tried out as this person, in English."""

    @property
    def email(self) -> str:
        return f"{self.key}@halmbrueck.example"


LOGINS = (
    Login(key="nele", name="Nele Ahrens", role=Role.MANAGER, may="community manager"),
    Login(
        key="ida",
        name="Ida Kowalski",
        role=Role.MANAGER,
        may="second person, releases what Nele wrote",
    ),
    Login(
        key="jonas",
        name="Jonas Petrov",
        role=Role.EXPERT,
        may="expert, may draft and not release",
    ),
    Login(key="samira", name="Samira Haddad", role=Role.MANAGEMENT, may="management"),
    Login(key="birte", name="Birte Lohmann", role=Role.PANEL, may="panel member"),
    Login(
        key="kolja", name="Kolja Reimers", role=Role.ADMINISTRATOR, may="administrator"
    ),
)


def create_people() -> dict[str, User]:
    """Create organisation, team and people; return the people by their keys."""
    Organisation.objects.update_or_create(
        pk=1,
        defaults={"name": ORGANISATION, "group_name": "Beirat Innensicht"},
    )
    team = Team.objects.create(name="Redaktion")
    people = {}
    password = make_password(PASSWORD)
    for login in LOGINS:
        person = User.objects.create(
            email=login.email, name=login.name, password=password
        )
        Grant.objects.create(user=person, role=login.role)
        person.teams.add(team)
        people[login.key] = User.objects.get(pk=person.pk)
    User.objects.filter(pk=people["nele"].pk).update(deputy=people["ida"])
    return people
