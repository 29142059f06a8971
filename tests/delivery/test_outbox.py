"""The sandbox forgets keys in all these tests: twice sent would stand twice."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from augenhoehe.channels.models import Channel
from augenhoehe.channels.states import Health
from augenhoehe.connectors.base import Ability, Published
from augenhoehe.connectors.networks.sandbox import Sandbox
from augenhoehe.connectors.sandbox_place import Mood
from augenhoehe.delivery.claims import LEASE, pick_up
from augenhoehe.delivery.models import Delivery
from augenhoehe.delivery.states import State
from tests.delivery.conftest import A_DAY, Outbox
from tests.factories import make_channel


def test_a_due_reply_stands_under_the_comment(outbox: Outbox) -> None:
    delivery = outbox.put("Wir prüfen das bis Freitag.")
    assert outbox.run() == 1
    assert outbox.replies() == ["Wir prüfen das bis Freitag."]
    delivery.refresh_from_db()
    assert delivery.state == State.DELIVERED
    assert delivery.external_id == "c2"
    assert delivery.url == "https://sandbox.example/comments/c2"
    assert delivery.delivered_at is not None


def test_a_link_that_is_no_web_address_is_not_kept(
    outbox: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    for link in ("javascript:alert(1)", f"https://sandbox.example/{'x' * 2000}"):
        published = Published(id="c9", url=link)
        monkeypatch.setattr(Sandbox, "publish", lambda *_, out=published: out)
        delivery = outbox.put()
        outbox.run()
        delivery.refresh_from_db()
        assert (delivery.state, delivery.url) == (State.DELIVERED, "")


def test_nothing_goes_out_before_it_is_due(outbox: Outbox) -> None:
    delivery = outbox.put()
    Delivery.objects.filter(pk=delivery.pk).update(due_at=timezone.now() + A_DAY)
    assert outbox.run() == 0
    assert outbox.replies() == []


def test_nothing_is_sent_twice(outbox: Outbox) -> None:
    outbox.put()
    outbox.run()
    assert outbox.run(later=A_DAY) == 0
    assert len(outbox.replies()) == 1


def test_of_two_workers_only_one_gets_a_delivery(outbox: Outbox) -> None:
    delivery = outbox.put()
    assert pick_up(delivery.pk, timezone.now()) is not None
    assert pick_up(delivery.pk, timezone.now()) is None


def test_a_paused_channel_sends_nothing(outbox: Outbox) -> None:
    outbox.put()
    Channel.objects.update(paused_at=timezone.now())
    assert outbox.run() == 0


def test_a_lost_answer_is_looked_up_and_not_sent_again(outbox: Outbox) -> None:
    outbox.place.misbehave(Mood.ANSWER_LOST)
    outbox.put()
    outbox.run()
    assert outbox.states() == [State.SENDING]
    outbox.run(later=timedelta(minutes=2))
    assert outbox.states() == [State.DELIVERED]
    assert len(outbox.replies()) == 1


def test_a_lost_request_is_sent_again_once_its_absence_is_certain(
    outbox: Outbox,
) -> None:
    outbox.place.misbehave(Mood.REQUEST_LOST)
    outbox.put()
    outbox.run()
    assert outbox.replies() == []
    outbox.run(later=timedelta(minutes=2))
    assert outbox.states() == [State.DELIVERED]
    assert len(outbox.replies()) == 1


def test_what_the_network_cannot_tell_is_left_to_a_person(outbox: Outbox) -> None:
    outbox.place.misbehave(Mood.ANSWER_LOST)
    outbox.place.misbehave(Mood.BLIND, times=9)
    outbox.put()
    outbox.run()
    outbox.run(later=timedelta(minutes=2))
    assert outbox.states() == [State.UNCLEAR]
    assert outbox.run(later=10 * A_DAY) == 0
    assert len(outbox.replies()) == 1


def test_a_network_that_offers_no_look_leaves_it_to_a_person(
    outbox: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Sandbox, "abilities", frozenset({Ability.PUBLISH}))
    outbox.place.misbehave(Mood.ANSWER_LOST)
    outbox.put()
    outbox.run()
    outbox.run(later=timedelta(minutes=2))
    assert outbox.states() == [State.UNCLEAR]


def test_the_same_words_said_before_are_not_taken_for_this_reply(
    outbox: Outbox,
) -> None:
    outbox.put("Danke, das stimmt.")
    outbox.run()
    outbox.place.misbehave(Mood.REQUEST_LOST)
    outbox.put("Danke, das stimmt.")
    outbox.run()
    outbox.run(later=timedelta(minutes=2))
    assert outbox.states() == [State.DELIVERED, State.UNCLEAR]


def test_a_look_that_fails_is_repeated_and_after_a_day_a_person_decides(
    outbox: Outbox,
) -> None:
    outbox.place.misbehave(Mood.ANSWER_LOST)
    outbox.put()
    outbox.run()
    outbox.place.misbehave(Mood.BUSY, times=9)
    outbox.run(later=timedelta(minutes=2))
    assert outbox.states() == [State.SENDING]
    with time_machine.travel(timezone.now() + 2 * A_DAY):
        outbox.run()
    assert outbox.states() == [State.UNCLEAR]


def test_a_busy_network_is_tried_again_after_what_it_asks_for(outbox: Outbox) -> None:
    outbox.place.misbehave(Mood.BUSY)
    delivery = outbox.put()
    before = timezone.now()
    outbox.run()
    delivery.refresh_from_db()
    assert delivery.state == State.WAITING
    assert delivery.due_at >= before + timedelta(minutes=1)
    assert delivery.note == "The sandbox is busy."
    outbox.run(later=timedelta(minutes=5))
    assert outbox.states() == [State.DELIVERED]


def test_waits_grow_up_to_about_an_hour(outbox: Outbox) -> None:
    outbox.place.misbehave(Mood.BUSY, times=20)
    delivery = outbox.put()
    waits = []
    for day in range(1, 13):
        with time_machine.travel(timezone.now() + day * A_DAY, tick=False):
            outbox.run()
            delivery.refresh_from_db()
            waits.append(delivery.due_at - timezone.now())
    assert waits[0] < waits[4] < waits[-1]
    assert timedelta(hours=1) <= waits[-1] <= timedelta(minutes=73)


def test_a_refusal_of_the_network_is_final_and_says_why(outbox: Outbox) -> None:
    outbox.place.misbehave(Mood.REFUSES)
    delivery = outbox.put()
    outbox.run()
    delivery.refresh_from_db()
    assert delivery.state == State.REFUSED
    assert delivery.note == "The sandbox refuses this reply."
    assert outbox.run(later=A_DAY) == 0


def test_a_network_that_cannot_publish_refuses(db: None) -> None:
    channel = make_channel(kind="archive")
    outbox = Outbox(place=None, channel=channel, comment="c1")  # type: ignore[arg-type]  # there is no place behind an archive
    outbox.put()
    outbox.run()
    assert outbox.states() == [State.REFUSED]


def test_a_lost_login_costs_no_attempt_and_shows_at_the_channel(
    outbox: Outbox,
) -> None:
    outbox.place.misbehave(Mood.LOGIN)
    delivery = outbox.put()
    outbox.run()
    delivery.refresh_from_db()
    outbox.channel.refresh_from_db()
    assert (delivery.state, delivery.attempts) == (State.WAITING, 0)
    assert outbox.channel.health == Health.NEEDS_LOGIN
    outbox.run(later=timedelta(minutes=20))
    assert len(outbox.replies()) == 1


def test_a_later_reply_does_not_overtake_an_earlier_one(outbox: Outbox) -> None:
    outbox.place.misbehave(Mood.BUSY)
    outbox.put("Zuerst")
    outbox.run()
    outbox.put("Danach")
    assert outbox.run() == 0
    outbox.run(later=timedelta(minutes=5))
    outbox.run(later=timedelta(minutes=5))
    assert outbox.replies() == ["Zuerst", "Danach"]


def test_a_reply_to_another_comment_does_not_wait(outbox: Outbox) -> None:
    other = outbox.place.say("Und die Rampe?", post="p1")
    outbox.place.misbehave(Mood.BUSY)
    outbox.put("Zuerst")
    outbox.run()
    outbox.put("Zur Rampe", to=other)
    assert outbox.run() == 1
    assert outbox.place.replies_to(other) == ["Zur Rampe"]


def test_a_worker_that_overslept_sends_nothing(
    outbox: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    delivery = outbox.put()
    with time_machine.travel(timezone.now(), tick=False) as clock:
        original = Sandbox.__init__

        def sleepy(self: Sandbox, *args: object, **kwargs: object) -> None:
            original(self, *args, **kwargs)  # type: ignore[arg-type]  # handed through
            clock.shift(LEASE)

        monkeypatch.setattr(Sandbox, "__init__", sleepy)
        outbox.run()
    delivery.refresh_from_db()
    assert outbox.replies() == []
    assert delivery.state == State.SENDING
