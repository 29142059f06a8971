"""The panel owns the words: what it decides, the check goes by; others may propose."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
import time_machine

from augenhoehe.accounts.errors import Invalid, NotThere, Refused, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.language.check import check
from augenhoehe.language.findings import Level, Report
from augenhoehe.participation.access import proposals_for
from augenhoehe.participation.actions.decide_wording import decide_wording
from augenhoehe.participation.actions.keep_family import FamilyFacts, keep_family
from augenhoehe.participation.actions.keep_term import TermFacts, keep_term
from augenhoehe.participation.actions.propose_wording import propose_wording
from augenhoehe.participation.lexicon import (
    family_name,
    lexicon_for,
    term_facts,
    wording_on,
)
from augenhoehe.participation.models import Term
from augenhoehe.participation.states import Verdict
from augenhoehe.replies.checking import check_text
from tests.factories import make_user

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 25)
SUNNY = TermFacts(
    language="de",
    phrases="Sonnenkind",
    status="avoid",
    why="Niedlich gesagt, und ein Mensch verschwindet dahinter.",
    use="Kind",
)
TEXT = "Unsere Sonnenkinder freuen sich. Es tut uns leid, wenn Sie sich gestört fühlen."


@pytest.fixture
def pia(db: None) -> User:
    return make_user(name="Pia Panel", role=Role.PANEL)


def checked(text: str) -> Report:
    return check_text(text, [], language="de")


def test_a_word_of_the_panel_is_found_in_our_texts(pia: User) -> None:
    assert [use.term for use in checked(TEXT).terms] == []
    keep_term(SUNNY, by=pia)
    [use] = checked(TEXT).terms
    assert (use.words, use.why) == ("Sonnenkinder", SUNNY.why)
    assert use.use == ("Kind",)


def test_a_word_is_changed_and_switched_off_by_its_key(pia: User) -> None:
    term = keep_term(SUNNY, by=pia)
    keep_term(replace(SUNNY, is_off=True), by=pia, key=term.key)
    assert checked(TEXT).terms == ()
    assert Term.objects.count() == 1


def test_a_decision_ends_on_its_day(pia: User) -> None:
    facts = replace(SUNNY, expires_on=TODAY + timedelta(days=1))
    keep_term(facts, by=pia)
    with time_machine.travel(TODAY):
        assert checked(TEXT).terms
    with time_machine.travel(TODAY + timedelta(days=1)):
        assert checked(TEXT).terms == ()


def test_a_family_is_switched_off_or_gets_another_level(pia: User) -> None:
    families = {each.family: each.level for each in checked(TEXT).findings}
    assert families["T05_non_apology"] is Level.STOP
    keep_family(FamilyFacts(level="info"), by=pia, key="T05_non_apology")
    families = {each.family: each.level for each in checked(TEXT).findings}
    assert families["T05_non_apology"] is Level.INFO
    keep_family(FamilyFacts(level="info", is_off=True), by=pia, key="T05_non_apology")
    assert "T05_non_apology" not in {each.family for each in checked(TEXT).findings}


def test_a_family_of_the_panels_own_is_found_and_has_a_name(pia: User) -> None:
    own = FamilyFacts(
        level="stop",
        name_de="Glücksrad",
        name_en="Wheel of fortune",
        phrases_de="haben … Glück",
        why_de="Teilhabe ist kein Glück.",
        instead_de="Sie haben ein Recht darauf.",
    )
    family = keep_family(own, by=pia)
    [found] = checked("Sie haben Glück.").findings
    assert (found.family, found.level) == (family.key, Level.STOP)
    assert (found.why, found.instead) == (own.why_de, own.instead_de)
    assert family_name(family.key) in {"Glücksrad", "Wheel of fortune"}


def test_only_the_panel_decides(pia: User) -> None:
    for role in set(Role) - {Role.PANEL}:
        other = make_user(name="Uta Unruh", role=role)
        with pytest.raises(Refused):
            keep_term(SUNNY, by=other)
        with pytest.raises(Refused):
            keep_family(FamilyFacts(level="info"), by=other, key="T05_non_apology")
    assert wording_on(TODAY) == wording_on(TODAY)
    assert not Term.objects.exists()


def test_a_proposal_changes_nothing_and_stays_readable_with_its_answer(
    pia: User,
) -> None:
    admin = make_user(name="Anke Amt", role=Role.ADMINISTRATOR)
    before = wording_on(TODAY)
    proposal = propose_wording(
        about="Betroffene", wish="Wieder erlauben", reason="Kürzer.", by=admin
    )
    assert wording_on(TODAY) == before
    with pytest.raises(Refused):
        decide_wording(proposal, verdict=Verdict.ACCEPTED, answer="Ja.", by=admin)
    decide_wording(proposal, verdict=Verdict.REFUSED, answer="Nein, weil …", by=pia)
    with pytest.raises(TooLate):
        decide_wording(proposal, verdict=Verdict.ACCEPTED, answer="Doch.", by=pia)
    [kept] = proposals_for(admin)
    assert (kept.verdict, kept.answer) == (Verdict.REFUSED, "Nein, weil …")


def test_what_is_missing_is_said(pia: User) -> None:
    with pytest.raises(Invalid):
        keep_term(
            TermFacts(language="de", phrases=" ", status="avoid", why="x"), by=pia
        )
    with pytest.raises(Invalid):
        keep_family(FamilyFacts(level="stop", name_de="x", name_en="x"), by=pia)
    with pytest.raises(NotThere):
        term_facts(pia, language="de", key="no-such-word")


def test_a_phrase_that_cannot_be_read_is_not_kept(pia: User) -> None:
    with pytest.raises(Invalid, match="…"):
        keep_term(replace(SUNNY, phrases="an …"), by=pia)
    assert not Term.objects.exists()


def test_the_page_shows_what_ships_and_who_decided_otherwise(pia: User) -> None:
    keep_term(SUNNY, by=pia)
    lexicon = lexicon_for(pia, today=TODAY)
    german = {entry.name: entry for entry in lexicon.terms[0].entries}
    assert german["Sonnenkind"].owner == "Pia Panel"
    assert lexicon.families[0].key.startswith("T0")


def test_the_engine_alone_goes_by_what_ships() -> None:
    assert check(TEXT, language="de").terms == ()
