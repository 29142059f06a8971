"""A27: nothing falls asleep."""

from datetime import date

import pytest
from django.utils import timezone

from augenhoehe.accounts.errors import Invalid, Refused, TooLate
from augenhoehe.accounts.models import Reminder, ReminderLevel, User
from augenhoehe.accounts.roles import Role
from augenhoehe.replies.access import promises_due_of
from augenhoehe.replies.actions.acknowledge import Acknowledgement, acknowledge
from augenhoehe.replies.actions.add_promise import add_promise
from augenhoehe.replies.actions.keep_promise import keep_promise
from augenhoehe.replies.actions.move_promise import move_promise
from augenhoehe.replies.actions.release_draft import release_draft
from augenhoehe.replies.actions.save_draft import save_draft
from augenhoehe.replies.actions.submit_draft import submit_draft
from augenhoehe.replies.actions.undo_release import undo_release
from augenhoehe.replies.checking import check_draft
from augenhoehe.replies.facts import what_forbids
from augenhoehe.replies.models import Promise, Release
from augenhoehe.replies.reminders import remind_promises
from augenhoehe.replies.states import PromiseState, Purpose
from tests.factories import make_team, make_user
from tests.replies.conftest import House

FRIDAY, NEXT_FRIDAY = date(2026, 11, 27), date(2026, 12, 4)


@pytest.fixture
def promise(house: House) -> Promise:
    said = Acknowledgement(
        concern="Sie wurden nicht gefragt", person=house.alice, on=FRIDAY
    )
    acknowledge([house.comment], said=said, by=house.bob)
    house.send()
    return Promise.objects.get()


def told() -> list[tuple[str, str]]:
    rows = Reminder.objects.order_by("pk").select_related("person")
    return [(row.person.name, row.level) for row in rows]


def test_owner_deputy_and_management_are_told_in_turn(
    house: House, promise: Promise
) -> None:
    make_user(name="Maja", role=Role.MANAGEMENT)
    User.objects.filter(pk=house.alice.pk).update(deputy=house.bob)
    house.clock.move_to("2026-11-27T07:59:00+01:00")
    assert remind_promises(timezone.now()) == 0
    house.clock.move_to("2026-11-27T11:00:00+01:00")
    assert remind_promises(timezone.now()) == 1
    assert told() == [("Alice Arndt", ReminderLevel.AHEAD)]
    house.clock.move_to("2026-11-29T12:00:00+01:00")
    assert remind_promises(timezone.now()) == 0
    house.clock.move_to("2026-11-30T17:00:00+01:00")
    assert remind_promises(timezone.now()) == 1
    assert told()[1:] == [("Bob Blum", ReminderLevel.OVERDUE)]
    house.clock.move_to("2026-12-03T12:00:00+01:00")
    assert remind_promises(timezone.now()) == 0
    house.clock.move_to("2026-12-04T12:00:00+01:00")
    assert remind_promises(timezone.now()) == 1
    assert told()[2:] == [("Maja", ReminderLevel.ESCALATED)]
    assert remind_promises(timezone.now()) == 0


def test_a_kept_promise_reminds_nobody(house: House, promise: Promise) -> None:
    keep_promise(promise, outcome="Die Antwort steht hier.", by=house.alice)
    house.wait(days=20)
    assert remind_promises(timezone.now()) == 0


def test_a_promise_is_kept_once_and_says_what_came_of_it(
    house: House, promise: Promise
) -> None:
    with pytest.raises(Invalid):
        keep_promise(promise, outcome=" ", by=house.alice)
    keep_promise(promise, outcome="Das Blitzlicht ist gestrichen.", by=house.alice)
    assert promise.state == PromiseState.KEPT
    with pytest.raises(TooLate):
        keep_promise(promise, outcome="Noch einmal.", by=house.bob)


def test_an_expert_keeps_only_promises_of_their_own(
    house: House, promise: Promise
) -> None:
    with pytest.raises(Refused):
        keep_promise(promise, outcome="Fertig.", by=house.expert)
    Promise.objects.update(owner=house.expert)
    promise.refresh_from_db()
    keep_promise(promise, outcome="Fertig.", by=house.expert)
    assert promise.state == PromiseState.KEPT


