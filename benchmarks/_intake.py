"""One database: our intake and the plain way take turns."""

import statistics
import sys
import time
from collections.abc import Callable, Sequence

import django

django.setup()

from django.core.management import call_command  # noqa: E402 - after the set-up
from django.db import transaction  # noqa: E402 - Django is set up first

from augenhoehe.accounts.models import Team  # noqa: E402 - Django is set up first
from augenhoehe.channels.models import Channel  # noqa: E402 - Django is set up first
from augenhoehe.connectors.base import RemoteComment  # noqa: E402 - Django is set up first
from augenhoehe.inbox import search  # noqa: E402 - Django is set up first
from augenhoehe.inbox.duties import open_duties  # noqa: E402 - Django is set up first
from augenhoehe.inbox.intake import store  # noqa: E402 - Django is set up first
from augenhoehe.inbox.models import (  # noqa: E402 - Django is set up first
    Author,
    Comment,
    Post,
    RawItem,
    Thread,
)
from augenhoehe.language.detect import language_of  # noqa: E402 - Django is set up first
from benchmarks._invented import START, comments, page  # noqa: E402 - Django is set up first

ROUNDS, OURS, PLAIN = 7, 2000, 200


def take_in(channel: Channel, items: Sequence[RemoteComment]) -> None:
    for first in range(0, len(items), 1000):
        store(channel, page([*items[first : first + 1000]]), now=START)


def one_by_one(channel: Channel, items: Sequence[RemoteComment]) -> None:
    for item in items:
        with transaction.atomic():
            _save(channel, item)


def _save(channel: Channel, item: RemoteComment) -> None:
    author, _ = Author.objects.get_or_create(
        channel=channel, external_id=item.author.id, defaults={"name": item.author.name}
    )
    told = item.post
    post, _ = Post.objects.get_or_create(
        channel=channel,
        external_id=told.id if told else "",
        defaults={"title": told.title if told else ""},
    )
    parent = Comment.objects.filter(channel=channel, external_id=item.parent_id).first()
    thread = parent.thread if parent else None
    if thread is None:
        thread, _ = Thread.objects.get_or_create(
            channel=channel,
            root_id_at_network=item.id,
            defaults={"post": post, "latest_at": item.written_at},
        )
    comment = Comment(
        channel=channel,
        external_id=item.id,
        thread=thread,
        post=post,
        author=author,
        parent=parent,
        parent_external_id=item.parent_id or "",
        text=item.text,
        language=language_of(item.text),
        written_at=item.written_at,
        arrived_at=START,
    )
    comment.save()
    RawItem.objects.create(comment=comment, payload=repr(item.raw), seen_at=START)
    thread.latest_at = item.written_at
    thread.save()
    search.index([(comment.pk, comment.text)])
    open_duties([comment], now=START)


def rate(
    work: Callable[[Channel, Sequence[RemoteComment]], None],
    channel: Channel,
    items: Sequence[RemoteComment],
) -> float:
    start = time.perf_counter()
    work(channel, items)
    return len(items) / (time.perf_counter() - start)


def main() -> None:
    call_command("migrate", verbosity=0)
    team = Team.objects.create(name="Haus")
    one = Channel.objects.create(name="Eins", kind="archive", team=team)
    other = Channel.objects.create(name="Zwei", kind="archive", team=team)
    ours, plain, again = [], [], []
    for number in range(ROUNDS):
        items = comments(OURS, first=number * OURS)
        ours.append(rate(take_in, one, items))
        again.append(rate(take_in, one, items))
        some = comments(PLAIN, first=number * PLAIN)
        plain.append(rate(one_by_one, other, some))
    for name, rates in (("intake", ours), ("known again", again), ("save()", plain)):
        middle = statistics.median(rates)
        sys.stdout.write(
            f"  {name:12} {middle:8,.0f} comments/s "
            f"({min(rates):,.0f} to {max(rates):,.0f})\n"
        )
    ratios = [fast / slow for fast, slow in zip(ours, plain, strict=True)]
    sys.stdout.write(f"  ratio        {statistics.median(ratios):8.1f}\n")


if __name__ == "__main__":
    main()
