"""The inbox: what waits for us, ordered by date; and what is missing."""

from datetime import datetime, timedelta

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.inbox.actions.claim import claim
from augenhoehe.inbox.duties import open_duties
from augenhoehe.inbox.models import Comment
from augenhoehe.inbox.search import rebuild
from augenhoehe.inbox.states import Kind, NoDuty
from augenhoehe.replies.models import Draft
from tests.factories import (
    make_comment,
    make_team,
    make_user,
)
from tests.pages import flaws

pytestmark = pytest.mark.django_db

MONDAY = "2026-11-23T12:00:00+01:00"


@pytest.fixture
def ida(client: Client, db: None) -> User:
    person = make_user(name="Ida Kowalski")
    client.force_login(person)
    return person


def waiting(
    text: str, *, due: datetime | None = None, kind: Kind | None = None
) -> Comment:
    """A comment that waits for us; ``due`` is when its first duty falls due."""
    comment = make_comment(text=text)
    open_duties([comment], now=timezone.now())
    if due:
        comment.duties.update(due_at=due)
        Comment.objects.filter(pk=comment.pk).update(due_at=due)
    if kind:
        Comment.objects.filter(pk=comment.pk).update(kind=kind)
    return comment


def inbox(client: Client, **query: str) -> str:
    answer = client.get(reverse("inbox"), query)
    assert answer.status_code == 200
    return " ".join(answer.text.split())


@time_machine.travel(MONDAY, tick=False)
def test_what_is_due_first_stands_first_under_plain_headings(
    client: Client, ida: User
) -> None:
    now = timezone.now()
    waiting("Viertens.", due=now + timedelta(days=9))
    waiting("Drittens.", due=now + timedelta(days=3))
    waiting("Zweitens.", due=now + timedelta(hours=4))
    waiting("Erstens.", due=now - timedelta(days=1))
    page = inbox(client)
    assert not flaws(page)
    order = [
        *(
            "Wartet länger, als wir gesagt haben",
            "Erstens.",
            "Heute fällig",
            "Zweitens.",
        ),
        *("Diese Woche fällig", "Drittens.", "Später fällig", "Viertens."),
    ]
    places = [page.index(words) for words in order]
    assert places == sorted(places)


def test_each_filter_narrows_the_list(client: Client, ida: User) -> None:
    praise = waiting("Schöner Text", kind=Kind.PRAISE)
    waiting("Kein Untertitel", kind=Kind.CRITICISM)
    claim(praise.thread, by=ida)
    rebuild()
    for query in (
        {"kind": "praise"},
        {"owner": "me"},
        {"channel": str(praise.channel_id)},
        {"q": "schöner"},
    ):
        page = inbox(client, **query)
        assert "Schöner Text" in page, query
        assert "Kein Untertitel" not in page, query
        assert not flaws(page)


def test_a_filter_that_is_none_is_left_out_and_said(client: Client, ida: User) -> None:
    waiting("Kein Untertitel")
    page = inbox(client, kind="wütend")
    assert "Kein Untertitel" in page
    assert "wütend" in page


def test_a_view_of_praise_says_how_much_criticism_waits(
    client: Client, ida: User
) -> None:
    waiting("Kein Untertitel", kind=Kind.CRITICISM)
    waiting("Wieder keine Rampe", kind=Kind.CRITICISM)
    page = inbox(client, kind="praise")
    assert "warten 2 Kommentare mit Kritik" in page
    assert "mit Kritik" not in inbox(client)


def test_comments_without_duty_stand_there_on_demand_with_the_reason(
    client: Client, ida: User
) -> None:
    comment = make_comment(text="Vor drei Jahren")
    Comment.objects.filter(pk=comment.pk).update(no_duty=NoDuty.HISTORY)
    assert "Vor drei Jahren" not in inbox(client)
    page = inbox(client, state="listed")
    assert "Vor drei Jahren" in page
    assert "Ohne Pflicht" in page
    address = reverse("comment_open", args=[comment.pk])
    assert f'formaction="{address}"' in page
    client.post(address, {"comment": comment.pk})
    assert "Vor drei Jahren" in inbox(client)


