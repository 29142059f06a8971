"""A15: the person asked for e-mail herself."""

import smtplib

import pytest
from django.core import mail
from django.core.mail import EmailMessage
from django.utils import timezone

from augenhoehe.accounts.errors import NotThere, TooLate
from augenhoehe.inbox.models import ContactPreference
from augenhoehe.inbox.models.people import Way
from augenhoehe.inbox.states import DutyKind
from augenhoehe.replies.access import public_release
from augenhoehe.replies.actions.release_draft import release_draft
from augenhoehe.replies.actions.save_draft import save_draft
from augenhoehe.replies.actions.settle_letter import send_letter_again, settle_letter
from augenhoehe.replies.actions.start_draft import start_private_draft
from augenhoehe.replies.actions.submit_draft import submit_draft
from augenhoehe.replies.actions.undo_release import undo_release
from augenhoehe.replies.checking import check_draft
from augenhoehe.replies.facts import what_forbids
from augenhoehe.replies.letters import send_letters, undecided
from augenhoehe.replies.models import Draft, Letter, Release
from augenhoehe.replies.reporting import take_notice
from augenhoehe.replies.states import Place, State
from tests.replies.conftest import House

TEXT = (
    "Guten Tag, Sie fragen nach dem Bescheid. Wir haben ihn zu spät geschickt. "
    "Er liegt bei. Schreiben Sie uns gern wieder eine Mail."
)


def wished(house: House, address: str = "kim@example.org") -> None:
    author = house.comment.author
    author.email = address
    author.save()
    ContactPreference.objects.create(author=author, way=Way.EMAIL)


def private_draft(house: House, text: str = TEXT) -> Draft:
    draft = start_private_draft([house.comment], by=house.alice)
    save_draft(draft, text=text, revision=draft.revision, by=house.alice)
    submit_draft(draft, revision=draft.revision, by=house.alice)
    house.wait(minutes=31)
    return draft


def private_release(house: House) -> Release:
    draft = private_draft(house)
    return release_draft(draft, revision=draft.revision, by=house.bob)


def send_all(house: House) -> None:
    house.wait(minutes=2)
    send_letters(timezone.now())
    house.send()


def test_the_letter_goes_by_mail_and_the_public_strand_says_only_that(
    house: House,
) -> None:
    wished(house)
    release = private_release(house)
    assert release.place == Place.PRIVATE
    send_all(house)
    [letter] = mail.outbox
    assert letter.to == ["kim@example.org"]
    assert letter.body == TEXT
    assert letter.extra_headers["Message-ID"] == Letter.objects.get().message_id
    assert house.replies() == ["Auf Wunsch privat weitergeführt."]
    assert house.open_duties() == set()


def test_naming_the_private_way_is_no_deflection_then(house: House) -> None:
    wished(house)
    assert check_draft(private_draft(house)).report.stops == ()


def test_the_public_sentence_is_said_once(house: House) -> None:
    wished(house)
    private_release(house)
    send_all(house)
    private_release(house)
    send_all(house)
    assert len(mail.outbox) == 2
    assert house.replies() == ["Auf Wunsch privat weitergeführt."]


def test_nothing_private_stands_on_our_public_page(house: House) -> None:
    wished(house)
    release = private_release(house)
    send_all(house)
    release.refresh_from_db()
    assert release.published_at is not None
    with pytest.raises(NotThere):
        public_release(release.slug)


def test_a_letter_can_be_taken_back_with_its_public_sentence(house: House) -> None:
    wished(house)
    release = private_release(house)
    undo_release(release, by=house.bob)
    send_all(house)
    assert mail.outbox == []
    assert house.replies() == []
    assert Draft.objects.get().state == State.WRITING


def test_a_letter_on_its_way_cannot_be_taken_back(house: House) -> None:
    wished(house)
    release = private_release(house)
    house.wait(minutes=2)
    send_letters(timezone.now())
    with pytest.raises(TooLate):
        undo_release(release, by=house.bob)


def test_a_wish_that_was_taken_back_stops_the_release(house: House) -> None:
    wished(house)
    draft = private_draft(house)
    ContactPreference.objects.update(way=Way.PUBLIC)
    assert "private" in [each.key for each in what_forbids(draft, by=house.bob)]


def test_without_an_address_no_letter_is_released(house: House) -> None:
    wished(house, address="")
    draft = private_draft(house)
    assert [each.key for each in what_forbids(draft, by=house.bob)] == ["private"]


class Killed(BaseException):
    """As if the process were gone."""


def fail_with(error: BaseException, patch: pytest.MonkeyPatch) -> None:
    def send(self: EmailMessage, fail_silently: bool = False) -> int:
        raise error

    patch.setattr(EmailMessage, "send", send)


def test_a_letter_of_unknown_fate_is_never_sent_again_by_itself(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    wished(house)
    private_release(house)
    house.wait(minutes=2)
    with monkeypatch.context() as patch:
        fail_with(Killed(), patch)
        with pytest.raises(Killed):
            send_letters(timezone.now())
    house.wait(days=3)
    assert send_letters(timezone.now()) == 0
    assert mail.outbox == []
    assert list(undecided(timezone.now())) == [Letter.objects.get()]
    house.send()
    assert DutyKind.ANSWER in house.open_duties()


def test_a_person_decides_about_a_letter_of_unknown_fate(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    wished(house)
    private_release(house)
    house.wait(minutes=2)
    with monkeypatch.context() as patch:
        fail_with(smtplib.SMTPServerDisconnected(), patch)
        assert send_letters(timezone.now()) == 0
    letter = Letter.objects.get()
    with pytest.raises(TooLate):
        settle_letter(letter, by=house.alice)
    house.wait(minutes=15)
    send_letter_again(letter, by=house.alice)
    send_all(house)
    assert len(mail.outbox) == 1
    with pytest.raises(TooLate):
        send_letter_again(letter, by=house.alice)


def test_a_letter_that_arrived_after_all_meets_the_duty(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    wished(house)
    private_release(house)
    house.wait(minutes=2)
    with monkeypatch.context() as patch:
        fail_with(TimeoutError(), patch)
        send_letters(timezone.now())
    house.wait(minutes=15)
    settle_letter(Letter.objects.get(), by=house.alice)
    house.send()
    take_notice(timezone.now())
    assert house.open_duties() == set()
    assert mail.outbox == []


def test_a_mail_server_that_is_away_is_tried_again(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    wished(house)
    private_release(house)
    house.wait(minutes=2)
    with monkeypatch.context() as patch:
        fail_with(ConnectionRefusedError(), patch)
        assert send_letters(timezone.now()) == 0
    house.wait(minutes=16)
    assert send_letters(timezone.now()) == 1


def test_an_address_that_was_erased_gets_no_letter(house: House) -> None:
    wished(house)
    private_release(house)
    author = house.comment.author
    author.email = ""
    author.save()
    send_all(house)
    assert mail.outbox == []
    assert Letter.objects.get().sent_at is None
