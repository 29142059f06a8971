"""Notes, checks, kinds and duties opened by hand."""

from datetime import timedelta

import pytest
from django.utils import timezone

from augenhoehe.accounts.errors import Invalid, Refused, TooLate
from augenhoehe.accounts.models import Reminder, ReminderLevel, User
from augenhoehe.guidelines.models import Rule, Version
from augenhoehe.inbox.actions.check_comment import Touched, check_comment
from augenhoehe.inbox.actions.confirm_kind import confirm_kind
from augenhoehe.inbox.actions.note_looked import note_looked
from augenhoehe.inbox.actions.open_duty import open_duty
from augenhoehe.inbox.actions.write_note import LONGEST, write_note
from augenhoehe.inbox.duties import meet, open_duties
from augenhoehe.inbox.models import Comment, Note
from augenhoehe.inbox.states import DutyKind, DutyState, Kind, NoDuty, Visibility
from augenhoehe.journal.models import Entry
from tests.factories import make_comment

pytestmark = pytest.mark.django_db


@pytest.fixture
def comment() -> Comment:
    return make_comment(text="Ihr habt uns nicht gefragt. Ihr seid Pfeifen.")


def publish(number: int, *, days_ago: int) -> Version:
    version = Version.objects.create(
        number=number,
        is_draft=None,
        published_at=timezone.now() - timedelta(days=days_ago),
    )
    for position, key in enumerate(["insult", "advertising"]):
        Rule.objects.create(version=version, key=key, position=position)
    return version


def kinds_owed(comment: Comment) -> set[str]:
    found = comment.duties.filter(state=DutyState.OPEN)
    return set(found.values_list("kind", flat=True))


# Notes


def test_a_note_tells_the_colleagues_it_mentions(
    comment: Comment, alice: User, bob: User
) -> None:
    note = write_note(comment.thread, text=" Bitte lesen. ", by=alice, mentions=[bob])
    reminder = Reminder.objects.get()
    assert note.text == "Bitte lesen."
    assert list(note.mentions.all()) == [bob]
    assert (reminder.person, reminder.level) == (bob, ReminderLevel.MENTION)
    assert "Bitte" not in Entry.objects.get().body


def test_mentioning_oneself_reminds_nobody(comment: Comment, alice: User) -> None:
    write_note(comment.thread, text="Notiz", by=alice, mentions=[alice])
    assert not Reminder.objects.exists()


def test_a_colleague_who_may_not_open_the_thread_cannot_be_mentioned(
    comment: Comment, alice: User, charlie: User
) -> None:
    with pytest.raises(Invalid) as refusal:
        write_note(comment.thread, text="Notiz", by=alice, mentions=[charlie])
    assert "Charlie Conrad" in refusal.value.reasons[0]
    assert not Note.objects.exists()


@pytest.mark.parametrize("text", ["", "  \n", "x" * (LONGEST + 1)])
def test_a_note_has_a_text_of_some_length(
    text: str, comment: Comment, alice: User
) -> None:
    with pytest.raises(Invalid):
        write_note(comment.thread, text=text, by=alice)


def test_a_stranger_writes_no_note(comment: Comment, charlie: User) -> None:
    with pytest.raises(Refused):
        write_note(comment.thread, text="Notiz", by=charlie)


# Checks


def test_no_rule_touched_is_stored_with_version_and_person(
    comment: Comment, alice: User
) -> None:
    version = publish(1, days_ago=9)
    check = check_comment(comment, by=alice)
    assert (check.version, check.by, check.touched.count()) == (version, alice, 0)


def test_touched_rules_are_stored_with_the_exact_words(
    comment: Comment, alice: User
) -> None:
    publish(1, days_ago=9)
    touched = [Touched(rule_key="insult", words="Ihr seid Pfeifen")]
    check = check_comment(comment, by=alice, touched=touched)
    assert check.touched.get().words == "Ihr seid Pfeifen"
    assert '"rules":["insult"]' in Entry.objects.get().body


def test_a_touched_rule_ends_no_duty(comment: Comment, alice: User) -> None:
    publish(1, days_ago=9)
    open_duties([comment], now=timezone.now())
    touched = [Touched(rule_key="insult", words="Pfeifen")]
    check_comment(comment, by=alice, touched=touched)
    assert kinds_owed(comment) == {DutyKind.ACKNOWLEDGE, DutyKind.ANSWER}


