"""Channels are connected after a test call, paused, resumed and given new logins."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.utils import timezone

from augenhoehe.accounts.errors import Invalid, NotThere, Refused, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.channels import connecting
from augenhoehe.channels.access import channel_of, channels_of
from augenhoehe.channels.actions.connect import connect
from augenhoehe.channels.actions.pause import pause
from augenhoehe.channels.actions.read_now import read_now
from augenhoehe.channels.actions.renew_login import renew_login
from augenhoehe.channels.actions.resume import resume
from augenhoehe.channels.health import after_error
from augenhoehe.channels.models import Channel
from augenhoehe.channels.states import Health
from augenhoehe.connectors.base import (
    ConnectorError,
    NeedsLogin,
    PermanentError,
    TemporaryError,
)
from augenhoehe.connectors.networks.sandbox import Sandbox
from augenhoehe.connectors.networks.wordpress import WordPress
from augenhoehe.connectors.sandbox_place import Mood, SandboxPlace
from augenhoehe.journal.record import history
from tests.factories import make_channel, make_team, make_user

pytestmark = pytest.mark.django_db
A_MINUTE = timedelta(minutes=1)


@pytest.fixture
def ada(db: None) -> User:
    return make_user(name="Ada Adler", role=Role.ADMINISTRATOR)


@pytest.fixture
def alice(db: None) -> User:
    return make_user()


def connect_sandbox(folder: Path, *, by: User, name: str = "Spielplatz") -> Channel:
    return connect(
        name=name,
        kind="sandbox",
        team=make_team(),
        values={"folder": str(folder)},
        by=by,
    )


def verbs(channel: Channel) -> list[str]:
    return [line.verb for line in history([channel])]


def test_a_place_is_connected_after_a_test_call_and_read_at_once(
    tmp_path: Path, ada: User
) -> None:
    channel = connect_sandbox(tmp_path, by=ada)

    assert channel.config == {"folder": str(tmp_path)}
    assert channel.due_at is not None
    assert channel.due_at <= timezone.now()
    assert channel.health == Health.NEW
    assert verbs(channel) == ["channels.connected"]


@pytest.mark.parametrize("kind", ["portal", "archive"])
def test_a_place_of_our_own_needs_no_login(kind: str, ada: User) -> None:
    channel = connect(name="Haus", kind=kind, team=make_team(), values={}, by=ada)

    assert channel.secrets_json == ""


@pytest.mark.parametrize("mood", [Mood.BUSY, Mood.LOGIN])
def test_what_fails_the_test_call_is_not_stored(
    tmp_path: Path, ada: User, mood: Mood
) -> None:
    SandboxPlace(tmp_path).misbehave(mood)

    with pytest.raises(Invalid):
        connect_sandbox(tmp_path, by=ada)

    assert not Channel.objects.exists()


def test_who_may_not_connect_does_not_even_reach_the_network(
    tmp_path: Path, alice: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Sandbox, "check", lambda _: pytest.fail("it was asked"))

    with pytest.raises(Refused):
        connect_sandbox(tmp_path, by=alice)


def test_a_taken_name_an_unknown_network_and_missing_fields_are_refused(
    tmp_path: Path, ada: User
) -> None:
    connect_sandbox(tmp_path, by=ada)

    with pytest.raises(Invalid):
        connect_sandbox(tmp_path, by=ada)
    with pytest.raises(Invalid):
        connect(name="X", kind="unknown", team=make_team(), values={}, by=ada)
    with pytest.raises(Invalid):
        connect(name=" ", kind="portal", team=make_team(), values={}, by=ada)
    with pytest.raises(Invalid) as caught:
        connect(
            name="Blog",
            kind="wordpress",
            team=make_team(),
            values={WordPress.fields[0].name: "javascript:alert(1)"},
            by=ada,
        )
    assert len(caught.value.reasons) >= 2
    assert Channel.objects.count() == 1


def test_secrets_are_encrypted_in_the_database(ada: User) -> None:
    names = {field.name: field for field in WordPress.fields}
    given = {
        name: "https://example.org" if field.is_url else "geheim123"
        for name, field in names.items()
    }
    channel = connecting.new_channel(
        name="Blog", kind="wordpress", team=make_team(), values=given
    )
    connecting.save_new(channel)

    with connection.cursor() as cursor:
        cursor.execute("SELECT settings, secrets_json FROM channels_channel")
        settings, secrets = cursor.fetchone() or ("", "")
    secret = [name for name, field in names.items() if field.is_secret]
    assert secret
    assert all(name not in str(settings) for name in secret)
    assert "geheim123" not in secrets
    assert Channel.objects.get().config == given


def test_a_new_login_takes_the_channel_up_again(tmp_path: Path, ada: User) -> None:
    channel = connect_sandbox(tmp_path, by=ada)
    Channel.objects.update(health=Health.NEEDS_LOGIN, failures=3)
    SandboxPlace(tmp_path / "other").misbehave(Mood.LOGIN)

    with pytest.raises(Invalid):
        renew_login(channel, values={"folder": str(tmp_path / "other")}, by=ada)
    unchanged = Channel.objects.get()
    assert (unchanged.health, unchanged.config["folder"]) == (
        Health.NEEDS_LOGIN,
        str(tmp_path),
    )

    renew_login(unchanged, values={}, by=ada)
    renewed = Channel.objects.get()
    assert (renewed.health, renewed.failures) == (Health.NEW, 0)
    assert verbs(channel)[0] == "channels.login_renewed"


def test_a_paused_channel_is_resumed_where_it_was(ada: User, alice: User) -> None:
    channel = make_channel()

    with pytest.raises(Refused):
        pause(channel, by=alice)
    pause(channel, by=ada)
    with pytest.raises(TooLate):
        pause(channel, by=ada)
    with pytest.raises(Invalid):
        read_now(channel, by=ada)
    resume(channel, by=ada)
    with pytest.raises(TooLate):
        resume(channel, by=ada)
    read_now(channel, by=ada)

    assert Channel.objects.get().paused_at is None
    assert verbs(channel) == [
        "channels.read_asked",
        "channels.resumed",
        "channels.paused",
    ]


def test_one_sees_the_channels_of_the_own_teams(alice: User) -> None:
    ours = make_channel()
    theirs = make_channel(team=make_team(name="Zweigstelle"))

    assert list(channels_of(alice)) == [ours]
    assert channel_of(alice, ours.pk) == ours
    with pytest.raises(NotThere):
        channel_of(alice, theirs.pk)
    assert set(channels_of(make_user(role=Role.AUDITOR))) == {ours, theirs}


@pytest.mark.parametrize(
    ("error", "failures", "health", "least"),
    [
        (TemporaryError("x", retry_after=A_MINUTE), 1, Health.WAITING, A_MINUTE),
        (TemporaryError("x", retry_after=A_MINUTE), 4, Health.WAITING, 8 * A_MINUTE),
        (
            TemporaryError("x", retry_after=90 * A_MINUTE),
            99,
            Health.WAITING,
            90 * A_MINUTE,
        ),
        (NeedsLogin("x"), 1, Health.NEEDS_LOGIN, 60 * A_MINUTE),
        (PermanentError("x"), 1, Health.STOPPED, 360 * A_MINUTE),
    ],
)
def test_errors_are_sorted_by_what_happens_next(
    error: ConnectorError, failures: int, health: Health, least: timedelta
) -> None:
    now = timezone.now()

    verdict = after_error(error, failures=failures, now=now)

    assert verdict.health == health
    assert now + least <= verdict.due_at <= now + 1.2 * least


def test_a_health_note_names_no_person_and_no_machine() -> None:
    error = PermanentError("No mail for kim@example.org from 203.0.113.9: closed.")

    note = after_error(error, failures=1, now=timezone.now()).note

    assert note == "No mail for […] from [removed]: closed."
