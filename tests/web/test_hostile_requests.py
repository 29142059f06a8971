"""Requests that no page of ours would send."""

import logging
import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from augenhoehe.accounts.models import Organisation, User
from augenhoehe.accounts.roles import Role
from augenhoehe.channels.models import Channel
from augenhoehe.concerns.models import Commitment
from augenhoehe.connectors.base import Page, RemoteAuthor, RemoteComment
from augenhoehe.inbox.intake import store
from augenhoehe.inbox.models import Comment, Note
from augenhoehe.replies.models import Draft
from tests.factories import make_channel, make_comment, make_team, make_user
from tests.web.house import SECRET, House, make_house

pytestmark = pytest.mark.django_db


@pytest.fixture
def house() -> House:
    return make_house()


@pytest.fixture
def admin() -> User:
    return make_user(name="Ada Amt", role=Role.ADMINISTRATOR)


@pytest.fixture
def log() -> Iterator[StringIO]:
    """What the product writes to its log."""
    handler = logging.getHandlerByName("stderr")
    assert isinstance(handler, logging.StreamHandler)
    written = StringIO()
    before = handler.setStream(written)
    yield written
    handler.setStream(before)


@pytest.mark.parametrize("number", ["9" * 30, "9" * 5000, "-1", "1e3", "x"])
def test_a_number_that_can_be_none_is_nobodys_fault(
    client: Client, house: House, number: str
) -> None:
    client.force_login(house.manager)
    thread = f"/desk/threads/{house.behind['threads'].pk}/"
    for path in (
        f"/desk/concerns/new/?comment={number}",
        f"{thread}?comment={number}&earlier={number}",
        f"/desk/releases/?before={number}",
    ):
        assert client.get(path).status_code == 200
    to = house.behind["people"].pk
    for path, sent in (
        ("/desk/concerns/join/", {"comment": number, "concern": number}),
        ("/desk/drafts/start/", {"comment": number, "concern": number}),
        ("/desk/inbox/together/", {"comment": number}),
        ("/desk/reminders/seen/", {"reminder": number}),
        (f"{thread}hand-over/", {"owner": number, "hand-to": to}),
        (f"{thread}acknowledge/", {"comment": number}),
    ):
        assert client.post(path, sent).status_code < 500, path
    client.force_login(make_user(name="Mia Mut", role=Role.AUDITOR))
    assert client.get(f"/desk/history/?before={number}").status_code == 200


def test_what_came_of_a_commitment_takes_no_control_signs(
    client: Client, house: House
) -> None:
    client.force_login(house.manager)
    commitment = house.behind["commitments"]
    path = reverse("end_commitment", args=[commitment.pk])
    assert client.post(path, {"outcome": "a\0b"}).status_code == 422
    assert Commitment.objects.get(pk=commitment.pk).outcome == ""


def test_a_draft_keeps_no_sign_that_a_database_refuses(
    client: Client, house: House
) -> None:
    client.force_login(house.manager)
    draft, module = house.behind["drafts"], house.behind["text-modules"]
    path = f"/desk/drafts/{draft.pk}/"
    client.post(f"{path}autosave/", {"text": "a\0b", "revision": "0"})
    assert Draft.objects.get(pk=draft.pk).text == "ab"
    sent = {"module": module.pk, f"value-{module.pk}-name": "K\0im"}
    client.post(f"{path}insert/", sent)
    assert "Kim" in Draft.objects.get(pk=draft.pk).text


def test_who_may_not_write_a_post_is_not_offered_to(
    client: Client, house: House, admin: User
) -> None:
    channel = house.behind["channels"].pk
    form = reverse("write_post", args=[channel])
    client.force_login(admin)
    assert form not in client.get(reverse("channel", args=[channel])).text
    assert client.get(form).status_code == 403
    client.force_login(house.manager)
    assert client.get(form).status_code == 200


@pytest.mark.parametrize("key", ["a/b", "..", "", "k", "ä" * 22, "k" * 5000, "a\0b"])
def test_only_a_key_of_ours_opens_a_receipt(
    client: Client, house: House, key: str
) -> None:
    path = reverse("say_to_post", args=[house.behind["say"].pk])
    answer = client.post(path, {"key": key, "text": "Hallo", "send": "1"})
    assert re.fullmatch(r"/my-comment/[\w-]{22}/", answer.headers["Location"])
    assert client.get(answer.headers["Location"]).status_code == 200


def test_what_is_added_to_a_comment_and_sent_twice_is_one_comment(
    client: Client, house: House
) -> None:
    path = reverse("say_to_post", args=[house.behind["say"].pk])
    receipt = client.post(path, {"key": "k" * 22, "text": "Hallo", "send": "1"})
    page = client.get(receipt.headers["Location"]).text
    further = re.search(r'name="further" value="([^"]+)"', page)
    assert further
    sent = {"text": "Und noch etwas.", "further": further[1]}
    first = client.post(receipt.headers["Location"], sent)
    second = client.post(receipt.headers["Location"], sent)
    assert first.headers["Location"] == second.headers["Location"]
    assert Comment.objects.filter(text="Und noch etwas.").count() == 1


