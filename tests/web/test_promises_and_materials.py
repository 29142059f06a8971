"""Pages of what we promised, and of what lies ready for replies."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.replies.models import Draft, Material, Promise, TextModule
from augenhoehe.replies.states import Purpose
from tests.factories import make_comment, make_team, make_user
from tests.pages import flaws

pytestmark = pytest.mark.django_db

MATERIAL = {
    "title": "Reize im Alltag",
    "url": "https://example.org/reize",
    "source": "Verein Musterstadt, 2025",
    "language": "de",
    "review_on": "2031-01-01",
}


@pytest.fixture
def ida(client: Client) -> User:
    person = make_user(name="Ida Kowalski")
    client.force_login(person)
    return person


@pytest.fixture
def promise(ida: User) -> Promise:
    return Promise.objects.create(
        thread=make_comment().thread,
        text="Die Liste steht am Freitag hier.",
        owner=ida,
        due_on=date(2030, 6, 7),
    )


def test_a_promise_is_kept_with_what_came_of_it(
    client: Client, promise: Promise
) -> None:
    page = client.get(reverse("promises"))
    assert not flaws(page.text)
    keep = reverse("promise_keep", args=[promise.pk])
    assert client.post(keep).status_code == 422
    client.post(keep, {f"keep-{promise.pk}-outcome": "Sie steht hier."})
    promise.refresh_from_db()
    assert (promise.state, promise.outcome) == ("kept", "Sie steht hier.")
    again = client.post(keep, {f"keep-{promise.pk}-outcome": "Noch einmal."})
    assert again.status_code == 409
    assert "Noch einmal." in again.text


def test_a_date_moves_only_with_a_note_that_is_written_first(
    client: Client, promise: Promise
) -> None:
    move = reverse("promise_move", args=[promise.pk])
    sent = {
        f"move-{promise.pk}-to": "2030-06-14",
        f"move-{promise.pk}-reason": "Die Druckerei ist krank.",
    }
    answer = client.post(move, sent)
    note = Draft.objects.get()
    assert answer.headers["Location"] == reverse("draft", args=[note.pk])
    assert note.purpose == Purpose.INTERIM
    assert "Die Druckerei ist krank." in note.text
    promise.refresh_from_db()
    assert promise.state == "open"
    page = client.get(reverse("promises")).text
    assert move not in page
    assert reverse("draft", args=[note.pk]) in page


def test_a_wrong_date_gives_back_what_was_typed(
    client: Client, promise: Promise
) -> None:
    sent = {f"move-{promise.pk}-to": "", f"move-{promise.pk}-reason": "Wir warten."}
    answer = client.post(reverse("promise_move", args=[promise.pk]), sent)
    assert answer.status_code == 422
    assert "Wir warten." in answer.text
    assert not flaws(answer.text)


def test_a_panel_member_reads_promises_and_changes_none(
    client: Client, promise: Promise
) -> None:
    client.force_login(make_user(name="Pia Panel", role=Role.PANEL))
    page = client.get(reverse("promises")).text
    assert promise.text in page
    sent = {
        f"keep-{promise.pk}-outcome": "x",
        f"move-{promise.pk}-reason": "x",
        f"move-{promise.pk}-to": "2031-01-01",
    }
    for name in ("promise_keep", "promise_move"):
        address = reverse(name, args=[promise.pk])
        assert address not in page
        assert client.post(address, sent).status_code == 403


def test_a_stranger_finds_no_promise(client: Client, promise: Promise) -> None:
    client.force_login(make_user(name="Karl", team=make_team(name="Anderswo")))
    assert promise.text not in client.get(reverse("promises")).text
    keep = reverse("promise_keep", args=[promise.pk])
    assert client.post(keep).status_code == 404


def test_a_material_is_added_corrected_and_retired(client: Client, ida: User) -> None:
    assert not flaws(client.get(reverse("material_new")).text)
    client.post(reverse("material_new"), MATERIAL)
    kept = Material.objects.get()
    page = client.get(reverse("materials")).text
    assert not flaws(page)
    assert "Verein Musterstadt, 2025" in page
    edit = reverse("material", args=[kept.pk])
    assert "Reize im Alltag" in client.get(edit).text
    client.post(edit, MATERIAL | {"title": "Reize und Ruhe"})
    assert Material.objects.get().title == "Reize und Ruhe"
    client.post(reverse("material_retire", args=[kept.pk]))
    assert "Reize und Ruhe" not in client.get(reverse("materials")).text


def test_a_material_without_source_comes_back_with_what_was_typed(
    client: Client, ida: User
) -> None:
    answer = client.post(reverse("material_new"), MATERIAL | {"source": ""})
    assert answer.status_code == 422
    assert "Reize im Alltag" in answer.text
    assert not Material.objects.exists()


def test_a_text_module_is_added_changed_and_retired(client: Client, ida: User) -> None:
    sent = {"name": "Termin", "language": "de", "text": "Bis {{ Tag }}."}
    client.post(reverse("module_new"), sent)
    kept = TextModule.objects.get()
    edit = reverse("module", args=[kept.pk])
    assert "Bis {{ Tag }}." in client.get(edit).text
    client.post(edit, sent | {"text": "Am {{ Tag }}."})
    assert TextModule.objects.get().text == "Am {{ Tag }}."
    again = client.post(reverse("module_new"), sent)
    assert again.status_code == 422
    client.post(reverse("module_retire", args=[kept.pk]))
    assert "Termin" not in client.get(reverse("materials")).text


def test_an_expert_reads_materials_and_changes_none(client: Client, ida: User) -> None:
    client.post(reverse("material_new"), MATERIAL)
    kept = Material.objects.get()
    client.force_login(make_user(name="Eva Esser", role=Role.EXPERT))
    page = client.get(reverse("materials")).text
    assert "Reize im Alltag" in page
    for address in (reverse("material_new"), reverse("material", args=[kept.pk])):
        assert address not in page
        assert client.get(address).status_code == 403
        assert client.post(address, MATERIAL).status_code == 403
    retire = reverse("material_retire", args=[kept.pk])
    assert retire not in page
    assert client.post(retire).status_code == 403