def test_a_date_moves_only_with_a_note_that_names_the_delay(
    house: House, promise: Promise
) -> None:
    house.clock.move_to("2026-11-27T13:00:00+01:00")
    draft = move_promise(
        promise,
        to=NEXT_FRIDAY,
        reason="Das Gremium tagt erst am Montag",
        by=house.alice,
    )
    assert draft.purpose == Purpose.INTERIM
    assert "zu spät" in draft.text
    promise.refresh_from_db()
    assert promise.state == PromiseState.OPEN
    submit_draft(draft, revision=draft.revision, by=house.alice)
    house.wait(minutes=31)
    release_draft(draft, revision=draft.revision, by=house.bob)
    promise.refresh_from_db()
    assert promise.state == PromiseState.MOVED
    assert promise.moved_to is not None
    assert promise.moved_to.due_on == NEXT_FRIDAY
    assert promise.moved_to.owner == house.alice


def test_the_note_passes_the_conduct_check(house: House, promise: Promise) -> None:
    draft = move_promise(
        promise, to=NEXT_FRIDAY, reason="Alice war krank", by=house.alice
    )
    assert check_draft(draft).report.stops == ()


def test_a_note_taken_back_opens_the_promise_again(
    house: House, promise: Promise
) -> None:
    draft = move_promise(
        promise, to=NEXT_FRIDAY, reason="Alice war krank", by=house.alice
    )
    submit_draft(draft, revision=draft.revision, by=house.alice)
    house.wait(minutes=31)
    release = release_draft(draft, revision=draft.revision, by=house.bob)
    undo_release(release, by=house.bob)
    promise.refresh_from_db()
    assert (promise.state, promise.moved_to) == (PromiseState.OPEN, None)
    assert Promise.objects.count() == 1


def test_an_interim_note_without_delay_and_date_does_not_go_out(house: House) -> None:
    draft = house.write(
        "Sie fragen nach dem Stand. Wir antworten zeitnah.", purpose=Purpose.INTERIM
    )
    keys = [each.key for each in what_forbids(draft, by=house.bob)]
    assert keys.count("delay") == 3


@pytest.mark.parametrize(("to", "reason"), [(FRIDAY, "Krank"), (NEXT_FRIDAY, " ")])
def test_a_move_needs_a_later_date_and_an_honest_reason(
    house: House, promise: Promise, to: date, reason: str
) -> None:
    with pytest.raises(Invalid):
        move_promise(promise, to=to, reason=reason, by=house.alice)


def test_two_notes_about_one_delay_are_not_written(
    house: House, promise: Promise
) -> None:
    move_promise(promise, to=NEXT_FRIDAY, reason="Krank", by=house.alice)
    with pytest.raises(Invalid):
        move_promise(promise, to=NEXT_FRIDAY, reason="Krank", by=house.bob)


def test_a_promise_found_in_an_answer_belongs_to_who_is_named(house: House) -> None:
    draft = house.write()
    text = "Sie fragen nach dem Stand. Bob Blum ergänzt die Liste bis zum 4. Dezember 2026."
    save_draft(draft, text=text, revision=draft.revision, by=house.alice)
    submit_draft(draft, revision=draft.revision, by=house.alice)
    house.wait(minutes=31)
    release_draft(draft, revision=draft.revision, by=make_user(name="Carla Cordes"))
    promise = Promise.objects.get()
    assert (promise.owner, promise.due_on) == (house.bob, NEXT_FRIDAY)


def test_a_promise_can_be_added_by_hand(house: House, promise: Promise) -> None:
    release = Release.objects.get()
    with pytest.raises(Invalid):
        add_promise(
            release, text="", owner=house.bob, due_on=NEXT_FRIDAY, by=house.alice
        )
    with pytest.raises(Invalid):
        add_promise(
            release,
            text="Liste",
            owner=house.bob,
            due_on=date(2026, 1, 2),
            by=house.alice,
        )
    with pytest.raises(Refused):
        add_promise(
            release, text="Liste", owner=house.bob, due_on=FRIDAY, by=house.expert
        )
    added = add_promise(
        release,
        text="Die Liste steht hier.",
        owner=house.bob,
        due_on=NEXT_FRIDAY,
        by=house.alice,
    )
    assert list(promises_due_of(house.alice, until=NEXT_FRIDAY)) == [promise, added]


def test_a_stranger_sees_no_promises(house: House, promise: Promise) -> None:
    stranger = make_user(name="Bo", team=make_team(name="Nord"))
    assert not promises_due_of(stranger, until=NEXT_FRIDAY).exists()
