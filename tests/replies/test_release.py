"""A08: an impulsive reply is slowed down; the way of an answer to the network."""

import pytest
from django.utils import timezone

from augenhoehe.accounts.errors import Invalid, Refused, TooLate
from augenhoehe.accounts.office import the_organisation
from augenhoehe.accounts.roles import Role
from augenhoehe.delivery.claims import pick_up
from augenhoehe.inbox.models import Comment
from augenhoehe.inbox.states import DutyKind, Kind
from augenhoehe.journal.record import history
from augenhoehe.lifecycle import StepRefused
from augenhoehe.replies.actions.override_finding import override_finding
from augenhoehe.replies.actions.release_draft import release_draft
from augenhoehe.replies.actions.save_draft import save_draft
from augenhoehe.replies.actions.submit_draft import submit_draft
from augenhoehe.replies.actions.undo_release import undo_release
from augenhoehe.replies.errors import StaleDraft
from augenhoehe.replies.facts import what_forbids
from augenhoehe.replies.models import Draft, Promise, Release
from augenhoehe.replies.states import Place, State
from tests.factories import make_user
from tests.replies.conftest import ANSWER, House

PRIVATELY = (
    "Sie fragen, warum Sie nicht gefragt wurden. Schreiben Sie uns bitte eine Mail."
)


def keys(draft: Draft, house: House) -> list[str]:
    return [each.key for each in what_forbids(draft, by=house.bob)]


def test_an_answer_goes_from_two_people_to_the_network(house: House) -> None:
    draft = house.submitted()
    release = release_draft(draft, revision=draft.revision, by=house.bob)
    assert house.replies() == []
    house.send()
    assert house.replies() == [ANSWER]
    release.refresh_from_db()
    assert (release.written_by, release.released_by) == (house.alice, house.bob)
    assert release.place == Place.NETWORK
    assert release.published_at is not None
    assert release.comment is not None
    assert release.comment.parent == house.comment
    assert house.open_duties() == set()


def test_no_duty_ends_before_the_network_has_confirmed(house: House) -> None:
    draft = house.submitted()
    release_draft(draft, revision=draft.revision, by=house.bob)
    assert house.open_duties() == {DutyKind.ACKNOWLEDGE, DutyKind.ANSWER}


def test_the_writer_cannot_be_the_second_person(house: House) -> None:
    draft = house.submitted()
    with pytest.raises(Invalid) as refusal:
        release_draft(draft, revision=draft.revision, by=house.alice)
    assert len(refusal.value.reasons) == 1
    draft.refresh_from_db()
    assert (draft.state, draft.text) == (State.SUBMITTED, ANSWER)


def test_who_changed_a_word_cannot_be_the_second_person(house: House) -> None:
    draft = house.write()
    save_draft(draft, text=f"{ANSWER} Danke.", revision=draft.revision, by=house.bob)
    save_draft(draft, text=ANSWER, revision=draft.revision, by=house.alice)
    submit_draft(draft, revision=draft.revision, by=house.alice)
    house.wait(minutes=31)
    assert keys(draft, house) == ["own_text"]


def test_a_reply_rests_for_thirty_minutes_after_the_last_change(house: House) -> None:
    draft = house.write()
    submit_draft(draft, revision=draft.revision, by=house.alice)
    house.wait(minutes=29)
    assert keys(draft, house) == ["rests"]
    house.wait(minutes=1)
    assert keys(draft, house) == []


def test_the_organisation_may_let_replies_rest_longer(house: House) -> None:
    organisation = the_organisation()
    organisation.cooling_off_minutes = 60
    organisation.save()
    assert keys(house.submitted(), house) == ["rests"]


def test_what_nobody_put_forward_is_not_released(house: House) -> None:
    draft = house.write()
    house.wait(minutes=31)
    assert keys(draft, house) == ["not_submitted"]


def test_an_expert_advises_and_does_not_release(house: House) -> None:
    draft = house.submitted()
    with pytest.raises(Refused):
        release_draft(draft, revision=draft.revision, by=house.expert)
    advice = house.write(by=house.expert)
    with pytest.raises(Refused):
        submit_draft(advice, revision=advice.revision, by=house.expert)


def test_a_manager_of_another_team_releases_nothing_here(house: House) -> None:
    draft = house.submitted()
    stranger = make_user(name="Cem", role=Role.MANAGER)
    stranger.teams.clear()
    stranger = type(stranger).objects.get(pk=stranger.pk)
    with pytest.raises(Refused):
        release_draft(draft, revision=draft.revision, by=stranger)


