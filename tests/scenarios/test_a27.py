"""A27: nothing falls asleep. An answer is promised for Friday, and Friday passes."""

import pytest

from tests.forms import forms_in
from tests.people import Page
from tests.scenarios.own_page import OwnPage, number_of

pytestmark = pytest.mark.django_db

CRITICISM = "Der Stand hatte Blitzlicht. Warum wurden wir dazu nicht gefragt?"
REASON = "Das Gremium konnte nicht früher tagen"
SOON = "Wir melden uns zeitnah."
DORMANT = "{} von 1 offenen Gesprächen haben einen Termin überschritten"


def test_a27_nothing_falls_asleep(here: OwnPage) -> None:
    thread = _promised_for_friday(here)
    assert DORMANT.format(0) in here.public.opens("figures").text

    # The owner is told before noon on Friday, the deputy on Monday, management on day 7.
    for moment, name, is_told in (
        ("2026-11-27T08:00", "Alice Arndt", False),
        ("2026-11-27T09:00", "Alice Arndt", True),
        ("2026-11-29T12:00", "Bob Blum", False),
        ("2026-11-30T09:00", "Bob Blum", True),
        ("2026-12-03T12:00", "Maja Mai", False),
        ("2026-12-04T09:00", "Maja Mai", True),
    ):
        here.at(moment)
        assert _is_told(here, name, thread) == is_told, moment

    # dormant_rate counts it and shows it publicly.
    page = here.public.opens("figures")
    assert DORMANT.format(1) in page.text
    assert "100&nbsp;%" in page.text

    # The person gets an honest interim note that names the delay; T15 forbids 'zeitnah'.
    page = _begins_the_note(here)
    honest = _text_of(page)
    page = _is_refused(here, page, f"{honest} {SOON}")
    draft = here.put_forward(page, honest)
    here.at("2026-12-04T10:40")
    assert here.released(draft).status == 200
    here.at("2026-12-04T10:42")
    said = here.says()
    for words in ("27. November 2026", "zu spät", REASON, "11. Dezember 2026"):
        assert words in said
    assert "zeitnah" not in said


def _promised_for_friday(here: OwnPage) -> str:
    """Alice acknowledges and names Friday; return the path of the conversation."""
    here.hears(CRITICISM, name="Moosläuferin")
    here.at("2026-11-23T10:05")
    page = here.conversation("Moosläuferin")
    page = here.alice.sends(page, "thread_claim", number_of(page, "thread_claim"))
    said = "Sie wurden zum Blitzlicht am Stand nicht gefragt"
    assert here.acknowledged(page, concern=said, on="2026-11-27").status == 200
    here.at("2026-11-23T10:07")
    return here.conversation("Moosläuferin").path


def _is_told(here: OwnPage, name: str, thread: str) -> bool:
    """Whether this person was told, by mail and on the page of the day, of nobody's words."""
    person = {"Alice Arndt": here.alice, "Bob Blum": here.bob, "Maja Mai": here.maja}
    mails = [mail for mail in here.mail_to(name) if thread in mail]
    shown = person[name].opens("today").text.partition("Was Ihnen gesagt wurde")[2]
    assert bool(mails) == (thread in shown), name
    assert not [mail for mail in mails if "Blitzlicht" in mail or "Moosl" in mail]
    return bool(mails)


def _begins_the_note(here: OwnPage) -> Page:
    """Alice says of the promise that it will be late, and why."""
    page = here.alice.opens("promises")
    assert "Verspätet" in page.text
    promise = number_of(page, "promise_move")
    return here.alice.sends(
        page, "promise_move", promise, to="2026-12-11", reason=REASON
    )


def _is_refused(here: OwnPage, page: Page, text: str) -> Page:
    """The second person reads why this text cannot go; Alice takes it back."""
    draft = here.put_forward(page, text)
    here.at("2026-12-04T10:00")
    read = here.bob.opens("draft", draft)
    assert "Nennen Sie den Tag statt „zeitnah“" in read.text
    assert not read.offers(f"/desk/drafts/{draft}/release/")
    page = here.alice.opens("draft", draft)
    return here.alice.sends(page, "draft_give_back", draft)


def _text_of(page: Page) -> str:
    """Return what stands in the editor."""
    [text] = [
        form.filled["text"][0] for form in forms_in(page.text) if "text" in form.filled
    ]
    return text
