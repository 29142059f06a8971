"""The editor in a real browser: typing, checking, a reason, handing over, release."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from augenhoehe.accounts.models import User
from augenhoehe.inbox.duties import open_duties
from augenhoehe.replies.actions.keep_module import keep_module
from augenhoehe.replies.actions.save_draft import save_draft
from augenhoehe.replies.actions.start_draft import start_draft
from augenhoehe.replies.actions.submit_draft import submit_draft
from augenhoehe.replies.models import Draft, Release
from augenhoehe.replies.states import Purpose
from tests.browser import DESKTOP, PHONE, barriers, scrolls_sideways
from tests.factories import make_channel, make_comment, make_user
from tests.replies.conftest import ANSWER
from tests.web.conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PRIVATELY = "Sie fragen nach dem Stand. Schreiben Sie uns bitte eine Mail."


@pytest.fixture
def ida(transactional_db: None) -> User:
    return make_user(name="Ida Kowalski")


@pytest.fixture
def draft(ida: User, tmp_path: Path) -> Draft:
    channel = make_channel()
    channel.settings = {"folder": str(tmp_path)}
    channel.save()
    comment = make_comment(channel=channel, text="Warum wurden wir nicht gefragt?")
    open_duties([comment], now=timezone.now())
    return start_draft([comment], purpose=Purpose.ANSWER, by=ida)


def address(draft: Draft) -> str:
    return f"/desk/drafts/{draft.pk}/"


def type_into(page: Page, words: str) -> None:
    page.click("#text")
    page.keyboard.press("Control+End")
    page.keyboard.type(words)


def saved(page: Page, words: str) -> None:
    """Wait until what was typed has come back from the check."""
    expect(page.locator("#work .answer")).to_contain_text(words)


def test_typing_saves_and_checks_and_never_takes_the_focus(
    visit: Visit, draft: Draft, ida: User
) -> None:
    page = visit(address(draft), by=ida)
    type_into(page, "Schreiben Sie uns")
    saved(page, "Schreiben Sie uns")
    assert page.evaluate("document.activeElement.id") == "text"
    page.keyboard.type(" bitte eine Mail.")
    saved(page, "bitte eine Mail")
    assert page.evaluate("document.activeElement.id") == "text"
    assert page.input_value("#text") == "Schreiben Sie uns bitte eine Mail."
    expect(page.locator("#finding-1")).to_be_visible()
    assert not barriers(page)
    draft.refresh_from_db()
    assert draft.text == "Schreiben Sie uns bitte eine Mail."
    assert page.input_value("#revision") == str(draft.revision)


def test_a_reason_that_is_being_typed_survives_the_next_check(
    visit: Visit, draft: Draft, ida: User
) -> None:
    save_draft(draft, text=PRIVATELY, revision=draft.revision, by=ida)
    page = visit(address(draft), by=ida)
    page.click("#finding-1 summary")
    reason = page.locator("#finding-1 textarea")
    reason.fill("Es geht um einen Bescheid")
    type_into(page, " Danke.")
    reason.focus()
    saved(page, "Danke.")
    assert reason.input_value() == "Es geht um einen Bescheid"
    assert page.evaluate("document.activeElement.name").endswith("-reason")
    assert not barriers(page)


def test_a_missing_reason_is_said_and_the_focus_leads_there(
    visit: Visit, draft: Draft, ida: User
) -> None:
    save_draft(draft, text=PRIVATELY, revision=draft.revision, by=ida)
    page = visit(address(draft), by=ida)
    page.click("#finding-1 summary")
    page.click("#finding-1 button")
    expect(page.locator("#errors")).to_be_visible()
    assert page.evaluate("document.activeElement.id") == "errors"
    assert page.input_value("#text") == PRIVATELY
    assert not barriers(page)


def test_the_slower_of_two_keeps_typing_and_is_told_beside_the_editor(
    visit: Visit, draft: Draft, ida: User
) -> None:
    page = visit(address(draft), by=ida)
    bob = make_user(name="Bob Blum")
    save_draft(draft, text="Bobs Text.", revision=draft.revision, by=bob)
    type_into(page, "Idas Text.")
    expect(page.locator("#stale")).to_contain_text("Bobs Text.")
    expect(page.locator("#saved")).to_contain_text("Nicht im Entwurf gespeichert")
    assert page.evaluate("document.activeElement.id") == "text"
    assert page.input_value("#text") == "Idas Text."
    assert not barriers(page)
    page.click("#stale button")
    draft.refresh_from_db()
    assert draft.text == "Idas Text."


@pytest.mark.parametrize("scripts", ["on", "off"])
def test_two_people_take_a_reply_to_its_way_out(
    visit: Visit, draft: Draft, ida: User, scripts: str
) -> None:
    page = visit(address(draft), by=ida, scripts=scripts)
    page.fill("#text", ANSWER)
    page.click("text=Text prüfen")
    page.click("text=Zur Freigabe vorlegen")
    expect(page.locator("#why-not")).to_be_visible()
    assert scripts == "off" or not barriers(page)
    Draft.objects.update(changed_at=timezone.now() - timedelta(hours=1))
    page = visit(address(draft), by=make_user(name="Bob Blum"), scripts=scripts)
    assert scripts == "off" or not barriers(page)
    page.click("#release-it")
    expect(page.locator(".notice")).to_be_visible()
    assert scripts == "off" or not barriers(page)
    assert Release.objects.get().text == ANSWER


@pytest.mark.parametrize(
    ("view", "viewport"),
    [("light", DESKTOP), ("dark", PHONE), ("quiet", DESKTOP), ("quiet", PHONE)],
    ids=["light", "dark-phone", "quiet", "quiet-phone"],
)
def test_the_pages_have_no_barriers(
    visit: Visit, draft: Draft, ida: User, view: str, viewport: dict[str, int]
) -> None:
    keep_module(name="Termin", language="de", text="Bis {{ Tag }}.", by=ida)
    save_draft(draft, text=PRIVATELY, revision=draft.revision, by=ida)
    pages = (address(draft), "/desk/drafts/", f"{address(draft)}discard/")
    for path in (*pages, "/desk/materials/", "/desk/promises/"):
        page = visit(path, by=ida, view=view, viewport=viewport)
        assert not barriers(page)
        assert not scrolls_sideways(page)


def test_a_reply_is_released_with_the_keyboard_alone(
    visit: Visit, draft: Draft, ida: User
) -> None:
    save_draft(draft, text=ANSWER, revision=draft.revision, by=ida)
    submit_draft(draft, revision=draft.revision, by=ida)
    Draft.objects.update(changed_at=timezone.now() - timedelta(hours=1))
    page = visit(address(draft), by=make_user(name="Bob Blum"))
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "release-it":
            break
    page.keyboard.press("Enter")
    expect(page.locator(".notice")).to_be_visible()
    assert Release.objects.count() == 1
