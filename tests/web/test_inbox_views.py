"""Views of the inbox that are kept under a name."""

import pytest
from django.test import Client
from django.urls import reverse

from augenhoehe.accounts.models import User
from augenhoehe.inbox.models import SavedView
from tests.factories import (
    make_team,
    make_user,
)
from tests.pages import flaws

pytestmark = pytest.mark.django_db

MONDAY = "2026-11-23T12:00:00+01:00"


@pytest.fixture
def ida(client: Client, db: None) -> User:
    person = make_user(name="Ida Kowalski")
    client.force_login(person)
    return person


def inbox(client: Client, **query: str) -> str:
    answer = client.get(reverse("inbox"), query)
    assert answer.status_code == 200
    return " ".join(answer.text.split())


def test_a_choice_is_kept_as_a_view(client: Client, ida: User) -> None:
    address = reverse("view_save")
    answer = client.post(address, {"save-name": "Fragen", "kind": "question"})
    assert answer.headers["Location"] == reverse("inbox") + "?kind=question"
    page = inbox(client, kind="question")
    link = page.split(">Fragen")[0].rsplit("<a", 1)[1]
    assert "kind=question" in link
    assert 'aria-current="page"' in link
    client.post(reverse("view_delete", args=[SavedView.objects.get().pk]))
    assert not SavedView.objects.exists()


def test_a_view_of_the_team_is_there_for_the_team(client: Client, ida: User) -> None:
    given = {"save-name": "Fragen", "save-team": make_team().pk, "kind": "question"}
    client.post(reverse("view_save"), given)
    client.force_login(make_user(name="Nele Ahrens"))
    page = inbox(client, kind="question")
    assert "Fragen" in page
    view = SavedView.objects.get()
    delete = reverse("view_delete", args=[view.pk])
    assert delete not in page
    assert client.post(delete).status_code == 403
    client.force_login(make_user(name="Karl", team=make_team(name="Anderswo")))
    assert client.post(delete).status_code == 404


def test_searched_words_are_not_kept(client: Client, ida: User) -> None:
    assert reverse("view_save") not in inbox(client, q="Moosläuferin")
    given = {"save-name": "Eine Person", "q": "Moosläuferin"}
    assert client.post(reverse("view_save"), given).status_code == 422
    assert not SavedView.objects.exists()


def test_a_view_without_a_name_is_asked_for_one(client: Client, ida: User) -> None:
    answer = client.post(reverse("view_save"), {"kind": "question"})
    assert answer.status_code == 422
    assert not flaws(answer.text)
