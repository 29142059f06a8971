from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from django.utils import timezone

from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Role
from augenhoehe.channels.models import Channel
from augenhoehe.connectors.sandbox_place import SandboxPlace
from augenhoehe.delivery.outbox import deliver_due
from augenhoehe.inbox.duties import open_duties
from augenhoehe.inbox.models import Author, Comment, Duty, Post, Thread
from augenhoehe.inbox.states import DutyKind, DutyState
from augenhoehe.replies.actions.save_draft import save_draft
from augenhoehe.replies.actions.start_draft import start_draft
from augenhoehe.replies.actions.submit_draft import submit_draft
from augenhoehe.replies.models import Draft
from augenhoehe.replies.reporting import take_notice
from augenhoehe.replies.states import Purpose
from tests.factories import make_channel, make_comment, make_user

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
CRITICISM = "Warum wurden wir zum Stand mit Blitzlicht nicht gefragt?"
ANSWER = (
    "Sie fragen, warum Sie zum Stand mit Blitzlicht nicht gefragt wurden. "
    "Wir haben niemanden gefragt. Das war falsch. "
    "Alice Arndt antwortet hier bis zum 30. November 2026."
)


def say(
    place: SandboxPlace,
    channel: Channel,
    text: str = CRITICISM,
    *,
    author: Author | None = None,
    parent: Comment | None = None,
) -> Comment:
    """Let somebody comment, at the sandbox and in the inbox, with duties."""
    comment = make_comment(
        channel=channel,
        text=text,
        author=author,
        parent=parent,
        post=Post.objects.get(channel=channel),
    )
    external_id = place.say(text, post="p1")
    Comment.objects.filter(pk=comment.pk).update(external_id=external_id)
    if parent is None:
        threads = Thread.objects.filter(pk=comment.thread_id)
        threads.update(root_id_at_network=external_id)
    comment.refresh_from_db()
    open_duties([comment], now=timezone.now())
    return comment


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """A sandbox, a criticism in it, and the people who take care of it."""

    clock: time_machine.Traveller
    place: SandboxPlace
    channel: Channel
    comment: Comment
    alice: User
    bob: User
    expert: User

    def wait(self, **time: int) -> None:
        self.clock.shift(timedelta(**time))

    def write(
        self,
        text: str = ANSWER,
        *,
        purpose: Purpose = Purpose.ANSWER,
        by: User | None = None,
    ) -> Draft:
        writer = by or self.alice
        draft = start_draft([self.comment], purpose=purpose, by=writer)
        save_draft(draft, text=text, revision=draft.revision, by=writer)
        return draft

    def submitted(self, text: str = ANSWER) -> Draft:
        """A draft of Alice's that waits for Bob, rested long enough."""
        draft = self.write(text)
        submit_draft(draft, revision=draft.revision, by=self.alice)
        self.wait(minutes=31)
        return draft

    def send(self) -> None:
        """Let the undo window pass, the outbox run and take notice."""
        self.wait(minutes=2)
        deliver_due(timezone.now())
        take_notice(timezone.now())

    def replies(self) -> list[str]:
        return self.place.replies_to(self.comment.external_id)

    def open_duties(self) -> set[DutyKind]:
        rows = Duty.objects.filter(comment=self.comment, state=DutyState.OPEN)
        return {DutyKind(kind) for kind in rows.values_list("kind", flat=True)}


@pytest.fixture
def house(tmp_path: Path, db: None) -> Iterator[House]:
    with time_machine.travel(MONDAY, tick=False) as clock:
        place = SandboxPlace(tmp_path)
        channel = make_channel()
        channel.settings = {"folder": str(tmp_path)}
        channel.save()
        Post.objects.create(channel=channel, external_id=place.post("Unser Stand"))
        yield House(
            clock=clock,
            place=place,
            channel=channel,
            comment=say(place, channel),
            alice=make_user(),
            bob=make_user(name="Bob Blum"),
            expert=make_user(name="Eva Esser", role=Role.EXPERT),
        )
