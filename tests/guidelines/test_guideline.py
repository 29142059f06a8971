"""The guideline is versioned: what people read stays as they read it."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from augenhoehe.accounts.errors import Invalid, NotThere, Refused, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.guidelines.access import (
    as_data,
    draft_for,
    rule_of_draft,
    version_by_number,
    version_for,
    version_in_force,
)
from augenhoehe.guidelines.actions.edit_frame import Frame, edit_frame
from augenhoehe.guidelines.actions.edit_rule import RuleText, edit_rule
from augenhoehe.guidelines.actions.publish_version import publish_version
from augenhoehe.guidelines.actions.remove_rule import remove_rule
from augenhoehe.guidelines.actions.start_version import start_version
from augenhoehe.guidelines.defaults import establish
from augenhoehe.guidelines.models import Rule, Version
from tests.factories import make_user

pytestmark = pytest.mark.django_db

NEW_YEAR = datetime(2026, 1, 1, 9, tzinfo=UTC)
TEXT = RuleText(
    title_de="Neu",
    title_en="New",
    explanation_de="Neu gesagt.",
    explanation_en="Said anew.",
    not_covered_de="",
    not_covered_en="",
)


@pytest.fixture
def samira(db: None) -> User:
    """Management: she may change the guideline."""
    return make_user(name="Samira Haddad", role=Role.MANAGEMENT)


@pytest.fixture
def version(db: None) -> Version:
    with time_machine.travel(NEW_YEAR):
        return establish()


def test_it_starts_with_sixteen_rules_in_both_languages(version: Version) -> None:
    rules = list(version.rules.all())
    assert len(rules) == 16
    assert all(rule.title_de and rule.title_en for rule in rules)
    assert all(rule.not_covered_de and rule.not_covered_en for rule in rules)
    assert establish() == version


def test_removal_stands_only_in_rules_with_a_ground(version: Version) -> None:
    for rule in version.rules.all():
        if not (rule.has_legal_ground or rule.is_insult_of_person):
            assert "M5" not in rule.measures


def test_a_published_rule_cannot_be_changed(version: Version, samira: User) -> None:
    rule = version.rules.first()
    assert rule
    with pytest.raises(Invalid):
        edit_rule(rule, text=TEXT, by=samira)
    with pytest.raises(Invalid):
        remove_rule(rule, by=samira)
    with pytest.raises(Invalid):
        edit_frame(version, frame=Frame(preface_de="x"), by=samira)
    assert Rule.objects.get(pk=rule.pk).title_de == rule.title_de


def test_a_new_version_starts_from_the_latest_and_holds_from_its_date(
    version: Version, samira: User
) -> None:
    draft = start_version(by=samira)
    assert start_version(by=samira) == draft
    assert draft.rules.count() == 16
    edit_rule(rule_of_draft(samira, draft.rules.all()[0].pk), text=TEXT, by=samira)
    remove_rule(draft.rules.all()[2], by=samira)
    with time_machine.travel(NEW_YEAR + timedelta(days=30)):
        with pytest.raises(Invalid):
            publish_version(draft, change_note_de="", change_note_en="x", by=samira)
        publish_version(
            draft, change_note_de="Kürzer.", change_note_en="Shorter.", by=samira
        )
    assert version_in_force() == draft
    assert version_for(NEW_YEAR + timedelta(days=3)) == version
    assert version_for(NEW_YEAR - timedelta(days=3)) == version
    assert version_for(NEW_YEAR + timedelta(days=31)) == draft
    assert version.rules.count() == 16
    assert draft_for(samira) is None


def test_the_new_version_asks_the_panel_anew(version: Version, samira: User) -> None:
    draft = start_version(by=samira)
    assert draft.complaint_de == version.complaint_de != ""
    asked = Frame(complaint_de="An Nele.", complaint_en="To Nele.", panel_note_de="Ja.")
    edit_frame(draft, frame=asked, by=samira)
    publish_version(draft, change_note_de="Neu.", change_note_en="New.", by=samira)
    assert start_version(by=samira).panel_note_de == ""


def test_a_version_without_a_way_to_object_is_not_published(
    version: Version, samira: User
) -> None:
    draft = start_version(by=samira)
    edit_frame(draft, frame=Frame(complaint_de="An Nele."), by=samira)
    with pytest.raises(Invalid) as refused:
        publish_version(draft, change_note_de="Neu.", change_note_en="New.", by=samira)
    assert [reason[:4] for reason in refused.value.reasons] == ["GL10"]
    assert version_in_force() == version


def test_it_is_published_once(version: Version, samira: User) -> None:
    draft = start_version(by=samira)
    publish_version(draft, change_note_de="Neu.", change_note_en="New.", by=samira)
    with pytest.raises(TooLate):
        publish_version(draft, change_note_de="Neu.", change_note_en="New.", by=samira)


def test_who_may_not_change_it_sees_no_draft(version: Version, samira: User) -> None:
    manager = make_user(name="Nele Ahrens")
    draft = start_version(by=samira)
    assert draft_for(manager) is None
    with pytest.raises(NotThere):
        rule_of_draft(manager, draft.rules.all()[0].pk)
    with pytest.raises(Refused):
        start_version(by=manager)


def test_a_draft_is_not_public(version: Version, samira: User) -> None:
    draft = start_version(by=samira)
    with pytest.raises(NotThere):
        version_by_number(draft.number)


def test_machines_read_the_same_rules(version: Version) -> None:
    data = as_data(version)
    assert data["version"] == 1
    assert data["rules"][0]["key"] == "R01_insult"