def test_the_version_in_force_when_it_was_written_counts(alice: User) -> None:
    old = publish(1, days_ago=9)
    publish(2, days_ago=3)
    comment = make_comment(written_at=timezone.now() - timedelta(days=5))
    assert check_comment(comment, by=alice).version == old


@pytest.mark.parametrize(
    ("touched", "part"),
    [
        ([Touched(rule_key="none", words="Pfeifen")], "“none”"),
        ([Touched(rule_key="insult", words="Lügner")], "“Lügner”"),
        ([Touched(rule_key="insult", words=" ")], "Quote the words"),
        ([Touched(rule_key="insult", words="Pfeifen")] * 2, "twice"),
    ],
)
def test_a_check_points_at_rules_and_words_that_are_there(
    touched: list[Touched], part: str, comment: Comment, alice: User
) -> None:
    publish(1, days_ago=9)
    with pytest.raises(Invalid) as refusal:
        check_comment(comment, by=alice, touched=touched)
    assert part in refusal.value.reasons[0]
    assert not comment.checks.exists()


def test_without_a_guideline_nothing_can_be_checked(
    comment: Comment, alice: User
) -> None:
    with pytest.raises(Invalid, match="no published guideline"):
        check_comment(comment, by=alice)


def test_experts_and_strangers_do_not_check(
    comment: Comment, expert: User, charlie: User
) -> None:
    for person in (expert, charlie):
        with pytest.raises(Refused):
            check_comment(comment, by=person)
        with pytest.raises(Refused):
            confirm_kind(comment, kind=Kind.QUESTION, by=person)


# Kinds


def test_a_kind_is_confirmed_by_a_person_and_moves_nothing(
    comment: Comment, alice: User
) -> None:
    open_duties([comment], now=timezone.now())
    comment.refresh_from_db()
    due = comment.due_at
    confirm_kind(comment, kind=Kind.PRAISE, by=alice)
    comment.refresh_from_db()
    assert (comment.kind, comment.kind_by, comment.due_at) == ("praise", alice, due)


def test_no_kind_is_no_answer(comment: Comment, alice: User) -> None:
    with pytest.raises(Invalid):
        confirm_kind(comment, kind=Kind.UNCONFIRMED, by=alice)


# Duties by hand


def test_one_click_opens_the_duties_of_a_listed_comment(alice: User) -> None:
    comment = make_comment(written_at=timezone.now() - timedelta(days=900))
    comment.no_duty = NoDuty.HISTORY
    comment.save()
    open_duty(comment, by=alice)
    comment.refresh_from_db()
    assert comment.no_duty == NoDuty.NONE
    assert kinds_owed(comment) == {DutyKind.ACKNOWLEDGE, DutyKind.ANSWER}
    assert comment.due_at is not None
    assert comment.due_at > timezone.now()


def test_the_slower_of_two_who_open_a_duty_is_told(
    comment: Comment, alice: User, bob: User
) -> None:
    open_duty(comment, by=alice)
    with pytest.raises(TooLate):
        open_duty(comment, by=bob)
    assert comment.duties.count() == 2


def test_an_answered_comment_can_be_opened_again(comment: Comment, alice: User) -> None:
    now = timezone.now()
    open_duties([comment], now=now)
    meet([comment], kinds=[DutyKind.ANSWER], delivery_id=1, at=now)
    open_duty(comment, by=alice)
    assert kinds_owed(comment) == {DutyKind.ACKNOWLEDGE, DutyKind.ANSWER}


def test_our_own_comment_gets_no_duty(comment: Comment, alice: User) -> None:
    comment.is_ours = True
    with pytest.raises(Invalid):
        open_duty(comment, by=alice)


def test_a_stranger_opens_no_duty(comment: Comment, charlie: User) -> None:
    with pytest.raises(Refused):
        open_duty(comment, by=charlie)


def test_what_is_no_spam_is_owed_what_everybody_is_owed(
    comment: Comment, alice: User, bob: User, charlie: User
) -> None:
    comment.visibility = Visibility.SPAM
    open_duties([comment], now=timezone.now())
    look = comment.duties.get()
    with pytest.raises(Refused):
        note_looked(look, by=charlie)
    note_looked(look, by=alice)
    assert kinds_owed(comment) == {DutyKind.ACKNOWLEDGE, DutyKind.ANSWER}
    with pytest.raises(TooLate):
        note_looked(look, by=bob)
    answer = comment.duties.get(kind=DutyKind.ANSWER)
    with pytest.raises(Invalid):
        note_looked(answer, by=bob)
