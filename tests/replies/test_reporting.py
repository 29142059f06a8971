from datetime import date

import pytest
from django.utils import timezone

from augenhoehe.accounts.errors import Invalid, NotThere, Refused
from augenhoehe.channels.models import Channel
from augenhoehe.connectors.sandbox_place import Mood
from augenhoehe.delivery.actions.retry import retry
from augenhoehe.delivery.actions.settle import settle
from augenhoehe.delivery.actions.withdraw import withdraw
from augenhoehe.delivery.models import Delivery
from augenhoehe.delivery.outbox import deliver_due
from augenhoehe.inbox.models import Comment, Duty
from augenhoehe.inbox.states import DutyKind, NoDuty
from augenhoehe.journal.models import Entry
from augenhoehe.replies.access import public_release
from augenhoehe.replies.actions.acknowledge import Acknowledgement, acknowledge
from augenhoehe.replies.actions.publish_on_own_page import publish_on_own_page
from augenhoehe.replies.actions.release_draft import release_draft
from augenhoehe.replies.actions.save_draft import save_draft
from augenhoehe.replies.actions.start_draft import start_draft
from augenhoehe.replies.actions.submit_draft import submit_draft
from augenhoehe.replies.actions.undo_release import undo_release
from augenhoehe.replies.models import Promise, Release
from augenhoehe.replies.reporting import take_notice
from augenhoehe.replies.states import Place, PromiseState, Purpose, State
from tests.factories import make_comment
from tests.replies.conftest import ANSWER, House, say


def released(house: House) -> Release:
    draft = house.submitted()
    return release_draft(draft, revision=draft.revision, by=house.bob)


def test_our_reply_stands_in_the_thread_without_a_duty(house: House) -> None:
    released(house)
    house.send()
    own = Comment.objects.get(is_ours=True)
    assert (own.text, own.parent, own.no_duty) == (ANSWER, house.comment, NoDuty.OURS)
    assert own.thread == house.comment.thread
    assert own.author.is_us
    assert not own.duties.exists()


def test_taking_notice_again_changes_nothing(house: House) -> None:
    released(house)
    house.send()
    before = Entry.objects.count()
    assert take_notice(timezone.now()) == 0
    Delivery.objects.update(reported_at=None)
    assert take_notice(timezone.now()) == 1
    assert Entry.objects.count() == before
    assert Comment.objects.filter(is_ours=True).count() == 1


def test_what_a_sync_stored_first_is_not_stored_twice(house: House) -> None:
    release = released(house)
    house.wait(minutes=2)
    deliver_due(timezone.now())
    release.refresh_from_db()
    assert release.delivery is not None
    Comment.objects.create(
        channel=house.channel,
        external_id=Delivery.objects.get().external_id,
        thread=house.comment.thread,
        author=house.comment.author,
        text=ANSWER,
        written_at=timezone.now(),
        arrived_at=timezone.now(),
        is_ours=True,
    )
    take_notice(timezone.now())
    release.refresh_from_db()
    assert release.comment == Comment.objects.get(is_ours=True)


def test_one_reply_ends_the_duties_of_all_comments_it_answers(house: House) -> None:
    second = say(house.place, house.channel, "Und wer zahlt das?", parent=house.comment)
    draft = start_draft([house.comment, second], purpose=Purpose.ANSWER, by=house.alice)
    save_draft(draft, text=ANSWER, revision=0, by=house.alice)
    submit_draft(draft, revision=draft.revision, by=house.alice)
    house.wait(minutes=31)
    release_draft(draft, revision=draft.revision, by=house.bob)
    house.send()
    assert not Duty.objects.filter(state="open").exists()
    assert len(house.replies()) == 1


