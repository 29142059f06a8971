"""Praise may be acknowledged by the network's own sign; everything else needs words."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from augenhoehe.accounts.errors import Invalid, Refused, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.channels.models import Channel
from augenhoehe.connectors.sandbox_place import Mood, SandboxPlace
from augenhoehe.inbox.actions.confirm_kind import confirm_kind
from augenhoehe.inbox.models import Comment
from augenhoehe.inbox.states import DutyKind, DutyState, Kind
from augenhoehe.inbox.sync import sync
from augenhoehe.replies.actions.give_sign import give_sign
from augenhoehe.replies.models import Sign
from augenhoehe.replies.signs import give_signs
from tests.factories import make_team, make_user

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def nele(db: None) -> User:
    return make_user(name="Nele Ahrens")


@pytest.fixture
def place(tmp_path: Path) -> SandboxPlace:
    return SandboxPlace(tmp_path)


@pytest.fixture
def praise(place: SandboxPlace, tmp_path: Path, nele: User) -> Comment:
    post = place.post("Unser Faltblatt")
    place.say("Das Faltblatt habe ich ohne Hilfe gelesen.", post=post)
    channel = Channel.objects.create(
        name="Wiese",
        kind="sandbox",
        team=make_team(),
        settings={"folder": str(tmp_path)},
    )
    sync(channel)
    comment = Comment.objects.get()
    confirm_kind(comment, kind=Kind.PRAISE, by=nele)
    return Comment.objects.get()


def test_the_sign_meets_the_acknowledgement_and_not_the_answer(
    praise: Comment, place: SandboxPlace, nele: User
) -> None:
    give_sign(praise, by=nele)
    assert give_signs(timezone.now()) == 1
    assert list(place.signs()) == [praise.external_id]
    states = dict(praise.duties.values_list("kind", "state"))
    assert states[DutyKind.ACKNOWLEDGE] == DutyState.MET
    assert states[DutyKind.ANSWER] == DutyState.OPEN
    assert give_signs(timezone.now()) == 0


def test_what_nobody_confirmed_as_praise_needs_words(
    praise: Comment, nele: User
) -> None:
    for kind in (Kind.UNCONFIRMED, Kind.CRITICISM, Kind.QUESTION):
        Comment.objects.update(kind=kind)
        with pytest.raises(Invalid):
            give_sign(Comment.objects.get(), by=nele)


def test_a_sign_is_given_once_and_only_by_people_who_may(
    praise: Comment, nele: User
) -> None:
    with pytest.raises(Refused):
        give_sign(praise, by=make_user(name="Jonas Petrov", role=Role.EXPERT))
    give_sign(praise, by=nele)
    with pytest.raises(TooLate):
        give_sign(praise, by=nele)


def test_a_network_that_does_not_answer_gets_the_sign_later(
    praise: Comment, place: SandboxPlace, nele: User
) -> None:
    sign = give_sign(praise, by=nele)
    place.misbehave(Mood.BUSY)
    assert give_signs(timezone.now()) == 0
    assert praise.duties.filter(state=DutyState.MET).count() == 0
    assert give_signs(timezone.now() + timedelta(days=1)) == 1
    sign.refresh_from_db()
    assert sign.given_at


def test_the_page_offers_the_sign_for_praise_alone(
    praise: Comment, place: SandboxPlace, nele: User, client: Client
) -> None:
    client.force_login(nele)
    thread = reverse("thread", args=[praise.thread_id])
    sign = reverse("comment_sign", args=[praise.pk])
    assert sign in client.get(thread).text
    client.post(sign)
    assert sign not in client.get(thread).text
    Sign.objects.all().delete()
    Comment.objects.update(kind=Kind.CRITICISM)
    assert sign not in client.get(thread).text
    assert client.post(sign).status_code == 422
