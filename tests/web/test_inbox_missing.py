"""Is everything here? What vanished, and what could not be read."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.inbox.models import Comment, DeadLetter, Reconciliation
from augenhoehe.inbox.states import Explanation
from tests.factories import (
    make_author,
    make_channel,
    make_comment,
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


def test_what_is_missing_is_named_with_numbers(client: Client, ida: User) -> None:
    channel = make_channel(name="Mastodon")
    for held in (200, 212):
        Reconciliation.objects.create(
            channel=channel, at_network=214, held=held, not_here=2, vanished=0
        )
    DeadLetter.objects.create(channel=channel, position="14", digest="a", reason="…")
    page = client.get(reverse("inbox")).text
    assert "Das Netzwerk zählt 214, hier sind 212." in page
    assert "hier sind 200" not in page
    assert "2 Kommentare sind dort und nicht hier." in page
    assert "1 Eintrag konnte nicht gelesen werden." in page


def test_a_disappearance_is_explained_by_the_persons_own_words(
    client: Client, ida: User
) -> None:
    comment = make_comment(text="")
    Comment.objects.filter(pk=comment.pk).update(
        vanished_at=timezone.now(), vanished_text="Geheim"
    )
    page = client.get(reverse("disappearances")).text
    assert "Moosläuferin" in page
    assert "Geheim" not in page
    assert not flaws(page)
    address = reverse("explain", args=[comment.pk])
    assert client.post(address).status_code == 422
    field = f"explain-{comment.pk}-own_words"
    client.post(address, {field: "Ich habe es gelöscht."})
    comment.refresh_from_db()
    assert comment.explanation == Explanation.WISH
    assert "Kein Kommentar ist ungeklärt" in client.get(reverse("disappearances")).text


def test_an_item_that_could_not_be_read_stays_until_somebody_looked(
    client: Client, ida: User
) -> None:
    letter = DeadLetter.objects.create(
        channel=make_channel(), position="Zeile 14", digest="a", reason="Kein Datum."
    )
    page = client.get(reverse("dead_letters")).text
    assert "Kein Datum." in page
    assert "Zeile 14" in page
    assert not flaws(page)
    address = reverse("dead_letter_settle", args=[letter.pk])
    client.post(address)
    assert "Zeile 14" not in client.get(reverse("dead_letters")).text
    assert client.post(address).status_code == 409


def test_who_only_reads_is_not_offered_to_explain_or_settle(client: Client) -> None:
    author = make_author(channel=make_channel())
    comment = make_comment(channel=author.channel, author=author, text="")
    Comment.objects.filter(pk=comment.pk).update(vanished_at=timezone.now())
    letter = DeadLetter.objects.create(
        channel=author.channel, position="1", digest="a", reason="Kein Datum."
    )
    client.force_login(make_user(name="Otto Prüfer", role=Role.AUDITOR))
    for page, action, key in (
        ("disappearances", "explain", comment.pk),
        ("dead_letters", "dead_letter_settle", letter.pk),
    ):
        address = reverse(action, args=[key])
        assert address not in client.get(reverse(page)).text
        given = {f"explain-{key}-own_words": "Ich habe es gelöscht."}
        assert client.post(address, given).status_code == 403


def test_strangers_find_neither(client: Client) -> None:
    comment = make_comment()
    letter = DeadLetter.objects.create(
        channel=comment.channel, position="1", digest="a", reason="Kein Datum."
    )
    client.force_login(make_user(name="Karl", team=make_team(name="Anderswo")))
    for action, key in (("explain", comment.pk), ("dead_letter_settle", letter.pk)):
        assert client.post(reverse(action, args=[key])).status_code == 404
