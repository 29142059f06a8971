"""Who looks after a conversation, and who may do what in it."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.inbox.actions.claim import claim
from augenhoehe.inbox.duties import open_duties
from augenhoehe.inbox.models import Comment
from tests.factories import (
    make_channel,
    make_comment,
    make_post,
    make_team,
    make_user,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def ida(db: None) -> User:
    return make_user(name="Ida Kowalski")


@pytest.fixture
def comment(db: None) -> Comment:
    """A comment that waits for us, below a post of ours."""
    channel = make_channel(name="Pinnwand")
    found = make_comment(channel=channel, post=make_post(channel=channel))
    open_duties([found], now=timezone.now())
    return found


def page_of(client: Client, comment: Comment, /, **query: int) -> str:
    answer = client.get(reverse("thread", args=[comment.thread_id]), query)
    assert answer.status_code == 200
    return " ".join(answer.text.split())


def test_an_expert_is_not_offered_what_would_be_refused(
    client: Client, comment: Comment
) -> None:
    client.force_login(make_user(name="Eva Expertin", role=Role.EXPERT))
    page = page_of(client, comment)
    for name, key in (
        ("acknowledge", comment.thread_id),
        ("thread_claim", comment.thread_id),
        ("comment_check", comment.pk),
    ):
        address = reverse(name, args=[key])
        assert address not in page
        given = {"check-result": "none", "ack-concern": "Es blitzt."}
        given |= {"ack-person": str(User.objects.get().pk), "ack-on": "2999-01-01"}
        given |= {"comment": str(comment.pk)}
        assert client.post(address, given).status_code == 403


def test_a_stranger_finds_nothing(client: Client, ida: User, comment: Comment) -> None:
    client.force_login(make_user(name="Karl", team=make_team(name="Anderswo")))
    duty = comment.duties.first()
    assert duty
    thread = comment.thread_id
    for name, key in (
        *((name, thread) for name in ("acknowledge", "thread_claim", "thread_note")),
        *((name, thread) for name in ("thread_release", "thread_hand_over")),
        *((name, comment.pk) for name in ("comment_kind", "comment_check", "wish")),
        *((name, comment.pk) for name in ("comment_open", "preference")),
        *((name, duty.pk) for name in ("duty_void", "duty_looked")),
    ):
        assert client.post(reverse(name, args=[key])).status_code == 404, name


def test_the_slower_of_two_people_is_told_who_was_faster(
    client: Client, ida: User, comment: Comment
) -> None:
    nele = make_user(name="Nele Ahrens")
    client.force_login(ida)
    claim(comment.thread, by=nele)
    answer = client.post(reverse("thread_claim", args=[comment.thread_id]))
    assert answer.status_code == 409
    assert "Nele Ahrens" in answer.text


def test_a_thread_that_changed_hands_meanwhile_is_not_handed_over(
    client: Client, ida: User, comment: Comment
) -> None:
    nele = make_user(name="Nele Ahrens")
    client.force_login(ida)
    claim(comment.thread, by=nele)
    stale = {"owner": "", "hand-to": ida.pk}
    answer = client.post(reverse("thread_hand_over", args=[comment.thread_id]), stale)
    assert answer.status_code == 409
    fresh = {"owner": nele.pk, "hand-to": ida.pk}
    client.post(reverse("thread_hand_over", args=[comment.thread_id]), fresh)
    comment.thread.refresh_from_db()
    assert comment.thread.owner == ida


def test_a_thread_is_claimed_and_given_back(
    client: Client, ida: User, comment: Comment
) -> None:
    client.force_login(ida)
    client.post(reverse("thread_claim", args=[comment.thread_id]))
    assert "Sie kümmern sich um dieses Gespräch." in page_of(client, comment)
    client.post(reverse("thread_release", args=[comment.thread_id]))
    assert "Noch niemand." in page_of(client, comment)


def test_a_note_names_whom_it_tells(
    client: Client, ida: User, comment: Comment
) -> None:
    nele = make_user(name="Nele Ahrens")
    client.force_login(ida)
    given = {"note-text": "Bitte den Beirat fragen.", "note-mentions": [nele.pk]}
    client.post(reverse("thread_note", args=[comment.thread_id]), given)
    page = page_of(client, comment)
    assert "Bitte den Beirat fragen." in page
    assert "An: Nele Ahrens" in page


def test_history_tells_what_was_done(
    client: Client, ida: User, comment: Comment
) -> None:
    claim(comment.thread, by=ida)
    client.force_login(ida)
    assert "Jemand hat das Gespräch übernommen." in page_of(client, comment)


def test_an_acknowledgement_on_its_way_is_named(
    client: Client, ida: User, comment: Comment
) -> None:
    client.force_login(ida)
    address = reverse("acknowledge", args=[comment.thread_id])
    given = {
        "ack-concern": "Sie wurden nicht zum Stand gefragt.",
        "ack-person": ida.pk,
        "ack-on": "2999-12-01",
        "comment": comment.pk,
    }
    client.post(address, given)
    page = page_of(client, comment)
    assert "Gesagt, unterwegs zum Netzwerk" in page
    assert reverse("releases") in page
