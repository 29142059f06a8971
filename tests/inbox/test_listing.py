from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from augenhoehe.accounts.models import User
from augenhoehe.inbox import search
from augenhoehe.inbox.actions.claim import claim
from augenhoehe.inbox.actions.confirm_kind import confirm_kind
from augenhoehe.inbox.duties import (
    bring_forward,
    end_void,
    meet,
    open_duties,
)
from augenhoehe.inbox.filters import Filters
from augenhoehe.inbox.labels import LABELS
from augenhoehe.inbox.listing import EXCERPT, InboxPage, inbox_page
from augenhoehe.inbox.models import Comment, Duty, Hint
from augenhoehe.inbox.states import DutyKind, Kind, NoDuty, VoidReason
from tests.factories import (
    make_author,
    make_channel,
    make_comment,
    make_post,
    make_team,
    make_user,
)

pytestmark = pytest.mark.django_db

MONDAY = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def waiting(hours: int = 0, text: str = "Warum?", **rest: object) -> Comment:
    comment = make_comment(text=text, written_at=MONDAY + hours * HOUR)
    for name, value in rest.items():
        setattr(comment, name, value)
    comment.save()
    open_duties([comment], now=comment.written_at)
    search.index([(comment.pk, text)])
    comment.refresh_from_db()
    return comment


def listed(page: InboxPage) -> list[int]:
    return [row.comment_pk for row in page.rows]


def found(person: User, **given: str) -> list[int]:
    return listed(inbox_page(person, Filters.parse(given)))


def test_what_is_due_first_stands_first(alice: User) -> None:
    late, early, middle = waiting(5), waiting(1), waiting(3)
    assert found(alice) == [early.pk, middle.pk, late.pk]


def test_praise_does_not_overtake_criticism(alice: User) -> None:
    criticism = waiting(1, text="Das ist Dressur.")
    praise = waiting(2, text="Toll gemacht, wunderbar!")
    confirm_kind(praise, kind=Kind.PRAISE, by=alice)
    confirm_kind(criticism, kind=Kind.CRITICISM, by=alice)
    assert found(alice) == [criticism.pk, praise.pk]


def test_who_may_be_in_need_stands_first_and_says_why(alice: User) -> None:
    waiting(1)
    cry = waiting(3)
    Hint.objects.create(comment=cry, rule="crisis", start=0, end=5)
    bring_forward(cry, to=MONDAY + 2 * HOUR)
    first = inbox_page(alice, Filters()).rows[0]
    assert first.comment_pk == cry.pk
    assert first.is_brought_forward
    assert first.hints == (LABELS["crisis"],)


def test_comments_without_duty_are_listed_only_when_asked_for(alice: User) -> None:
    waits = waiting()
    history = waiting(no_duty=NoDuty.HISTORY)
    ours = waiting(is_ours=True)
    assert found(alice) == [waits.pk]
    assert found(alice, state="listed") == [history.pk]
    assert ours.pk not in found(alice, state="all")


def test_states_tell_answered_from_ended_and_waiting(alice: User) -> None:
    open_one, answered, void = waiting(1), waiting(2), waiting(3)
    meet([answered], kinds=[DutyKind.ANSWER], delivery_id=1, at=MONDAY + 4 * HOUR)
    end_void(Duty.objects.filter(comment=void), reason=VoidReason.NOT_WISHED, at=MONDAY)
    assert found(alice, state="open") == [open_one.pk]
    assert found(alice, state="answered") == [answered.pk]
    assert found(alice, state="void") == [void.pk]
    assert found(alice, state="all") == [void.pk, answered.pk, open_one.pk]


