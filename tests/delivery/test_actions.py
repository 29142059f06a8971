from datetime import timedelta

import pytest
from django.utils import timezone

from augenhoehe.accounts.errors import Invalid, NotThere, Refused, TooLate
from augenhoehe.accounts.roles import Role
from augenhoehe.connectors.sandbox_place import Mood
from augenhoehe.delivery.access import deliveries_of, delivery_of, undecided_of
from augenhoehe.delivery.actions.retry import retry
from augenhoehe.delivery.actions.settle import settle
from augenhoehe.delivery.actions.withdraw import withdraw
from augenhoehe.delivery.claims import pick_up
from augenhoehe.delivery.states import LIFECYCLE, State, Step
from augenhoehe.journal.record import history
from augenhoehe.lifecycle import StepRefused
from tests.delivery.conftest import Outbox
from tests.factories import make_team, make_user

ADDRESS = "https://sandbox.example/comments/c2"


@pytest.fixture
def unclear(outbox: Outbox) -> Outbox:
    outbox.place.misbehave(Mood.ANSWER_LOST)
    outbox.place.misbehave(Mood.BLIND, times=9)
    outbox.put()
    outbox.run()
    outbox.run(later=timedelta(minutes=2))
    return outbox


def test_what_still_waits_can_be_taken_back(outbox: Outbox) -> None:
    delivery, alice = outbox.put(), make_user()
    withdraw(delivery, by=alice)
    assert outbox.run() == 0
    assert delivery.state == State.WITHDRAWN
    assert [line.verb for line in history([delivery])] == ["delivery.withdrawn"]


def test_what_is_picked_up_cannot_be_taken_back(outbox: Outbox) -> None:
    delivery, alice = outbox.put(), make_user()
    pick_up(delivery.pk, timezone.now())
    with pytest.raises(TooLate):
        withdraw(delivery, by=alice)


def test_an_expert_takes_nothing_back(outbox: Outbox) -> None:
    delivery, expert = outbox.put(), make_user(role=Role.EXPERT)
    with pytest.raises(Refused):
        withdraw(delivery, by=expert)


def test_a_manager_of_another_team_decides_nothing_here(unclear: Outbox) -> None:
    stranger = make_user(name="Bo", team=make_team(name="Nord"))
    delivery = unclear.channel.deliveries.get()
    with pytest.raises(Refused):
        retry(delivery, by=stranger)
    with pytest.raises(Refused):
        settle(delivery, url=ADDRESS, by=stranger)
    with pytest.raises(Refused):
        withdraw(delivery, by=stranger)


def test_a_person_who_saw_it_settles_an_unclear_reply(unclear: Outbox) -> None:
    delivery, alice = unclear.channel.deliveries.get(), make_user()
    with pytest.raises(Invalid):
        settle(delivery, url="somewhere", by=alice)
    settle(delivery, url=ADDRESS, by=alice)
    assert (delivery.state, delivery.url) == (State.DELIVERED, ADDRESS)
    assert len(unclear.replies()) == 1


def test_a_person_who_found_nothing_has_it_sent_again(unclear: Outbox) -> None:
    delivery, alice = unclear.channel.deliveries.get(), make_user()
    unclear.place.delete("c2")
    retry(delivery, by=alice)
    unclear.run()
    assert len(unclear.replies()) == 1
    assert unclear.states() == [State.DELIVERED]


def test_the_slower_of_two_deciders_is_refused(unclear: Outbox) -> None:
    alice, bob = make_user(), make_user(name="Bob")
    first = unclear.channel.deliveries.get()
    second = unclear.channel.deliveries.get()
    settle(first, url=ADDRESS, by=alice)
    with pytest.raises(StepRefused):
        retry(second, by=bob)


def test_undecided_replies_are_listed_for_the_team_and_nobody_else(
    unclear: Outbox,
) -> None:
    delivery = unclear.channel.deliveries.get()
    alice, stranger = make_user(), make_user(name="Bo", team=make_team(name="Nord"))
    assert list(undecided_of(alice)) == [delivery]
    assert delivery_of(alice, delivery.pk) == delivery
    assert not deliveries_of(stranger).exists()
    with pytest.raises(NotThere):
        delivery_of(stranger, delivery.pk)


def test_only_a_person_leads_out_of_the_unclear() -> None:
    assert LIFECYCLE.open_steps(State.UNCLEAR) == [Step.RETRY, Step.SETTLE]
