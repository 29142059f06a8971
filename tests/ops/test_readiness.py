from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from augenhoehe.channels.states import Health
from augenhoehe.ops.heartbeat import beat
from augenhoehe.ops.readiness import database_problems, problems
from tests.factories import make_channel

pytestmark = pytest.mark.django_db


def test_a_database_that_fits_has_no_problem() -> None:
    assert list(database_problems()) == []


def test_a_lost_trigger_is_named_and_made_again_by_migrate() -> None:
    drop = "DROP TRIGGER journal_entry_append_only_update"
    if connection.vendor == "postgresql":
        drop += " ON journal_entry"
    with connection.cursor() as cursor:
        cursor.execute(drop)
    (problem,) = database_problems()
    assert "journal_entry_append_only_update" in problem
    assert "augenhoehe migrate" in problem
    call_command("migrate", verbosity=0)
    assert list(database_problems()) == []


def test_without_a_worker_the_site_is_not_well() -> None:
    assert "No worker runs" in problems(timezone.now())[0]
    with pytest.raises(CommandError, match="No worker runs"):
        call_command("check_health")


def test_a_channel_that_needs_a_person_is_named(
    capsys: pytest.CaptureFixture[str],
) -> None:
    beat(timezone.now())
    call_command("check_health")
    assert "Everything works" in capsys.readouterr().out
    login = make_channel(name="Blog")
    login.health = Health.NEEDS_LOGIN
    login.save()
    silent = make_channel(name="Forum")
    silent.last_success_at = timezone.now() - timedelta(hours=25)
    silent.save()
    found = problems(timezone.now())
    assert ["“Blog”" in found[0], "“Forum” has been silent" in found[1]] == [True, True]


def test_a_channel_at_rest_may_be_silent() -> None:
    beat(timezone.now())
    resting = make_channel()
    resting.health, resting.paused_at = Health.NEEDS_LOGIN, timezone.now()
    resting.save()
    assert problems(timezone.now()) == []
