"""The day: who waits, what we promised, what threatens to fall asleep."""

from datetime import date, timedelta

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from augenhoehe.accounts.models import Reminder, User
from augenhoehe.accounts.roles import Role
from augenhoehe.channels.models import Channel
from augenhoehe.channels.states import Health
from augenhoehe.concerns.actions.create_concern import Statement, create_concern
from augenhoehe.inbox.actions.propose_void import propose_void
from augenhoehe.inbox.actions.write_note import write_note
from augenhoehe.inbox.duties import open_duties
from augenhoehe.inbox.models import Comment, DeadLetter
from augenhoehe.inbox.states import DutyKind, VoidReason
from augenhoehe.replies.actions.start_draft import start_draft
from augenhoehe.replies.models import Draft, Promise
from augenhoehe.replies.states import Purpose, State
from tests.factories import make_channel, make_comment, make_team, make_user
from tests.pages import flaws

pytestmark = pytest.mark.django_db

MONDAY = "2026-11-23T12:00:00+01:00"
TODAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def noon() -> object:
    with time_machine.travel(MONDAY, tick=False) as clock:
        yield clock


@pytest.fixture
def ida(client: Client, db: None) -> User:
    person = make_user(name="Ida Kowalski")
    client.force_login(person)
    return person


def waiting(text: str = "Warum Blitzlicht?", *, hours: int = 0) -> Comment:
    comment = make_comment(
        text=text, written_at=timezone.now() - timedelta(hours=hours)
    )
    open_duties([comment], now=timezone.now())
    return comment


def heard(channel: Channel) -> Channel:
    Channel.objects.filter(pk=channel.pk).update(last_success_at=timezone.now())
    return channel


def today(client: Client) -> str:
    answer = client.get(reverse("today"))
    assert answer.status_code == 200
    return " ".join(answer.text.split())


def test_what_is_due_first_stands_on_top(client: Client, ida: User) -> None:
    waiting("Das kommt später.", hours=1)
    first = waiting("Das ist als Nächstes dran.", hours=60)
    page = today(client)
    assert not flaws(page)
    assert page.count("btn-main") == 1
    top = page.split('class="pair"')[1]
    assert "Das ist als Nächstes dran." in top
    assert f"{reverse('thread', args=[first.thread_id])}?comment={first.pk}" in page
    assert "Das kommt später." not in page


def test_promises_come_by_date_and_missed_ones_threaten_to_sleep(
    client: Client, ida: User
) -> None:
    thread = make_comment().thread
    for text, days in (("Übermorgen", 2), ("Morgen", 1), ("Versäumt", -3)):
        Promise.objects.create(
            thread=thread, text=text, owner=ida, due_on=TODAY + timedelta(days=days)
        )
    page = today(client)
    assert page.index("Morgen") < page.index("Übermorgen") < page.index("Versäumt")
    assert "Diese Zusage haben wir nicht eingelöst" in page


def test_a_concern_without_a_next_step_threatens_to_sleep(
    client: Client, ida: User
) -> None:
    said = Statement(
        title="Untertitel fehlen",
        text="Es fehlen Untertitel.",
        next_step="Angebot einholen",
        next_on=TODAY,
    )
    concern = create_concern([make_comment()], statement=said, by=ida)
    concern.next_on = TODAY - timedelta(days=9)
    concern.save()
    page = today(client)
    assert "Untertitel fehlen" in page
    assert "seit 9 Tagen" in page


def test_what_vanished_and_what_could_not_be_read_is_named(
    client: Client, ida: User
) -> None:
    channel = heard(make_channel(name="Mastodon"))
    comment = make_comment(channel=channel, text="")
    Comment.objects.filter(pk=comment.pk).update(vanished_at=timezone.now())
    DeadLetter.objects.create(channel=channel, position="1", digest="a", reason="…")
    page = today(client)
    assert "Ein Kommentar auf Mastodon ist verschwunden" in page
    assert "1 Eintrag konnte nicht gelesen werden" in page


