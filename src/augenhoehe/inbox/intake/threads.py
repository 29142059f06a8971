"""Which thread a comment belongs to, in whatever order parents and answers arrive.

A thread is named by the id of its top-level comment. While a parent has not arrived,
the thread is named by the highest id that is known of, and takes its proper name, or
joins another thread, when that comment comes.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from augenhoehe.channels.models import Channel
from augenhoehe.inbox.intake.cleaning import Item
from augenhoehe.inbox.intake.joining import Joining, join
from augenhoehe.inbox.models import Comment, Post, Thread


@dataclass(slots=True, kw_only=True)
class _Family:
    """New comments that belong to one thread, and the threads there are for them."""

    members: list[Item]
    threads: list[Thread]
    root: str = ""


def threads_for(
    channel: Channel,
    items: Sequence[Item],
    *,
    held: Mapping[str, Comment],
    posts: Mapping[str, Post],
) -> dict[str, Thread]:
    """Return the thread of each new comment, making, naming and joining threads.

    ``held`` are the comments that are here already, with their threads: at least
    the parents of ``items``.
    """
    families = _families(channel, items, held)
    for family in families:
        family.root = _root(family, channel, held)
    joined = join(
        [Joining(threads=family.threads, root=family.root) for family in families]
    )
    _make_missing(channel, families, joined, posts)
    return {
        item.id: thread
        for family, thread in zip(families, joined, strict=True)
        if thread
        for item in family.members
    }


def _families(
    channel: Channel, items: Sequence[Item], held: Mapping[str, Comment]
) -> list[_Family]:
    new = {item.id for item in items}
    wanted = new | {item.parent_id for item in items} - {""}
    rows = Thread.objects.filter(channel=channel, root_id_at_network__in=wanted)
    threads = {row.pk: row for row in rows}
    groups = _Groups()
    for thread in threads.values():
        groups.tie(thread.root_id_at_network, thread.pk)
    for item in items:
        groups.tie(item.id, item.parent_id or item.id)
        if (parent := held.get(item.parent_id)) and item.parent_id not in new:
            groups.tie(item.parent_id, parent.thread_id)
            threads.setdefault(parent.thread_id, parent.thread)
    families: defaultdict[object, _Family] = defaultdict(
        lambda: _Family(members=[], threads=[])
    )
    for item in items:
        families[groups.chief(item.id)].members.append(item)
    for pk, thread in sorted(threads.items()):
        if (chief := groups.chief(pk)) in families:
            families[chief].threads.append(thread)
    return list(families.values())


class _Groups:
    """Ids of comments (text) and threads (numbers) that belong together."""

    def __init__(self) -> None:
        self._above: dict[str | int, str | int] = {}

    def chief(self, name: str | int) -> str | int:
        while (above := self._above.setdefault(name, name)) != name:
            self._above[name] = self._above[above]
            name = above
        return name

    def tie(self, one: str | int, other: str | int) -> None:
        self._above[self.chief(one)] = self.chief(other)


def _root(family: _Family, channel: Channel, held: Mapping[str, Comment]) -> str:
    """Return the id at the top: nobody's answer, or an answer to what is missing."""
    parents = {item.id: item.parent_id for item in family.members}
    tops = {thread.pk: thread.root_id_at_network for thread in family.threads}
    name, seen = family.members[0].id, set[str]()
    while name not in seen:
        seen.add(name)
        if name in parents:
            above = parents[name]
        elif name in held:
            above = tops[held[name].thread_id]
        else:
            return name
        if above in {"", name}:
            return name
        name = above
    return _least_in_circle(name, channel, parents, list(tops))


def _least_in_circle(
    name: str, channel: Channel, parents: Mapping[str, str], thread_ids: list[int]
) -> str:
    """Name a thread whose comments answer each other in a circle: by the least id."""
    known = Comment.objects.filter(channel=channel, thread__in=thread_ids)
    above = dict(known.values_list("external_id", "parent_external_id")) | dict(parents)
    order: list[str] = []
    while name not in order:
        order.append(name)
        name = above[name]
    return min(order[order.index(name) :])


def _make_missing(
    channel: Channel,
    families: Sequence[_Family],
    joined: list[Thread | None],
    posts: Mapping[str, Post],
) -> None:
    """Fill the gaps in ``joined`` with new threads."""
    gaps = [place for place, thread in enumerate(joined) if thread is None]
    for place in gaps:
        family = families[place]
        joined[place] = Thread(
            channel=channel,
            root_id_at_network=family.root,
            post=_post(family.members, posts),
            latest_at=max(item.written_at for item in family.members),
        )
    made = [thread for place in gaps if (thread := joined[place])]
    Thread.objects.bulk_create(sorted(made, key=lambda row: row.root_id_at_network))
    _give_posts(families, joined, posts)


def _give_posts(
    families: Sequence[_Family],
    joined: Sequence[Thread | None],
    posts: Mapping[str, Post],
) -> None:
    learned = []
    for family, thread in zip(families, joined, strict=True):
        if thread and thread.post_id is None and (post := _post(family.members, posts)):
            thread.post = post
            learned.append(thread)
    if learned:
        Thread.objects.bulk_update(learned, ["post"])


def _post(items: Iterable[Item], posts: Mapping[str, Post]) -> Post | None:
    return next((posts[item.post.id] for item in items if item.post), None)
