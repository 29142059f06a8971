from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from augenhoehe.accounts.office import the_organisation
from augenhoehe.inbox.duties import (
    bring_forward,
    end_void,
    meet,
    open_duties,
    refresh_due,
    withdraw,
)
from augenhoehe.inbox.models import Comment, Duty
from augenhoehe.inbox.states import (
    DutyKind,
    DutyState,
    NoDuty,
    Visibility,
    VoidReason,
)
from augenhoehe.journal.models import Entry
from tests.factories import make_author, make_channel, make_comment

pytestmark = pytest.mark.django_db

MONDAY = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)  # 10:00 in Berlin
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
ACK, ANSWER, LOOK = DutyKind.ACKNOWLEDGE, DutyKind.ANSWER, DutyKind.LOOK


def duty(comment: Comment, kind: DutyKind) -> Duty:
    return Duty.objects.get(comment=comment, kind=kind)


def kinds_owed(comment: Comment) -> set[str]:
    return set(
        comment.duties.filter(state=DutyState.OPEN).values_list("kind", flat=True)
    )


def test_a_comment_is_to_be_acknowledged_and_answered() -> None:
    comment = make_comment(written_at=MONDAY)
    open_duties([comment], now=MONDAY)
    assert duty(comment, ACK).due_at == MONDAY + DAY
    assert duty(comment, ANSWER).due_at == MONDAY + 7 * DAY


def test_the_clock_runs_from_arrival_not_from_when_it_was_written() -> None:
    comment = make_comment(written_at=MONDAY - 20 * DAY)
    comment.arrived_at = MONDAY
    open_duties([comment], now=MONDAY + HOUR)
    assert duty(comment, ACK).due_at == MONDAY + DAY
    assert duty(comment, ACK).opened_at == MONDAY + HOUR


def test_what_the_network_holds_as_spam_is_only_looked_at() -> None:
    comment = make_comment(written_at=MONDAY)
    comment.visibility = Visibility.SPAM
    open_duties([comment], now=MONDAY)
    assert kinds_owed(comment) == {LOOK}
    assert duty(comment, LOOK).due_at == MONDAY + DAY


def test_a_comment_released_by_the_network_gets_its_duties_beside_the_look() -> None:
    comment = make_comment(written_at=MONDAY)
    comment.visibility = Visibility.SPAM
    open_duties([comment], now=MONDAY)
    comment.visibility = Visibility.PUBLIC
    open_duties([comment], now=MONDAY + HOUR)
    assert kinds_owed(comment) == {LOOK, ACK, ANSWER}


@pytest.mark.parametrize("reason", [r for r in NoDuty if r])
def test_a_comment_with_a_reason_for_none_gets_no_duty(reason: NoDuty) -> None:
    comment = make_comment(written_at=MONDAY)
    comment.no_duty = reason
    open_duties([comment], now=MONDAY)
    assert kinds_owed(comment) == set()


def test_our_own_comments_get_no_duty() -> None:
    comment = make_comment(written_at=MONDAY)
    comment.is_ours = True
    open_duties([comment], now=MONDAY)
    assert kinds_owed(comment) == set()


def test_opening_twice_opens_once_even_after_a_duty_ended() -> None:
    comment = make_comment(written_at=MONDAY)
    open_duties([comment], now=MONDAY)
    open_duties([comment], now=MONDAY)
    withdraw([comment], at=MONDAY)
    open_duties([comment], now=MONDAY)
    assert comment.duties.count() == 2
    assert kinds_owed(comment) == set()


def test_several_comments_of_one_author_in_a_thread_share_an_acknowledgement() -> None:
    first = make_comment(written_at=MONDAY)
    second = make_comment(parent=first, written_at=MONDAY + HOUR)
    later = make_comment(parent=second, written_at=MONDAY + 2 * HOUR)
    open_duties([second, first], now=MONDAY + HOUR)
    open_duties([later], now=MONDAY + 2 * HOUR)
    assert duty(first, ACK).shared_with is None
    assert duty(second, ACK).shared_with == duty(first, ACK)
    assert duty(later, ACK).shared_with == duty(first, ACK)


def test_two_authors_in_a_thread_share_nothing() -> None:
    first = make_comment(written_at=MONDAY)
    other = make_author(channel=first.channel, name="kranich84")
    second = make_comment(parent=first, author=other, written_at=MONDAY)
    open_duties([first, second], now=MONDAY)
    assert duty(second, ACK).shared_with is None


@pytest.mark.parametrize("answered_one", [0, 1])
def test_one_acknowledgement_meets_all_that_share_it(answered_one: int) -> None:
    first = make_comment(written_at=MONDAY)
    second = make_comment(parent=first, written_at=MONDAY)
    both = [first, second]
    open_duties(both, now=MONDAY)
    with transaction.atomic():
        met = meet([both[answered_one]], kinds=[ACK], delivery_id=7, at=MONDAY + HOUR)
    assert met == 2
    assert {kinds_owed(c) == {ANSWER} for c in both} == {True}
    assert duty(first, ACK).delivery_id_met == duty(second, ACK).delivery_id_met == 7


