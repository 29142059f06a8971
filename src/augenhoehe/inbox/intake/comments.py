"""New comments, and new versions of those that are held, in a fixed number of queries."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Max, OuterRef, Subquery

from augenhoehe.channels.models import Channel
from augenhoehe.inbox import search
from augenhoehe.inbox.addressed import Answers, Arrival, without_duty
from augenhoehe.inbox.duties import ANSWERING, meet, open_duties
from augenhoehe.inbox.intake import keeping
from augenhoehe.inbox.intake.cleaning import Item
from augenhoehe.inbox.intake.people import authors_of, posts_of
from augenhoehe.inbox.intake.stored import Stored
from augenhoehe.inbox.intake.threads import threads_for
from augenhoehe.inbox.intake.versions import FIELDS, Effect, open_again
from augenhoehe.inbox.models import Author, Comment, Post, Thread
from augenhoehe.inbox.states import NoDuty, Visibility


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What the rows of new comments are made of."""

    authors: Mapping[str, Author]
    posts: Mapping[str, Post]
    threads: Mapping[str, Thread]


def take_in(
    channel: Channel,
    items: Sequence[Item],
    *,
    now: datetime,
    history_before: datetime | None,
    is_current: bool,
    is_first: bool,
) -> Stored:
    """Store up to 1,000 items; several of them may be versions of one comment.

    ``is_first`` says that the channel is read for the first time: what we answered
    there before is owed no second answer.
    """
    held = _held(channel, items)
    firsts = _firsts(items, held)
    posts = posts_of(channel, items)
    told = _Told(
        authors=authors_of(channel, items),
        posts=posts,
        threads=threads_for(channel, list(firsts.values()), held=held, posts=posts),
    )
    rows = {item.id: _row(channel, item, told, now) for item in firsts.values()}
    _decide(rows, firsts, held, history_before)
    if is_first:
        _spare_answered(rows)
    fold = _Fold(comments={**held, **rows}, now=now, is_current=is_current)
    effects, stored = fold.over(items, new=rows.keys())
    Comment.objects.bulk_create(rows.values())
    _settle(rows, effects, told.threads, now)
    if is_first:
        _meet_answered(channel, rows, now=now)
    return stored


def _held(channel: Channel, items: Iterable[Item]) -> dict[str, Comment]:
    """Return what is here already of the items and of their parents."""
    ids = {item.id for item in items} | {item.parent_id for item in items} - {""}
    rows = Comment.objects.filter(channel=channel, external_id__in=ids)
    rows = rows.select_related("author", "thread__owner")
    return {row.external_id: row for row in rows}


def _firsts(items: Iterable[Item], held: Mapping[str, Comment]) -> dict[str, Item]:
    firsts: dict[str, Item] = {}
    for item in items:
        if item.id not in held:
            firsts.setdefault(item.id, item)
    return firsts


def _row(channel: Channel, item: Item, told: _Told, now: datetime) -> Comment:
    author = told.authors[item.author.id]
    return Comment(
        channel=channel,
        external_id=item.id,
        thread=told.threads[item.id],
        post=told.posts[item.post.id] if item.post else None,
        author=author,
        parent_external_id=item.parent_id,
        text=item.text,
        language=item.language,
        url=item.url,
        media=list(item.media),
        written_at=item.written_at,
        edited_at=item.edited_at,
        arrived_at=now,
        visibility=item.visibility,
        is_ours=author.is_us,
    )


def _decide(
    rows: Mapping[str, Comment],
    items: Mapping[str, Item],
    held: Mapping[str, Comment],
    history_before: datetime | None,
) -> None:
    """Decide for each new comment whether it carries a duty, parents before answers."""
    known = {**held, **rows}
    decided: set[str] = set()
    for name in rows:
        path = []
        while name in rows and name not in decided:
            decided.add(name)
            path.append(name)
            name = items[name].parent_id
        for each in reversed(path):
            row, item = rows[each], items[each]
            row.no_duty = without_duty(
                Arrival(
                    text=row.text,
                    written_at=row.written_at,
                    visibility=Visibility(row.visibility),
                    answers=_answers(row, known.get(item.parent_id)),
                    is_ours=row.is_ours,
                    is_pingback=item.is_pingback,
                    is_mention=item.is_mention,
                ),
                history_before=history_before,
            )


