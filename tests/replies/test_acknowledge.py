"""A07: acknowledged before answered, with the concern, a name and a date."""

from datetime import date

import pytest
from django.utils import translation

from augenhoehe.accounts.errors import Invalid, Refused
from augenhoehe.accounts.roles import Role
from augenhoehe.inbox.actions.claim import claim
from augenhoehe.inbox.states import DutyKind
from augenhoehe.language.promises import promises_in
from augenhoehe.replies.actions.acknowledge import Acknowledgement, acknowledge
from augenhoehe.replies.actions.release_draft import release_draft
from augenhoehe.replies.actions.undo_release import undo_release
from augenhoehe.replies.facts import what_forbids
from augenhoehe.replies.models import Draft, Promise
from augenhoehe.replies.states import Purpose
from augenhoehe.replies.wording import acknowledgement
from tests.factories import make_user
from tests.replies.conftest import House, say

FRIDAY = date(2026, 11, 27)
CONCERN = "Zum Stand mit Blitzlicht wurden Sie nicht gefragt"
WORDS = (
    "Verstanden haben wir: Zum Stand mit Blitzlicht wurden Sie nicht gefragt.\n\n"
    "Alice Arndt kümmert sich darum und antwortet hier bis zum 27. November 2026."
)


def said(house: House, concern: str = CONCERN, on: date = FRIDAY) -> Acknowledgement:
    return Acknowledgement(concern=concern, person=house.alice, on=on)


def test_an_acknowledgement_goes_out_at_once_by_one_person(house: House) -> None:
    acknowledge([house.comment], said=said(house), by=house.alice)
    house.send()
    assert house.replies() == [WORDS]
    assert house.open_duties() == {DutyKind.ANSWER}


def test_its_date_becomes_a_promise_of_the_person_named(house: House) -> None:
    acknowledge([house.comment], said=said(house), by=house.bob)
    promise = Promise.objects.get()
    assert (promise.owner, promise.due_on) == (house.alice, FRIDAY)
    assert "27. November 2026" in promise.text


def test_the_person_named_looks_after_a_conversation_that_was_nobodys(
    house: House,
) -> None:
    acknowledge([house.comment], said=said(house), by=house.bob)
    thread = type(house.comment.thread).objects.get(pk=house.comment.thread_id)
    assert thread.owner == house.alice


def test_a_conversation_in_good_hands_stays_there(house: House) -> None:
    claim(house.comment.thread, by=house.bob)
    acknowledge([house.comment], said=said(house), by=house.bob)
    thread = type(house.comment.thread).objects.get(pk=house.comment.thread_id)
    assert thread.owner == house.bob


def test_who_cannot_write_is_not_named_in_public(house: House) -> None:
    pia = make_user(name="Pia Panel", role=Role.PANEL)
    named = Acknowledgement(concern=CONCERN, person=pia, on=FRIDAY)
    with pytest.raises(Invalid):
        acknowledge([house.comment], said=named, by=house.bob)


def test_it_speaks_the_language_of_the_comment(house: House) -> None:
    comment = say(house.place, house.channel, "Why was nobody of us asked about it?")
    with translation.override("de"):
        release = acknowledge(
            [comment], said=said(house, "Nobody was asked"), by=house.bob
        )
    assert release.text.startswith("We have understood this: Nobody was asked.")
    assert "Nov. 27, 2026" in release.text


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_engine_finds_the_promise_in_the_fixed_words(language: str) -> None:
    for day in (FRIDAY, date(2027, 5, 3), date(2027, 3, 31)):
        text = acknowledgement(
            concern="Das Licht", name="Alice Arndt", on=day, language=language
        )
        found = promises_in(text, today=date(2026, 11, 23))
        assert [each.on for each in found] == [day]


@pytest.mark.parametrize(
    ("concern", "on"),
    [
        ("", FRIDAY),
        (CONCERN, date(2026, 11, 22)),
        ("Vielen Dank für Ihr wertvolles Feedback!", FRIDAY),
        ("Schreiben Sie uns bitte eine Mail", FRIDAY),
        ("{{ Anliegen }}", FRIDAY),
    ],
)
def test_what_is_missing_or_stops_is_said_and_nothing_goes_out(
    house: House, concern: str, on: date
) -> None:
    with pytest.raises(Invalid) as refusal:
        acknowledge([house.comment], said=said(house, concern, on), by=house.alice)
    assert refusal.value.reasons
    assert Draft.objects.count() == 0


def test_an_expert_acknowledges_nothing(house: House) -> None:
    with pytest.raises(Refused):
        acknowledge([house.comment], said=said(house), by=house.expert)


def test_an_acknowledgement_can_be_taken_back_with_its_promise(house: House) -> None:
    release = acknowledge([house.comment], said=said(house), by=house.alice)
    undo_release(release, by=house.alice)
    house.send()
    assert house.replies() == []
    assert Promise.objects.count() == 0


def test_a_drafted_acknowledgement_with_all_parts_goes_at_once(house: House) -> None:
    draft = house.write(WORDS, purpose=Purpose.ACKNOWLEDGEMENT)
    release_draft(draft, revision=draft.revision, by=house.alice)
    house.send()
    assert house.replies() == [WORDS]
    assert Promise.objects.get().owner == house.alice


@pytest.mark.parametrize("purpose", [Purpose.ACKNOWLEDGEMENT, Purpose.ANSWER])
def test_a_text_that_only_thanks_does_not_go_out(
    house: House, purpose: Purpose
) -> None:
    draft = house.write("Vielen Dank für Ihr wertvolles Feedback!", purpose=purpose)
    keys = [each.key for each in what_forbids(draft, by=house.bob)]
    assert "only_thanks" in keys


def test_an_acknowledgement_with_a_stop_finding_does_not_go_at_once(
    house: House,
) -> None:
    draft = house.write(
        f"{WORDS} Schreiben Sie uns bitte eine Mail.", purpose=Purpose.ACKNOWLEDGEMENT
    )
    keys = [each.key for each in what_forbids(draft, by=house.alice)]
    assert keys == ["stop", "not_submitted", "own_text", "rests"]
