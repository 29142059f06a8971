"""A concern lives as long as it has to, and nothing in it is swept away."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from augenhoehe.accounts.errors import Invalid, NotThere, Refused, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.concerns.access import (
    concern_of,
    concerns_of,
    history_of,
    open_concerns_of,
    sleeping_concerns_of,
)
from augenhoehe.concerns.actions.add_voices import add_voices
from augenhoehe.concerns.actions.commit import commit
from augenhoehe.concerns.actions.create_concern import Statement, create_concern
from augenhoehe.concerns.actions.decide import decide
from augenhoehe.concerns.actions.end_commitment import drop_commitment, keep_commitment
from augenhoehe.concerns.actions.plan_next import plan_next
from augenhoehe.concerns.actions.reopen import reopen
from augenhoehe.concerns.actions.settle import settle
from augenhoehe.concerns.actions.take_position import take_position
from augenhoehe.concerns.models import Concern
from augenhoehe.concerns.states import State, Verdict
from augenhoehe.inbox.models import Duty
from augenhoehe.inbox.states import DutyKind
from augenhoehe.lifecycle import StepRefused
from tests.factories import make_comment, make_team, make_user

pytestmark = pytest.mark.django_db

SOON = date(2030, 6, 3)


@pytest.fixture
def ida(db: None) -> User:
    """A community manager who looks after concerns."""
    return make_user(name="Ida Kowalski")


@pytest.fixture
def concern(ida: User) -> Concern:
    return _created(by=ida)


def _created(*, by: User) -> Concern:
    statement = Statement(
        title="Stand", text="Der Stand führt vor.", next_step="Beraten", next_on=SOON
    )
    return create_concern([make_comment()], statement=statement, by=by)


def _decided(concern: Concern, *, by: User) -> None:
    decide(concern, verdict=Verdict.RIGHT, reasons="Stimmt.", text="Kein Stand.", by=by)


def test_a_concern_needs_a_comment_and_own_words(ida: User) -> None:
    empty = Statement(title=" ", text="", next_step="", next_on=SOON)
    with pytest.raises(Invalid):
        create_concern([make_comment()], statement=empty, by=ida)
    with pytest.raises(Invalid):
        create_concern([], statement=empty, by=ida)


def test_comments_of_another_team_cannot_be_drawn_in(ida: User) -> None:
    stranger = make_user(name="Charlie Stern", team=make_team(name="Fern"))
    with pytest.raises(Refused):
        _created(by=stranger)


def test_a_voice_counts_once(concern: Concern, ida: User) -> None:
    comment = make_comment()
    assert add_voices(concern, comments=[comment], by=ida) == 1
    assert add_voices(concern, comments=[comment], by=ida) == 0
    assert open_concerns_of(ida).get().voices.count() == 2


def test_what_is_sent_twice_is_said_once(concern: Concern, ida: User) -> None:
    comment = make_comment()
    statement = Statement(title="T", text="W", next_step="N", next_on=SOON)
    for _again in range(2):
        take_position(concern, verdict=Verdict.RIGHT, text="Stimmt.", by=ida)
        commit(concern, text="Wir fragen.", owner=ida, due_on=SOON, by=ida)
        create_concern([comment], statement=statement, by=ida)
    assert concern.positions.count() == concern.commitments.count() == 1
    assert Concern.objects.filter(title="T").count() == 1
    verbs = [line.verb for line in history_of(concern)]
    assert verbs.count("concerns.committed") == 1


def test_an_expert_takes_a_position_but_does_not_decide(concern: Concern) -> None:
    jonas = make_user(name="Jonas Petrov", role=Role.EXPERT)
    take_position(concern, verdict=Verdict.PARTLY, text="Das Licht muss weg.", by=jonas)
    assert concern.positions.get().by == jonas
    with pytest.raises(Refused):
        _decided(concern, by=jonas)


def test_a_later_decision_replaces_none(concern: Concern, ida: User) -> None:
    _decided(concern, by=ida)
    _decided(concern, by=ida)
    assert concern.decisions.count() == 2
    assert concern.state == State.DECIDED


def test_it_says_all_that_keeps_a_concern_from_being_settled(
    concern: Concern, ida: User
) -> None:
    _decided(concern, by=ida)
    commit(concern, text="Vorträge", owner=ida, due_on=SOON, by=ida)
    now = timezone.now()
    Duty.objects.create(
        comment=concern.comments.get(),
        kind=DutyKind.ANSWER,
        opened_at=now,
        due_at=now + timedelta(days=5),
    )
    with pytest.raises(Invalid) as refused:
        settle(concern, by=ida)
    assert len(refused.value.reasons) == 2
    assert Concern.objects.get().state == State.DECIDED


def test_a_settled_concern_is_opened_again_by_anybody_of_the_team_with_a_reason(
    concern: Concern, ida: User
) -> None:
    commitment = commit(concern, text="Vorträge", owner=ida, due_on=SOON, by=ida)
    keep_commitment(commitment, outcome="Drei Vorträge.", by=ida)
    _decided(concern, by=ida)
    settle(concern, by=ida)
    jonas = make_user(name="Jonas Petrov", role=Role.EXPERT)
    with pytest.raises(Invalid):
        reopen(concern, reason=" ", by=jonas)
    reopen(concern, reason="Es gibt einen neuen Stand.", by=jonas)
    assert concern.state == State.OPEN
    assert concern.reopenings.get().by == jonas


def test_the_slower_of_two_people_is_refused(concern: Concern, ida: User) -> None:
    _decided(concern, by=ida)
    seen_by_ida = Concern.objects.get(pk=concern.pk)
    seen_by_bob = Concern.objects.get(pk=concern.pk)
    settle(seen_by_ida, by=ida)
    with pytest.raises(StepRefused):
        settle(seen_by_bob, by=ida)


def test_a_commitment_ends_once_and_says_how(concern: Concern, ida: User) -> None:
    commitment = commit(concern, text="Vorträge", owner=ida, due_on=SOON, by=ida)
    with pytest.raises(Invalid):
        drop_commitment(commitment, reason="", by=ida)
    drop_commitment(commitment, reason="Kein Geld bis Juni.", by=ida)
    with pytest.raises(TooLate):
        keep_commitment(commitment, outcome="Doch.", by=ida)


def test_a_concern_past_its_next_date_shows_as_sleeping(
    concern: Concern, ida: User
) -> None:
    assert not sleeping_concerns_of(ida, today=SOON).exists()
    later = SOON + timedelta(days=1)
    assert sleeping_concerns_of(ida, today=later).get() == concern
    plan_next(concern, step="Nachfragen", on=later, owner=ida, by=ida)
    assert not sleeping_concerns_of(ida, today=later).exists()


def test_a_stranger_finds_nothing(concern: Concern) -> None:
    stranger = make_user(name="Charlie Stern", team=make_team(name="Fern"))
    assert not concerns_of(stranger).exists()
    with pytest.raises(NotThere):
        concern_of(stranger, concern.pk)


def test_the_history_tells_what_was_done_without_a_word_of_it(
    concern: Concern, ida: User
) -> None:
    _decided(concern, by=ida)
    verbs = [line.verb for line in history_of(concern)]
    assert verbs == ["concerns.decide", "concerns.created"]
