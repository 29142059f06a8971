"""The frame of every page: places, view and language, without scripts."""

import re

import pytest
from django.test import Client

from augenhoehe.accounts.models import Organisation
from augenhoehe.accounts.roles import Role
from augenhoehe.web.places import DESK, DESK_MORE
from tests.factories import make_user
from tests.pages import flaws

pytestmark = pytest.mark.django_db

MINE = "/account/"


def test_the_view_is_remembered(client: Client) -> None:
    answer = client.post("/view/set/", {"view": "quiet", "next": "/account/login/"})
    assert answer.headers["Location"] == "/account/login/"
    assert '<html lang="de" data-theme="quiet">' in client.get("/account/login/").text


def test_without_a_choice_the_device_decides(client: Client) -> None:
    assert "data-theme" not in client.get("/account/login/").text


def test_a_view_that_does_not_exist_is_not_kept(client: Client) -> None:
    client.post("/view/set/", {"view": '"><script>'})
    assert "data-theme" not in client.get("/account/login/").text


def test_the_language_is_remembered_in_the_browser(client: Client) -> None:
    client.post("/language/set/", {"language": "en", "next": "/account/login/"})
    assert '<html lang="en"' in client.get("/account/login/").text


def test_the_language_is_remembered_with_the_person(client: Client) -> None:
    nele = make_user(name="Nele Ahrens")
    client.force_login(nele)
    client.post("/language/set/", {"language": "en"})
    nele.refresh_from_db()
    assert nele.language == "en"


@pytest.mark.parametrize("language", ["xx", "", "../de"])
def test_a_language_that_is_not_offered_changes_nothing(
    client: Client, language: str
) -> None:
    nele = make_user(name="Nele Ahrens")
    client.force_login(nele)
    client.post("/language/set/", {"language": language})
    nele.refresh_from_db()
    assert nele.language == ""


@pytest.mark.parametrize("path", ["/view/set/", "/language/set/"])
@pytest.mark.parametrize(
    "goal", ["https://evil.example/", "//evil.example", "javascript:x"]
)
def test_choices_never_lead_to_another_site(
    client: Client, path: str, goal: str
) -> None:
    assert client.post(path, {"next": goal}).headers["Location"] == "/"


@pytest.mark.parametrize("path", ["/view/set/", "/language/set/"])
def test_a_link_cannot_change_a_choice(client: Client, path: str) -> None:
    assert client.get(path).status_code == 405


def test_nobody_is_offered_a_place_that_would_refuse_them(client: Client) -> None:
    needed = {to.url: to.needs for to in (*DESK, *DESK_MORE) if to.needs}
    for role in Role:
        person = make_user(name=f"Person {role.value}", role=role)
        client.force_login(person)
        offered = client.get(MINE).context["house"]
        for place in (*offered.places, *offered.more_places):
            name = next(to.url for to in (*DESK, *DESK_MORE) if to.label == place.label)
            assert person.may(needed[name]), (role, name)


def test_the_page_one_is_on_is_marked(client: Client) -> None:
    client.force_login(make_user(name="Nele Ahrens"))
    assert re.findall(r'href="(\S+)"\s+aria-current="page"', client.get(MINE).text) == [
        MINE
    ]


def test_the_organisation_speaks_under_its_name(client: Client) -> None:
    Organisation.objects.update_or_create(pk=1, defaults={"name": "Stiftung <Halm>"})
    assert "Stiftung &lt;Halm&gt;" in client.get("/account/login/").text


def test_the_page_loads_nothing_from_elsewhere_and_runs_nothing_in_place(
    client: Client,
) -> None:
    answer = client.get("/account/login/")
    assert "script-src 'self'" in answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert not flaws(answer.text)
