"""A15: a person asks for privacy herself."""

import pytest

from tests.forms import forms_in
from tests.people import Page
from tests.scenarios.own_page import OwnPage, number_of

pytestmark = pytest.mark.django_db

KIM = "kim@example.org"
WORDS = "schreiben Sie mir lieber eine E-Mail, bitte kein Telefon"
COMMENT = f"Mein Bescheid kam drei Monate zu spät. Ich bin Kim, {WORDS}."
LETTER = (
    "Guten Tag, Sie schreiben, dass Ihr Bescheid drei Monate zu spät kam. "
    "Wir haben ihn liegen gelassen, das war unser Fehler. "
    "Alice Arndt schickt Ihnen bis zum 27. November 2026 die Erklärung dazu."
)
BY_PHONE = "Rufen Sie uns bitte an, wir besprechen das am Telefon."
AWAY = (
    "Sie fragen nach dem Blitzlicht. Bitte schreiben Sie uns dazu eine E-Mail, "
    "Alice Arndt antwortet bis zum 27. November 2026."
)


def test_a15_person_asks_for_privacy_herself(here: OwnPage) -> None:
    receipt = here.hears(COMMENT, name="Kim", email=KIM).path
    here.at("2026-11-23T10:05")
    page = here.conversation("Kim")
    comment = number_of(page, "preference")
    assert not _offers_mail(page)
    page = here.alice.sends(page, "preference", comment, way="email", own_words=WORDS)
    assert WORDS in page.text

    # All further contact uses e-mail, never phone, without asking again.
    _is_never_phoned(here, page)
    _gets_mail(here, page, LETTER, day="2026-11-23")
    more = here.public.opens(receipt)
    here.public.sends(more, receipt, text="Und wer hat das entschieden?")
    here.at("2026-11-24T09:00")
    page = here.conversation("Kim")
    assert "Und wer hat das entschieden?" in page.text
    _gets_mail(here, page, f"{LETTER} Entschieden hat es niemand.", day="2026-11-24")
    assert len(here.mail_to(KIM)) == 2

    # The public strand says 'auf Wunsch privat weitergeführt', no details.
    said = here.says()
    assert said.count("Auf Wunsch privat weitergeführt.") == 1
    assert "liegen gelassen" not in said
    assert KIM not in said

    # It doesn't count as deflection.
    assert "0 von 2 beantworteten Kommentaren" in here.public.opens("figures").text
    _another_one_is_sent_away(here)
    assert "1 von 3 beantworteten Kommentaren" in here.public.opens("figures").text


def _offers_mail(page: Page) -> bool:
    return any(
        button.name == "private"
        for form in forms_in(page.text)
        for button in form.buttons
    )


def _is_never_phoned(here: OwnPage, page: Page) -> None:
    """Nobody can note the phone as a way, and no letter may ask her to call."""
    ways = [
        form.choices["preference-way"]
        for form in forms_in(page.text)
        if "preference-way" in form.choices
    ]
    assert ways == [["public", "email", "none"]]
    draft = here.drafted(page, BY_PHONE, press="private")
    here.at("2026-11-23T10:40")
    read = here.bob.opens("draft", draft)
    assert "Ins Private verweisen" in read.text
    assert not read.offers(f"/desk/drafts/{draft}/release/")
    here.alice.sends(here.alice.opens("draft", draft), "draft_give_back", draft)


def _gets_mail(here: OwnPage, page: Page, letter: str, *, day: str) -> None:
    assert _offers_mail(page)
    draft = here.drafted(page, letter, press="private")
    here.at(f"{day}T14:00")
    assert here.released(draft).status == 200
    here.at(f"{day}T14:02")
    here.at(f"{day}T14:03")
    assert letter in here.mail_to(KIM)[-1]


def _another_one_is_sent_away(here: OwnPage) -> None:
    """Somebody who did not ask for it: that counts."""
    here.hears("Warum Blitzlicht?", name="Moosläuferin")
    here.at("2026-11-25T09:00")
    page = here.alice.sends(
        here.conversation("Moosläuferin"), "draft_start", press="answer"
    )
    draft = number_of(page, "draft_save")
    page = here.alice.sends(page, "draft_save", draft, text=AWAY)
    page = here.alice.sends(
        page,
        "draft_keep_words",
        draft,
        press="T04_deflect_private",
        **{"T04_deflect_private-reason": "Es geht um Namen."},
    )
    here.alice.sends(page, "draft_submit", draft)
    here.at("2026-11-25T10:00")
    assert here.released(draft).status == 200
    here.at("2026-11-25T10:02")
