"""The administration invites people, gives roles, and sets the clocks."""

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse

from augenhoehe.accounts.models import ClosedDay, User
from augenhoehe.accounts.office import the_organisation
from augenhoehe.accounts.roles import Role
from tests.factories import make_team, make_user

pytestmark = pytest.mark.django_db

OFFICE = {
    "name": "Stiftung Halmbrück",
    "country": "DE",
    "subdivision": "by",
    "opens_at": "08:30",
    "closes_at": "16:00",
    "working_days": ["0", "1", "2"],
    "acknowledge_within": "1",
    "answer_within": "4",
    "cooling_off_minutes": "45",
}


@pytest.fixture
def admin(db: None, client: Client) -> User:
    person = make_user(name="Anna Admin", role=Role.ADMINISTRATOR)
    client.force_login(person)
    return person


def test_an_invited_person_gets_a_link_and_no_password(
    client: Client, admin: User
) -> None:
    fields = {
        "invite-name": "Tom Weidlich",
        "invite-email": "tom@example.org",
        "invite-roles": ["expert"],
        "invite-teams": [make_team().pk],
    }
    client.post(reverse("invite"), fields)
    tom = User.objects.get(email="tom@example.org")
    assert not tom.has_usable_password()
    assert tom.roles == {Role.EXPERT}
    assert mail.outbox[0].to == ["tom@example.org"]
    again = client.post(reverse("invite"), fields)
    assert again.status_code == 422
    assert "Tom Weidlich" in again.text


def test_roles_teams_and_deputy_are_changed(client: Client, admin: User) -> None:
    tom = make_user(name="Tom Weidlich", role=Role.EXPERT)
    client.post(
        reverse("person", args=[tom.pk]),
        {
            "name": "Tom Weidlich-Sommer",
            "email": "Sommer@example.org",
            "roles": ["manager"],
            "teams": [make_team().pk],
            "deputy": admin.pk,
        },
    )
    tom = User.objects.get(pk=tom.pk)
    assert tom.roles == {Role.MANAGER}
    assert tom.deputy == admin
    assert (tom.name, tom.email) == ("Tom Weidlich-Sommer", "sommer@example.org")


def test_nobody_gets_the_address_of_somebody_else(client: Client, admin: User) -> None:
    tom = make_user(name="Tom Weidlich", role=Role.EXPERT)
    page = client.post(
        reverse("person", args=[tom.pk]),
        {"name": "Tom", "email": admin.email.upper(), "roles": ["expert"]},
    )
    assert page.status_code == 422
    assert User.objects.get(pk=tom.pk).email == tom.email


def test_the_last_administrator_cannot_leave_or_lose_the_role(
    client: Client, admin: User
) -> None:
    own = reverse("person", args=[admin.pk])
    mine = {"name": admin.name, "email": admin.email, "roles": ["auditor"]}
    assert client.post(own, mine).status_code == 422
    goodbye = reverse("person_goodbye", args=[admin.pk])
    assert client.post(goodbye).status_code == 422
    assert User.objects.get(pk=admin.pk).roles == {Role.ADMINISTRATOR}


def test_who_has_left_cannot_log_in(client: Client, admin: User) -> None:
    tom = make_user(name="Tom Weidlich")
    client.post(reverse("person_goodbye", args=[tom.pk]))
    assert not Client().login(email=tom.email, password="correct horse battery")


def test_clocks_are_set_and_the_rest_never_gets_shorter(
    client: Client, admin: User
) -> None:
    client.post(reverse("office"), OFFICE)
    organisation = the_organisation()
    assert organisation.subdivision == "BY"
    assert organisation.working_days == "0,1,2"
    assert organisation.cooling_off_minutes == 45
    short = client.post(reverse("office"), OFFICE | {"cooling_off_minutes": "5"})
    assert short.status_code == 422
    late = client.post(reverse("office"), OFFICE | {"closes_at": "08:00"})
    assert late.status_code == 422


def test_a_closed_day_is_named(client: Client, admin: User) -> None:
    client.post(
        reverse("closed_day"), {"closed-day": "2026-12-24", "closed-reason": "Umzug"}
    )
    assert ClosedDay.objects.get().reason == "Umzug"


def test_an_address_for_buttons_says_so_when_it_is_opened(
    client: Client, admin: User
) -> None:
    page = client.get(reverse("invite"), headers={"accept-language": "en"})
    assert page.status_code == 405
    assert page.headers["Allow"] == "POST"
    assert "Nothing was done now." in page.text


def test_nobody_else_comes_in(client: Client) -> None:
    client.force_login(make_user(name="Nele Ahrens"))
    assert client.get(reverse("people")).status_code == 403
    assert client.get(reverse("office")).status_code == 403
    tom = make_user(name="Tom Weidlich")
    assert client.get(reverse("person", args=[tom.pk])).status_code == 404
    assert reverse("people") not in client.get(reverse("concerns")).text


def test_the_pages_a_public_site_owes_its_readers_are_linked(
    client: Client, admin: User
) -> None:
    client.post(
        reverse("office"), OFFICE | {"imprint_url": "https://halmbrueck.example/wir"}
    )
    public = Client().get(reverse("say"), headers={"accept-language": "en"})
    assert 'href="https://halmbrueck.example/wir"' in public.text
    assert "Privacy" not in public.text


def test_the_language_of_a_person_holds_in_a_new_browser(
    client: Client, admin: User
) -> None:
    User.objects.filter(pk=admin.pk).update(language="en")
    page = client.get(reverse("office"), headers={"accept-language": "de"})
    assert "Organisation and office hours" in page.text
