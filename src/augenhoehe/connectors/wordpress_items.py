"""What WordPress calls things, in our words. Shared by the live site and its export."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from html import escape, unescape
from typing import Any

from augenhoehe.connectors.base import (
    RemoteAuthor,
    RemoteComment,
    RemotePost,
    Visibility,
)
from augenhoehe.connectors.html import media_of, plain_text, typed_text
from augenhoehe.connectors.privacy import without_traces
from augenhoehe.connectors.text import fit, guest_id, normalised

VISIBILITY = {
    "": Visibility.PUBLIC,
    "1": Visibility.PUBLIC,
    "approve": Visibility.PUBLIC,
    "approved": Visibility.PUBLIC,
    "0": Visibility.HELD,
    "hold": Visibility.HELD,
    "spam": Visibility.SPAM,
    "trash": Visibility.TRASH,
    "post-trashed": Visibility.TRASH,
}

INTERNAL = frozenset({"note", "order_note", "webhook_delivery", "action_log"})
"""Types of entries in the table of comments that nobody said in public."""

_ABOUT_THE_PERSON = frozenset({"author_avatar_urls", "author_email", "_links"})
_SINCE_NEVER = "0000"


def visibility(status: str) -> Visibility:
    """Return how the site treats a comment; what a plugin invented counts as held."""
    return VISIBILITY.get(status, Visibility.HELD)


def is_pingback(type_: str) -> bool:
    """Whether another site announced a link, and no person spoke."""
    return type_ in {"pingback", "trackback"}


def author(
    *, user: str, email: str, name: str, url: str, comment_id: str
) -> RemoteAuthor:
    """Return the author; ``user`` is "0" or empty for a visitor."""
    is_guest = user in {"", "0"}
    return RemoteAuthor(
        id=guest_id(email=email, comment_id=comment_id) if is_guest else user,
        name=fit(unescape(name)).strip(),
        url=fit(url).strip(),
        email=fit(email).strip(),
    )


def moment(given: str) -> datetime | None:
    """Read WordPress's time, which is UTC and does not say so."""
    if not given or given.startswith(_SINCE_NEVER):
        return None
    read = datetime.fromisoformat(given.strip())
    return read.replace(tzinfo=UTC) if read.tzinfo is None else read


def comment(item: Mapping[str, Any], *, us: str, post: RemotePost) -> RemoteComment:
    """Read one comment of the REST interface.

    Raises KeyError, TypeError or ValueError where something needed is missing.
    """
    content = item["content"]
    said = content["raw"] if "raw" in content else content["rendered"]
    read = typed_text if "raw" in content else plain_text
    own_id, user = str(item["id"]), str(item.get("author") or 0)
    written_at = moment(str(item["date_gmt"]))
    if written_at is None:
        raise ValueError("it has no date")
    person = author(
        user=user,
        email=str(item.get("author_email") or ""),
        name=str(item.get("author_name") or ""),
        url=str(item.get("author_url") or ""),
        comment_id=own_id,
    )
    parent = str(item.get("parent") or 0)
    return RemoteComment(
        id=own_id,
        author=marked(person, is_us=user == us),
        text=read(str(said)),
        written_at=written_at,
        post=post,
        parent_id=None if parent == "0" else parent,
        url=str(item.get("link") or ""),
        visibility=visibility(str(item["status"])),
        is_pingback=is_pingback(str(item.get("type") or "")),
        media=media_of(str(content.get("rendered") or said)),
        raw=without_traces(
            {name: item[name] for name in item if name not in _ABOUT_THE_PERSON}
        ),
    )


def post(item: Mapping[str, Any]) -> RemotePost:
    """Read one post or page of the REST interface."""
    return RemotePost(
        id=str(item["id"]),
        title=plain_text(str(item["title"]["rendered"])),
        text=plain_text(str(item.get("content", {}).get("rendered", ""))),
        url=str(item.get("link") or ""),
        published_at=moment(str(item.get("date_gmt") or "")),
    )


def post_behind(item: Mapping[str, Any]) -> RemotePost:
    """Return what a comment alone says about its post."""
    address = str(item.get("link") or "").partition("#")[0]
    address = re.sub(r"/comment-page-\d+/?$", "/", address)
    return RemotePost(id=str(item["post"]), url=address)


def outgoing(text: str) -> str:
    """Return our plain text in the form WordPress stores, so that ``<`` stays."""
    return escape(text, quote=False)


def is_same_text(item: Mapping[str, Any], text: str) -> bool:
    """Whether this comment says what we said, whatever became of its blanks."""
    content = item["content"]
    return normalised(typed_text(str(content["raw"]))) == normalised(text)


def marked(person: RemoteAuthor, *, is_us: bool) -> RemoteAuthor:
    """Return the author as one of ours, without the address we know anyway."""
    if not is_us:
        return person
    return RemoteAuthor(id=person.id, name=person.name, url=person.url, is_us=True)
