"""The way out: reasons, a second person, cooling-off, taking back."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from augenhoehe.accounts.roles import Role
from augenhoehe.connectors.networks.sandbox import Sandbox
from augenhoehe.delivery.claims import pick_up
from augenhoehe.inbox.models import Comment
from augenhoehe.inbox.states import Kind
from augenhoehe.replies.actions.release_draft import release_draft
from augenhoehe.replies.actions.save_draft import save_draft
from augenhoehe.replies.models import Draft, Promise, Release
from augenhoehe.replies.states import Purpose, State
from tests.factories import make_user
from tests.pages import flaws
from tests.replies.conftest import ANSWER, House
from tests.web.drafts.conftest import Press, page

PRIVATELY = (
    "Sie fragen, warum Sie nicht gefragt wurden. Schreiben Sie uns bitte eine Mail."
)
STOP = "T04_deflect_private"
WAITS = 'type="button" aria-disabled="true" aria-describedby="why-not"'


def offers(shown: str, name: str, draft: Draft) -> bool:
    return reverse(name, args=[draft.pk]) in shown


def test_a_draft_is_put_forward_with_the_text_that_was_just_typed(
    house: House, press: Press
) -> None:
    draft = house.write("Halb.")
    press("submit", draft, text=ANSWER)
    draft.refresh_from_db()
    assert (draft.state, draft.text) == (State.SUBMITTED, ANSWER)


def test_the_button_waits_and_says_why_until_the_text_has_rested(
    client: Client, house: House, press: Press
) -> None:
    draft = house.write()
    press("submit", draft, text=ANSWER)
    draft.refresh_from_db()
    shown = page(client, draft, by=house.bob)
    assert not flaws(shown)
    assert WAITS in shown
    assert "It can be released from" in shown
    assert "The rest ends: today, 10:30" in shown
    assert not offers(shown, "draft_release", draft)
    assert press("release", draft, by=house.bob).status_code == 422
    house.wait(minutes=31)
    shown = page(client, draft, by=house.bob)
    assert WAITS not in shown
    assert offers(shown, "draft_release", draft)


def test_who_wrote_it_waits_for_a_second_person(
    client: Client, house: House, press: Press
) -> None:
    draft = house.submitted()
    shown = page(client, draft, by=house.alice)
    assert WAITS in shown
    assert "A second person releases it." in shown
    assert press("release", draft).status_code == 422
    assert not Release.objects.exists()


def test_a_second_person_releases_and_the_network_gets_it_once(
    client: Client, house: House, press: Press
) -> None:
    draft = house.submitted()
    answer = press("release", draft, by=house.bob)
    assert answer.headers["Location"] == f"{reverse('draft', args=[draft.pk])}#release"
    shown = page(client, draft, by=house.bob)
    assert "Until then it can be taken back." in shown
    house.send()
    assert house.replies() == [ANSWER]
    shown = page(client, draft, by=house.bob)
    assert not flaws(shown)
    assert "It is published." in shown
    assert "Take it back" not in shown


def test_a_text_that_changed_since_it_was_read_is_not_released(
    house: House, press: Press
) -> None:
    draft = house.submitted()
    answer = press("release", draft, by=house.bob, revision=draft.revision - 1)
    assert answer.status_code == 409
    assert ANSWER[:30] in answer.content.decode()
    assert not Release.objects.exists()


def test_the_slower_of_two_releasers_is_told(house: House, press: Press) -> None:
    draft = house.submitted()
    press("release", draft, by=house.bob)
    carla = make_user(name="Carla")
    assert press("release", draft, by=carla).status_code == 409
    assert Release.objects.count() == 1


def test_words_that_stop_the_text_stay_only_with_a_reason_and_a_second_person(
    client: Client, house: House, press: Press
) -> None:
    draft = house.write(PRIVATELY)
    wrong = press("keep-words", draft, text=PRIVATELY, family=STOP)
    assert wrong.status_code == 422
    shown = wrong.content.decode()
    assert not flaws(shown)
    assert 'aria-invalid="true"' in shown
    reason = {f"{STOP}-reason": "Es geht um einen Bescheid mit Namen."}
    press("keep-words", draft, text=PRIVATELY, family=STOP, **reason)
    shown = page(client, draft, by=house.alice)
    assert "May stay, with a reason" in shown
    assert "Es geht um einen Bescheid mit Namen." in shown
    press("submit", draft, text=PRIVATELY)
    draft.refresh_from_db()
    house.wait(minutes=31)
    assert not offers(page(client, draft, by=house.alice), "draft_release", draft)
    assert offers(page(client, draft, by=house.bob), "draft_release", draft)
    press("release", draft, by=house.bob)
    house.send()
    assert house.replies() == [PRIVATELY]


def test_a_stop_without_a_reason_keeps_the_button_waiting(
    client: Client, house: House, press: Press
) -> None:
    draft = house.submitted(PRIVATELY)
    shown = page(client, draft, by=house.bob)
    assert WAITS in shown
    assert "stops this text" in shown
    assert press("release", draft, by=house.bob).status_code == 422


def test_the_second_person_gives_it_back_with_a_reason(
    client: Client, house: House, press: Press
) -> None:
    draft = house.submitted()
    assert press("give-back", draft, by=house.bob).status_code == 422
    press("give-back", draft, by=house.bob, **{"back-reason": "Der Name fehlt."})
    draft.refresh_from_db()
    assert draft.state == State.WRITING
    shown = page(client, draft, by=house.alice)
    assert "Der Name fehlt." in shown
    assert "Given back by Bob Blum" in shown


def test_who_put_it_forward_takes_it_back_without_a_reason(
    client: Client, house: House, press: Press
) -> None:
    draft = house.submitted()
    assert "Take it back and write on" in page(client, draft, by=house.alice)
    press("give-back", draft)
    assert Draft.objects.get().state == State.WRITING


def test_a_release_is_taken_back_until_it_is_picked_up(
    client: Client, house: House, press: Press
) -> None:
    draft = house.submitted()
    press("release", draft, by=house.bob)
    release = Release.objects.get()
    undo = reverse("release_undo", args=[release.pk])
    assert undo in page(client, draft, by=house.bob)
    answer = client.post(undo)
    assert answer.headers["Location"] == reverse("draft", args=[draft.pk])
    house.send()
    assert house.replies() == []
    assert Draft.objects.get().state == State.WRITING


def test_what_is_picked_up_offers_no_way_back_and_the_server_refuses_it(
    client: Client, house: House, press: Press
) -> None:
    draft = house.submitted()
    press("release", draft, by=house.bob)
    release = Release.objects.get()
    house.wait(minutes=2)
    assert pick_up(release.delivery_id or 0, timezone.now())
    undo = reverse("release_undo", args=[release.pk])
    assert undo not in page(client, draft, by=house.bob)
    assert client.post(undo).status_code == 409


def test_an_acknowledgement_goes_at_once_by_one_person(
    client: Client, house: House, press: Press
) -> None:
    draft = house.write(purpose=Purpose.ACKNOWLEDGEMENT)
    shown = page(client, draft, by=house.alice)
    assert "may go at once" in shown
    assert offers(shown, "draft_release", draft)
    press("release", draft, text=ANSWER)
    house.send()
    assert house.replies() == [ANSWER]


def test_a_reply_to_praise_may_go_at_once(
    client: Client, house: House, press: Press
) -> None:
    Comment.objects.update(kind=Kind.PRAISE)
    draft = house.write()
    assert offers(page(client, draft, by=house.alice), "draft_release", draft)
    press("release", draft, text=ANSWER)
    assert Release.objects.exists()


def test_a_promise_the_machine_did_not_see_is_added(
    client: Client, house: House, press: Press
) -> None:
    draft = house.submitted()
    release_draft(draft, revision=draft.revision, by=house.bob)
    fields = {
        "promise-text": "Ein Gespräch mit der Agentur.",
        "promise-due_on": "2026-12-01",
        "promise-owner": house.alice.pk,
    }
    assert press("promise", draft, **{"promise-text": "x"}).status_code == 422
    press("promise", draft, **fields)
    assert Promise.objects.filter(text="Ein Gespräch mit der Agentur.").exists()
    assert "Ein Gespräch mit der Agentur." in page(client, draft, by=house.alice)


def test_management_reads_and_releases_and_does_not_acknowledge(
    client: Client, house: House, press: Press
) -> None:
    boss = make_user(name="Mara Mann", role=Role.MANAGEMENT)
    draft = house.write(purpose=Purpose.ACKNOWLEDGEMENT)
    assert not offers(page(client, draft, by=boss), "draft_release", draft)
    assert press("release", draft, by=boss, text=ANSWER).status_code == 403
    answer = house.write()
    save_draft(answer, text=ANSWER, revision=answer.revision, by=house.alice)
    press("submit", answer, text=ANSWER)
    answer.refresh_from_db()
    house.wait(minutes=31)
    assert offers(page(client, answer, by=boss), "draft_release", answer)


def test_a_text_too_long_for_its_network_waits_and_says_by_how_much(
    client: Client, house: House, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = house.submitted()
    assert WAITS not in page(client, draft, by=house.bob)
    monkeypatch.setattr(Sandbox, "text_limit", len(ANSWER) - 7)
    shown = page(client, draft, by=house.bob)
    assert "Shorten the text by 7." in shown
    assert "It is too long for this network." in shown
    assert press("release", draft, by=house.bob).status_code == 422
