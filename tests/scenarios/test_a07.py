"""A07: acknowledge before answering."""

import pytest

from augenhoehe.inbox.models import Check
from tests.people import Page
from tests.scenarios.own_page import OwnPage, number_of

pytestmark = pytest.mark.django_db

CRITICISM = "Der Stand hatte Blitzlicht. Warum wurden wir dazu nicht gefragt?"
ONLY_THANKS = "Vielen Dank für Ihr Feedback!"
UNDERSTOOD = "Sie wurden zum Blitzlicht am Stand nicht gefragt"
BY_TUESDAY = "2026-11-24T10:00+01:00"


def test_a07_acknowledge_before_answering(here: OwnPage) -> None:
    receipt = here.hears(CRITICISM, name="Moosläuferin").path
    here.at("2026-11-23T10:05")
    page = here.conversation("Moosläuferin")
    comment = number_of(page, "comment_check")

    # Guideline check result 'keine Regel berührt' is stored with version and person.
    page = here.alice.sends(page, "comment_check", comment, result="none")
    assert "Keine Regel berührt" in page.text
    assert "Alice Arndt" in page.text
    check = Check.objects.get()
    assert (check.version.number, check.by.name) == (1, "Alice Arndt")
    assert not check.touched.exists()

    # Acknowledgement is due in one working day ...
    assert BY_TUESDAY in page.text
    assert "bis morgen" in here.public.opens(receipt).text

    # A text that only thanks (T07) doesn't stop the clock.
    _mere_thanks_change_nothing(here, page)
    assert BY_TUESDAY in here.conversation("Moosläuferin").text

    # ... and contains the concern in own words, a name and an answer date.
    for concern, on in ("", "2026-11-30"), (UNDERSTOOD, ""), (UNDERSTOOD, "2026-11-20"):
        assert here.acknowledged(page, concern=concern, on=on).status == 422
    assert here.acknowledged(page, concern=UNDERSTOOD, on="2026-11-30").status == 200
    here.at("2026-11-23T12:02")
    said = here.says()
    assert UNDERSTOOD in said
    assert "Alice Arndt kümmert sich darum" in said
    assert "30. November 2026" in said
    assert BY_TUESDAY not in here.conversation("Moosläuferin").text


def _mere_thanks_change_nothing(here: OwnPage, page: Page) -> None:
    """Neither the form for it nor a draft with a second person lets them out."""
    refused = here.acknowledged(page, concern=ONLY_THANKS, on="2026-11-30")
    assert refused.status == 422
    draft = here.drafted(page, ONLY_THANKS)
    here.at("2026-11-23T11:00")
    read = here.bob.opens("draft", draft)
    assert "Der Text dankt nur" in read.text
    assert not read.offers(f"/desk/drafts/{draft}/release/")
    here.at("2026-11-23T12:00")
    assert ONLY_THANKS not in here.says()
