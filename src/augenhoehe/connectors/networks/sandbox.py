"""A network that lives in one file: for the demo, and to try everything out.

It knows every ability and can misbehave (``SandboxPlace.misbehave``).
"""

import sqlite3
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import ClassVar, override

import httpx2

from augenhoehe.connectors.base import (
    Ability,
    Absent,
    Account,
    Connector,
    Field,
    NeedsLogin,
    Page,
    PermanentError,
    Published,
    RemoteAuthor,
    RemoteComment,
    RemotePost,
    Reply,
    TemporaryError,
    Unclear,
    Visibility,
)
from augenhoehe.connectors.sandbox_place import Mood, SandboxPlace
from augenhoehe.connectors.text import normalised

STEP = 100
A_MINUTE = timedelta(minutes=1)

_CHANGED = """
SELECT c.*, p.title, p.text AS post_text, p.url AS post_url, p.published_at
FROM comments c LEFT JOIN posts p ON p.id = c.post_id
WHERE c.change > ? ORDER BY c.change LIMIT ?
"""


class Sandbox(SandboxPlace, Connector):
    """Invented people in an invented place. Nothing leaves the machine."""

    kind = "sandbox"
    label = "Sandbox"
    abilities: ClassVar = frozenset(Ability)
    fields: ClassVar = (Field(name="folder"),)
    can_be_chosen = False
    sends_data_to_third_party = False

    def __init__(self, config: Mapping[str, str], *, http: httpx2.Client) -> None:
        Connector.__init__(self, config, http=http)
        SandboxPlace.__init__(self, Path(config["folder"]))

    @override
    def fetch(self, cursor: str | None) -> Page:
        self._answer()
        after = int(cursor or 0)
        with self.connected() as db:
            rows = db.execute(_CHANGED, (after, STEP)).fetchall()
        return Page(
            items=tuple(_comment(row) for row in rows),
            cursor=str(rows[-1]["change"]) if rows else cursor,
            is_last=len(rows) < STEP,
        )

    @override
    def check(self) -> Account:
        self._answer()
        with self.connected() as db:
            number = db.execute("SELECT count(*) FROM comments").fetchone()[0]
        return Account(id="us", name="Sandbox", comments=number)

    @override
    def present_ids(self) -> Iterator[str]:
        self._answer()
        with self.connected() as db:
            rows = db.execute("SELECT id FROM comments ORDER BY number").fetchall()
        yield from (row["id"] for row in rows)

    @override
    def publish(self, reply: Reply) -> Published:
        self._answer()
        if self.is_in(Mood.REFUSES):
            raise PermanentError("The sandbox refuses this reply.")
        if self.is_in(Mood.REQUEST_LOST):
            raise Unclear("No answer arrived.", retry_after=A_MINUTE)
        published = _place(self._take(reply))
        if self.is_in(Mood.ANSWER_LOST):
            raise Unclear("No answer arrived.", retry_after=A_MINUTE)
        return published

    @override
    def find_reply(self, reply: Reply) -> Published | Absent:
        self._answer()
        if self.is_in(Mood.BLIND):
            return Absent.UNKNOWN
        with self.connected() as db:
            rows = db.execute(
                "SELECT id, text FROM comments WHERE parent_id = ? AND is_us",
                (reply.to,),
            ).fetchall()
        for row in rows:
            if normalised(row["text"]) == normalised(reply.text):
                return _place(row["id"])
        return Absent.CERTAINLY

    @override
    def sign(self, comment_id: str) -> None:
        self._answer()
        with self.connected() as db:
            db.execute("INSERT OR IGNORE INTO signs VALUES (?)", (comment_id,))

    def _answer(self) -> None:
        """Raise, where the sandbox is told not to answer."""
        if self.is_in(Mood.BUSY):
            raise TemporaryError("The sandbox is busy.", retry_after=A_MINUTE)
        if self.is_in(Mood.LOGIN):
            raise NeedsLogin("The sandbox does not know us any more.")

    def _take(self, reply: Reply) -> str:
        """Store a reply once, however often it comes, and return its id."""
        key = None if self.is_in(Mood.FORGETFUL) else reply.key
        with self.connected() as db:
            known = db.execute("SELECT id FROM comments WHERE key = ?", (key,))
            if row := known.fetchone():
                return str(row["id"])
            if not db.execute(
                "SELECT 1 FROM comments WHERE id = ?", (reply.to,)
            ).fetchone():
                raise PermanentError("The comment is not there any more.")
        return self._say_once(reply, key)

    def _say_once(self, reply: Reply, key: str | None) -> str:
        try:
            return self.say(
                reply.text,
                post=reply.post_id,
                name="Sandbox",
                parent=reply.to,
                author_id="us",
                is_us=1,
                key=key,
            )
        except sqlite3.IntegrityError:  # another process was faster with this key
            return self._take(reply)


def _place(comment_id: str) -> Published:
    return Published(
        id=comment_id, url=f"https://sandbox.example/comments/{comment_id}"
    )


def _comment(row: sqlite3.Row) -> RemoteComment:
    is_us = bool(row["is_us"])
    return RemoteComment(
        id=row["id"],
        author=RemoteAuthor(id=row["author_id"], name=row["author_name"], is_us=is_us),
        text=row["text"],
        written_at=datetime.fromisoformat(row["written_at"]),
        post=_post(row),
        parent_id=row["parent_id"],
        url=_place(row["id"]).url,
        edited_at=_moment(row["edited_at"]),
        visibility=Visibility(row["visibility"]),
        is_mention=bool(row["is_mention"]),
        is_pingback=bool(row["is_pingback"]),
        raw={"id": row["id"], "change": row["change"]},
    )


def _post(row: sqlite3.Row) -> RemotePost:
    return RemotePost(
        id=row["post_id"],
        title=row["title"] or "",
        text=row["post_text"] or "",
        url=row["post_url"] or "",
        published_at=_moment(row["published_at"]),
    )


def _moment(stored: str | None) -> datetime | None:
    return datetime.fromisoformat(stored) if stored else None
