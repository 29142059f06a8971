"""The inbox: what waits for us, ordered by date."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from augenhoehe.accounts.models import User
from augenhoehe.inbox.duties import open_duties
from tests.factories import make_comment, make_team, make_user
from tests.pages import flaws

pytestmark = pytest.mark.django_db


@pytest.fixture
def ida(db: None) -> User:
    return make_user(name="Ida Kowalski")


def test_each_page_opens_and_is_sound(client: Client, ida: User) -> None:
    client.force_login(ida)
    comment = make_comment(text="Warum Blitzlicht?")
    open_duties([comment], now=timezone.now())
    for address in (
        reverse("today"),
        reverse("inbox"),
        reverse("thread", args=[comment.thread_id]),
    ):
        page = client.get(address)
        assert page.status_code == 200
        assert not flaws(page.text)
        assert "Moosläuferin" in page.text


def test_a_new_installation_has_nothing_to_show(client: Client, ida: User) -> None:
    client.force_login(ida)
    for name in ("today", "inbox"):
        assert 'class="empty' in client.get(reverse(name)).text


def test_a_stranger_finds_no_conversation(client: Client) -> None:
    client.force_login(make_user(name="Karl", team=make_team(name="Anderswo")))
    comment = make_comment()
    answer = client.get(reverse("thread", args=[comment.thread_id]))
    assert answer.status_code == 404
