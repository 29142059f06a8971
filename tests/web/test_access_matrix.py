"""Every address of this site, as everybody who could come by.

A new address is covered by itself, as long as ``house.py`` knows what stands behind
its number.
"""

import re
from collections.abc import Iterator

import pytest
from django.apps import apps
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import URLPattern

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from tests.factories import make_team, make_user
from tests.web.house import SECRET, House, make_house, patterns

pytestmark = pytest.mark.django_db

NUMBER = re.compile(r"([\w-]+)/<(?:int|str|slug):\w+>")
ADDRESSES = dict(sorted(patterns(), key=lambda found: found[0]))
DESK = {route for route in ADDRESSES if route.startswith("desk/")}
OURS = {route for route in DESK if "<" in route and "connect/" not in route}
EVERYBODYS = {"materials", "text-modules", "rules", "terms", "families", "wishes"}


@pytest.fixture
def house() -> House:
    return make_house()


def address(route: str, house: House) -> str:
    """Fill in the number of what belongs to the house."""

    def number(found: re.Match[str]) -> str:
        before = found[1]
        if before == "connect":
            return "connect/wordpress"
        if before == "my-comment":
            return "my-comment/not-a-key"
        assert before in house.behind, f"Tell in house.py what stands behind {route}."
        thing = house.behind[before]
        return f"{before}/{getattr(thing, 'slug' if 'slug' in found[0] else 'pk')}"

    return "/" + NUMBER.sub(number, route.replace("<int:number>", "1"))


def stranger() -> User:
    return make_user(name="Ole Fremd", team=make_team(name="Anderswo"))


def everything() -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, but for sessions."""
    return {
        model._meta.label: sorted(model._base_manager.values_list(), key=repr)
        for model in apps.get_models()
        if model is not Session
    }


def log_in(client: Client, person: User) -> User:
    client.force_login(person)
    User.objects.filter(pk=person.pk).update(last_login=None)
    return person


def is_of_a_team(route: str) -> bool:
    return not EVERYBODYS & set(route.split("/"))


@pytest.mark.parametrize("method", ["get", "post"])
def test_the_desk_asks_a_visitor_to_log_in(
    client: Client, house: House, method: str
) -> None:
    for route in DESK:
        answer = getattr(client, method)(address(route, house))
        assert answer.status_code in {302, 403, 405}, route
        assert answer.headers.get("Location", "/account/login/").startswith(
            "/account/login/"
        ), route


@pytest.mark.parametrize("method", ["get", "post"])
def test_what_belongs_to_a_team_is_not_there_for_another(
    client: Client, house: House, method: str
) -> None:
    log_in(client, stranger())
    before = everything()
    for route in filter(is_of_a_team, OURS):
        answer = getattr(client, method)(address(route, house))
        assert answer.status_code in {403, 404, 405}, route
        assert SECRET not in answer.text, route
    assert everything() == before


def test_no_list_shows_what_belongs_to_another_team(
    client: Client, house: House
) -> None:
    log_in(client, stranger())
    for route in DESK - OURS:
        answer = client.get(address(route, house))
        assert answer.status_code in {200, 302, 403, 404, 405}, route
        assert SECRET not in answer.text, route


@pytest.mark.parametrize("role", Role)
def test_to_look_changes_nothing(client: Client, house: House, role: Role) -> None:
    log_in(client, make_user(name="Kim Kern", role=role))
    before = everything()
    for route in ADDRESSES:
        answer = client.get(address(route, house))
        assert answer.status_code < 500, route
    assert everything() == before


def test_nobody_outside_reads_what_is_for_the_team(
    client: Client, house: House
) -> None:
    public = {"say", "answers"}
    for route in ADDRESSES:
        answer = client.get(address(route, house))
        assert f"{SECRET.lower()}@" not in answer.text, route
        if not public & set(route.split("/")):
            assert SECRET not in answer.text, route


def test_a_private_reply_has_no_public_page(client: Client, house: House) -> None:
    answer = client.get(address("answers/<str:slug>/", house))
    assert answer.status_code == 404
    assert SECRET not in answer.text


def test_nobody_reads_the_e_mail_address_of_who_wrote(
    client: Client, house: House
) -> None:
    log_in(client, house.manager)
    for route in ADDRESSES:
        answer = client.get(address(route, house))
        assert f"{SECRET.lower()}@example.org" not in answer.text, route


def test_a_form_from_elsewhere_is_refused(house: House) -> None:
    client = Client(enforce_csrf_checks=True)
    log_in(client, house.manager)
    before = everything()
    for route in ADDRESSES:
        answer = client.post(address(route, house), {"next": "/"})
        assert answer.status_code in {403, 405}, route
    assert everything() == before


def test_each_page_carries_the_policy_and_stands_in_no_frame(
    client: Client, house: House
) -> None:
    client.raise_request_exception = False
    log_in(client, house.manager)
    for path in (
        "/account/login/",
        "/nowhere/",
        *(address(route, house) for route in ADDRESSES),
    ):
        headers = client.get(path).headers
        assert "default-src 'none'" in headers["Content-Security-Policy"], path
        assert headers["X-Frame-Options"] == "DENY", path
        assert headers["X-Content-Type-Options"] == "nosniff", path


def test_no_cache_keeps_a_page_of_the_desk(client: Client, house: House) -> None:
    log_in(client, house.manager)
    for route in DESK:
        answer = client.get(address(route, house))
        assert "private" in answer.headers.get("Cache-Control", ""), route


def test_no_name_of_an_address_is_given_twice() -> None:
    seen: dict[tuple[str, frozenset[str]], str] = {}
    for route, pattern in _named():
        key = (str(pattern.name), frozenset(pattern.pattern.converters))
        assert seen.setdefault(key, route) == route


def _named() -> Iterator[tuple[str, URLPattern]]:
    return ((route, each) for route, each in patterns() if each.name)
