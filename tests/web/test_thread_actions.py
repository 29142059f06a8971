"""What one does on the page of a conversation, with and without htmx."""

import re

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from augenhoehe.accounts.models import User
from augenhoehe.guidelines.defaults import establish
from augenhoehe.inbox.duties import open_duties
from augenhoehe.inbox.models import Comment, ContactPreference, Duty, Wish
from augenhoehe.inbox.states import DutyKind, DutyState, Kind, Visibility
from augenhoehe.replies.models import Promise, Release
from tests.factories import make_comment, make_user
from tests.pages import flaws

pytestmark = pytest.mark.django_db

CONCERN = "Sie wurden zum Stand mit Blitzlicht nicht gefragt."


@pytest.fixture
def ida(client: Client, db: None) -> User:
    person = make_user(name="Ida Kowalski")
    client.force_login(person)
    return person


@pytest.fixture
def comment(db: None) -> Comment:
    found = make_comment(
        text="Warum wurden wir zum Stand mit Blitzlicht nicht gefragt?"
    )
    open_duties([found], now=timezone.now())
    return found


def said(person: User, comment: Comment, **more: str) -> dict[str, str]:
    return {
        "ack-concern": CONCERN,
        "ack-person": str(person.pk),
        "ack-on": "2999-12-01",
        "comment": str(comment.pk),
    } | more


def duty_of(comment: Comment, kind: DutyKind) -> Duty:
    return comment.duties.get(kind=kind)


def test_an_acknowledgement_goes_out_and_its_date_is_a_promise(
    client: Client, ida: User, comment: Comment
) -> None:
    address = reverse("acknowledge", args=[comment.thread_id])
    answer = client.post(address, said(ida, comment))
    assert answer.status_code == 302
    assert CONCERN in Release.objects.get().text
    assert Promise.objects.get().owner == ida
    page = client.get(reverse("thread", args=[comment.thread_id])).text
    assert address not in page
    assert page.count("btn-main") == 1
    assert "Zusage" in page


def test_the_text_is_shown_before_it_goes_out(
    client: Client, ida: User, comment: Comment
) -> None:
    address = reverse("acknowledge", args=[comment.thread_id])
    answer = client.post(address, said(ida, comment, preview="1"))
    assert answer.status_code == 200
    assert not flaws(answer.text)
    assert answer.text.count(CONCERN) == 2
    part = client.post(
        address, said(ida, comment, preview="1"), headers={"HX-Request": "true"}
    )
    assert part.text.count(CONCERN) == 1
    assert "<main" not in part.text
    assert not Release.objects.exists()


@pytest.mark.parametrize("htmx", ["", "true"])
def test_what_is_missing_is_said_and_what_was_typed_stays(
    client: Client, ida: User, comment: Comment, htmx: str
) -> None:
    answer = client.post(
        reverse("acknowledge", args=[comment.thread_id]),
        said(ida, comment) | {"ack-on": "", "preview": "1"},
        headers={"HX-Request": htmx} if htmx else {},
    )
    assert "Bis wann wir antworten" in answer.text
    if htmx:
        assert answer.status_code == 200
        assert "<main" not in answer.text
    else:
        assert answer.status_code == 422
        assert CONCERN in answer.text
        assert not flaws(answer.text)


def test_a_refused_acknowledgement_stays_in_its_form(
    client: Client, ida: User, comment: Comment
) -> None:
    address = reverse("acknowledge", args=[comment.thread_id])
    answer = client.post(address, said(ida, comment) | {"ack-concern": "Danke!"})
    assert answer.status_code == 422
    assert "unter jedem Kommentar" in answer.text
    assert re.search(r'<textarea name="ack-concern"[^>]*>\s*Danke!', answer.text)
    assert not Release.objects.exists()


def test_the_slower_acknowledgement_is_kept_and_not_sent(
    client: Client, ida: User, comment: Comment
) -> None:
    address = reverse("acknowledge", args=[comment.thread_id])
    nele = make_user(name="Nele Ahrens")
    faster = Client()
    faster.force_login(nele)
    faster.post(address, said(nele, comment))
    mine = "Sie fragen, warum niemand Sie zum Stand mit Blitzlicht gefragt hat."
    answer = client.post(address, said(ida, comment) | {"ack-concern": mine})
    assert answer.status_code == 409
    assert "Nele Ahrens" in answer.text
    assert mine in answer.text
    assert Release.objects.count() == 1


def test_a_duty_that_was_opened_again_is_acknowledged_again(
    client: Client, ida: User, comment: Comment
) -> None:
    address = reverse("acknowledge", args=[comment.thread_id])
    client.post(address, said(ida, comment))
    Duty.objects.update(state=DutyState.MET)
    client.post(reverse("comment_open", args=[comment.pk]))
    assert client.post(address, said(ida, comment)).status_code == 302
    assert Release.objects.count() == 2


def test_a_person_says_what_a_comment_is(
    client: Client, ida: User, comment: Comment
) -> None:
    address = reverse("comment_kind", args=[comment.pk])
    assert client.post(address).status_code == 422
    client.post(address, {"kind-kind": "criticism"})
    comment.refresh_from_db()
    assert (comment.kind, comment.kind_by) == (Kind.CRITICISM, ida)