def test_what_came_after_the_reply_is_not_met_by_it() -> None:
    first = make_comment(written_at=MONDAY)
    second = make_comment(parent=first, written_at=MONDAY + 2 * HOUR)
    open_duties([first], now=MONDAY)
    open_duties([second], now=MONDAY + 2 * HOUR)
    meet([first], kinds=[ACK], delivery_id=7, at=MONDAY + HOUR)
    assert kinds_owed(second) == {ACK, ANSWER}
    assert duty(second, ACK).shared_with is None


def test_an_acknowledged_author_needs_no_second_one_until_the_answer() -> None:
    first = make_comment(written_at=MONDAY)
    second = make_comment(parent=first, written_at=MONDAY + 2 * HOUR)
    third = make_comment(parent=first, written_at=MONDAY + 4 * HOUR)
    open_duties([first], now=MONDAY)
    meet([first], kinds=[ACK], delivery_id=7, at=MONDAY + HOUR)
    open_duties([second], now=MONDAY + 2 * HOUR)
    assert kinds_owed(second) == {ANSWER}
    meet([first, second], kinds=[ANSWER], delivery_id=8, at=MONDAY + 3 * HOUR)
    open_duties([third], now=MONDAY + 4 * HOUR)
    assert kinds_owed(third) == {ACK, ANSWER}


def test_an_answer_meets_the_acknowledgement_too() -> None:
    comment = make_comment(written_at=MONDAY)
    open_duties([comment], now=MONDAY)
    assert meet([comment], kinds=[ANSWER], delivery_id=7, at=MONDAY) == 2
    assert meet([comment], kinds=[ANSWER], delivery_id=7, at=MONDAY) == 0
    assert kinds_owed(comment) == set()
    assert Entry.objects.filter(verb="inbox.duties_met").count() == 1


def test_an_ended_acknowledgement_leaves_the_others_their_own() -> None:
    comments = [make_comment(written_at=MONDAY)]
    comments += [make_comment(parent=comments[0], written_at=MONDAY) for _ in range(2)]
    open_duties(comments, now=MONDAY)
    withdraw([comments[0]], at=MONDAY)
    assert kinds_owed(comments[0]) == set()
    assert duty(comments[1], ACK).shared_with is None
    assert duty(comments[2], ACK).shared_with == duty(comments[1], ACK)


def test_a_void_duty_keeps_its_reason() -> None:
    comment = make_comment(written_at=MONDAY)
    open_duties([comment], now=MONDAY)
    answers = Duty.objects.filter(comment=comment, kind=ANSWER)
    assert end_void(answers, reason=VoidReason.NOT_WISHED, at=MONDAY) == 1
    assert duty(comment, ANSWER).void_reason == VoidReason.NOT_WISHED
    assert duty(comment, ACK).state == DutyState.OPEN


def test_due_times_of_comment_and_thread_follow_the_open_duties() -> None:
    first = make_comment(written_at=MONDAY)
    other = make_author(channel=first.channel, name="kranich84")
    second = make_comment(parent=first, author=other, written_at=MONDAY + DAY)
    open_duties([first, second], now=MONDAY + DAY)
    first.refresh_from_db()
    assert first.due_at == first.thread.due_at == MONDAY + DAY
    meet([first], kinds=[ANSWER], delivery_id=1, at=MONDAY + DAY)
    first.refresh_from_db()
    first.thread.refresh_from_db()
    assert first.due_at is None
    assert first.thread.due_at == MONDAY + 2 * DAY
    withdraw([second], at=MONDAY + DAY)
    first.thread.refresh_from_db()
    assert first.thread.due_at is None


def test_a_duty_is_brought_forward_and_never_back() -> None:
    comment = make_comment(written_at=MONDAY)
    open_duties([comment], now=MONDAY)
    assert bring_forward(comment, to=MONDAY + HOUR)
    assert not bring_forward(comment, to=MONDAY + 2 * HOUR)
    comment.refresh_from_db()
    assert duty(comment, ACK).due_at == comment.due_at == MONDAY + HOUR
    assert duty(comment, ANSWER).due_at == MONDAY + 7 * DAY


def test_where_nothing_is_to_be_acknowledged_the_answer_comes_forward() -> None:
    comment = make_comment(written_at=MONDAY)
    open_duties([comment], now=MONDAY)
    meet([comment], kinds=[ACK], delivery_id=1, at=MONDAY)
    assert bring_forward(comment, to=MONDAY + HOUR)
    assert duty(comment, ANSWER).due_at == MONDAY + HOUR


def test_a_thousand_comments_take_as_many_queries_as_ten() -> None:
    the_organisation()
    ten = _queries_for(10)
    thousand = _queries_for(1000)
    assert thousand == ten


def _queries_for(number: int) -> int:
    channel = make_channel()
    first = make_comment(channel=channel, written_at=MONDAY)
    authors = [make_author(channel=channel, name=f"author {n}") for n in range(7)]
    Comment.objects.bulk_create(
        Comment(
            channel=channel,
            external_id=f"many-{n}",
            thread=first.thread,
            author=authors[n % 7],
            written_at=MONDAY,
            arrived_at=MONDAY,
        )
        for n in range(number)
    )
    comments = list(Comment.objects.filter(channel=channel))
    with CaptureQueriesContext(connection) as seen:
        open_duties(comments, now=MONDAY)
        meet(comments, kinds=[ANSWER], delivery_id=number, at=MONDAY)
        refresh_due([comment.pk for comment in comments])
    assert not Duty.objects.filter(state=DutyState.OPEN).exists()
    return len(seen)
