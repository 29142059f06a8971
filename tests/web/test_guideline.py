"""The guideline: everybody reads it, few change it, no version changes afterwards."""

import pytest
from django.test import Client
from django.urls import reverse

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.guidelines.access import version_in_force
from augenhoehe.guidelines.defaults import establish
from tests.factories import make_user

pytestmark = pytest.mark.django_db

RULE = {
    "title_de": "Neu",
    "title_en": "New",
    "explanation_de": "Neu gesagt.",
    "explanation_en": "Said anew.",
}


@pytest.fixture
def samira(db: None) -> User:
    establish()
    return make_user(name="Samira Haddad", role=Role.MANAGEMENT)


@pytest.mark.parametrize(
    ("language", "words"),
    [("de", "Keine Beleidigung von Personen"), ("en", "No insults against people")],
)
def test_everybody_reads_it_in_both_languages(
    client: Client, samira: User, language: str, words: str
) -> None:
    page = client.get(reverse("guideline"), headers={"accept-language": language})
    assert words in page.text


def test_machines_read_the_version_in_force(client: Client, samira: User) -> None:
    data = client.get(reverse("guideline_data")).json()
    assert (data["version"], len(data["rules"])) == (1, 16)


def test_a_new_version_is_prepared_and_published(client: Client, samira: User) -> None:
    client.force_login(samira)
    client.post(reverse("guideline_start"))
    assert client.get(reverse("guideline_version", args=[2])).status_code == 404
    page = client.get(reverse("guideline_desk"))
    first = page.context["draft"].rules.all()[0]
    client.post(reverse("guideline_rule", args=[first.pk]), RULE)
    assert client.post(reverse("guideline_publish"), {}).status_code == 422
    client.post(
        reverse("guideline_publish"),
        {"change_note_de": "Kürzer.", "change_note_en": "Shorter."},
    )
    now = client.get(reverse("guideline"), headers={"accept-language": "en"})
    assert "Said anew." in now.text
    assert "Shorter." in now.text
    before = client.get(
        reverse("guideline_version", args=[1]), headers={"accept-language": "en"}
    )
    assert "Said anew." not in before.text


def test_who_may_not_change_it_gets_no_button_and_no_way_in(
    client: Client, samira: User
) -> None:
    client.force_login(make_user(name="Nele Ahrens"))
    page = client.get(reverse("guideline_desk"))
    assert reverse("guideline_start") not in page.text
    assert client.post(reverse("guideline_start")).status_code == 403
    version = version_in_force()
    assert version
    rule = version.rules.all()[0]
    assert (
        client.post(reverse("guideline_rule", args=[rule.pk]), RULE).status_code == 404
    )