def _spare_answered(rows: Mapping[str, Comment]) -> None:
    """Open no duty for what our own account has answered within the same page."""
    for name in _answered_by_us(rows):
        row = rows.get(name)
        if row and not row.no_duty:
            row.no_duty = NoDuty.ANSWERED


def _meet_answered(
    channel: Channel, rows: Mapping[str, Comment], *, now: datetime
) -> None:
    """End the duties of an earlier page that our own account has answered."""
    names = _answered_by_us(rows) - rows.keys()
    if names:
        parents = Comment.objects.filter(channel=channel, external_id__in=names)
        meet(list(parents), kinds=ANSWERING, delivery_id=None, at=now)


def _answered_by_us(rows: Mapping[str, Comment]) -> set[str]:
    return {
        row.parent_external_id
        for row in rows.values()
        if row.is_ours and row.visibility == Visibility.PUBLIC
    } - {""}


def _answers(row: Comment, parent: Comment | None) -> Answers:
    if not row.parent_external_id:
        return Answers.NOBODY
    if parent is None:
        return Answers.UNKNOWN
    if parent.is_ours:
        return Answers.US
    if parent.author.external_id != row.author.external_id:
        return Answers.OTHERS
    is_among_others = parent.no_duty == NoDuty.AMONG_OTHERS
    return Answers.OTHERS if is_among_others else Answers.SELF


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fold:
    comments: Mapping[str, Comment]
    now: datetime
    is_current: bool

    def over(
        self, items: Iterable[Item], *, new: Container[str]
    ) -> tuple[dict[str, Effect], Stored]:
        """Take every version in, in the order of the page, and count."""
        effects: dict[str, Effect] = {}
        added = known = changed = 0
        for item in items:
            if item.id not in effects:
                effects[item.id] = Effect(comment=self.comments[item.id], item=item)
                if item.id in new:
                    added += 1
                    continue
            effect = effects[item.id]
            is_new = effect.take(item, now=self.now, is_current=self.is_current)
            known, changed = known + (not is_new), changed + is_new
        read = added + known + changed
        return effects, Stored(read=read, added=added, known=known, changed=changed)


def _settle(
    rows: Mapping[str, Comment],
    effects: Mapping[str, Effect],
    threads: Mapping[str, Thread],
    now: datetime,
) -> None:
    """Write everything that hangs on comments, now that they have ids."""
    _adopt(rows)
    _touch({thread.pk for thread in threads.values()})
    changed = [e for e in effects.values() if e.has_changed and e.item.id not in rows]
    opened = [e.comment for e in changed if e.came_into_sight and open_again(e)]
    if changed:
        Comment.objects.bulk_update([e.comment for e in changed], FIELDS)
    fresh = [effects[name] for name in rows]
    keeping.keep_returned(changed, now=now)
    keeping.keep_revisions(effects.values())
    keeping.keep_raw([*fresh, *changed], now=now)
    search.index(
        (e.comment.pk, e.comment.text)
        for e in [*fresh, *(each for each in changed if each.is_reworded)]
    )
    open_duties([*rows.values(), *opened], now=now)


def _adopt(rows: Mapping[str, Comment]) -> None:
    """Tie new comments to their parents, and answers that came first to theirs."""
    if not rows:
        return
    channel_id = next(iter(rows.values())).channel_id
    parent = Comment.objects.filter(
        channel=channel_id, external_id=OuterRef("parent_external_id")
    )
    lonely = Comment.objects.filter(channel=channel_id, parent=None)
    lonely = lonely.exclude(parent_external_id="")
    names = {row.parent_external_id for row in rows.values()} | rows.keys()
    lonely.filter(parent_external_id__in=names - {""}).update(
        parent=Subquery(parent.values("pk")[:1])
    )


def _touch(thread_ids: set[int]) -> None:
    latest = Comment.objects.filter(thread=OuterRef("pk")).order_by()
    newest = latest.values("thread").annotate(at=Max("written_at")).values("at")
    Thread.objects.filter(pk__in=thread_ids).update(latest_at=Subquery(newest))
