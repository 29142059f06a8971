import pytest

from augenhoehe.accounts.errors import Invalid, Refused, TooLate
from augenhoehe.accounts.models import Reminder, User
from augenhoehe.inbox.actions.claim import claim
from augenhoehe.inbox.actions.hand_over import hand_over
from augenhoehe.inbox.actions.release import release
from augenhoehe.inbox.models import Thread
from augenhoehe.journal.models import Entry
from tests.factories import make_comment

pytestmark = pytest.mark.django_db


@pytest.fixture
def thread() -> Thread:
    return make_comment().thread


def as_read_by_another(thread: Thread) -> Thread:
    return Thread.objects.get(pk=thread.pk)


def test_a_claimed_thread_has_an_owner(thread: Thread, alice: User) -> None:
    claim(thread, by=alice)
    assert thread.owner == alice
    assert thread.claimed_at is not None
    assert Entry.objects.get().verb == "inbox.claimed"


def test_the_slower_of_two_people_learns_who_was_faster(
    thread: Thread, alice: User, bob: User
) -> None:
    seen_by_bob = as_read_by_another(thread)
    claim(thread, by=alice)
    with pytest.raises(TooLate, match="Alice Arndt") as refusal:
        claim(seen_by_bob, by=bob)
    assert refusal.value.who == "Alice Arndt"
    assert as_read_by_another(thread).owner == alice


def test_claiming_ones_own_thread_again_changes_nothing(
    thread: Thread, alice: User
) -> None:
    claim(thread, by=alice)
    claim(thread, by=alice)
    assert Entry.objects.count() == 1


def test_a_released_thread_is_free_for_others(
    thread: Thread, alice: User, bob: User
) -> None:
    claim(thread, by=alice)
    release(thread, by=alice)
    claim(thread, by=bob)
    assert thread.owner == bob


def test_nobody_releases_the_thread_of_somebody_else(
    thread: Thread, alice: User, bob: User
) -> None:
    claim(thread, by=alice)
    with pytest.raises(TooLate, match="Alice Arndt"):
        release(thread, by=bob)
    assert as_read_by_another(thread).owner == alice


def test_a_thread_of_nobody_cannot_be_released(thread: Thread, alice: User) -> None:
    with pytest.raises(TooLate, match="Nobody"):
        release(thread, by=alice)


def test_a_thread_is_handed_to_a_colleague_who_is_told(
    thread: Thread, alice: User, bob: User
) -> None:
    claim(thread, by=alice)
    hand_over(thread, to=bob, by=alice)
    assert thread.owner == bob
    assert Reminder.objects.get(person=bob).path == f"/desk/threads/{thread.pk}/"


def test_taking_over_from_somebody_who_is_away_tells_nobody_but_the_journal(
    thread: Thread, alice: User, bob: User
) -> None:
    claim(thread, by=alice)
    hand_over(thread, to=bob, by=bob)
    assert thread.owner == bob
    assert not Reminder.objects.exists()
    assert Entry.objects.filter(verb="inbox.handed_over").exists()


def test_a_thread_is_not_handed_to_a_stranger(
    thread: Thread, alice: User, charlie: User
) -> None:
    with pytest.raises(Invalid, match="Charlie Conrad"):
        hand_over(thread, to=charlie, by=alice)


def test_the_slower_of_two_who_hand_over_is_refused(
    thread: Thread, alice: User, bob: User
) -> None:
    seen_by_bob = as_read_by_another(thread)
    hand_over(thread, to=alice, by=alice)
    with pytest.raises(TooLate) as refusal:
        hand_over(seen_by_bob, to=bob, by=bob)
    assert refusal.value.who == "Alice Arndt"


def test_strangers_and_experts_may_not_claim(
    thread: Thread, charlie: User, expert: User
) -> None:
    for person in (charlie, expert):
        with pytest.raises(Refused):
            claim(thread, by=person)
        with pytest.raises(Refused):
            release(thread, by=person)
        with pytest.raises(Refused):
            hand_over(thread, to=person, by=person)
