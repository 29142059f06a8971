"""The frame in a real browser: no barriers axe can see, no sideways scrolling."""

import pytest

from tests.browser import DESKTOP, PHONE, barriers, scrolls_sideways
from tests.factories import make_user
from tests.web.conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize("view", ["light", "dark", "quiet"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_the_frame_has_no_barriers(
    visit: Visit, view: str, viewport: dict[str, int]
) -> None:
    page = visit("/account/", by=make_user(), view=view, viewport=viewport)
    assert not barriers(page)
    assert not scrolls_sideways(page)


def test_the_first_stop_of_the_keyboard_leads_to_the_content(visit: Visit) -> None:
    page = visit("/account/login/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"


def test_the_view_changes_without_scripts(visit: Visit) -> None:
    page = visit("/account/login/", scripts="off")
    page.check("#view-dark")
    page.click("form[action='/view/set/'] button")
    assert page.get_attribute("html", "data-theme") == "dark"
    assert page.url.endswith("/account/login/")


def test_a_failed_log_in_moves_focus_to_the_reason(visit: Visit) -> None:
    page = visit("/account/login/")
    page.fill("input[name=login]", "niemand@example.org")
    page.fill("input[name=password]", "falsch")
    page.click("form[action$='/login/'] button[type=submit]")
    page.wait_for_selector("#errors")
    assert page.evaluate("document.activeElement.id") == "errors"
    assert not barriers(page)


def test_nothing_on_the_page_offends_the_security_policy(visit: Visit) -> None:
    said: list[str] = []
    page = visit("/account/login/")
    page.on("console", lambda message: said.append(message.text))
    page.reload()
    assert page.evaluate("typeof htmx") == "object"
    assert not [line for line in said if "Content Security Policy" in line]
