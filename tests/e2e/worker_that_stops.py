"""A worker that stands still at one step of delivery and waits to be killed.

The worker is the product's own, with all its jobs. STOP_AT names the step, and
STANDS_STILL the file that says it is reached. Its clock goes CLOCK_BEHIND seconds
behind, so that who comes after it need not wait.
"""

import os
import sys
import threading
from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from pathlib import Path

import django
import time_machine
from django.utils import timezone

django.setup()

from augenhoehe.connectors.networks.wordpress import WordPress  # noqa: E402 - Django is set up first
from augenhoehe.delivery import outbox  # noqa: E402 - after the set-up
from augenhoehe.ops import cli  # noqa: E402 - Django is set up first
from augenhoehe.replies import reporting  # noqa: E402 - Django is set up first

STEPS: dict[str, tuple[object, str, str]] = {
    "before the claim": (outbox, "pick_up", "before"),
    "before the request": (WordPress, "publish", "before"),
    "before the commit": (WordPress, "publish", "after"),
    "before anybody takes notice": (reporting, "_take_notice", "before"),
}


def stopping(work: Callable[..., object], when: str) -> Callable[..., object]:
    @wraps(work)
    def wrapped(*args: object, **kwargs: object) -> None:
        if when == "after":
            work(*args, **kwargs)
        Path(os.environ["STANDS_STILL"]).touch()
        threading.Event().wait()

    return wrapped


def main() -> int:
    owner, name, when = STEPS[os.environ["STOP_AT"]]
    setattr(owner, name, stopping(getattr(owner, name), when))
    behind = timedelta(seconds=int(os.environ["CLOCK_BEHIND"]))
    with time_machine.travel(timezone.now() - behind, tick=True):
        return cli.main(["worker"])


if __name__ == "__main__":
    sys.exit(main())
