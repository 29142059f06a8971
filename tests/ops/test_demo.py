import os
import re
import signal
import socket
import urllib.request
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.utils import timezone, translation

from augenhoehe.accounts.models import User
from augenhoehe.concerns.models import Commitment, Concern, Decision, Position
from augenhoehe.delivery.models import Delivery
from augenhoehe.inbox.models import Comment, DeadLetter, Duty, Hint, TouchedRule
from augenhoehe.inbox.states import DutyState, NoDuty, Visibility
from augenhoehe.journal.models import Entry
from augenhoehe.ops.demo import place
from augenhoehe.ops.demo.build import build
from augenhoehe.ops.demo.people import LOGINS
from augenhoehe.ops.demo.script import FOLDER
from augenhoehe.replies.checking import check_draft
from augenhoehe.replies.models import Draft, Promise, Release
from augenhoehe.replies.states import PromiseState, State
from tests.ops.test_processes import run, started, wait_for

NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
EXAMPLE = re.compile(r"https?://([^/\s“”\"]+)")


@pytest.mark.server
@pytest.mark.django_db(transaction=True)
def test_everything_that_can_happen_has_happened(tmp_path: Path) -> None:
    before = timezone.now()
    with translation.override("de"):
        build(tmp_path, now=NOW)
    assert timezone.now() - before < timedelta(minutes=1), "the clock goes right again"
    theirs = Comment.objects.filter(is_ours=False)
    assert theirs.count() == 60
    assert Comment.objects.filter(arrived_at__gt=NOW + timedelta(hours=1)).count() == 0
    assert set(theirs.values_list("visibility", flat=True)) == set(Visibility) - {
        Visibility.TRASH
    }
    assert set(theirs.values_list("language", flat=True)) >= {"de", "en"}
    assert theirs.filter(no_duty=NoDuty.HISTORY).count() == 12
    assert theirs.filter(no_duty=NoDuty.THANKS).count() == 1
    assert theirs.filter(revisions__isnull=False).count() == 1
    assert Hint.objects.filter(rule__contains="crisis").count() == 1
    assert TouchedRule.objects.get().rule_key == "R05_private_data"
    assert DeadLetter.objects.count() == 1
    _the_team_has_worked()


def _the_team_has_worked() -> None:
    assert User.objects.count() == len(LOGINS) == 6
    releases = Release.objects.filter(published_at__isnull=False)
    assert releases.count() == Release.objects.count() > 30
    assert not releases.filter(comment=None).exists()
    assert set(Delivery.objects.values_list("state", flat=True)) == {"delivered"}
    assert Duty.objects.filter(state=DutyState.MET).count() > 40
    missed = Promise.objects.filter(state=PromiseState.OPEN, due_on__lt=NOW.date())
    assert missed.filter(owner__name="Jonas Petrov").exists()
    assert Concern.objects.count() == 2
    assert (Position.objects.count(), Decision.objects.count()) == (6, 1)
    assert Commitment.objects.count() == 4
    waiting = Draft.objects.filter(state=State.SUBMITTED)
    found = {
        each.family for draft in waiting for each in check_draft(draft).report.findings
    }
    assert {"T04_deflect_private", "T05_non_apology"} <= found
    assert Entry.objects.exclude(actor="").exists()


def test_no_real_place_is_named() -> None:
    text = "".join(file.read_text(encoding="utf-8") for file in FOLDER.glob("*.json*"))
    assert all(host.endswith(".example") for host in EXAMPLE.findall(text))


def test_a_real_installation_is_never_touched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AUGENHOEHE_HOME", str(tmp_path))
    monkeypatch.setenv("DATABASE_URL", "postgres://real")
    for name in ("URL", "HOSTS", "MAIL_FOLDER"):
        monkeypatch.setenv(f"AUGENHOEHE_{name}", "before")
    place.prepare(["--port", "8123"])
    environment = dict(os.environ)
    assert environment["AUGENHOEHE_HOME"] == str(tmp_path / "demo")
    assert environment["AUGENHOEHE_URL"] == "http://127.0.0.1:8123"
    assert "DATABASE_URL" not in environment


@pytest.mark.server
def test_it_serves_and_stops_and_a_second_start_keeps_what_people_did(
    tmp_path: Path,
) -> None:
    port, out = str(free_port()), ""
    for _start in range(2):
        with started(tmp_path, "demo", "--port", port) as demo:
            wait_for(lambda: answers(port), seconds=90)
            refused = run(tmp_path, "demo", "--port", port)
            assert refused.returncode == 2
            assert f"Port {port}" in refused.stderr
            demo.send_signal(signal.SIGINT)
            out, _ = demo.communicate(timeout=40)
        assert demo.returncode == 0
        assert all(login.email in out for login in LOGINS)
        assert "Traceback" not in out
    assert "Building" not in out


def free_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as found:
        port: int = found.getsockname()[1]
        return port


def answers(port: str) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/guideline/") as page:
            return bool(page.status == 200)
    except OSError:
        return False
