"""A channel is read to the end, and goes on where it was stopped."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from augenhoehe.channels.health import is_silent
from augenhoehe.channels.models import Channel
from augenhoehe.channels.states import Health
from augenhoehe.connectors.base import Page
from augenhoehe.connectors.base import Visibility as Seen
from augenhoehe.connectors.networks import sandbox
from augenhoehe.connectors.networks.sandbox import Sandbox
from augenhoehe.connectors.sandbox_place import Mood, SandboxPlace
from augenhoehe.inbox.intake.own import store_own
from augenhoehe.inbox.models import Author, Comment, Duty, Revision
from augenhoehe.inbox.states import NoDuty, Visibility
from augenhoehe.inbox.sync import due_channels, sync
from tests.factories import make_channel

pytestmark = pytest.mark.django_db
A_DAY = timedelta(days=1)


class Killed(BaseException):
    """As if the process were gone: nothing catches it."""


@pytest.fixture
def place(tmp_path: Path) -> SandboxPlace:
    place = SandboxPlace(tmp_path)
    place.post("Unser Stand")
    return place


@pytest.fixture
def channel(place: SandboxPlace, tmp_path: Path, db: None) -> Channel:
    channel = make_channel()
    channel.settings = {"folder": str(tmp_path)}
    channel.save()
    return channel


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "STEP", 2)


def ids() -> set[str]:
    return set(Comment.objects.values_list("external_id", flat=True))


def say_some(place: SandboxPlace, number: int = 7) -> set[str]:
    return {place.say(f"Frage {n}?", post="p1") for n in range(number)}


@pytest.mark.usefixtures("small_steps")
def test_every_page_is_read_and_then_only_what_is_new(
    place: SandboxPlace, channel: Channel
) -> None:
    said = say_some(place)

    assert sync(channel).added == len(said)
    assert ids() == said
    assert sync(channel).read == 0
    assert channel.health == Health.WELL
    assert channel.backfilled_at is not None
    assert channel.last_success_at is not None

    place.edit("c1", "Ganz anders.")
    assert sync(channel).changed == 1
    assert Revision.objects.get().text == "Frage 0?"


@pytest.mark.usefixtures("small_steps")
@pytest.mark.parametrize("pages_before", [0, 1, 2, 3])
def test_killed_at_any_page_nothing_is_lost_or_doubled(
    place: SandboxPlace,
    channel: Channel,
    monkeypatch: pytest.MonkeyPatch,
    pages_before: int,
) -> None:
    said = say_some(place)
    left = iter([False] * pages_before + [True])
    fetch = Sandbox.fetch

    def dying(self: Sandbox, cursor: str | None) -> Page:
        if next(left):
            raise Killed
        return fetch(self, cursor)

    with monkeypatch.context() as patch:
        patch.setattr(Sandbox, "fetch", dying)
        with pytest.raises(Killed):
            sync(channel)
    assert Comment.objects.count() == 2 * pages_before

    stored = sync(Channel.objects.get(pk=channel.pk))

    assert stored.added == len(said) - 2 * pages_before
    assert ids() == said


@pytest.mark.usefixtures("small_steps")
def test_an_overtaken_sync_stops_quietly_and_spoils_nothing(
    place: SandboxPlace, channel: Channel, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = say_some(place)
    fetch, other = Sandbox.fetch, Channel.objects.get(pk=channel.pk)

    def overtaking(self: Sandbox, cursor: str | None) -> Page:
        page = fetch(self, cursor)
        monkeypatch.setattr(Sandbox, "fetch", fetch)
        sync(other)
        return page

    monkeypatch.setattr(Sandbox, "fetch", overtaking)

    assert sync(channel).added == 0
    assert ids() == said
    assert channel.cursor == other.cursor == str(len(said))


@pytest.mark.parametrize(
    ("mood", "health", "wait"),
    [
        (Mood.BUSY, Health.WAITING, timedelta(minutes=1)),
        (Mood.LOGIN, Health.NEEDS_LOGIN, timedelta(hours=1)),
    ],
)
def test_trouble_with_the_network_becomes_the_channels_health(
    place: SandboxPlace,
    channel: Channel,
    mood: Mood,
    health: Health,
    wait: timedelta,
) -> None:
    before = timezone.now()
    place.misbehave(mood)

    sync(channel)

    assert channel.health == health
    assert channel.health_note.startswith("The sandbox")
    assert channel.failures == 1
    assert channel.due_at is not None
    assert before + wait <= channel.due_at <= timezone.now() + 2 * wait
    place.behave()
    sync(channel)
    assert (channel.health, channel.failures) == (Health.WELL, 0)


def test_a_channel_has_its_turn_when_it_is_due_and_not_paused(
    channel: Channel,
) -> None:
    now = timezone.now()
    assert due_channels(now) == [channel]
    sync(channel)
    assert due_channels(now) == []
    assert due_channels(now + A_DAY) == [channel]
    Channel.objects.update(paused_at=now)
    assert due_channels(now + A_DAY) == []


def test_a_channel_without_success_for_too_long_is_silent(channel: Channel) -> None:
    sync(channel)

    assert not is_silent(channel, timezone.now())
    assert is_silent(channel, timezone.now() + 2 * A_DAY)
    channel.paused_at = timezone.now()
    assert not is_silent(channel, timezone.now() + 2 * A_DAY)


def test_our_reply_stands_once_whoever_brings_it_first(
    place: SandboxPlace, channel: Channel
) -> None:
    place.say("Warum?", post="p1")
    sync(channel)
    parent = Comment.objects.get()
    own_id = place.say("Weil …", post="p1", parent="c1", author_id="us", is_us=1)

    def bring() -> Comment:
        return store_own(
            channel=channel,
            external_id=own_id,
            parent=parent,
            text="Weil  …",
            url="https://sandbox.example/c2",
            written_at=timezone.now(),
        )

    ours = bring()
    assert bring() == ours
    sync(channel)

    assert Comment.objects.filter(parent=parent).get() == ours
    assert (ours.is_ours, ours.no_duty) == (True, NoDuty.OURS)
    assert (ours.thread, ours.post) == (parent.thread, parent.post)
    assert Author.objects.get(is_us=True) == ours.author
    assert not Revision.objects.exists()


def test_after_an_outage_everything_in_between_comes_in_and_is_owed(
    place: SandboxPlace, channel: Channel
) -> None:
    sync(channel)
    place.say("Lange her.", post="p1", at=timezone.now() - 40 * A_DAY)

    sync(channel)

    assert Duty.objects.exists()


@pytest.fixture
def spoken(place: SandboxPlace, channel: Channel) -> None:
    say_some(place)
    sync(channel)


@pytest.mark.usefixtures("spoken")
def test_what_the_network_holds_back_is_seen_as_such(
    place: SandboxPlace, channel: Channel
) -> None:
    place.treat("c1", Seen.HELD)
    place.treat("c2", Seen.TRASH)

    sync(channel)

    seen = dict(Comment.objects.values_list("external_id", "visibility"))
    assert (seen["c1"], seen["c2"]) == (Visibility.HELD, Visibility.TRASH)
