"""The page of words: everybody reads and proposes, the panel decides."""

import pytest
from django.test import Client
from django.urls import reverse

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.participation.models import Family, Term, WordProposal
from tests.factories import make_user

pytestmark = pytest.mark.django_db

WORD = {
    "language": "de",
    "phrases": "Sonnenkind",
    "status": "avoid",
    "why": "Niedlich.",
    "use": "Kind",
}


@pytest.fixture
def pia(db: None) -> User:
    return make_user(name="Pia Panel", role=Role.PANEL)


def test_the_panel_adds_a_word_and_switches_it_off(client: Client, pia: User) -> None:
    client.force_login(pia)
    assert client.post(reverse("term_new"), {"phrases": "x"}).status_code == 422
    client.post(reverse("term_new"), WORD)
    page = client.get(reverse("words"), headers={"accept-language": "de"})
    assert "Sonnenkind" in page.text
    assert "Entschieden von Pia Panel" in page.text
    address = reverse("term", args=[Term.objects.get().slug])
    assert "Niedlich." in client.get(address).text
    client.post(address, {**WORD, "is_off": "on"})
    assert Term.objects.get().is_off


def test_the_panel_changes_a_family_that_ships(client: Client, pia: User) -> None:
    client.force_login(pia)
    address = reverse("family", args=["T05_non_apology"])
    assert 'name="phrases_de"' not in client.get(address).text
    client.post(address, {"level": "warn"})
    assert Family.objects.get().level == "warn"


@pytest.mark.parametrize("language", ["de", "en"])
def test_others_read_and_propose_and_are_offered_no_change(
    client: Client, pia: User, language: str
) -> None:
    admin = make_user(name="Anke Amt", role=Role.ADMINISTRATOR)
    client.force_login(admin)
    page = client.get(reverse("words"), headers={"accept-language": language})
    assert page.status_code == 200
    assert reverse("term_new") not in page.text
    assert client.post(reverse("term_new"), WORD).status_code == 403
    wish = {"about": "Betroffene", "wish": "Erlauben", "reason": "Kürzer."}
    assert client.post(reverse("word_propose"), {"wish": "x"}).status_code == 422
    client.post(reverse("word_propose"), wish)
    proposal = WordProposal.objects.get()
    address = reverse("word_decide", args=[proposal.pk])
    assert 'name="verdict"' not in client.get(address).text
    answer = {"verdict": "refused", "answer": "Nein, weil es trennt."}
    assert client.post(address, answer).status_code == 403
    client.force_login(pia)
    client.post(address, answer)
    client.force_login(admin)
    assert "Nein, weil es trennt." in client.get(address).text
    assert "Betroffene" in client.get(reverse("words")).text
