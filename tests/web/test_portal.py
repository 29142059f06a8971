"""The public speaks on our own page: no account, no puzzle, nothing lost."""

import re
from urllib.parse import urlsplit

import pytest
from django.test import Client
from django.urls import reverse

from augenhoehe.accounts.errors import Invalid, Refused
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.inbox.actions.publish_post import publish_post
from augenhoehe.inbox.models import Author, Comment, ContactPreference, Post
from augenhoehe.inbox.models.people import Way
from augenhoehe.inbox.states import DutyKind, Visibility
from tests.factories import make_channel, make_user

pytestmark = pytest.mark.django_db

TEXT = "Der Livestream hatte wieder keine Untertitel. Wann ändert sich das?"


@pytest.fixture
def nele(db: None) -> User:
    return make_user(name="Nele Ahrens")


@pytest.fixture
def post(nele: User) -> Post:
    channel = make_channel(name="Unsere Seite", kind="portal")
    return publish_post(channel, title="Unser Livestream", text="Am Freitag.", by=nele)


def _key(page: str) -> str:
    found = re.search(r'name="key" value="([^"]+)"', page)
    assert found
    return found[1]


def _title(page: str) -> str:
    return page.split("<title>")[1].split("</title>")[0].strip()


def _send(client: Client, post: Post, **words: str) -> str:
    """Fill in the form, read it again, send it; return the path of the receipt."""
    address = reverse("say_to_post", args=[post.pk])
    fields = {"key": _key(client.get(address).text), "text": TEXT} | words
    review = client.post(address, fields)
    assert review.status_code == 200
    assert not Comment.objects.filter(text=fields["text"]).exists()
    answer = client.post(address, fields | {"send": "1"})
    return urlsplit(answer.headers["Location"]).path


def test_a_comment_is_read_again_sent_and_owed_an_answer(
    client: Client, post: Post
) -> None:
    receipt = _send(client, post, name="Leisesignal")
    comment = Comment.objects.get()
    assert (comment.text, comment.author.name) == (TEXT, "Leisesignal")
    kinds = set(comment.duties.values_list("kind", flat=True))
    assert kinds == {DutyKind.ACKNOWLEDGE, DutyKind.ANSWER}
    page = client.get(receipt, headers={"accept-language": "en"})
    assert "We acknowledge it" in page.text
    assert "no-store" in page.headers["Cache-Control"]
    assert page.headers["Referrer-Policy"] == "no-referrer"


def test_a_form_that_arrives_twice_is_one_comment(client: Client, post: Post) -> None:
    address = reverse("say_to_post", args=[post.pk])
    fields = {"key": _key(client.get(address).text), "text": TEXT, "send": "1"}
    first = client.post(address, fields)
    second = client.post(address, fields)
    assert first.headers["Location"] == second.headers["Location"]
    assert Comment.objects.count() == 1


def test_without_a_text_or_with_half_an_address_nothing_typed_is_lost(
    client: Client, post: Post
) -> None:
    address = reverse("say_to_post", args=[post.pk])
    page = client.post(address, {"key": "k", "text": TEXT, "email": "leise@signal"})
    assert page.status_code == 422
    assert TEXT in page.text
    assert "leise@signal" in page.text
    page = client.post(address, {"key": "k", "text": TEXT, "where": "mail"})
    assert page.status_code == 422
    assert Comment.objects.count() == 0


def test_a_form_that_is_not_complete_says_what_to_do_next(
    client: Client, post: Post
) -> None:
    page = client.post(
        reverse("say_to_post", args=[post.pk]),
        {"key": "k", "text": "", "email": "leise@signal"},
        headers={"accept-language": "en"},
    )
    assert "Please write what you want to say." in page.text
    assert "or leave the field empty" in page.text


def test_one_can_go_back_from_reading_again(client: Client, post: Post) -> None:
    address = reverse("say_to_post", args=[post.pk])
    page = client.post(address, {"key": "k", "text": TEXT, "change": "1"})
    assert f">\n{TEXT}</textarea>" in page.text


