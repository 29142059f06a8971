"""Starting a reply from comments that were chosen."""

import pytest
from django.test import Client
from django.urls import reverse

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.inbox.models import ContactPreference
from augenhoehe.inbox.models.people import Way
from augenhoehe.replies.models import Draft
from tests.factories import make_comment, make_team, make_user
from tests.pages import flaws

pytestmark = pytest.mark.django_db

START = "/desk/drafts/start/"


@pytest.fixture
def ida(client: Client) -> User:
    person = make_user(name="Ida Kowalski")
    client.force_login(person)
    return person


def test_a_draft_is_started_for_chosen_comments(client: Client, ida: User) -> None:
    first = make_comment()
    second = make_comment(parent=first)
    chosen = {"comment": [second.pk, first.pk], "purpose": "answer"}
    answer = client.post(START, chosen)
    draft = Draft.objects.get()
    assert answer.headers["Location"] == reverse("draft", args=[draft.pk])
    through = Draft.comments.through.objects.order_by("pk")
    assert list(through.values_list("comment", flat=True)) == [second.pk, first.pk]
    assert not flaws(client.get(reverse("draft", args=[draft.pk])).text)
    assert "Moosläuferin" in client.get(reverse("drafts")).text


def test_whoever_starts_the_same_twice_is_led_to_the_first_draft(
    client: Client, ida: User
) -> None:
    chosen = {"comment": make_comment().pk, "purpose": "answer"}
    first = client.post(START, chosen)
    again = client.post(START, chosen, follow=True)
    assert again.redirect_chain[0][0] == first.headers["Location"]
    assert Draft.objects.count() == 1
    client.post(START, chosen | {"purpose": "acknowledgement"})
    assert Draft.objects.count() == 2


def test_comments_of_two_conversations_need_two_replies(
    client: Client, ida: User
) -> None:
    chosen = [make_comment().pk, make_comment().pk]
    answer = client.post(START, {"comment": chosen, "purpose": "answer"})
    assert answer.status_code == 422
    assert not Draft.objects.exists()


def test_nothing_is_started_without_a_comment_or_with_an_unknown_purpose(
    client: Client, ida: User
) -> None:
    assert client.post(START, {"purpose": "answer"}).status_code == 422
    unknown = {"comment": make_comment().pk, "purpose": "praise"}
    assert client.post(START, unknown).status_code == 422


def test_a_private_draft_needs_the_wish_of_the_person(
    client: Client, ida: User
) -> None:
    comment = make_comment()
    chosen = {"comment": comment.pk, "private": "1"}
    assert client.post(START, chosen).status_code == 422
    ContactPreference.objects.create(author=comment.author, way=Way.EMAIL)
    assert client.post(START, chosen).status_code == 302
    assert Draft.objects.get().is_private


def test_a_stranger_starts_nothing_here(client: Client) -> None:
    client.force_login(make_user(name="Karl", team=make_team(name="Anderswo")))
    chosen = {"comment": make_comment().pk, "purpose": "answer"}
    assert client.post(START, chosen).status_code == 422
    assert not Draft.objects.exists()


def test_who_only_reads_is_refused(client: Client) -> None:
    client.force_login(make_user(name="Ute", role=Role.AUDITOR))
    chosen = {"comment": make_comment().pk, "purpose": "answer"}
    assert client.post(START, chosen).status_code == 403
