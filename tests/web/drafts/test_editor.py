"""Writing: nothing typed is lost, and nobody overwrites anybody."""

import pytest
from django.test import Client
from django.urls import reverse

from augenhoehe.replies.actions.keep_material import MaterialFacts, keep_material
from augenhoehe.replies.actions.keep_module import keep_module
from augenhoehe.replies.actions.save_draft import save_draft
from augenhoehe.replies.models import Draft
from tests.factories import make_team, make_user
from tests.pages import flaws
from tests.replies.conftest import ANSWER, MONDAY, House
from tests.web.drafts.conftest import HTMX, Press, page

SORRY = "Es tut uns leid, wenn Sie sich davon angegriffen fühlen."


def test_the_page_shows_what_was_said_beside_what_we_answer(
    client: Client, house: House
) -> None:
    draft = house.write()
    shown = page(client, draft, by=house.alice)
    assert not flaws(shown)
    assert house.comment.text in shown
    assert f"{ANSWER}</textarea>" in shown
    assert shown.index(house.comment.text) < shown.index("</textarea>")


def test_the_page_speaks_german(client: Client, house: House) -> None:
    draft = house.write(SORRY)
    client.force_login(house.alice)
    address = reverse("draft", args=[draft.pk])
    shown = client.get(address, headers={"accept-language": "de"}).text
    for words in ("Was gesagt wurde", "Text prüfen", "Hält an", "Bedenkzeit"):
        assert words in shown
    assert not flaws(shown)


def test_a_text_is_saved_and_checked_by_a_button(
    client: Client, house: House, press: Press
) -> None:
    draft = house.write()
    answer = press("save", draft, text=f"{SORRY}\r\n\r\nMehr folgt.")
    assert answer.headers["Location"] == f"{reverse('draft', args=[draft.pk])}#check"
    draft.refresh_from_db()
    assert draft.text == f"{SORRY}\n\nMehr folgt."
    shown = page(client, draft, by=house.alice)
    assert 'id="finding-1"' in shown
    assert '<a class="ref" href="#finding-1"' in shown
    assert "Non-apology" in shown


def test_a_text_can_be_left_for_later(
    client: Client, house: House, press: Press
) -> None:
    draft = house.write()
    answer = press("save", draft, text="Halb.", do="later")
    assert answer.headers["Location"] == reverse("drafts")
    assert Draft.objects.get().text == "Halb."


def test_typing_saves_and_renews_only_what_follows_from_the_text(
    client: Client, house: House
) -> None:
    draft = house.write()
    client.force_login(house.alice)
    part = client.post(
        reverse("draft_autosave", args=[draft.pk]),
        {"revision": draft.revision, "text": SORRY},
        headers=HTMX,
    ).text
    draft.refresh_from_db()
    assert draft.text == SORRY
    assert "<html" not in part
    assert "<textarea id=" not in part.replace('<textarea name="T05', "")
    assert f'name="revision" value="{draft.revision}" hx-swap-oob' in part
    assert 'id="saved"' in part
    assert "finding-1" in part


def test_the_slower_of_two_savers_reads_both_texts_and_loses_nothing(
    client: Client, house: House, press: Press
) -> None:
    draft = house.write()
    opened = draft.revision
    save_draft(draft, text="Bobs Text.", revision=opened, by=house.bob)
    answer = press("save", draft, revision=opened, text="Alices Text.")
    assert answer.status_code == 409
    shown = answer.content.decode()
    assert not flaws(shown)
    for words in ("Bob Blum", "Bobs Text.", "Alices Text."):
        assert words in shown
    draft.refresh_from_db()
    assert draft.text == "Bobs Text."
    assert draft.versions.filter(is_aside=True, text="Alices Text.").exists()
    answer = press("save", draft, instead_of=draft.revision, text="Alices Text.")
    assert answer.status_code == 302
    draft.refresh_from_db()
    assert draft.text == "Alices Text."
    assert draft.versions.filter(text="Bobs Text.").exists()


def test_the_slower_of_two_typing_people_is_told_beside_the_editor(
    client: Client, house: House
) -> None:
    draft = house.write()
    opened = draft.revision
    save_draft(draft, text="Bobs Text.", revision=opened, by=house.bob)
    client.force_login(house.alice)
    address = reverse("draft_autosave", args=[draft.pk])
    typed = {"revision": opened, "text": "Alices Text."}
    answer = client.post(address, typed, headers=HTMX)
    assert answer.status_code == 409
    assert answer.headers["HX-Retarget"] == "#stale"
    assert "Bobs Text." in answer.text
    assert '<div id="autosave" hx-swap-oob="true"></div>' in answer.text


def test_who_has_been_logged_out_is_told_while_typing(
    client: Client, house: House
) -> None:
    draft = house.write()
    answer = client.post(
        reverse("draft_autosave", args=[draft.pk]), {"text": "x"}, headers=HTMX
    )
    assert answer.status_code == 403
    assert Draft.objects.get().text == ANSWER


def test_what_waits_for_release_is_not_overwritten(house: House, press: Press) -> None:
    draft = house.submitted()
    answer = press("save", draft, text="Doch anders.")
    assert answer.status_code == 409
    assert "Doch anders." in answer.content.decode()
    assert Draft.objects.get().text == ANSWER