def test_a_note_that_is_sent_twice_is_one(client: Client, house: House) -> None:
    client.force_login(house.manager)
    path = f"/desk/threads/{house.behind['threads'].pk}/note/"
    for _again in range(2):
        client.post(path, {"note-text": "Bitte noch fragen."})
    assert Note.objects.filter(text="Bitte noch fragen.").count() == 1


@pytest.mark.parametrize(
    "email",
    ["a@example.org, b@example.org", "a@example.org\nBcc: b@example.org", "a;b@c"],
)
def test_no_second_address_gets_into_a_letter(email: str) -> None:
    channel = make_channel()
    item = RemoteComment(
        id="1",
        author=RemoteAuthor(id="kim", name="Kim", email=email),
        text="Hallo",
        written_at=timezone.now(),
    )
    page = Page(items=(item,), cursor=None, is_last=True)
    store(channel, page, now=timezone.now())
    assert Comment.objects.get().author.email == ""


def test_the_name_in_the_subject_of_mails_has_one_line(
    client: Client, admin: User
) -> None:
    client.force_login(admin)
    office = client.get("/desk/office/").context["form"].initial
    answer = client.post("/desk/office/", office | {"name": "Haus\nBcc: b@example.org"})
    assert answer.status_code == 302
    assert "\n" not in Organisation.objects.get().name


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "//x"])
def test_the_links_at_the_foot_of_a_page_lead_to_web_addresses(
    client: Client, admin: User, address: str
) -> None:
    client.force_login(admin)
    office = client.get("/desk/office/").context["form"].initial
    answer = client.post("/desk/office/", office | {"imprint_url": address})
    assert answer.status_code == 422


@pytest.mark.parametrize(
    "url",
    [
        "http://[::1",
        "https://",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://name:password@blog.example/",
    ],
)
def test_an_address_that_is_none_or_holds_a_password_is_not_connected(
    client: Client, admin: User, url: str
) -> None:
    client.force_login(admin)
    login = {"url": url, "username": "x", "password": "y"}
    answer = client.post(
        "/desk/channels/connect/wordpress/",
        login | {"name": "Blog", "team": make_team().pk},
    )
    assert answer.status_code == 422
    assert not Channel.objects.exists()


def test_nobody_chooses_the_folder_of_a_sandbox(
    client: Client, admin: User, tmp_path: Path
) -> None:
    client.force_login(admin)
    channel = make_channel(kind="sandbox")
    folder = tmp_path / "elsewhere"
    answer = client.post(f"/desk/channels/{channel.pk}/", {"folder": str(folder)})
    assert answer.status_code == 404
    assert not folder.exists()


def test_a_concern_of_two_teams_shows_each_only_its_own_comments(
    client: Client, house: House
) -> None:
    there = make_team(name="Anderswo")
    foreign = make_comment(
        channel=make_channel(team=there), text="Das ist von anderswo."
    )
    both = make_user(name="Bo Brücke")
    both.teams.add(there)
    client.force_login(both)
    concern = house.behind["concerns"]
    sent = {"comment": foreign.pk, "concern": concern.pk}
    client.post("/desk/concerns/join/", sent)
    path = reverse("concern", args=[concern.pk])
    assert "Das ist von anderswo." in client.get(path).text
    client.force_login(house.manager)
    assert "Das ist von anderswo." not in client.get(path).text


def test_the_log_says_of_a_fault_its_kind_and_no_words(log: StringIO) -> None:
    try:
        int(SECRET)
    except ValueError:
        logging.getLogger("django.request").exception("It broke.")
    assert "ValueError" in log.getvalue()
    assert "test_hostile_requests.py" in log.getvalue()
    assert "int(SECRET)" in log.getvalue()
    assert SECRET not in log.getvalue()


def test_the_log_keeps_the_key_of_a_receipt_to_itself(
    client: Client, house: House, log: StringIO
) -> None:
    path = reverse("say_to_post", args=[house.behind["say"].pk])
    key = "k" * 22
    client.post(path, {"key": key, "text": "Hallo", "send": "1"})
    assert client.post(f"/my-comment/{key}/", {"text": ""}).status_code == 422
    strict = Client(enforce_csrf_checks=True)
    assert strict.post(f"/my-comment/{key}/", {"text": "x"}).status_code == 403
    assert client.get("/account/password/reset/key/1-secret-x/nothing").status_code
    said = log.getvalue()
    assert "/my-comment/<str:key>/" in said
    assert key not in said
    assert "secret" not in said
