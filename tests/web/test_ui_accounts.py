"""People log in, and only people who were invited."""

import re

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import (
    format_hotp_value,
    hotp_value,
    yield_hotp_counters_from_time,
)
from allauth.socialaccount.models import SocialAccount, SocialApp, SocialLogin
from django.contrib.auth.models import AnonymousUser
from django.contrib.messages.storage.fallback import FallbackStorage
from django.contrib.sessions.backends.db import SessionStore
from django.core import mail
from django.http import HttpRequest
from django.test import Client, RequestFactory

from augenhoehe.accounts.adapters import KnownPeopleOnly
from augenhoehe.accounts.models import User
from tests.factories import make_user
from tests.pages import flaws

pytestmark = pytest.mark.django_db

PASSWORD = "correct horse battery"


def prove(client: Client) -> None:
    """Give the password again, as security settings ask for it."""
    client.post("/account/reauthenticate/", {"password": PASSWORD})


def log_in(client: Client, person: User, password: str = PASSWORD) -> None:
    client.post("/account/login/", {"login": person.email, "password": password})


@pytest.fixture
def nele() -> User:
    return make_user(name="Nele Ahrens")


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize(
    "path",
    ["login/", "password/reset/", "password/reset/done/", "password/reset/key/1-x/"],
)
def test_pages_before_the_log_in_are_sound(
    client: Client, path: str, language: str
) -> None:
    answer = client.get(f"/account/{path}", headers={"Accept-Language": language})
    assert answer.status_code == 200
    assert f'<html lang="{language}"' in answer.text
    assert not flaws(answer.text)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize(
    "path",
    [
        "",
        "logout/",
        "password/change/",
        "reauthenticate/",
        "2fa/",
        "2fa/totp/activate/",
        "2fa/webauthn/",
        "2fa/webauthn/add/",
    ],
)
def test_pages_of_ones_own_account_are_sound(
    client: Client, nele: User, path: str, language: str
) -> None:
    log_in(client, nele)
    prove(client)
    answer = client.get(f"/account/{path}", headers={"Accept-Language": language})
    assert answer.status_code == 200
    assert f'<html lang="{language}"' in answer.text
    assert not flaws(answer.text)


def test_a_person_logs_in_with_e_mail_and_password(client: Client, nele: User) -> None:
    log_in(client, nele)
    assert "Nele Ahrens" in client.get("/account/").text


def test_a_wrong_password_is_named_above_the_form(client: Client, nele: User) -> None:
    answer = client.post("/account/login/", {"login": nele.email, "password": "falsch"})
    assert 'id="errors"' in answer.text
    assert not flaws(answer.text)


def test_logging_out_needs_a_button(client: Client, nele: User) -> None:
    log_in(client, nele)
    client.get("/account/logout/")
    assert client.get("/account/").status_code == 200
    client.post("/account/logout/")
    assert client.get("/account/").status_code == 302


def test_nobody_signs_up(client: Client) -> None:
    page = client.get("/account/signup/").text
    assert "Konten gibt es auf Einladung" in page
    client.post("/account/signup/", {"email": "x@example.org", "password1": PASSWORD})
    assert not User.objects.exists()


def test_an_invited_person_sets_a_password_by_the_link(client: Client) -> None:
    User.objects.create_user("neu@example.org", name="Neu Hier")
    client.post("/account/password/reset/", {"email": "neu@example.org"})
    link = re.search(
        r"http://\S+(/account/password/reset/key/\S+)", str(mail.outbox[0].body)
    )
    assert link
    form = client.get(link[1], follow=True)
    assert not flaws(form.text)
    address = form.redirect_chain[-1][0]
    client.post(address, {"password1": PASSWORD + "!", "password2": PASSWORD + "!"})
    log_in(client, User.objects.get(), PASSWORD + "!")
    assert "Neu Hier" in client.get("/account/").text


def test_the_secret_of_a_second_factor_lies_encrypted(
    client: Client, nele: User
) -> None:
    log_in(client, nele)
    prove(client)
    page = client.get("/account/2fa/totp/activate/")
    secret = page.context["form"].secret
    assert f'value="{secret}"' in page.text
    assert "<svg" in page.text
    code = format_hotp_value(
        hotp_value(secret, next(iter(yield_hotp_counters_from_time())))
    )
    client.post("/account/2fa/totp/activate/", {"code": code})
    factor = Authenticator.objects.get(user=nele, type="totp")
    assert secret not in str(factor.data)
    assert not flaws(client.get("/account/2fa/").text)


def arriving(email: str, *, verified: bool) -> tuple[HttpRequest, SocialLogin]:
    request = RequestFactory().get("/")
    request.session = SessionStore()
    request.user = AnonymousUser()
    request._messages = FallbackStorage(request)  # type: ignore[attr-defined]  # set by middleware
    login = SocialLogin(
        user=User(email=email),
        account=SocialAccount(provider="openid_connect", uid="sub-1"),
        email_addresses=[EmailAddress(email=email, verified=verified, primary=True)],
    )
    login.state = {"process": "login"}
    return request, login


def test_open_id_lets_in_whose_address_is_verified(nele: User) -> None:
    SocialApp.objects.create(provider="openid_connect", provider_id="x", client_id="y")
    request, login = arriving(nele.email.upper(), verified=True)
    KnownPeopleOnly(request).pre_social_login(request, login)
    assert login.user == nele
    assert SocialAccount.objects.get().user == nele


@pytest.mark.parametrize("verified", [True, False])
def test_open_id_creates_nobody(nele: User, verified: bool) -> None:
    email = "fremd@example.org" if verified else nele.email
    request, login = arriving(email, verified=verified)
    adapter = KnownPeopleOnly(request)
    adapter.pre_social_login(request, login)
    assert not login.is_existing
    assert not adapter.is_open_for_signup(request, login)


def test_open_id_does_not_let_in_who_has_left(nele: User) -> None:
    User.objects.filter(pk=nele.pk).update(is_active=False)
    request, login = arriving(nele.email, verified=True)
    KnownPeopleOnly(request).pre_social_login(request, login)
    assert not SocialAccount.objects.exists()
