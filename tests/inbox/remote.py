"""What a network says, in short words."""

from datetime import UTC, datetime, timedelta
from typing import Any

from augenhoehe.connectors.base import (
    Page,
    RemoteAuthor,
    RemoteComment,
    RemotePost,
    Unreadable,
)

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
POST = RemotePost(id="p1", title="Unser Stand", text="Wir laden ein.")
US = RemoteAuthor(id="us", name="Haus", is_us=True)


def person(name: str = "Kim") -> RemoteAuthor:
    return RemoteAuthor(id=f"author-{name}", name=name)


def said(own_id: str, text: str = "Warum so spät?", **more: Any) -> RemoteComment:
    """A comment of Kim's at the top, written an hour ago, unless told otherwise."""
    told: dict[str, Any] = {
        "id": own_id,
        "author": person(),
        "text": text,
        "written_at": NOW - timedelta(hours=1),
        "post": POST,
        "raw": {"id": own_id},
    }
    return RemoteComment(**(told | more))


def page(*items: RemoteComment | Unreadable, cursor: str | None = None) -> Page:
    return Page(items=items, cursor=cursor, is_last=True)