def test_each_filter_narrows_the_list(alice: User) -> None:
    other = waiting(1)
    one = waiting(2, language="en")
    post = make_post(channel=one.channel)
    Comment.objects.filter(pk=one.pk).update(post=post)
    Hint.objects.create(comment=one, rule="question", start=0, end=5)
    confirm_kind(one, kind=Kind.QUESTION, by=alice)
    claim(one.thread, by=alice)
    meet([one], kinds=[DutyKind.ACKNOWLEDGE], delivery_id=1, at=MONDAY + 4 * HOUR)
    for given in (
        {"channel": str(one.channel_id)},
        {"post": str(post.pk)},
        {"language": "en"},
        {"hint": "question"},
        {"kind": "question"},
        {"owner": "me"},
        {"owner": str(alice.pk)},
    ):
        assert found(alice, **given) == [one.pk], given
    for given in (
        {"kind": "unconfirmed"},
        {"owner": "nobody"},
        {"duty": "acknowledge"},
    ):
        assert found(alice, **given) == [other.pk], given
    assert found(alice, team=str(make_team().pk)) == [other.pk, one.pk]


def test_word_forms_are_found_newest_first(alice: User) -> None:
    old = waiting(1, text="Die Blitzlichter taten mir weh.")
    waiting(2, text="Etwas anderes")
    new = waiting(3, text="Warum ein Blitzlicht?")
    assert found(alice, q="blitzlicht") == [new.pk, old.pk]
    assert found(alice, q="???") == []


def test_a_search_also_finds_what_waits_no_more(alice: User) -> None:
    comment = waiting(text="Blitzlicht")
    meet([comment], kinds=[DutyKind.ANSWER], delivery_id=1, at=MONDAY + HOUR)
    assert found(alice, q="Blitzlicht") == [comment.pk]
    assert found(alice, q="Blitzlicht", state="open") == []


def test_a_stranger_sees_and_finds_nothing(charlie: User) -> None:
    waiting(text="Blitzlicht")
    assert found(charlie) == []
    assert found(charlie, q="Blitzlicht") == []
    assert found(charlie, state="all", team=str(make_team().pk)) == []


def test_a_long_comment_is_cut_in_the_list(alice: User) -> None:
    waiting(text="x" * 1000)
    row = inbox_page(alice, Filters()).rows[0]
    assert (len(row.excerpt), row.is_cut) == (EXCERPT, True)


@pytest.mark.parametrize("state", ["open", "all"])
def test_pages_follow_each_other_without_gap_or_repetition(
    state: str, alice: User
) -> None:
    comments = [waiting(n // 3) for n in range(8)]
    filters, after, seen = Filters(state=state), "", []
    for _ in range(10):
        page = inbox_page(alice, filters, after=after, size=3)
        seen += listed(page)
        after = page.next
        if not after:
            break
    assert seen == listed(inbox_page(alice, filters, size=100))
    assert sorted(seen) == sorted(comment.pk for comment in comments)


def test_what_arrives_while_one_reads_repeats_nothing(alice: User) -> None:
    for n in range(4):
        waiting(n)
    first = inbox_page(alice, Filters(), size=2)
    waiting(0)
    second = inbox_page(alice, Filters(), after=first.next, size=9)
    assert not set(listed(first)) & set(listed(second))


@pytest.mark.parametrize("after", ["", "x", "WyJkdWUiXQ:1:abc", "1"])
def test_a_place_that_was_tampered_with_starts_from_the_beginning(
    after: str, alice: User
) -> None:
    comment = waiting()
    page = inbox_page(alice, Filters(), after=after)
    assert listed(page) == [comment.pk]


def test_a_place_of_another_order_starts_from_the_beginning(alice: User) -> None:
    comments = [waiting(n) for n in range(3)]
    after = inbox_page(alice, Filters(), size=1).next
    page = inbox_page(alice, Filters(state="all"), after=after)
    assert len(page.rows) == len(comments)


def test_a_page_takes_at_most_eight_queries(alice: User) -> None:
    channel = make_channel()
    for n in range(25):
        author = make_author(channel=channel, name=f"author {n}")
        comment = make_comment(channel=channel, author=author, written_at=MONDAY)
        open_duties([comment], now=MONDAY)
        Hint.objects.create(comment=comment, rule="question", start=0, end=5)
        claim(comment.thread, by=make_user(name=f"Person {n}"))
    fresh = User.objects.get(pk=alice.pk)
    with CaptureQueriesContext(connection) as queries:
        page = inbox_page(fresh, Filters())
    assert len(page.rows) == 25
    assert {row.duty for row in page.rows} == {DutyKind.ACKNOWLEDGE}
    assert len(queries) <= 8
