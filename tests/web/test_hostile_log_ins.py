"""What strangers and colleagues try at the door, and with other sites in mind."""

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from tests.factories import make_user

pytestmark = pytest.mark.django_db

PASSWORD = "correct horse battery"


def test_nobody_becomes_somebody_else_by_their_e_mail_address(client: Client) -> None:
    kim = make_user(name="Kim Klug", role=Role.EXPERT)
    client.post("/account/login/", {"login": kim.email, "password": PASSWORD})
    for action in ("action_add", "action_primary"):
        client.post("/account/email/", {action: "", "email": "chefin@example.org"})
    assert User.objects.get(pk=kim.pk).email == kim.email
    assert not EmailAddress.objects.filter(email="chefin@example.org").exists()


def test_nobody_has_mail_sent_to_an_address_we_do_not_know(client: Client) -> None:
    client.post("/account/password/reset/", {"email": "somebody@example.net"})
    assert mail.outbox == []


def test_a_link_for_a_new_password_leads_to_this_site(client: Client) -> None:
    kim = make_user(name="Kim Klug")
    sent = {"email": kim.email}
    client.post("/account/password/reset/", sent, headers={"host": "evil.example"})
    assert mail.outbox == []
    client.post(
        "/account/password/reset/",
        sent,
        headers={"x-forwarded-host": "evil.example", "forwarded": "host=evil.example"},
    )
    assert "evil.example" not in str(mail.outbox[0].body)


@pytest.mark.parametrize(
    "address",
    [
        "//evil.example",
        "/\\evil.example",
        "https:evil.example",
        "https://testserver@evil.example/",
        "javascript:alert(1)",
    ],
)
def test_nobody_is_led_to_another_site(client: Client, address: str) -> None:
    kim = make_user(name="Kim Klug")
    for path, sent in (
        ("/view/set/", {"view": "dark"}),
        ("/language/set/", {"language": "en"}),
        ("/account/login/", {"login": kim.email, "password": PASSWORD}),
    ):
        answer = client.post(path, sent | {"next": address})
        assert answer.status_code == 302
        assert answer.headers["Location"].startswith("/")
        assert "evil" not in answer.headers["Location"]


def test_logging_in_leaves_the_session_of_before(client: Client) -> None:
    kim = make_user(name="Kim Klug")
    session = client.session
    session["before"] = "1"
    session.save()
    before = client.cookies["sessionid"].value
    client.post("/account/login/", {"login": kim.email, "password": PASSWORD})
    assert client.cookies["sessionid"].value != before
    assert client.cookies["sessionid"]["httponly"]


def test_who_was_said_goodbye_to_is_out_at_once(client: Client) -> None:
    kim = make_user(name="Kim Klug")
    client.force_login(kim)
    assert client.get("/desk/").status_code == 200
    User.objects.filter(pk=kim.pk).update(is_active=False)
    assert client.get("/desk/").status_code == 302