def test_the_wish_for_mail_is_recorded_and_the_address_is_not_shown(
    client: Client, post: Post
) -> None:
    _send(client, post, email="leise@signal.example", where="mail")
    preference = ContactPreference.objects.get()
    assert (preference.way, preference.no_phone) == (Way.EMAIL, True)
    page = client.get(reverse("say_to_post", args=[post.pk]))
    assert "leise@signal.example" not in page.text
    assert TEXT in page.text


def test_only_the_link_opens_the_receipt(client: Client, post: Post) -> None:
    _send(client, post)
    comment = Comment.objects.get()
    for guess in (comment.external_id, str(comment.pk), "x"):
        assert client.get(reverse("my_comment", args=[guess])).status_code == 404


def test_more_is_said_from_the_receipt(client: Client, post: Post) -> None:
    receipt = _send(client, post, name="Leisesignal")
    client.post(receipt, {"text": "Noch etwas."})
    further = Comment.objects.get(text="Noch etwas.")
    assert further.parent == Comment.objects.get(text=TEXT)
    assert further.author.name == "Leisesignal"


def test_a_wish_for_email_holds_for_what_is_said_later(
    client: Client, post: Post
) -> None:
    wish = {"email": "leise@example.org", "where": "mail"}
    receipt = _send(client, post, **wish)
    client.post(receipt, {"text": "Noch etwas."})
    further = Comment.objects.get(text="Noch etwas.")
    assert further.author.email == "leise@example.org"
    assert ContactPreference.objects.get().author == further.author


def test_the_page_shows_markup_as_text_and_only_what_is_public(
    client: Client, post: Post
) -> None:
    _send(client, post, text="<script>alert(1)</script> & mehr")
    address = reverse("say_to_post", args=[post.pk])
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in client.get(address).text
    Comment.objects.update(visibility=Visibility.HELD)
    assert "alert(1)" not in client.get(address).text


def test_posts_are_published_by_people_who_may_and_only_on_our_own_page(
    nele: User,
) -> None:
    channel = make_channel(kind="portal")
    expert = make_user(name="Jonas Petrov", role=Role.EXPERT)
    with pytest.raises(Refused):
        publish_post(channel, title="T", text="t", by=expert)
    with pytest.raises(Invalid):
        publish_post(make_channel(), title="T", text="t", by=nele)
    with pytest.raises(Invalid):
        publish_post(channel, title=" ", text="t", by=nele)


def test_who_may_write_a_post_finds_the_way_to_it(
    client: Client, post: Post, nele: User
) -> None:
    write = reverse("write_post", args=[post.channel_id])
    assert write not in client.get(reverse("say")).text
    client.force_login(make_user(name="Jonas Petrov", role=Role.EXPERT))
    assert write not in client.get(reverse("say")).text
    client.force_login(nele)
    assert write in client.get(reverse("say")).text


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_list_of_posts_can_be_read_in_both_languages(
    client: Client, post: Post, language: str
) -> None:
    page = client.get(reverse("say"), headers={"accept-language": language})
    assert "Unser Livestream" in page.text


def test_who_has_no_name_on_the_page_is_called_something(
    client: Client, post: Post
) -> None:
    client.cookies["django_language"] = "en"
    _send(client, post, text=TEXT)
    address = reverse("say_to_post", args=[post.pk])
    assert ">Without a name</b>" in client.get(address).text
    Comment.objects.update(is_ours=True)
    Author.objects.update(name="")
    assert ">Augenhöhe</b>" in client.get(address).text


def test_the_title_of_a_page_with_something_open_says_so(
    client: Client, post: Post
) -> None:
    client.cookies["django_language"] = "en"
    address = reverse("say_to_post", args=[post.pk])
    assert _title(client.post(address, {"key": "k"}).text).startswith("Something is")
    assert _title(client.get(address).text).startswith(post.title)
