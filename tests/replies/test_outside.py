"""Replies of ours that somebody wrote at the network itself."""

from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from augenhoehe.accounts.errors import Invalid, Refused, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.channels.models import Channel
from augenhoehe.connectors.sandbox_place import SandboxPlace
from augenhoehe.inbox.models import Comment, Duty
from augenhoehe.inbox.states import DutyState, NoDuty
from augenhoehe.inbox.sync import sync
from augenhoehe.replies.actions.count_as_answer import count_as_answer
from tests.factories import make_team, make_user

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def nele(db: None) -> User:
    return make_user(name="Nele Ahrens")


@pytest.fixture
def place(tmp_path: Path) -> SandboxPlace:
    return SandboxPlace(tmp_path)


@pytest.fixture
def channel(place: SandboxPlace, tmp_path: Path) -> Channel:
    return Channel.objects.create(
        name="Wiese",
        kind="sandbox",
        team=make_team(),
        settings={"folder": str(tmp_path)},
    )


def _question(place: SandboxPlace) -> str:
    return place.say("Wann kommen die Untertitel?", post=place.post("Livestream"))


def _answer(place: SandboxPlace, to: str) -> str:
    post = "p1"
    return place.say("Ab Januar.", post=post, parent=to, is_us=True, name="Wir")


def test_what_we_had_answered_before_is_owed_no_second_answer(
    place: SandboxPlace, channel: Channel
) -> None:
    answered = _question(place)
    _answer(place, answered)
    waiting = place.say("Und wann der Ton?", post="p1")
    sync(channel)
    assert Comment.objects.get(external_id=answered).no_duty == NoDuty.ANSWERED
    owed = set(Duty.objects.values_list("comment__external_id", flat=True))
    assert owed == {waiting}


def test_an_answer_on_a_later_page_of_the_first_reading_counts_too(
    place: SandboxPlace, channel: Channel
) -> None:
    answered = _question(place)
    for number in range(150):
        place.say(f"Anmerkung {number}", post="p1")
    _answer(place, answered)
    sync(channel)
    duties = Duty.objects.filter(comment__external_id=answered)
    assert {duty.state for duty in duties} == {DutyState.MET}


def test_later_a_person_says_whether_a_reply_from_outside_is_the_answer(
    place: SandboxPlace, channel: Channel, nele: User, client: Client
) -> None:
    sync(channel)
    question = _question(place)
    sync(channel)
    reply = _answer(place, question)
    sync(channel)
    assert Duty.objects.filter(state=DutyState.OPEN).count() == 2
    ours = Comment.objects.get(external_id=reply)
    client.force_login(nele)
    page = reverse("thread", args=[ours.thread_id])
    count = reverse("count_as_answer", args=[ours.pk])
    assert count in client.get(page).text
    client.post(count)
    assert not Duty.objects.filter(state=DutyState.OPEN).exists()
    assert count not in client.get(page).text
    with pytest.raises(TooLate):
        count_as_answer(ours, by=nele)


def test_only_a_reply_of_ours_counts_and_only_by_people_who_may_release(
    place: SandboxPlace, channel: Channel, nele: User
) -> None:
    sync(channel)
    question = _question(place)
    place.say("Das frage ich mich auch.", post="p1", parent=question)
    reply = _answer(place, question)
    sync(channel)
    other = Comment.objects.get(text="Das frage ich mich auch.")
    with pytest.raises(Invalid):
        count_as_answer(other, by=nele)
    ours = Comment.objects.get(external_id=reply)
    with pytest.raises(Refused):
        count_as_answer(ours, by=make_user(name="Jonas Petrov", role=Role.EXPERT))
