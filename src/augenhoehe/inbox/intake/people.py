"""Authors and posts: one row for each name a channel has for them."""

from collections.abc import Collection, Iterable

from augenhoehe.channels.models import Channel
from augenhoehe.connectors.base import RemoteAuthor, RemotePost
from augenhoehe.inbox.erased import pseudonym
from augenhoehe.inbox.intake.cleaning import Item
from augenhoehe.inbox.models import Author, Post


def authors_of(channel: Channel, items: Collection[Item]) -> dict[str, Author]:
    """Return the rows of everybody who wrote, by their id at the network."""
    told = {item.author.id: item.author for item in items}
    held = _held_authors(channel, told)
    fresh = [
        Author(channel=channel, external_id=own_id, **_says(told[own_id]))
        for own_id in sorted(told.keys() - held.keys())
    ]
    Author.objects.bulk_create(fresh)
    renamed = [row for own_id, row in held.items() if _learns(row, told[own_id])]
    if renamed:
        Author.objects.bulk_update(renamed, ["name", "url", "email", "is_us"])
    return held | {row.external_id: row for row in fresh}


def posts_of(channel: Channel, items: Collection[Item]) -> dict[str, Post]:
    """Return the rows of what was commented on, by their id at the network."""
    told: dict[str, RemotePost] = {}
    for item in items:
        if item.post:
            told[item.post.id] = _fuller(told.get(item.post.id), item.post)
    if not told:
        return {}
    rows = Post.objects.filter(channel=channel, external_id__in=told)
    held = {row.external_id: row for row in rows}
    fresh = [
        Post(channel=channel, external_id=own_id, **_post_says(told[own_id]))
        for own_id in sorted(told.keys() - held.keys())
    ]
    Post.objects.bulk_create(fresh)
    changed = [row for row in held.values() if _post_learns(row, told[row.external_id])]
    if changed:
        Post.objects.bulk_update(changed, ["title", "text", "url", "published_at"])
    return held | {row.external_id: row for row in fresh}


def _held_authors(channel: Channel, ids: Iterable[str]) -> dict[str, Author]:
    """Find rows by the account's id, or by the sign that an erasure left of it."""
    signs = {own_id: own_id for own_id in ids}
    signs |= {pseudonym(channel.pk, own_id): own_id for own_id in ids}
    rows = Author.objects.filter(channel=channel, external_id__in=list(signs))
    return {signs[row.external_id]: row for row in rows}


def _says(author: RemoteAuthor) -> dict[str, str | bool]:
    return {
        "name": author.name,
        "url": author.url,
        "email": author.email,
        "is_us": author.is_us,
    }


def _learns(row: Author, told: RemoteAuthor) -> bool:
    """Take over what is new; a person who was erased stays without a name."""
    if row.erased_at:
        return False
    before = (row.name, row.url, row.email, row.is_us)
    row.name = told.name or row.name
    row.url = told.url or row.url
    row.email = told.email or row.email
    row.is_us = row.is_us or told.is_us
    return before != (row.name, row.url, row.email, row.is_us)


def _fuller(known: RemotePost | None, told: RemotePost) -> RemotePost:
    """Return what says more: some comments bring only the address of their post."""
    if known is None or (told.title or told.text) or not (known.title or known.text):
        return told
    return known


def _post_says(post: RemotePost) -> dict[str, object]:
    return {
        "title": post.title,
        "text": post.text,
        "url": post.url,
        "published_at": post.published_at,
        "is_ours": post.is_ours,
    }


def _post_learns(row: Post, told: RemotePost) -> bool:
    before = (row.title, row.text, row.url, row.published_at)
    row.title = told.title or row.title
    row.text = told.text or row.text
    row.url = told.url or row.url
    row.published_at = told.published_at or row.published_at
    return before != (row.title, row.text, row.url, row.published_at)
