from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from augenhoehe.accounts.models import Reminder, ReminderLevel, User
from augenhoehe.accounts.roles import Role
from augenhoehe.channels.models import Channel
from augenhoehe.channels.states import Health
from augenhoehe.inbox.actions.claim import claim
from augenhoehe.inbox.duties import meet, open_duties
from augenhoehe.inbox.models import Comment
from augenhoehe.inbox.reminders import remind_due
from augenhoehe.inbox.states import DutyKind
from tests.factories import make_author, make_channel, make_comment, make_user

pytestmark = pytest.mark.django_db

BERLIN = ZoneInfo("Europe/Berlin")
AHEAD, OVERDUE, ESCALATED = (
    ReminderLevel.AHEAD,
    ReminderLevel.OVERDUE,
    ReminderLevel.ESCALATED,
)


def at(day: int, hour: int = 10, minute: int = 0) -> datetime:
    """A moment in the week of Monday, 16 November 2026."""
    return datetime(2026, 11, 16 + day, hour, minute, tzinfo=BERLIN)


MONDAY, TUESDAY, WEDNESDAY, THURSDAY = range(4)


@pytest.fixture
def comment() -> Comment:
    """It arrived on Monday at ten: to be acknowledged until Tuesday at ten."""
    comment = make_comment(written_at=at(MONDAY))
    open_duties([comment], now=at(MONDAY))
    return comment


def told(person: User) -> set[str]:
    """What this person was told about acknowledgements."""
    subjects = Reminder.objects.filter(person=person, subject__startswith="duty:")
    return set(subjects.values_list("level", flat=True))


def test_who_looks_after_it_is_told_half_a_working_day_ahead(
    comment: Comment, alice: User, bob: User
) -> None:
    claim(comment.thread, by=alice)
    remind_due(at(MONDAY, 13, 59))
    assert told(alice) == set()
    remind_due(at(MONDAY, 14))
    assert told(alice) == {AHEAD}
    assert told(bob) == set()


def test_where_nobody_looks_after_it_the_whole_team_is_told(
    comment: Comment, alice: User, bob: User, charlie: User, expert: User
) -> None:
    remind_due(at(TUESDAY, 9))
    assert told(alice) == told(bob) == {AHEAD}
    assert told(charlie) == told(expert) == set()


def test_the_owner_is_told_again_when_it_is_overdue(
    comment: Comment, alice: User
) -> None:
    claim(comment.thread, by=alice)
    remind_due(at(TUESDAY, 10))
    assert told(alice) == {OVERDUE}


def test_the_deputy_is_told_after_a_working_day(
    comment: Comment, alice: User, bob: User
) -> None:
    alice.deputy = bob
    alice.save()
    claim(comment.thread, by=alice)
    remind_due(at(WEDNESDAY, 9, 59))
    assert told(bob) == set()
    remind_due(at(WEDNESDAY, 10))
    assert told(bob) == {OVERDUE}


def test_the_deputy_of_somebody_who_left_is_told_at_once(
    comment: Comment, alice: User, bob: User
) -> None:
    claim(comment.thread, by=alice)
    alice.deputy, alice.is_active = bob, False
    alice.save()
    remind_due(at(TUESDAY, 9))
    assert told(bob) == {AHEAD}
    assert told(alice) == set()


def test_the_team_is_told_where_owner_and_deputy_have_left(
    comment: Comment, alice: User, bob: User
) -> None:
    claim(comment.thread, by=alice)
    alice.is_active = False
    alice.save()
    remind_due(at(TUESDAY, 9))
    assert told(bob) == {AHEAD}


@pytest.mark.parametrize("claimed", ["claimed", "unclaimed"])
def test_an_overdue_acknowledgement_reaches_management_on_day_two(
    claimed: str, comment: Comment, alice: User, management: User
) -> None:
    if claimed == "claimed":
        claim(comment.thread, by=alice)
    remind_due(at(TUESDAY, 18))
    assert told(management) == set()
    remind_due(at(WEDNESDAY, 9))
    assert told(management) == {ESCALATED}


