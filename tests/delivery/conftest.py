from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from augenhoehe.channels.models import Channel
from augenhoehe.connectors.sandbox_place import Mood, SandboxPlace
from augenhoehe.delivery.models import Delivery
from augenhoehe.delivery.outbox import deliver_due, enqueue
from augenhoehe.delivery.states import State
from tests.factories import make_channel

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outbox:
    """A sandbox with one comment in it, and the channel that leads there."""

    place: SandboxPlace
    channel: Channel
    comment: str

    def put(self, text: str = "Wir prüfen das.", *, to: str = "") -> Delivery:
        return enqueue(
            self.channel,
            to=to or self.comment,
            post_id="p1",
            text=text,
            due_at=timezone.now(),
        )

    def run(self, *, later: timedelta = timedelta(0)) -> int:
        return deliver_due(timezone.now() + later)

    def states(self) -> list[State]:
        rows = Delivery.objects.order_by("pk").values_list("state", flat=True)
        return [State(row) for row in rows]

    def replies(self) -> list[str]:
        return self.place.replies_to(self.comment)


@pytest.fixture
def outbox(tmp_path: Path, db: None) -> Outbox:
    place = SandboxPlace(tmp_path)
    post = place.post("Unser Stand")
    place.misbehave(Mood.FORGETFUL, times=1000)
    channel = make_channel()
    channel.settings = {"folder": str(tmp_path)}
    channel.save()
    return Outbox(place=place, channel=channel, comment=place.say("Warum?", post=post))