def test_a_comment_is_held_against_the_guideline(
    client: Client, ida: User, comment: Comment
) -> None:
    establish()
    address = reverse("comment_check", args=[comment.pk])
    client.post(address, {"check-result": "none"})
    page = client.get(reverse("thread", args=[comment.thread_id])).text
    assert "Keine Regel ist berührt." in page
    assert not flaws(page)


def test_words_name_the_rule_they_touch(
    client: Client, ida: User, comment: Comment
) -> None:
    rule = establish().rules.all()[0]
    address = reverse("comment_check", args=[comment.pk])
    given = {
        "check-result": "touched",
        f"check-rule-{rule.key}": "Stand mit Blitzlicht",
    }
    client.post(address, given)
    touched = comment.checks.get().touched.get()
    assert (touched.rule_key, touched.words) == (rule.key, "Stand mit Blitzlicht")
    page = client.get(reverse("thread", args=[comment.thread_id])).text
    assert rule.title_de in page


@pytest.mark.parametrize(
    "given",
    [
        {"check-result": "touched"},
        {"check-result": "none", "check-rule-{}": "Stand"},
        {"check-result": "touched", "check-rule-{}": "Diese Worte stehen nicht da."},
    ],
)
def test_a_check_that_contradicts_itself_is_refused_and_kept(
    client: Client, ida: User, comment: Comment, given: dict[str, str]
) -> None:
    rule = establish().rules.all()[0]
    filled = {name.format(rule.key): text for name, text in given.items()}
    answer = client.post(reverse("comment_check", args=[comment.pk]), filled)
    assert answer.status_code == 422
    assert all(text in answer.text for name, text in filled.items() if "rule" in name)
    assert not comment.checks.exists()


def test_a_duty_ends_without_a_reply_by_two_people(
    client: Client, ida: User, comment: Comment
) -> None:
    duty = duty_of(comment, DutyKind.ANSWER)
    address = reverse("duty_void", args=[duty.pk])
    assert client.post(address).status_code == 422
    why = "Sie schrieb uns: Bitte keine Antwort."
    given = {"reason": "not_wished", "explanation": why}
    client.post(address, {f"void-{duty.pk}-{name}": it for name, it in given.items()})
    proposal = duty.proposals.get()
    page = reverse("thread", args=[comment.thread_id])
    mine = client.get(page).text
    assert 'aria-disabled="true"' in mine
    assert not flaws(mine)
    decide = reverse("void_decide", args=[proposal.pk])
    assert decide in mine
    assert client.post(decide, {"confirm": "1"}).status_code == 403
    second = Client()
    second.force_login(make_user(name="Nele Ahrens"))
    assert why in second.get(page).text
    second.post(decide, {"confirm": "1"})
    duty.refresh_from_db()
    assert duty.state == DutyState.VOID


def test_the_second_person_may_refuse(
    client: Client, ida: User, comment: Comment
) -> None:
    duty = duty_of(comment, DutyKind.ANSWER)
    given = {"reason": "impossible", "explanation": "Der Kanal ist zu."}
    client.post(
        reverse("duty_void", args=[duty.pk]),
        {f"void-{duty.pk}-{name}": it for name, it in given.items()},
    )
    client.force_login(make_user(name="Nele Ahrens"))
    client.post(reverse("void_decide", args=[duty.proposals.get().pk]), {"refuse": "1"})
    duty.refresh_from_db()
    assert duty.state == DutyState.OPEN


def test_no_measure_is_offered_as_a_reason_where_there_is_none(
    client: Client, ida: User, comment: Comment
) -> None:
    page = client.get(reverse("thread", args=[comment.thread_id])).text
    assert 'value="impossible"' in page
    assert 'value="measure"' not in page


def test_what_the_network_holds_as_spam_is_looked_at(client: Client, ida: User) -> None:
    comment = make_comment(text="Günstige Pillen")
    Comment.objects.filter(pk=comment.pk).update(visibility=Visibility.SPAM)
    comment.refresh_from_db()
    open_duties([comment], now=timezone.now())
    address = reverse("duty_looked", args=[duty_of(comment, DutyKind.LOOK).pk])
    page = client.get(reverse("thread", args=[comment.thread_id])).text
    assert page.count("btn-main") == 1
    assert address in page
    client.post(address)
    assert {duty.kind for duty in comment.duties.filter(state=DutyState.OPEN)} == {
        DutyKind.ACKNOWLEDGE,
        DutyKind.ANSWER,
    }


def test_what_a_person_wishes_is_kept_in_their_words(
    client: Client, ida: User, comment: Comment
) -> None:
    address = reverse("preference", args=[comment.pk])
    assert client.post(address).status_code == 422
    words = "Bitte nicht anrufen, ich kann nicht telefonieren."
    given = {"preference-way": "public", "preference-own_words": words}
    client.post(address, given)
    assert ContactPreference.objects.get().own_words == words
    wish = reverse("wish", args=[comment.pk])
    assert client.post(wish).status_code == 422
    client.post(wish, {"wish-own_words": "Bitte löscht das."})
    assert Wish.objects.get().author == comment.author


def test_a_duty_that_is_open_already_is_not_opened_twice(
    client: Client, ida: User, comment: Comment
) -> None:
    answer = client.post(reverse("comment_open", args=[comment.pk]))
    assert answer.status_code == 409
