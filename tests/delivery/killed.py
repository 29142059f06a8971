"""Run outboxes in child processes that are killed; print what came of it as JSON."""

import json
import os
import signal
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Never

import django

django.setup()

from django.core.management import call_command  # noqa: E402 - after the set-up
from django.db import connections  # noqa: E402 - Django is set up first
from django.utils import timezone  # noqa: E402 - Django is set up first

from augenhoehe.accounts.models import Team  # noqa: E402 - Django is set up first
from augenhoehe.channels.models import Channel  # noqa: E402 - Django is set up first
from augenhoehe.connectors.networks.sandbox import Sandbox  # noqa: E402 - Django is set up first
from augenhoehe.connectors.sandbox_place import Mood, SandboxPlace  # noqa: E402 - Django is set up first
from augenhoehe.delivery import attempts  # noqa: E402 - Django is set up first
from augenhoehe.delivery.models import Delivery  # noqa: E402 - Django is set up first
from augenhoehe.delivery.outbox import deliver_due, enqueue  # noqa: E402 - Django is set up first


def killed(*_args: object, **_kwargs: object) -> Never:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def at_once(_work: Callable[..., object]) -> Callable[..., Never]:
    return killed


def killed_after(work: Callable[..., object]) -> Callable[..., Never]:
    def wrapped(*args: object, **kwargs: object) -> Never:
        work(*args, **kwargs)
        killed()

    return wrapped


POINTS: dict[str, tuple[object, str, Callable[..., Callable[..., Never]]]] = {
    "claimed": (attempts, "connected", at_once),
    "asked": (Sandbox, "publish", at_once),
    "published": (Sandbox, "publish", killed_after),
    "written": (attempts, "move", killed_after),
}


def die_at(point: str) -> None:
    owner, name, deadly = POINTS[point]
    setattr(owner, name, deadly(getattr(owner, name)))


def outlive(point: str, channel: Channel, place: SandboxPlace) -> dict[str, object]:
    comment = place.say("Warum?", post="p1")
    delivery = enqueue(
        channel, to=comment, post_id="p1", text="Darum.", due_at=timezone.now()
    )
    connections.close_all()
    if (child := os.fork()) == 0:
        die_at(point)
        deliver_due(timezone.now())
        os._exit(0)
    _, status = os.waitpid(child, 0)
    for hours in (1, 2, 3):
        deliver_due(timezone.now() + timedelta(hours=hours))
    delivery = Delivery.objects.get(pk=delivery.pk)
    return {
        "killed": os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL,
        "state": delivery.state,
        "replies": len(place.replies_to(comment)),
    }


def main(folder: Path) -> None:
    call_command("migrate", verbosity=0)
    place = SandboxPlace(folder)
    place.post("Unser Stand")
    place.misbehave(Mood.FORGETFUL, times=1000)
    channel = Channel.objects.create(
        name="Spielplatz",
        kind="sandbox",
        team=Team.objects.create(name="Haus"),
        settings={"folder": str(folder)},
    )
    results = {point: outlive(point, channel, place) for point in POINTS}
    sys.stdout.write(json.dumps(results))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