def test_a_refused_reply_meets_no_duty_and_can_be_retried(house: House) -> None:
    house.place.misbehave(Mood.REFUSES)
    release = released(house)
    house.send()
    release.refresh_from_db()
    assert release.published_at is None
    assert DutyKind.ANSWER in house.open_duties()
    assert release.delivery is not None
    retry(Delivery.objects.get(), by=house.bob)
    house.send()
    assert house.open_duties() == set()


def test_a_refused_reply_stands_on_our_own_page_and_meets_the_duty(
    house: House,
) -> None:
    house.place.misbehave(Mood.REFUSES)
    release = released(house)
    house.send()
    release = Release.objects.get(pk=release.pk)
    with pytest.raises(Refused):
        publish_on_own_page(release, by=house.expert)
    publish_on_own_page(release, by=house.bob)
    found = public_release(release.slug)
    assert (found.place, found.text) == (Place.OWN_PAGE, ANSWER)
    assert house.open_duties() == set()
    take_notice(timezone.now())
    assert public_release(release.slug).undone_at is None


def test_a_refused_reply_can_be_written_anew(house: House) -> None:
    house.place.misbehave(Mood.REFUSES)
    release = released(house)
    house.send()
    release = Release.objects.get(pk=release.pk)
    undo_release(release, by=house.bob)
    draft = release.draft
    assert draft.state == State.WRITING
    shorter = "Wir haben Sie nicht gefragt. Das war falsch."
    save_draft(draft, text=shorter, revision=draft.revision, by=house.alice)
    submit_draft(draft, revision=draft.revision, by=house.alice)
    house.wait(minutes=31)
    release_draft(draft, revision=draft.revision, by=house.bob)
    house.send()
    assert house.replies() == [shorter]
    assert house.open_duties() == set()


def test_a_reply_the_network_took_stays_there(house: House) -> None:
    release = released(house)
    house.send()
    with pytest.raises(Invalid):
        publish_on_own_page(Release.objects.get(pk=release.pk), by=house.bob)


def test_where_nothing_can_be_published_the_own_page_holds_the_reply(
    house: House,
) -> None:
    Channel.objects.update(kind="archive")
    house.comment.refresh_from_db()
    release = released(house)
    take_notice(timezone.now())
    with pytest.raises(NotThere):
        public_release(release.slug)
    house.send()
    assert public_release(release.slug).place == Place.OWN_PAGE
    assert house.open_duties() == set()
    assert Delivery.objects.count() == 0


def test_a_reply_withdrawn_in_the_outbox_is_a_draft_again(house: House) -> None:
    release = released(house)
    withdraw(Delivery.objects.get(), by=house.bob)
    house.send()
    release.refresh_from_db()
    assert release.undone_at is not None
    assert release.draft.state == State.WRITING


def test_a_reply_that_a_person_settled_meets_the_duty(house: House) -> None:
    house.place.misbehave(Mood.ANSWER_LOST)
    house.place.misbehave(Mood.BLIND, times=9)
    released(house)
    house.send()
    house.send()
    assert DutyKind.ANSWER in house.open_duties()
    address = "https://sandbox.example/comments/c2"
    own = make_comment(text=ANSWER, parent=house.comment)
    Comment.objects.filter(pk=own.pk).update(is_ours=True, url=address)
    settle(Delivery.objects.get(), url=address, by=house.alice)
    house.send()
    assert house.open_duties() == set()
    assert Release.objects.get().comment == own


def test_the_answer_keeps_the_date_that_the_acknowledgement_promised(
    house: House,
) -> None:
    said = Acknowledgement(
        concern="Sie wurden nicht gefragt", person=house.alice, on=date(2026, 11, 27)
    )
    acknowledge([house.comment], said=said, by=house.alice)
    house.send()
    promise = Promise.objects.get()
    assert promise.state == PromiseState.OPEN
    released(house)
    house.send()
    promise.refresh_from_db()
    assert promise.state == PromiseState.KEPT
    assert promise.kept_at is not None
    newer = Promise.objects.exclude(pk=promise.pk).get()
    assert newer.state == PromiseState.OPEN
