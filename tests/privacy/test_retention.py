from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.utils import timezone
from pytest_django import Settings

from augenhoehe.accounts.models import Reminder
from augenhoehe.inbox.models import DeadLetter, RawItem
from augenhoehe.privacy import retention
from augenhoehe.privacy.retention import retain
from tests.factories import make_channel, make_comment, make_user

pytestmark = pytest.mark.django_db(transaction=True)

NOW = timezone.now()
DAY = timedelta(days=1)


def raw_item(*, days: int) -> RawItem:
    return RawItem.objects.create(
        comment=make_comment(), payload="{}", seen_at=NOW - days * DAY
    )


def test_what_a_network_sent_is_kept_for_thirty_days() -> None:
    raw_item(days=31)
    kept = raw_item(days=29)
    assert retain(NOW)["raw items"] == 1
    assert list(RawItem.objects.all()) == [kept]


def test_the_number_of_days_is_a_setting(settings: Settings) -> None:
    raw_item(days=8)
    settings.KEEP_RAW_DAYS = 7
    assert retain(NOW)["raw items"] == 1


def test_a_dead_letter_goes_only_after_somebody_has_settled_it() -> None:
    channel = make_channel()
    for number, settled in enumerate((NOW - 31 * DAY, NOW - DAY, None)):
        DeadLetter.objects.create(
            channel=channel,
            position=str(number),
            digest=str(number),
            reason="?",
            settled_at=settled,
        )
    assert retain(NOW)["dead letters"] == 1
    assert retain(NOW + 60 * DAY)["dead letters"] == 1
    assert DeadLetter.objects.get().settled_at is None


def test_old_reminders_and_sessions_go() -> None:
    person = make_user()
    Reminder.objects.create(person=person, level="ahead", subject="duty:1", path="/")
    Session.objects.create(session_key="a", session_data="", expire_date=NOW + DAY)
    assert retain(NOW)["reminders"] == 0
    erased = retain(NOW + 181 * DAY)
    assert (erased["reminders"], erased["sessions"]) == (1, 1)


def test_it_works_in_small_steps_and_to_the_end(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(retention, "AT_ONCE", 2)
    for _ in range(5):
        raw_item(days=40)
    call_command("retain")
    assert "raw items: 5" in capsys.readouterr().out
    assert not RawItem.objects.exists()