@pytest.mark.parametrize("kind", [Kind.PRAISE, Kind.QUESTION])
def test_what_a_person_confirmed_as_praise_or_question_may_go_at_once(
    house: House, kind: Kind
) -> None:
    Comment.objects.update(kind=kind)
    draft = house.write()
    release_draft(draft, revision=draft.revision, by=house.alice)
    house.send()
    assert house.replies() == [ANSWER]


def test_one_criticism_among_the_comments_makes_it_rest(house: House) -> None:
    Comment.objects.update(kind=Kind.PRAISE)
    draft = house.write()
    Comment.objects.update(kind=Kind.CRITICISM)
    assert keys(draft, house) == ["not_submitted", "rests"]


def test_a_text_that_changed_since_it_was_read_is_not_released(house: House) -> None:
    draft = house.submitted()
    with pytest.raises(StaleDraft):
        release_draft(draft, revision=draft.revision - 1, by=house.bob)


def test_the_slower_of_two_releasers_is_refused(house: House) -> None:
    draft = house.submitted()
    same = Draft.objects.get(pk=draft.pk)
    release_draft(draft, revision=draft.revision, by=house.bob)
    carla = make_user(name="Carla")
    with pytest.raises(StepRefused):
        release_draft(same, revision=same.revision, by=carla)
    assert Release.objects.count() == 1


def test_a_stop_finding_needs_a_reason_and_a_second_person(house: House) -> None:
    draft = house.submitted(PRIVATELY)
    assert keys(draft, house) == ["stop"]
    override_finding(
        draft,
        family="T04_deflect_private",
        reason="Es geht um einen Bescheid mit Namen.",
        revision=draft.revision,
        by=house.alice,
    )
    assert keys(draft, house) == []
    assert [each.key for each in what_forbids(draft, by=house.alice)] == ["own_text"]


def test_a_reason_does_not_outlive_a_change_of_the_text(house: House) -> None:
    draft = house.write(PRIVATELY)
    override_finding(
        draft,
        family="T04_deflect_private",
        reason="Darum.",
        revision=draft.revision,
        by=house.alice,
    )
    text = f"{PRIVATELY} Bitte."
    save_draft(draft, text=text, revision=draft.revision, by=house.alice)
    assert "stop" in keys(draft, house)


def test_a_reason_is_for_a_finding_that_is_there(house: House) -> None:
    draft = house.write()
    with pytest.raises(Invalid):
        override_finding(
            draft,
            family="T04_deflect_private",
            reason="Darum.",
            revision=draft.revision,
            by=house.alice,
        )


def test_a_reply_that_sends_people_away_does_not_answer_them(house: House) -> None:
    draft = house.submitted(PRIVATELY)
    override_finding(
        draft,
        family="T04_deflect_private",
        reason="Es geht um einen Bescheid.",
        revision=draft.revision,
        by=house.alice,
    )
    release_draft(draft, revision=draft.revision, by=house.bob)
    house.send()
    assert house.replies() == [PRIVATELY]
    assert house.open_duties() == {DutyKind.ANSWER}


def test_a_release_can_be_taken_back_until_it_is_picked_up(house: House) -> None:
    draft = house.submitted()
    release = release_draft(draft, revision=draft.revision, by=house.bob)
    assert Promise.objects.count() == 1
    undo_release(release, by=house.bob)
    house.send()
    assert house.replies() == []
    draft.refresh_from_db()
    assert (draft.state, draft.submitted_by) == (State.WRITING, None)
    assert Promise.objects.count() == 0


def test_a_release_that_is_picked_up_cannot_be_taken_back(house: House) -> None:
    draft = house.submitted()
    release = release_draft(draft, revision=draft.revision, by=house.bob)
    house.wait(minutes=2)
    assert release.delivery is not None
    assert pick_up(release.delivery.pk, timezone.now()) is not None
    with pytest.raises(TooLate):
        undo_release(release, by=house.bob)
    release.refresh_from_db()
    assert release.undone_at is None


def test_what_was_taken_back_can_be_released_again(house: House) -> None:
    draft = house.submitted()
    release = release_draft(draft, revision=draft.revision, by=house.bob)
    undo_release(release, by=house.bob)
    submit_draft(draft, revision=draft.revision, by=house.alice)
    release_draft(draft, revision=draft.revision, by=house.bob)
    house.send()
    assert house.replies() == [ANSWER]


def test_every_step_stands_in_the_history_of_the_thread(house: House) -> None:
    draft = house.submitted()
    release_draft(draft, revision=draft.revision, by=house.bob)
    house.send()
    verbs = [line.verb for line in history([house.comment.thread])]
    assert verbs == [
        "replies.published",
        "replies.promised",
        "replies.released",
        "replies.draft_submitted",
        "replies.draft_changed",
        "replies.draft_started",
    ]
