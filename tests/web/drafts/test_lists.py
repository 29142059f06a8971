"""What is written, waits, is on its way, failed, and is out."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from augenhoehe.accounts.roles import Role
from augenhoehe.delivery.models import Delivery
from augenhoehe.delivery.states import State as Way
from augenhoehe.inbox.models import ContactPreference
from augenhoehe.inbox.models.people import Way as Contact
from augenhoehe.replies.actions.release_draft import release_draft
from augenhoehe.replies.actions.start_draft import start_private_draft
from augenhoehe.replies.actions.submit_draft import submit_draft
from augenhoehe.replies.letters import DECIDE_AFTER
from augenhoehe.replies.models import Letter, Release
from augenhoehe.replies.states import Place
from tests.factories import make_team, make_user
from tests.pages import flaws
from tests.replies.conftest import ANSWER, House, say

LISTS = ("drafts", "releases")


def shown(client: Client, name: str) -> str:
    answer = client.get(reverse(name), headers={"accept-language": "en"})
    assert answer.status_code == 200
    assert not flaws(answer.text)
    return answer.text


def released(house: House) -> Release:
    draft = house.submitted()
    return release_draft(draft, revision=draft.revision, by=house.bob)


def left_to_a_person(house: House, state: Way, note: str = "HTTP 500") -> Release:
    release = released(house)
    Delivery.objects.update(state=state, note=note)
    return release


@pytest.mark.parametrize("name", [*LISTS, "promises", "materials"])
def test_where_nothing_is_the_page_says_so(
    client: Client, house: House, name: str
) -> None:
    client.force_login(house.alice)
    assert "empty" in shown(client, name) or "There is no" in shown(client, name)


def test_a_draft_stands_with_the_next_due_date_and_the_end_of_its_rest(
    client: Client, house: House
) -> None:
    draft = house.write()
    client.force_login(house.alice)
    text = shown(client, "drafts")
    assert text.index("Being written") < text.index("Answer to Moosläuferin")
    assert "by tomorrow" in text
    submit_draft(draft, revision=draft.revision, by=house.alice)
    text = shown(client, "drafts")
    assert text.index("Answer to Moosläuferin") < text.index("Being written</h2>")
    assert "Rests until" in text
    house.wait(minutes=31)
    assert "Somebody else releases it" in shown(client, "drafts")
    client.force_login(house.bob)
    assert "Can be read and released" in shown(client, "drafts")


def test_what_goes_out_is_shown_until_it_is_published(
    client: Client, house: House
) -> None:
    released(house)
    client.force_login(house.bob)
    text = shown(client, "drafts")
    assert "Until then it can be taken back." in text
    house.send()
    text = shown(client, "drafts")
    assert text.index("Published lately") < text.index("Answer to Moosläuferin")
    assert "written by Alice Arndt, released by Bob Blum" in text
    assert "Answer to Moosläuferin" in shown(client, "releases")


def test_an_unclear_reply_is_settled_by_a_person_who_saw_it(
    client: Client, house: House
) -> None:
    release = left_to_a_person(house, Way.UNCLEAR)
    client.force_login(house.bob)
    text = shown(client, "drafts")
    assert "Nobody knows whether it was published." in text
    assert "HTTP 500" in text
    settle = reverse("release_settle", args=[release.pk])
    assert client.post(settle, {"url": "irgendwo"}).status_code == 422
    answer = client.post(
        settle, {"url": "https://example.org/1", "next": reverse("drafts")}
    )
    assert answer.headers["Location"] == reverse("drafts")
    assert Delivery.objects.get().state == Way.DELIVERED


def test_an_unclear_reply_that_is_missing_is_sent_again_by_a_person(
    client: Client, house: House
) -> None:
    release = left_to_a_person(house, Way.UNCLEAR)
    client.force_login(house.bob)
    retry = reverse("release_retry", args=[release.pk])
    assert retry in shown(client, "drafts")
    client.post(retry)
    assert Delivery.objects.get().state == Way.WAITING
    assert client.post(retry).status_code == 409


def test_a_refused_reply_may_stand_on_our_own_page(
    client: Client, house: House
) -> None:
    release = left_to_a_person(house, Way.REFUSED)
    client.force_login(house.bob)
    own = reverse("release_own_page", args=[release.pk])
    assert own in shown(client, "drafts")
    client.post(own)
    release.refresh_from_db()
    assert release.place == Place.OWN_PAGE
    assert release.published_at
    assert client.post(own).status_code == 422


def test_a_refused_reply_is_taken_back_to_be_written_on(
    client: Client, house: House
) -> None:
    release = left_to_a_person(house, Way.REFUSED)
    client.force_login(house.bob)
    client.post(reverse("release_undo", args=[release.pk]))
    release.draft.refresh_from_db()
    assert release.draft.state == "writing"


def test_who_may_not_release_reads_what_is_open_and_gets_no_button(
    client: Client, house: House
) -> None:
    release = left_to_a_person(house, Way.UNCLEAR)
    client.force_login(house.expert)
    text = shown(client, "drafts")
    assert "Nobody knows whether it was published." in text
    for name in ("release_retry", "release_settle", "release_undo"):
        address = reverse(name, args=[release.pk])
        assert address not in text
        sent = {"url": "https://example.org/1"}
        assert client.post(address, sent).status_code == 403


def test_an_auditor_reads_what_we_said_and_opens_no_draft(
    client: Client, house: House
) -> None:
    release = released(house)
    client.force_login(make_user(name="Ute Prüfer", role=Role.AUDITOR))
    text = shown(client, "releases")
    assert ANSWER[:30] in text
    assert reverse("draft", args=[release.draft_id]) not in text


def test_a_stranger_sees_and_decides_nothing(client: Client, house: House) -> None:
    release = left_to_a_person(house, Way.UNCLEAR)
    client.force_login(make_user(name="Karl", team=make_team(name="Anderswo")))
    for name in LISTS:
        assert ANSWER[:30] not in shown(client, name)
    for name in ("release_retry", "release_settle", "release_undo", "release_own_page"):
        assert client.post(reverse(name, args=[release.pk])).status_code == 404


def letter_of_unknown_fate(house: House) -> Letter:
    author = house.comment.author
    author.email = "moos@example.net"
    author.save()
    ContactPreference.objects.create(author=author, way=Contact.EMAIL)
    draft = start_private_draft([house.comment], by=house.alice)
    draft.text = ANSWER
    draft.save()
    submit_draft(draft, revision=draft.revision, by=house.alice)
    house.wait(minutes=31)
    release_draft(draft, revision=draft.revision, by=house.bob)
    Delivery.objects.update(state=Way.DELIVERED)
    Letter.objects.update(picked_up_at=timezone.now() - DECIDE_AFTER)
    return Letter.objects.get()


def test_a_letter_of_unknown_fate_is_decided_and_its_address_never_shown(
    client: Client, house: House
) -> None:
    letter = letter_of_unknown_fate(house)
    client.force_login(house.bob)
    text = shown(client, "drafts")
    assert "Nobody knows whether the e-mail arrived." in text
    assert "moos@example.net" not in text
    settle = reverse("letter_settle", args=[letter.pk])
    client.post(settle, {"again": "1"})
    letter.refresh_from_db()
    assert letter.picked_up_at is None
    assert client.post(settle).status_code == 409


def test_a_longer_list_asks_the_database_no_more_often(
    client: Client, house: House, django_assert_num_queries: object
) -> None:
    def add_one() -> None:
        released(house)
        house.write()
        submit_draft(waiting := house.write(), revision=1, by=house.alice)
        waiting.comments.add(say(house.place, house.channel, "Und noch eine Frage?"))

    add_one()
    client.force_login(house.bob)
    shown(client, "drafts")
    for name in (*LISTS, "promises"):
        with CaptureQueriesContext(connection) as once:
            shown(client, name)
        add_one()
        with django_assert_num_queries(len(once)):  # type: ignore[operator]  # pytest-django names no type
            shown(client, name)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("drafts", "Warten auf eine Entscheidung"),
        ("releases", "Was wir gesagt haben"),
        ("promises", "Noch einzuhalten"),
        ("materials", "Textbausteine"),
    ],
)
def test_each_list_speaks_german(
    client: Client, house: House, name: str, words: str
) -> None:
    left_to_a_person(house, Way.UNCLEAR)
    client.force_login(house.bob)
    page = client.get(reverse(name), headers={"accept-language": "de"}).text
    assert words in page
    assert not flaws(page)
