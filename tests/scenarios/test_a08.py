"""A08: an impulsive reply is slowed down."""

from datetime import UTC, datetime

import pytest
from django.test import Client
from django.urls import reverse

from augenhoehe.accounts.models import User
from augenhoehe.replies.models import Draft, Release
from augenhoehe.replies.states import Purpose, State
from tests.pages import flaws
from tests.replies.conftest import House
from tests.replies.conftest import house as house

LATE_IN_THE_EVENING = datetime(2026, 11, 23, 22, 40, tzinfo=UTC)
ANGRY = (
    "Jetzt reicht es aber! Ständig wird nur gemeckert, obwohl wir es gut meinen. "
    "Wer so schreibt, hat unseren Stand nicht verstanden. "
    "Alice Arndt antwortet hier bis zum 30. November 2026."
)
ACKNOWLEDGED = (
    "Wir haben verstanden: Sie fragen, warum Sie zum Stand mit Blitzlicht nicht "
    "gefragt wurden.\n\nAlice Arndt kümmert sich darum und antwortet hier bis zum "
    "30. November 2026."
)
BLAME = (
    *("wütend", "zornig", "aufgebracht", "unsachlich", "unangemessen", "impulsiv"),
    *("beruhigen sie", "angry", "rude", "inappropriate", "unprofessional", "calm down"),
    *("selbst schuld", "verboten", "your fault", "forbidden"),
)


@pytest.fixture
def evening(client: Client, house: House) -> House:
    """It is 23:40 in Berlin, and a criticism waits."""
    house.clock.move_to(LATE_IN_THE_EVENING)
    client.force_login(house.alice)
    return house


def begin(client: Client, house: House, purpose: Purpose) -> Draft:
    chosen = {"comment": house.comment.pk, "purpose": purpose.value}
    client.post(reverse("draft_start"), chosen)
    return Draft.objects.latest("pk")


def press(client: Client, name: str, draft: Draft, *, text: str = "") -> int:
    draft.refresh_from_db()
    sent = {"revision": draft.revision} | ({"text": text} if text else {})
    return client.post(reverse(f"draft_{name}", args=[draft.pk]), sent).status_code


def pages(client: Client, draft: Draft, *, by: User) -> str:
    client.force_login(by)
    address = reverse("draft", args=[draft.pk])
    shown = [
        client.get(address, headers={"accept-language": language}).text
        for language in ("de", "en")
    ]
    assert not [flaw for page in shown for flaw in flaws(page)]
    return "\n".join(shown)


def test_a08_impulsive_reply_is_slowed_down(client: Client, evening: House) -> None:
    house = evening
    draft = begin(client, house, Purpose.ANSWER)
    assert press(client, "submit", draft, text=ANGRY) == 302

    # Critical replies need a second person and 30 minutes.
    assert press(client, "release", draft) == 422
    client.force_login(house.bob)
    assert press(client, "release", draft) == 422
    assert "00:10" in pages(client, draft, by=house.bob)
    house.wait(minutes=29, seconds=59)
    assert press(client, "release", draft) == 422
    house.wait(seconds=1)
    client.force_login(house.alice)
    assert press(client, "release", draft) == 422
    assert not Release.objects.exists()

    # The acknowledgement can go out at once.
    house.clock.move_to(LATE_IN_THE_EVENING)
    first = begin(client, house, Purpose.ACKNOWLEDGEMENT)
    assert press(client, "release", first, text=ACKNOWLEDGED) == 302
    house.send()
    assert house.replies() == [ACKNOWLEDGED]

    # The draft is kept, no blame text is shown.
    draft.refresh_from_db()
    assert (draft.text, draft.state) == (ANGRY, State.SUBMITTED)
    refused = client.post(
        reverse("draft_release", args=[draft.pk]), {"revision": draft.revision}
    )
    shown = pages(client, draft, by=house.alice) + refused.text
    said_by_us = shown.replace(ANGRY, "").lower()
    assert ANGRY in shown
    assert [words for words in BLAME if words in said_by_us] == []


def test_a08_the_second_person_lets_it_go_after_thirty_minutes(
    client: Client, evening: House
) -> None:
    house = evening
    draft = begin(client, house, Purpose.ANSWER)
    text = ACKNOWLEDGED.replace("kümmert sich darum und ", "")
    press(client, "submit", draft, text=text)
    house.wait(minutes=30)
    client.force_login(house.bob)
    assert press(client, "release", draft) == 302
    house.send()
    assert house.replies() == [text]
