"""The page of a conversation: what was said on one half, what we owe on the other."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation
from pytest_django import DjangoAssertNumQueries

from augenhoehe.accounts.models import User
from augenhoehe.inbox.actions.record_preference import record_preference
from augenhoehe.inbox.duties import open_duties
from augenhoehe.inbox.models import Comment, Hint, Post, Revision
from augenhoehe.inbox.states import Kind, NoDuty, Visibility, Way
from tests.factories import (
    make_author,
    make_channel,
    make_comment,
    make_post,
    make_user,
)
from tests.pages import flaws

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


def test_both_halves_stand_on_the_page(
    client: Client, ida: User, comment: Comment
) -> None:
    client.force_login(ida)
    page = page_of(client, comment)
    assert not flaws(page)
    assert comment.text in page
    assert "Unser Stand auf dem Markt" in page
    assert "Beantworten" in page
    assert page.count("btn-main") == 1


def test_answers_stand_below_what_they_answer(
    client: Client, ida: User, comment: Comment
) -> None:
    channel = comment.channel
    other = make_author(channel=channel, name="kranich84")
    make_comment(parent=comment, text="Ich musste raus.", author=other)
    client.force_login(ida)
    page = page_of(client, comment)
    assert "antwortet Moosläuferin" in page
    assert page.index(comment.text) < page.index("Ich musste raus.")


def test_deep_conversations_are_shown_whole(
    client: Client, ida: User, comment: Comment
) -> None:
    below = comment
    for number in range(60):
        below = make_comment(parent=below, text=f"Antwort Nummer {number}.")
    client.force_login(ida)
    page = page_of(client, comment)
    assert "Antwort Nummer 59." in page
    assert not flaws(page)


def test_what_a_comment_said_before_can_be_read(
    client: Client, ida: User, comment: Comment
) -> None:
    Revision.objects.create(
        comment=comment,
        text="Warum wurde ich nicht gefragt?",
        replaced_at=timezone.now(),
    )
    client.force_login(ida)
    assert "Warum wurde ich nicht gefragt?" in page_of(client, comment)


def test_hints_point_at_words_and_are_explained(
    client: Client, ida: User, comment: Comment
) -> None:
    Hint.objects.create(comment=comment, rule="question", start=0, end=5)
    answer = make_comment(parent=comment, text="Das macht mir Angst.")
    Hint.objects.create(comment=answer, rule="danger", start=0, end=3)
    client.force_login(ida)
    page = page_of(client, comment)
    assert '<mark>Warum</mark><a class="ref" href="#hint-1"' in page
    assert '<mark>Das</mark><a class="ref" href="#hint-2"' in page
    assert 'id="hint-2"' in page


@pytest.mark.parametrize("visibility", [*Visibility])
def test_how_the_network_treats_a_comment_is_said(
    client: Client, ida: User, comment: Comment, visibility: Visibility
) -> None:
    Comment.objects.filter(pk=comment.pk).update(visibility=visibility)
    client.force_login(ida)
    with translation.override("de"):
        words = str(visibility.label)
    assert words in page_of(client, comment)


def test_the_text_of_a_vanished_comment_is_masked(
    client: Client, ida: User, comment: Comment
) -> None:
    Comment.objects.filter(pk=comment.pk).update(
        text="",
        vanished_text="Das war mir zu viel.",
        vanished_at=timezone.now(),
        visibility=Visibility.GONE,
    )
    client.force_login(ida)
    page = page_of(client, comment)
    assert "Das war mir zu viel." not in page
    assert "Der Text ist verdeckt" in page


def test_only_addresses_of_the_web_become_links(
    client: Client, ida: User, comment: Comment
) -> None:
    Comment.objects.filter(pk=comment.pk).update(url="javascript:alert(1)")
    Post.objects.update(url="javascript:alert(2)")
    client.force_login(ida)
    assert "javascript:" not in page_of(client, comment)


def test_a_conversation_without_a_known_post_opens(client: Client, ida: User) -> None:
    client.force_login(ida)
    page = page_of(client, make_comment())
    assert "Der Beitrag ist nicht bekannt" in page
    assert not flaws(page)


def test_the_page_speaks_english_too(
    client: Client, ida: User, comment: Comment
) -> None:
    client.force_login(ida)
    client.cookies["django_language"] = "en"
    assert "What was said" in page_of(client, comment)
    client.cookies["django_language"] = "de"
    assert "Was gesagt wurde" in page_of(client, comment)


def test_the_number_of_queries_does_not_grow(
    client: Client,
    ida: User,
    comment: Comment,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(40):
        author = make_author(channel=comment.channel, name=f"Person {number}")
        open_duties([make_comment(parent=comment, author=author)], now=timezone.now())
    client.force_login(ida)
    with django_assert_max_num_queries(45):
        page_of(client, comment)


def test_earlier_dialogue_is_read_only_from_an_open_case(
    client: Client, ida: User, comment: Comment
) -> None:
    earlier = make_comment(
        channel=comment.channel,
        author=comment.author,
        post=make_post(channel=comment.channel, title="Das Sommerfest"),
    )
    author = comment.author_id
    client.force_login(ida)
    assert "Das Sommerfest" not in page_of(client, comment)
    assert "Das Sommerfest" in page_of(client, comment, earlier=author)
    closed = page_of(client, earlier, earlier=author)
    assert "Unser Stand auf dem Markt" not in closed


def test_a_comment_without_duty_says_why_and_offers_one(
    client: Client, ida: User
) -> None:
    comment = make_comment()
    Comment.objects.filter(pk=comment.pk).update(no_duty=NoDuty.HISTORY)
    client.force_login(ida)
    assert "Ohne Pflicht" in page_of(client, comment)
    client.post(reverse("comment_open", args=[comment.pk]))
    assert comment.duties.count() == 2


def test_an_email_is_offered_on_the_persons_wish_alone(
    client: Client, ida: User, comment: Comment
) -> None:
    client.force_login(ida)
    assert 'name="private"' not in page_of(client, comment)
    record_preference(
        comment.author,
        way=Way.EMAIL,
        own_words="Bitte schreibt mir.",
        email="moos@example.org",
        by=ida,
    )
    page = page_of(client, comment)
    assert 'name="private"' in page
    assert "Bitte schreibt mir." in page


def test_text_of_people_stands_in_its_language(
    client: Client, ida: User, comment: Comment
) -> None:
    Comment.objects.filter(pk=comment.pk).update(language="en", text="Why flashes?")
    client.force_login(ida)
    page = page_of(client, comment)
    assert page.split('class="comment-text" lang="')[1].startswith("en")


def test_the_chosen_comment_is_the_one_that_is_due_first(
    client: Client, ida: User, comment: Comment
) -> None:
    later = make_comment(
        parent=comment, author=make_author(channel=comment.channel, name="kranich84")
    )
    open_duties([later], now=datetime.now(UTC) + timedelta(days=3))
    client.force_login(ida)
    assert f'id="do-{comment.pk}"' in page_of(client, comment)
    assert f'id="do-{later.pk}"' in page_of(client, comment, comment=later.pk)


def test_a_kind_is_proposed_and_stored_only_once_a_person_confirms_it(
    client: Client, ida: User
) -> None:
    client.force_login(ida)
    comment = make_comment(text="Wann kommen die Untertitel?")
    page = client.get(
        reverse("thread", args=[comment.thread_id]), headers={"accept-language": "en"}
    )
    assert "Proposal: Question" in page.text
    comment.refresh_from_db()
    assert comment.kind == Kind.UNCONFIRMED
    client.post(reverse("comment_kind", args=[comment.pk]), {"kind-kind": "criticism"})
    comment.refresh_from_db()
    assert comment.kind == Kind.CRITICISM