def test_the_list_goes_on_where_the_page_ends(client: Client, ida: User) -> None:
    now = timezone.now()
    for number in range(30):
        waiting(f"Nummer {number:02}.", due=now + timedelta(minutes=number))
    page = inbox(client)
    assert "Nummer 24." in page
    assert "Nummer 25." not in page
    more = page.split('rel="next" href="')[1].split('"')[0].replace("&amp;", "&")
    rest = client.get(reverse("inbox") + more).text
    assert "Nummer 25." in rest
    assert "Nummer 24." not in rest
    assert "Zum Anfang" in rest or "Anfang" in rest


def test_the_number_of_queries_does_not_grow(
    client: Client, ida: User, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(20):
        waiting(f"Nummer {number}")
    with django_assert_max_num_queries(30):
        inbox(client)


def test_chosen_comments_lead_to_a_concern(client: Client, ida: User) -> None:
    first, second = waiting("Eins"), waiting("Zwei")
    answer = client.post(
        reverse("inbox_together"), {"comment": [first.pk, second.pk], "do": "concern"}
    )
    query = f"comment={first.pk}&comment={second.pk}"
    assert answer.headers["Location"] == f"{reverse('new_concern')}?{query}"


def test_several_conversations_are_taken_over_at_once(
    client: Client, ida: User
) -> None:
    first, second = waiting("Eins"), waiting("Zwei")
    claim(second.thread, by=make_user(name="Nele Ahrens"))
    answer = client.post(
        reverse("inbox_together"),
        {"comment": [first.pk, second.pk], "do": "take", "next": reverse("inbox")},
        follow=True,
    )
    first.thread.refresh_from_db()
    assert first.thread.owner == ida
    assert "Nele Ahrens" in answer.text
    assert "Sie kümmern sich jetzt um 1 Gespräch." in answer.text


def test_several_comments_of_one_conversation_are_answered_together(
    client: Client, ida: User
) -> None:
    first = waiting("Eins")
    second = make_comment(parent=first, text="Zwei")
    page = inbox(client)
    assert f'formaction="{reverse("draft_start")}"' in page
    given = {"comment": [first.pk, second.pk], "purpose": "answer"}
    client.post(reverse("draft_start"), given)
    assert set(Draft.objects.get().comments.all()) == {first, second}


def test_nothing_is_done_with_nothing(client: Client, ida: User) -> None:
    answer = client.post(reverse("inbox_together"), {"do": "take"})
    assert answer.status_code == 422


def test_nobody_removes_comments_in_bulk(client: Client, ida: User) -> None:
    waiting("Eins")
    page = inbox(client)
    assert "Gemeinsam ausblenden oder löschen gibt es nicht." in page
    assert page.count("btn-main") == 1


def test_an_auditor_reads_and_is_offered_nothing(client: Client) -> None:
    waiting("Eins")
    client.force_login(make_user(name="Otto Prüfer", role=Role.AUDITOR))
    page = inbox(client)
    assert "Eins" in page
    assert 'name="do"' not in page
    assert "btn-main" not in page


def test_a_stranger_sees_nothing_of_another_team(client: Client) -> None:
    comment = waiting("Eins")
    client.force_login(make_user(name="Karl", team=make_team(name="Anderswo")))
    assert "Eins" not in inbox(client)
    given = {"comment": comment.pk, "do": "take"}
    assert client.post(reverse("inbox_together"), given).status_code == 422


def test_a_new_installation_says_what_will_stand_here(
    client: Client, ida: User
) -> None:
    page = inbox(client)
    assert "Niemand wartet auf ein Wort von uns." in page
    assert "Noch wurde kein Kanal mit seinem Netzwerk abgeglichen." in page
    assert not flaws(page)
    assert "Zu diesen Filtern passt nichts." in inbox(client, kind="praise")


def test_the_page_speaks_english_too(client: Client, ida: User) -> None:
    waiting("Eins")
    client.cookies["django_language"] = "en"
    assert "Is everything here?" in inbox(client)
    client.cookies["django_language"] = "de"
    assert "Ist alles da?" in inbox(client)
