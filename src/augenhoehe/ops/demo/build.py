"""Build the invented organisation: people speak, the product reads, the team works.

Nothing is put into tables past the rules. Only the clock is ours.
"""

import tempfile
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

from augenhoehe.accounts.models import Team, User
from augenhoehe.channels.actions.connect import connect
from augenhoehe.channels.models import Channel
from augenhoehe.connectors.base import Visibility
from augenhoehe.connectors.sandbox_place import SandboxPlace
from augenhoehe.delivery.outbox import deliver_due
from augenhoehe.guidelines.defaults import establish
from augenhoehe.inbox.actions.publish_post import publish_post
from augenhoehe.inbox.actions.speak import Words, speak
from augenhoehe.inbox.examine import examine_new
from augenhoehe.inbox.importing import import_file
from augenhoehe.inbox.models import Comment
from augenhoehe.inbox.reconcile import reconcile
from augenhoehe.inbox.reminders import remind_due
from augenhoehe.inbox.sync import sync
from augenhoehe.ops.demo.clock import Clock
from augenhoehe.ops.demo.people import create_people
from augenhoehe.ops.demo.script import (
    Days,
    Voice,
    archive,
    network_voices,
    portal_voices,
    posts,
)
from augenhoehe.ops.demo.team import Deed, Staff
from augenhoehe.replies.reminders import remind_promises
from augenhoehe.replies.reporting import take_notice

START = 25
"""Days before now."""
OUT = 2
"""Minutes until the outbox has published a reply."""


def build(place: Path, *, now: datetime) -> None:
    """Fill an empty, migrated database; ``place`` holds the invented network."""
    days = Days(now=now)
    clock = Clock(days.before(START, "08:00"))
    with clock.running():
        Builder(SandboxPlace(place), clock=clock, days=days).build()


class Builder:
    """Lives for one build."""

    def __init__(self, network: SandboxPlace, *, clock: Clock, days: Days) -> None:
        self._network = network
        self._clock = clock
        self._days = days
        self._ids: dict[str, str] = {}
        """Ids at the network by the keys of the script."""

    def build(self) -> None:
        establish()
        people = create_people()
        self._connect(people)
        house = Staff(
            people=people, comment=self._comment, clock=self._clock, days=self._days
        )
        for event in sorted(self._events(house), key=lambda event: event.at):
            self._clock.go_to(event.at)
            event.do()
            self._work()
        self._clock.go_to(self._days.now)
        self._work()
        remind_due(self._clock.moment)
        remind_promises(self._clock.moment)

    def _connect(self, people: dict[str, User]) -> None:
        team, by = Team.objects.get(), people["kolja"]
        self._channel = connect(
            name="Wiesenfunk",
            kind="sandbox",
            team=team,
            values={"folder": str(self._network.path.parent)},
            by=by,
        )
        portal = connect(
            name="Unsere Seite", kind="portal", team=team, values={}, by=by
        )
        self._post = publish_post(
            portal,
            title="Was sollten wir anders machen?",
            text="Schreiben Sie es hier. Wir antworten hier, für alle lesbar.",
            by=people["samira"],
        )
        old = connect(name="Altes Forum", kind="archive", team=team, values={}, by=by)
        self._read_archive(old)
        for key, post in posts(self._days).items():
            self._ids[f"post {key}"] = self._network.post(**post)

    def _read_archive(self, channel: Channel) -> None:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "forum.jsonl"
            file.write_text(archive(self._days), encoding="utf-8")
            import_file(file, channel=channel)

    def _events(self, house: Staff) -> Iterator[Deed]:
        for voice in network_voices(self._days):
            yield Deed(at=voice.at, do=partial(self._say, voice))
        for voice in portal_voices(self._days):
            yield Deed(at=voice.at, do=partial(self._speak, voice))
        yield from house.deeds()
        yield Deed(at=self._days.before(4, "19:30"), do=self._somebody_edits)
        yield Deed(at=self._days.before(2, "07:00"), do=self._something_vanishes)

    def _say(self, voice: Voice) -> None:
        self._ids[voice.key] = self._network.say(
            voice.text,
            post=self._ids[f"post {voice.post}"],
            name=voice.who,
            parent=self._parent(voice.to),
            at=voice.at,
            visibility=Visibility(voice.visibility).value,
        )

    def _parent(self, to: str) -> str | None:
        """Return the id of what is answered: a voice, or ``reply:`` and what we replied to."""
        key = to.removeprefix("reply:")
        if key == to:
            return self._ids.get(to)
        return self._comment(key).answers.get(is_ours=True).external_id

    def _speak(self, voice: Voice) -> None:
        words = Words(text=voice.text, name=voice.who)
        comment = speak(self._post, words=words, key=voice.key)
        self._ids[voice.key] = comment.external_id

    def _somebody_edits(self) -> None:
        before = self._comment("birke").text
        more = f"{before} Das Blitzlicht braucht es dafür nicht."
        self._network.edit(self._ids["birke"], more, at=self._clock.moment)

    def _something_vanishes(self) -> None:
        self._network.delete(self._ids["stand-verschwunden"])
        reconcile(self._channel)

    def _comment(self, key: str) -> Comment:
        found = Comment.objects.select_related("thread__owner", "channel", "post")
        return found.get(external_id=self._ids[key])

    def _work(self) -> None:
        """Do what the worker does."""
        sync(self._channel)
        examine_new(100, self._clock.moment)
        self._clock.wait(minutes=OUT)
        deliver_due(self._clock.moment)
        take_notice(self._clock.moment)