def test_a_channel_that_is_silent_or_needs_a_login_is_named(
    client: Client, ida: User
) -> None:
    silent, locked = make_channel(name="Brett"), heard(make_channel(name="Pinnwand"))
    Channel.objects.filter(pk=silent.pk).update(
        created_at=timezone.now() - timedelta(days=9)
    )
    Channel.objects.filter(pk=locked.pk).update(health=Health.NEEDS_LOGIN)
    heard(make_channel(name="Gesund"))
    page = today(client)
    assert "Zu lange nichts gehört" in page
    assert "Braucht eine neue Anmeldung" in page
    assert "Gesund" not in page


def test_what_waits_for_a_second_person_is_shown_to_the_others(
    client: Client, ida: User
) -> None:
    comment = waiting()
    nele = make_user(name="Nele Ahrens")
    propose_void(
        comment.duties.get(kind=DutyKind.ANSWER),
        reason=VoidReason.NOT_WISHED,
        explanation="Sie bat darum.",
        by=nele,
    )
    assert "ohne Antwort enden?" in today(client)
    client.force_login(nele)
    assert "ohne Antwort enden?" not in today(client)


def test_a_reminder_leaves_the_list_when_it_was_seen(client: Client, ida: User) -> None:
    nele = make_user(name="Nele Ahrens")
    write_note(make_comment().thread, text="Sieh bitte her.", by=nele, mentions=[ida])
    page = today(client)
    assert "Sie wurden erwähnt" in page
    assert "Sieh bitte her." not in page
    reminder = Reminder.objects.get()
    other = Client()
    other.force_login(nele)
    other.post(reverse("reminders_seen"), {"reminder": reminder.pk})
    assert "Sie wurden erwähnt" in today(client)
    client.post(reverse("reminders_seen"), {"reminder": reminder.pk})
    assert "Sie wurden erwähnt" not in today(client)


def test_management_sees_who_was_not_acknowledged_in_time(client: Client) -> None:
    waiting("Seit Tagen kein Wort.", hours=200)
    client.force_login(make_user(name="Samira Haddad", role=Role.MANAGEMENT))
    assert "Nicht rechtzeitig zur Kenntnis genommen" in today(client)
    client.force_login(make_user(name="Nele Ahrens"))
    assert "Nicht rechtzeitig zur Kenntnis genommen" not in today(client)


def test_a_new_installation_is_calm(client: Client, ida: User) -> None:
    page = today(client)
    assert "Niemand wartet auf ein Wort von uns." in page
    assert "Nichts. Alles hat einen nächsten Schritt." in page
    assert "btn-main" not in page
    assert not flaws(page)


def test_a_stranger_sees_nothing_of_another_team(client: Client) -> None:
    waiting("Warum Blitzlicht?")
    client.force_login(make_user(name="Karl", team=make_team(name="Anderswo")))
    assert "Blitzlicht" not in today(client)


def test_the_page_speaks_english_too(client: Client, ida: User) -> None:
    client.cookies["django_language"] = "en"
    assert "What threatens to fall asleep" in today(client)
    client.cookies["django_language"] = "de"
    assert "Was einzuschlafen droht" in today(client)


def test_the_number_of_queries_does_not_grow(
    client: Client, ida: User, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(12):
        comment = waiting(f"Nummer {number}")
        start_draft([comment], purpose=Purpose.ANSWER, by=ida)
        for days in (1, -1):
            Promise.objects.create(
                thread=comment.thread,
                text=f"Zusage {number}",
                owner=ida,
                due_on=TODAY + timedelta(days=days),
            )
    Draft.objects.update(state=State.SUBMITTED, submitted_by=ida)
    with django_assert_max_num_queries(40):
        page = today(client)
    assert page.count("Bedenkzeit läuft") == 12
