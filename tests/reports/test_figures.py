from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from augenhoehe.accounts.office import Office
from augenhoehe.inbox.duties import meet, open_duties, withdraw
from augenhoehe.inbox.models import Comment
from augenhoehe.inbox.states import DutyKind, VoidReason
from augenhoehe.replies.models import Draft, Promise, Release
from augenhoehe.replies.states import Place, Purpose, State
from augenhoehe.reports.figures import figures
from augenhoehe.reports.hours import median_hours, working_time
from tests.factories import make_comment, make_user

MONDAY = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)  # 10:00 in Berlin
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def owed(*, at: datetime = MONDAY) -> Comment:
    comment = make_comment(written_at=at)
    open_duties([comment], now=at)
    return comment


def answered(comment: Comment, *, at: datetime) -> None:
    meet([comment], kinds=[DutyKind.ANSWER], delivery_id=1, at=at)


@pytest.mark.django_db
def test_before_anybody_wrote_there_is_nothing_to_say() -> None:
    found = figures(MONDAY)
    assert found.since is None
    assert found.dormant.rate is None
    assert found.void == dict.fromkeys(VoidReason, 0)


@pytest.mark.django_db
def test_a_dialogue_past_its_promised_date_is_counted_as_dormant() -> None:
    asleep, awake = owed(at=MONDAY + 7 * DAY), owed(at=MONDAY + 7 * DAY)
    owner = make_user()
    for comment, due_on in (asleep, date(2026, 11, 20)), (awake, date(2026, 12, 1)):
        Promise.objects.create(
            thread=comment.thread, text="Wir melden uns.", owner=owner, due_on=due_on
        )
    found = figures(MONDAY + 7 * DAY + HOUR)
    assert (found.dormant.part, found.dormant.whole) == (1, 2)
    assert found.dormant.rate == 0.5


@pytest.mark.django_db
def test_a_dialogue_past_its_published_time_is_dormant_too() -> None:
    owed()
    assert figures(MONDAY + HOUR).dormant.rate == 0
    assert figures(MONDAY + 2 * DAY).dormant.rate == 1


@pytest.mark.django_db
def test_void_duties_are_counted_by_their_reason() -> None:
    withdraw([owed()], at=MONDAY + HOUR)
    found = figures(MONDAY + HOUR)
    assert found.void[VoidReason.WITHDRAWN] == 2
    assert found.void[VoidReason.SPAM] == 0
    assert found.dormant.whole == 0


@pytest.mark.django_db
def test_in_time_is_measured_against_all_that_was_due() -> None:
    answered(owed(), at=MONDAY + HOUR)
    answered(owed(), at=MONDAY + 3 * DAY)
    owed()
    found = figures(MONDAY + 4 * DAY)
    assert (found.acknowledged_in_time.part, found.acknowledged_in_time.whole) == (1, 3)
    assert (found.answered_in_time.part, found.answered_in_time.whole) == (2, 2)
    assert (found.open_comments, found.met_comments) == (1, 2)
    assert found.since == date(2026, 11, 16)


@pytest.mark.django_db
def test_a_median_is_told_only_from_five_cases_on() -> None:
    for _ in range(4):
        answered(owed(), at=MONDAY + 2 * HOUR)
    assert figures(MONDAY + DAY).median_answered is None
    answered(owed(), at=MONDAY + DAY)
    assert figures(MONDAY + DAY).median_answered == 2.0


@pytest.mark.django_db
def test_an_unexplained_disappearance_is_counted_and_an_explained_one_is_not() -> None:
    gone = make_comment()
    for comment, explanation in (gone, ""), (make_comment(), "wish"):
        Comment.objects.filter(pk=comment.pk).update(
            vanished_at=MONDAY, explanation=explanation
        )
    assert figures(MONDAY).vanished_unexplained == 1


@pytest.mark.django_db
def test_a_promise_counts_as_kept_only_on_its_day_or_before() -> None:
    owner, thread = make_user(), make_comment().thread
    for kept_at in (MONDAY, MONDAY + DAY, None):
        Promise.objects.create(
            thread=thread,
            text="Wir melden uns.",
            owner=owner,
            due_on=MONDAY.date(),
            kept_at=kept_at,
        )
    found = figures(MONDAY + 5 * DAY)
    assert (found.kept_promises.part, found.kept_promises.whole) == (1, 3)


def replied(comment: Comment, *, place: Place = Place.NETWORK) -> Draft:
    """Let an answer to the comment stand there."""
    person = make_user()
    draft = Draft.objects.create(
        thread=comment.thread,
        purpose=Purpose.ANSWER,
        state=State.RELEASED,
        started_by=person,
        changed_at=MONDAY,
    )
    draft.comments.add(comment)
    Release.objects.create(
        draft=draft,
        place=place,
        written_by=person,
        released_by=person,
        released_at=MONDAY,
        published_at=MONDAY,
    )
    return draft


def passed(draft: Draft, family: str = "T04_deflect_private") -> None:
    draft.overrides.create(family=family, revision=0, reason="x", by=draft.started_by)


@pytest.mark.django_db
def test_who_is_sent_away_in_public_is_counted_and_who_asked_for_it_is_not() -> None:
    assert figures(MONDAY).deflection.rate is None
    first = make_comment()
    replied(first)
    passed(replied(make_comment()))
    passed(replied(make_comment(), place=Place.PRIVATE))
    passed(replied(make_comment()), family="T11_stonewall")
    assert figures(MONDAY).deflection.part == 1
    assert figures(MONDAY).deflection.whole == 4
    passed(replied(first))
    assert (figures(MONDAY).deflection.part, figures(MONDAY).deflection.whole) == (2, 4)


@pytest.mark.django_db
def test_a_reply_that_is_not_out_yet_deflects_nobody() -> None:
    passed(replied(make_comment()))
    Release.objects.update(published_at=None)
    assert figures(MONDAY).deflection.whole == 0


@pytest.mark.django_db
def test_what_went_out_against_the_check_is_counted_by_family() -> None:
    replied(make_comment())
    passed(replied(make_comment()))
    both = replied(make_comment())
    passed(both)
    passed(both, family="T11_stonewall")
    found = figures(MONDAY)
    assert (found.against_the_check.part, found.against_the_check.whole) == (2, 3)
    assert found.passed_families == {"T04_deflect_private": 2, "T11_stonewall": 1}


@pytest.mark.django_db
def test_the_number_of_queries_does_not_grow() -> None:
    figures(MONDAY)
    with CaptureQueriesContext(
        connection,
    ) as few:
        figures(MONDAY)
    for _ in range(6):
        answered(owed(), at=MONDAY + HOUR)
    with CaptureQueriesContext(connection) as many:
        figures(MONDAY)
    assert len(many) == len(few)


def test_nights_and_weekends_are_not_waited_through() -> None:
    office = Office(zone=ZoneInfo("Europe/Berlin"))
    friday = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)  # 16:00 in Berlin
    assert working_time(office, friday, friday + 3 * DAY) == 8 * HOUR
    assert working_time(office, friday, friday) == timedelta()
    assert working_time(office, friday + DAY, friday + DAY + HOUR) == timedelta()


def test_a_median_in_hours_has_one_decimal() -> None:
    assert median_hours([HOUR, HOUR, HOUR / 3, 2 * HOUR, 3 * HOUR]) == 1.0
    assert median_hours([HOUR] * 4) is None
