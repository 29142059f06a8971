"""The pages of channels: how they are, and how one is connected."""

from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.channels.models import Channel
from augenhoehe.channels.states import Health
from augenhoehe.inbox.models import Post
from tests.factories import make_channel, make_team, make_user

pytestmark = pytest.mark.django_db

LOGIN = {"url": "http://127.0.0.1:1/", "username": "nele", "password": "geheim geheim"}


@pytest.fixture
def admin(db: None, client: Client) -> User:
    person = make_user(name="Anna Admin", role=Role.ADMINISTRATOR)
    client.force_login(person)
    return person


def test_our_own_page_is_connected_and_a_post_stands_on_it(
    client: Client, admin: User
) -> None:
    form = reverse("connect", args=["portal"])
    client.post(form, {"name": "Unsere Seite", "team": make_team().pk})
    channel = Channel.objects.get()
    nele = make_user(name="Nele Ahrens")
    client.force_login(nele)
    answer = client.post(
        reverse("write_post", args=[channel.pk]),
        {"post-title": "Unser Livestream", "post-text": "Am Freitag."},
    )
    post = Post.objects.get()
    assert answer.headers["Location"] == reverse("say_to_post", args=[post.pk])
    assert "Unser Livestream" in Client().get(reverse("say")).text


def test_a_network_that_cannot_be_reached_is_said_and_nothing_is_stored(
    client: Client, admin: User, socket_enabled: None
) -> None:
    form = reverse("connect", args=["wordpress"])
    fields = LOGIN | {"name": "Blog", "team": str(make_team().pk)}
    answer = client.post(form, fields)
    assert answer.status_code == 422
    assert not Channel.objects.exists()
    assert "geheim geheim" not in answer.text


def test_what_is_missing_is_said_at_its_field(client: Client, admin: User) -> None:
    page = client.post(reverse("connect", args=["wordpress"]), {"name": "Blog"})
    assert page.status_code == 422
    assert "Blog" in page.text
    assert "aria-invalid" in page.text


@pytest.mark.parametrize("kind", ["sandbox", "archive", "nowhere"])
def test_places_that_are_not_for_people_are_not_offered(
    client: Client, admin: User, kind: str
) -> None:
    assert client.get(reverse("connect", args=[kind])).status_code == 404


def test_the_page_says_how_a_channel_is_and_never_shows_a_secret(
    client: Client, admin: User
) -> None:
    channel = Channel.objects.create(
        name="Blog",
        kind="wordpress",
        team=make_team(),
        settings={"url": LOGIN["url"], "username": "nele"},
        secrets_json='{"password": "geheim geheim"}',
        health=Health.NEEDS_LOGIN,
        health_note="The site does not accept the password.",
    )
    for address in (reverse("channels"), reverse("channel", args=[channel.pk])):
        page = client.get(address, headers={"accept-language": "en"}).text
        assert "Needs a new login" in page
        assert "geheim" not in page


def test_a_channel_is_paused_and_goes_on(
    client: Client, admin: User, tmp_path: Path
) -> None:
    channel = make_channel()
    client.post(reverse("channel_pause", args=[channel.pk]))
    assert Channel.objects.get().paused_at
    assert client.post(reverse("channel_read", args=[channel.pk])).status_code == 422
    client.post(reverse("channel_resume", args=[channel.pk]))
    client.post(reverse("channel_read", args=[channel.pk]))
    read_next = Channel.objects.get().due_at
    assert read_next is not None
    assert read_next <= timezone.now()


def test_nobody_else_comes_in(client: Client) -> None:
    client.force_login(make_user(name="Nele Ahrens"))
    channel = make_channel()
    assert client.get(reverse("channels")).status_code == 403
    assert client.get(reverse("channel", args=[channel.pk])).status_code == 403
    assert client.post(reverse("channel_pause", args=[channel.pk])).status_code == 403
    assert client.get(reverse("connect", args=["portal"])).status_code == 403
