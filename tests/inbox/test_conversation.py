from datetime import UTC, datetime, timedelta
from itertools import cycle, islice

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from augenhoehe.accounts.errors import NotThere
from augenhoehe.accounts.models import User
from augenhoehe.guidelines.models import Rule, Version
from augenhoehe.inbox.actions.check_comment import Touched, check_comment
from augenhoehe.inbox.actions.claim import claim
from augenhoehe.inbox.actions.propose_void import propose_void
from augenhoehe.inbox.actions.record_preference import record_preference
from augenhoehe.inbox.actions.write_note import write_note
from augenhoehe.inbox.conversation import conversation, nested
from augenhoehe.inbox.duties import meet, open_duties
from augenhoehe.inbox.earlier import earlier_with
from augenhoehe.inbox.models import Comment, Hint, Revision
from augenhoehe.inbox.models.people import Way
from augenhoehe.inbox.states import DutyKind, VoidReason
from tests.factories import make_author, make_comment, make_post

MONDAY = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
TEXT = "Wann kommt der Bericht? Ihr Pfeifen."


def publish_guideline() -> None:
    version = Version.objects.create(number=1, is_draft=None, published_at=MONDAY)
    Rule.objects.create(
        version=version, key="insult", position=1, title_de="Ton", title_en="Insults"
    )


@pytest.fixture
def asked() -> Comment:
    """A question with hints and duties, under a post of ours."""
    comment = make_comment(text=TEXT, written_at=MONDAY)
    comment.thread.post = make_post(channel=comment.channel, title="Unser Stand")
    comment.thread.save()
    open_duties([comment], now=MONDAY)
    Hint.objects.create(comment=comment, rule="question", start=0, end=23)
    return comment


@pytest.mark.django_db
def test_a_page_shows_what_was_said(asked: Comment, alice: User) -> None:
    Revision.objects.create(comment=asked, text="Wann?", replaced_at=MONDAY)
    record_preference(asked.author, way=Way.NONE, own_words="Lasst es.", by=alice)
    with translation.override("en"):
        page = conversation(alice, asked.thread_id)
    said = page.comments[0]
    assert page.post is not None
    assert page.post.title == "Unser Stand"
    assert [revision.text for revision in said.revisions] == ["Wann?"]
    assert said.hints[0].words == "Wann kommt der Bericht?"
    assert said.hints[0].name == "Question"
    assert said.wishes == "No further reply"


@pytest.mark.django_db
def test_a_page_shows_the_latest_check(asked: Comment, alice: User) -> None:
    publish_guideline()
    check_comment(asked, by=alice)
    touched = [Touched(rule_key="insult", words="Ihr Pfeifen")]
    check_comment(asked, by=alice, touched=touched)
    with translation.override("en"):
        check = conversation(alice, asked.thread_id).comments[0].check
    assert check is not None
    assert (check.version, check.by) == (1, "Alice Arndt")
    assert [rule.title for rule in check.touched] == ["Insults"]


@pytest.mark.django_db
def test_a_page_shows_what_is_owed_and_noted(
    asked: Comment, alice: User, bob: User
) -> None:
    write_note(asked.thread, text="Bitte lesen.", by=alice, mentions=[bob])
    answer = asked.duties.get(kind=DutyKind.ANSWER)
    propose_void(
        answer, reason=VoidReason.NOT_WISHED, explanation="Lasst es.", by=alice
    )
    claim(asked.thread, by=alice)
    page = conversation(bob, asked.thread_id)
    duties = page.comments[0].duties
    assert [duty.kind for duty in duties] == ["acknowledge", "answer"]
    assert duties[1].proposal is not None
    assert duties[1].proposal.by_pk == alice.pk
    assert page.notes[0].mentions == ("Bob Brandt",)
    assert (page.owner_name, page.is_mine) == ("Alice Arndt", False)


@pytest.mark.django_db
def test_a_stranger_does_not_open_a_thread(charlie: User) -> None:
    with pytest.raises(NotThere):
        conversation(charlie, make_comment().thread_id)