def test_a_stranger_finds_no_draft(client: Client, house: House, press: Press) -> None:
    draft = house.write()
    stranger = make_user(name="Karl", team=make_team(name="Anderswo"))
    client.force_login(stranger)
    assert client.get(reverse("draft", args=[draft.pk])).status_code == 404
    assert client.get(reverse("draft_discard", args=[draft.pk])).status_code == 404
    for name in ("save", "autosave", "submit", "release", "give-back", "discard"):
        assert press(name, draft, by=stranger, text="x").status_code == 404
    assert ANSWER[:20] not in client.get(reverse("drafts")).text


def test_a_text_module_is_put_in_with_its_variables_and_the_typed_text_stays(
    house: House, press: Press
) -> None:
    module = keep_module(
        name="Termin", language="de", text="Bis {{ Tag }}, {{ Name }}.", by=house.alice
    )
    draft = house.write()
    filled = {f"value-{module.pk}-Tag": "Freitag"}
    press("insert", draft, text="Guten Tag.", module=module.pk, **filled)
    draft.refresh_from_db()
    assert draft.text == "Guten Tag.\n\nBis Freitag, {{ Name }}."


def test_an_open_variable_is_named_as_open(client: Client, house: House) -> None:
    draft = house.write("Guten Tag, {{ Name }}.")
    assert "A variable to fill in: Name" in page(client, draft, by=house.alice)


def test_a_material_is_put_in_with_its_source_and_taken_out_again(
    client: Client, house: House, press: Press
) -> None:
    facts = MaterialFacts(
        title="Reize im Alltag",
        url="https://example.org/reize",
        source="Verein Musterstadt, 2025",
        review_on=MONDAY.date().replace(year=2027),
    )
    material = keep_material(facts, by=house.alice)
    draft = house.write()
    press("attach", draft, text=ANSWER, material=material.pk)
    draft.refresh_from_db()
    shown = page(client, draft, by=house.alice)
    assert "Verein Musterstadt, 2025" in shown
    assert "Take out Reize im Alltag" in shown
    press("detach", draft, text=ANSWER, detach=material.pk)
    assert not draft.materials.exists()


def test_an_earlier_version_comes_back_and_what_it_replaced_is_kept(
    house: House, press: Press
) -> None:
    draft = house.write("Der erste Text.")
    first = draft.versions.get(text="Der erste Text.")
    house.wait(minutes=10)
    press("restore", draft, text="Der zweite Text.", version=first.pk)
    draft.refresh_from_db()
    assert draft.text == "Der erste Text."
    assert draft.versions.filter(text="Der zweite Text.").exists()


def test_a_promise_in_the_text_is_found(client: Client, house: House) -> None:
    shown = page(client, house.write(), by=house.alice)
    assert "What we promise in it" in shown
    assert "Alice Arndt antwortet hier bis zum 30. November 2026." in shown


def test_a_private_draft_never_shows_the_address(client: Client, house: House) -> None:
    author = house.comment.author
    author.email = "moos@example.net"
    author.save()
    draft = house.write()
    Draft.objects.update(is_private=True)
    shown = page(client, draft, by=house.alice)
    assert "By e-mail, on the person&#x27;s wish" in shown
    assert "moos@example.net" not in shown


def test_an_expert_writes_and_reads_in_words_who_releases(
    client: Client, house: House, press: Press
) -> None:
    draft = house.write(SORRY, by=house.expert)
    shown = page(client, draft, by=house.expert)
    assert not flaws(shown)
    assert "Check the text" in shown
    assert "You may write and advise." in shown
    for name in ("submit", "release", "keep_words", "give_back"):
        assert reverse(f"draft_{name}", args=[draft.pk]) not in shown
    for name in ("submit", "release", "give-back"):
        fields = {"text": SORRY, "back-reason": "Anders."}
        answer = press(name, draft, by=house.expert, **fields)
        assert answer.status_code == 403
    draft.refresh_from_db()
    assert draft.state == "writing"


def test_a_draft_is_discarded_only_after_a_question(
    client: Client, house: House, press: Press
) -> None:
    draft = house.write()
    client.force_login(house.alice)
    asked = client.get(reverse("draft_discard", args=[draft.pk]))
    assert not flaws(asked.text)
    assert Draft.objects.get().state == "writing"
    assert press("discard", draft).headers["Location"] == reverse("drafts")
    assert Draft.objects.get().state == "discarded"
    assert house.open_duties()
    assert not flaws(page(client, draft, by=house.alice))


def test_nobody_is_offered_to_discard_the_draft_of_another_without_the_right(
    client: Client, house: House
) -> None:
    draft = house.write()
    client.force_login(house.expert)
    asked = client.get(reverse("draft_discard", args=[draft.pk])).text
    assert f'action="{reverse("draft_discard", args=[draft.pk])}"' not in asked


@pytest.mark.parametrize("length", [1, 30])
def test_the_page_asks_the_database_the_same_number_of_times(
    client: Client, house: House, length: int, django_assert_max_num_queries: object
) -> None:
    draft = house.write(" ".join([SORRY] * length))
    client.force_login(house.alice)
    client.get(reverse("draft", args=[draft.pk]))
    with django_assert_max_num_queries(50):  # type: ignore[operator]  # pytest-django names no type
        client.get(reverse("draft", args=[draft.pk]))