def test_an_overdue_answer_reaches_management_after_a_week(
    comment: Comment, management: User
) -> None:
    meet([comment], kinds=[DutyKind.ACKNOWLEDGE], delivery_id=1, at=at(MONDAY))
    remind_due(at(13, 18))  # due on Monday, 23 November, at ten
    assert told(management) == set()
    remind_due(at(14, 10))
    assert told(management) == {ESCALATED}


def test_nobody_is_told_twice(comment: Comment, alice: User, management: User) -> None:
    assert remind_due(at(WEDNESDAY)) == 2
    assert remind_due(at(WEDNESDAY)) == 0
    assert remind_due(at(THURSDAY)) == 0
    assert Reminder.objects.count() == 2


def test_one_shared_acknowledgement_reminds_once(comment: Comment, alice: User) -> None:
    more = make_comment(parent=comment, written_at=at(MONDAY))
    open_duties([more], now=at(MONDAY))
    remind_due(at(TUESDAY, 10))
    assert Reminder.objects.filter(person=alice).count() == 1


def test_a_reminder_leads_to_the_thread_and_holds_no_words(
    comment: Comment, alice: User
) -> None:
    remind_due(at(TUESDAY, 10))
    reminder = Reminder.objects.get(person=alice)
    duty = comment.duties.get(kind=DutyKind.ACKNOWLEDGE)
    assert reminder.subject == f"duty:{duty.pk}"
    assert reminder.path == f"/desk/threads/{comment.thread_id}/"
    assert reminder.due_at == duty.due_at


def test_a_duty_that_ended_needs_nobodys_attention(
    comment: Comment, alice: User
) -> None:
    remind_due(at(TUESDAY, 10))
    meet([comment], kinds=[DutyKind.ANSWER], delivery_id=1, at=at(TUESDAY, 11))
    remind_due(at(TUESDAY, 12))
    assert Reminder.objects.get(person=alice).seen_at == at(TUESDAY, 12)


def test_many_duties_are_reminded_in_a_few_queries(alice: User) -> None:
    channel = make_channel()
    for n in range(30):
        author = make_author(channel=channel, name=f"author {n}")
        comment = make_comment(channel=channel, author=author, written_at=at(MONDAY))
        open_duties([comment], now=at(MONDAY))
    with CaptureQueriesContext(connection) as queries:
        assert remind_due(at(TUESDAY, 10)) == 30
    assert len(queries) < 20


# Channels that have fallen silent


@pytest.fixture
def administrator() -> User:
    return make_user(name="Ada Adler", role=Role.ADMINISTRATOR)


def channel_read(**changes: object) -> Channel:
    channel = make_channel()
    values = {"last_success_at": at(MONDAY)} | changes
    Channel.objects.filter(pk=channel.pk).update(**values)
    return channel


def test_a_silent_channel_is_told_to_who_keeps_channels(
    administrator: User, alice: User
) -> None:
    channel = channel_read()
    remind_due(at(TUESDAY, 9))
    assert not Reminder.objects.exists()
    remind_due(at(TUESDAY, 10))
    reminder = Reminder.objects.get()
    assert (reminder.person, reminder.subject) == (
        administrator,
        f"channel:{channel.pk}",
    )
    assert remind_due(at(WEDNESDAY)) == 0


def test_a_channel_that_needs_a_login_is_told_at_once(administrator: User) -> None:
    channel_read(health=Health.NEEDS_LOGIN)
    assert remind_due(at(MONDAY, 11)) == 1


def test_a_paused_channel_is_silent_by_intent(administrator: User) -> None:
    channel_read(paused_at=at(MONDAY))
    assert remind_due(at(THURSDAY)) == 0


def test_a_channel_that_is_heard_again_needs_nobodys_attention(
    administrator: User,
) -> None:
    channel = channel_read()
    remind_due(at(TUESDAY, 10))
    Channel.objects.filter(pk=channel.pk).update(last_success_at=at(TUESDAY, 11))
    remind_due(at(TUESDAY, 12))
    assert Reminder.objects.get().seen_at == at(TUESDAY, 12)