@pytest.mark.django_db
def test_answers_stand_below_what_they_answer(alice: User) -> None:
    root = make_comment(written_at=MONDAY)
    second = make_comment(parent=root, written_at=MONDAY + 2 * HOUR)
    first = make_comment(parent=root, written_at=MONDAY + HOUR)
    below = make_comment(parent=first, written_at=MONDAY + 3 * HOUR)
    page = conversation(alice, root.thread_id)
    assert [(said.pk, said.depth) for said in page.comments] == [
        (root.pk, 0),
        (first.pk, 1),
        (below.pk, 2),
        (second.pk, 1),
    ]


@pytest.mark.django_db
def test_hints_of_a_text_that_is_gone_point_at_nothing(alice: User) -> None:
    comment = make_comment(text="")
    Hint.objects.create(comment=comment, rule="question", start=0, end=23)
    assert conversation(alice, comment.thread_id).comments[0].hints == ()


@pytest.mark.django_db
def test_a_thousand_comments_in_a_chain_take_as_many_queries_as_two(
    alice: User,
) -> None:
    assert _queries_for(1000, alice) == _queries_for(2, alice)


def _queries_for(number: int, person: User) -> int:
    root = make_comment(written_at=MONDAY)
    first = root.pk * 100_000
    authors = [make_author(channel=root.channel, name=f"author {n}") for n in range(9)]
    Comment.objects.bulk_create(
        Comment(
            pk=first + n,
            parent_id=first + n - 1 if n else root.pk,
            channel=root.channel,
            external_id=f"chain-{n}",
            thread=root.thread,
            author=author,
            written_at=MONDAY,
            arrived_at=MONDAY,
        )
        for n, author in enumerate(islice(cycle(authors), number))
    )
    open_duties(Comment.objects.filter(thread=root.thread), now=MONDAY)
    fresh = User.objects.get(pk=person.pk)
    with CaptureQueriesContext(connection) as queries:
        page = conversation(fresh, root.thread_id)
    assert page.comments[-1].depth == number
    return len(queries)


@given(st.lists(st.integers(min_value=-1, max_value=15), max_size=12))
def test_whatever_answers_what_everything_is_shown_once(parents: list[int]) -> None:
    comments = [
        Comment(pk=n, parent_id=parent, written_at=MONDAY)
        for n, parent in enumerate(parents)
    ]
    shown = [comment.pk for comment, _ in nested(comments)]
    assert sorted(shown) == list(range(len(parents)))


# The earlier dialogue


@pytest.fixture
def dialogue() -> tuple[Comment, Comment]:
    """An answered thread and a new one of the same person."""
    old = make_comment(written_at=MONDAY - 90 * 24 * HOUR)
    open_duties([old], now=old.written_at)
    meet([old], kinds=[DutyKind.ANSWER], delivery_id=1, at=MONDAY - 80 * 24 * HOUR)
    new = make_comment(channel=old.channel, author=old.author, written_at=MONDAY)
    open_duties([new], now=MONDAY)
    new.thread.refresh_from_db()
    return old, new


@pytest.mark.django_db
def test_an_open_case_shows_the_earlier_dialogue(
    dialogue: tuple[Comment, Comment], alice: User
) -> None:
    old, new = dialogue
    (earlier,) = conversation(alice, new.thread_id).earlier
    assert earlier.thread_pk == old.thread_id
    assert (earlier.is_answered, earlier.is_waiting) == (True, False)


@pytest.mark.django_db
def test_a_thread_without_an_open_case_shows_nothing_of_a_person(
    dialogue: tuple[Comment, Comment], alice: User
) -> None:
    old, _ = dialogue
    assert conversation(alice, old.thread_id).earlier == ()
    claim(old.thread, by=alice)
    assert len(conversation(alice, old.thread_id).earlier) == 1


@pytest.mark.django_db
def test_an_author_who_is_not_in_the_thread_cannot_be_looked_up(
    dialogue: tuple[Comment, Comment], alice: User
) -> None:
    _, new = dialogue
    elsewhere = make_comment(
        channel=new.channel, author=make_author(channel=new.channel, name="kranich84")
    )
    assert earlier_with(alice, new.thread, elsewhere.author_id) == ()


@pytest.mark.django_db
def test_a_stranger_sees_no_earlier_dialogue(
    dialogue: tuple[Comment, Comment], charlie: User
) -> None:
    _, new = dialogue
    assert earlier_with(charlie, new.thread, new.author_id) == ()
