from datetime import UTC, datetime, timedelta

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend

from augenhoehe.accounts.models import Reminder, ReminderLevel, User
from augenhoehe.ops.digest import send_digests
from tests.factories import make_user

pytestmark = pytest.mark.django_db

MONDAY = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)  # 10:00 in Berlin
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def remind(
    person: User, subject: str = "duty:1", *, level: str = ReminderLevel.OVERDUE
) -> Reminder:
    return Reminder.objects.create(
        person=person,
        level=level,
        subject=subject,
        path="/desk/threads/7/",
        due_at=MONDAY,
    )


def test_one_mail_holds_everything_that_waits() -> None:
    person = make_user(name="Nele Ahrens")
    remind(person)
    remind(person, "duty:2")
    remind(person, "duty:3", level=ReminderLevel.AHEAD)
    assert send_digests(MONDAY) == 1
    sent = mail.outbox[0]
    assert sent.to == [person.email]
    assert sent.subject == "3 Dinge warten auf Sie"
    assert "Guten Tag Nele Ahrens" in sent.body
    assert "Überfällig (2)" in sent.body
    assert "http://127.0.0.1:8000/desk/threads/7/" in sent.body


def test_it_comes_in_the_language_of_the_person() -> None:
    person = make_user()
    person.language = "en"
    person.save()
    remind(person)
    send_digests(MONDAY)
    assert mail.outbox[0].subject == "1 thing waits for you"
    assert "Overdue (1)" in mail.outbox[0].body


def test_there_is_at_most_one_a_day() -> None:
    person = make_user()
    remind(person)
    send_digests(MONDAY)
    remind(person, "duty:2")
    assert send_digests(MONDAY + 3 * HOUR) == 0
    assert send_digests(MONDAY + DAY) == 1
    assert send_digests(MONDAY + 2 * DAY) == 0
    assert len(mail.outbox) == 2


def test_nothing_is_sent_while_nobody_is_there() -> None:
    remind(make_user())
    assert send_digests(MONDAY - 6 * HOUR) == 0
    assert send_digests(MONDAY - DAY) == 0
    assert mail.outbox == []


def test_what_was_seen_on_the_desk_is_not_mailed() -> None:
    seen = remind(make_user())
    seen.seen_at = MONDAY
    seen.save()
    assert send_digests(MONDAY) == 0


def test_somebody_who_left_gets_none() -> None:
    person = make_user()
    person.is_active = False
    person.save()
    remind(person)
    assert send_digests(MONDAY) == 0


def test_a_mail_the_server_refused_goes_out_later_and_others_go_now(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    refused, other = make_user(name="Alice Arndt"), make_user(name="Bob Brand")
    remind(refused)
    remind(other)
    send = EmailBackend.send_messages

    def picky(backend: EmailBackend, messages: list[mail.EmailMessage]) -> int:
        if messages[0].to == [refused.email]:
            raise ConnectionRefusedError
        return send(backend, messages)

    with monkeypatch.context() as patched:
        patched.setattr(EmailBackend, "send_messages", picky)
        assert send_digests(MONDAY) == 1
    assert send_digests(MONDAY + HOUR) == 1
    assert [sent.to for sent in mail.outbox] == [[other.email], [refused.email]]
