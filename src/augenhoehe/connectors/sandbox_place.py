"""The place behind the sandbox: one SQLite file in which invented people talk.

Several processes may use it at once, and one may be killed at any moment.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from augenhoehe.connectors.base import Visibility

FILE = "sandbox.sqlite3"

_TABLES = """
CREATE TABLE IF NOT EXISTS posts (
    number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE, title TEXT, text TEXT,
    url TEXT, published_at TEXT);
CREATE TABLE IF NOT EXISTS comments (
    number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE, post_id TEXT,
    parent_id TEXT, author_id TEXT, author_name TEXT, is_us INTEGER, text TEXT,
    written_at TEXT, edited_at TEXT, visibility TEXT, is_mention INTEGER,
    is_pingback INTEGER, key TEXT UNIQUE, change INTEGER);
CREATE TABLE IF NOT EXISTS signs (comment_id TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS changes (number INTEGER PRIMARY KEY AUTOINCREMENT);
CREATE TABLE IF NOT EXISTS moods (mood TEXT PRIMARY KEY, times INTEGER);
CREATE INDEX IF NOT EXISTS comments_by_change ON comments (change);
"""


class Mood(StrEnum):
    """How the sandbox can misbehave, for tests."""

    ANSWER_LOST = "answer-lost"
    """Takes the reply and never answers: Unclear, and it was done."""
    REQUEST_LOST = "request-lost"
    """Never gets the reply and never answers: Unclear, and it was not done."""
    BUSY = "busy"
    """TemporaryError for every call."""
    LOGIN = "login"
    """NeedsLogin for every call."""
    REFUSES = "refuses"
    """PermanentError for every reply."""
    BLIND = "blind"
    """Cannot say whether a reply stands: Absent.UNKNOWN."""
    FORGETFUL = "forgetful"
    """Ignores the key of a reply, like most networks: twice sent stands twice."""


class SandboxPlace:
    """What people do at the sandbox. ``Sandbox`` adds what our software does."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / FILE
        with self.connected() as db:
            db.executescript(_TABLES)

    @contextmanager
    def connected(self) -> Iterator[sqlite3.Connection]:
        """Give a connection whose work is stored whole or not at all."""
        with closing(sqlite3.connect(self.path, timeout=20)) as db, db:
            # What a sandbox keeps outlives a process, and need not outlive a power cut.
            db.execute("PRAGMA synchronous=OFF")
            db.row_factory = sqlite3.Row
            db.isolation_level = "IMMEDIATE"
            yield db

    def post(self, title: str, *, text: str = "", at: datetime | None = None) -> str:
        """Publish a post of ours and return its id."""
        when = _stored(at or datetime.now(UTC))
        with self.connected() as db:
            number = db.execute(
                "INSERT INTO posts (title, text, published_at) VALUES (?, ?, ?)",
                (title, text, when),
            ).lastrowid
            own_id = f"p{number}"
            db.execute(
                "UPDATE posts SET id = ?, url = ? WHERE number = ?",
                (own_id, f"https://sandbox.example/{own_id}", number),
            )
        return own_id

    def say(
        self,
        text: str,
        *,
        post: str,
        name: str = "Kim",
        parent: str | None = None,
        at: datetime | None = None,
        **more: object,
    ) -> str:
        """Let a person comment and return the comment's id.

        ``more`` may hold any further column: ``author_id`` (default: made from the
        name), ``is_us``, ``visibility``, ``is_mention``, ``is_pingback``, ``key``.
        """
        row: dict[str, object] = {
            "post_id": post,
            "parent_id": parent,
            "author_id": f"person-{name.casefold()}",
            "author_name": name,
            "is_us": 0,
            "text": text,
            "written_at": _stored(at or datetime.now(UTC)),
            "visibility": Visibility.PUBLIC.value,
            "is_mention": 0,
            "is_pingback": 0,
        }
        row |= more
        columns = ", ".join(row)
        places = ", ".join("?" for _ in row)
        with self.connected() as db:
            number = db.execute(
                f"INSERT INTO comments ({columns}) VALUES ({places})",  # noqa: S608 - column names of our own code
                tuple(row.values()),
            ).lastrowid
            db.execute(
                "UPDATE comments SET id = ?, change = ? WHERE number = ?",
                (f"c{number}", _next_change(db), number),
            )
        return f"c{number}"

    def edit(self, comment_id: str, text: str, *, at: datetime | None = None) -> None:
        """Let the author change the words."""
        when = _stored(at or datetime.now(UTC))
        with self.connected() as db:
            db.execute(
                "UPDATE comments SET text = ?, edited_at = ?, change = ? WHERE id = ?",
                (text, when, _next_change(db), comment_id),
            )

    def delete(self, comment_id: str) -> None:
        """Let a comment vanish, for whatever reason; answers to it stay."""
        with self.connected() as db:
            db.execute("DELETE FROM comments WHERE id = ?", (comment_id,))

    def treat(self, comment_id: str, visibility: Visibility) -> None:
        """Let the network show, hold, or bin a comment."""
        with self.connected() as db:
            db.execute(
                "UPDATE comments SET visibility = ?, change = ? WHERE id = ?",
                (visibility.value, _next_change(db), comment_id),
            )

    def hold(self, comment_id: str) -> None:
        """Let the network hold a comment back."""
        self.treat(comment_id, Visibility.HELD)

    def replies_to(self, comment_id: str) -> list[str]:
        """Return the texts of our replies under a comment, oldest first."""
        with self.connected() as db:
            rows = db.execute(
                "SELECT text FROM comments WHERE parent_id = ? AND is_us ORDER BY number",
                (comment_id,),
            ).fetchall()
        return [row["text"] for row in rows]

    def signs(self) -> set[str]:
        """Return the ids of the comments that carry our sign."""
        with self.connected() as db:
            rows = db.execute("SELECT comment_id FROM signs").fetchall()
        return {row["comment_id"] for row in rows}

    def misbehave(self, mood: Mood, *, times: int = 1) -> None:
        """Misbehave the next ``times`` times, in whichever process asks."""
        with self.connected() as db:
            db.execute("REPLACE INTO moods VALUES (?, ?)", (mood.value, times))

    def behave(self) -> None:
        """Be a well-behaved network again."""
        with self.connected() as db:
            db.execute("DELETE FROM moods")

    def is_in(self, mood: Mood) -> bool:
        """Whether to misbehave now; each yes uses up one time."""
        with self.connected() as db:
            used = db.execute(
                "UPDATE moods SET times = times - 1 WHERE mood = ? AND times > 0",
                (mood.value,),
            )
            return used.rowcount == 1


def _next_change(db: sqlite3.Connection) -> int:
    number = db.execute("INSERT INTO changes DEFAULT VALUES").lastrowid
    return number or 0


def _stored(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
