"""A29: guidelines can't outlaw criticism."""

import pytest
from django.test import Client
from django.urls import reverse

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.guidelines.access import draft_for, version_in_force
from augenhoehe.guidelines.defaults import establish
from augenhoehe.guidelines.models import Version
from tests.factories import make_user
from tests.people import Somebody

pytestmark = pytest.mark.django_db

OUTLAWING = (
    "Negative Äußerungen über unser Haus werden ohne Angabe von Gründen entfernt."
)
NOTE = {"change_note_de": "Strenger.", "change_note_en": "Stricter."}
CODES = ("GL01", "GL02", "GL04")


@pytest.fixture
def samira(db: None) -> User:
    establish()
    return make_user(name="Samira Haddad", role=Role.MANAGEMENT)


def test_a29_guidelines_cannot_outlaw_criticism(samira: User) -> None:
    desk, public = Somebody(samira, language="de"), Somebody(language="de")
    before = desk.sends(desk.opens("guideline_desk"), "guideline_start")
    draft = _draft(samira)
    rule = draft.rules.get(key="R01_insult").pk
    page = desk.opens("guideline_rule", rule)
    page = desk.sends(page, "guideline_rule", rule, explanation_de=OUTLAWING)

    # GL01, GL02 and GL03 or GL04 give errors.
    for code in CODES:
        assert code in page.text
    assert "Negative Äußerungen über unser Haus" in page.text

    # The version can't be published: not by the button, not without it.
    assert before.offers(reverse("guideline_publish"))
    assert not page.offers(reverse("guideline_publish"))
    refused = desk.sends(before, "guideline_publish", **NOTE)
    for code in CODES:
        assert code in refused.text
    assert version_in_force() == Version.objects.get(number=1)
    assert OUTLAWING not in public.opens("guideline").text

    # Put right, it is published with everything people need.
    page = desk.opens("guideline_rule", rule)
    desk.sends(
        page, "guideline_rule", rule, explanation_de="Beschimpfen Sie niemanden."
    )
    page = desk.opens("guideline_desk")
    desk.sends(page, "guideline_publish", **NOTE)
    _carries_all(public)


def _carries_all(public: Somebody) -> None:
    said = public.opens("guideline").text
    version = version_in_force()
    assert version is not None
    assert version.number == 2
    assert "Fassung 2" in said
    assert version.published_at is not None
    assert version.published_at.strftime("%Y") in said
    assert version.plain_de.splitlines()[0] in said
    assert version.complaint_de in said
    assert NOTE["change_note_de"] in said
    address = reverse("guideline_version_data", args=[2])
    data = Client().get(address).json()
    assert data["complaint"]["de"] == version.complaint_de
    assert data["plain"]["en"] == version.plain_en


def _draft(person: User) -> Version:
    draft = draft_for(person)
    assert draft is not None
    return draft
