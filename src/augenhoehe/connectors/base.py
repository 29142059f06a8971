"""What a network has to offer to be connected. Nothing here knows Django.

Everything that enters or leaves a connector is a frozen dataclass; dictionaries
and ``Any`` stop inside the network's own file.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar

import httpx2


class Ability(StrEnum):
    """What a connector may offer beyond reading; named like its method."""

    PUBLISH = "publish"
    """Put our reply under a comment, in public."""

    FIND_REPLY = "find_reply"
    """Look whether a reply of ours stands at the network."""

    SIGN = "sign"
    """Acknowledge praise by the network's own sign (a like)."""


class Visibility(StrEnum):
    """How the network itself treats a comment. An observation, never our act."""

    PUBLIC = "public"
    HELD = "held"
    SPAM = "spam"
    TRASH = "trash"


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteAuthor:
    """Who wrote it, as the network names them."""

    id: str
    name: str
    url: str = ""
    email: str = ""
    is_us: bool = False
    """The account is our own: what it says is our word, and owes us nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemotePost:
    """What people comment on. ``text`` is plain text."""

    id: str
    title: str = ""
    text: str = ""
    url: str = ""
    published_at: datetime | None = None
    is_ours: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteComment:
    """One contribution as the network holds it now.

    ``text`` is plain text; every time is aware. ``raw`` is what the network sent,
    already without IP addresses and browser strings.
    """

    id: str
    author: RemoteAuthor
    text: str
    written_at: datetime
    post: RemotePost | None = None
    parent_id: str | None = None
    url: str = ""
    edited_at: datetime | None = None
    visibility: Visibility = Visibility.PUBLIC
    is_mention: bool = False
    is_pingback: bool = False
    media: tuple[str, ...] = ()
    """Addresses of pictures and files. They are linked and never fetched."""
    raw: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """An item that could not be understood: kept and shown, never dropped."""

    position: str
    """Where it stood: an id, a line number, an offset."""
    reason: str
    """One sentence in English for the person who looks after the channel."""
    raw: str
    """The item itself, without IP addresses and browser strings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One step of reading: comments oldest first, and where to go on."""

    items: tuple[RemoteComment | Unreadable, ...]
    cursor: str | None
    """Opaque to everybody but the connector; stored with the comments."""
    is_last: bool
    """Nothing more to fetch right now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A reply on its way out."""

    to: str
    """The comment's id at the network."""
    post_id: str
    text: str
    key: str
    """The same for every attempt: an idempotency key where the network has one."""
    first_tried_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """Where our reply stands."""

    id: str
    url: str = ""


class Absent(StrEnum):
    """What a look for our reply says when it found none."""

    CERTAINLY = "certainly"
    """The network showed everything there is: it may be sent again."""
    UNKNOWN = "unknown"
    """The network cannot tell: a person has to decide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What a test call found out about the account behind the credentials."""

    id: str
    name: str
    url: str = ""
    comments: int | None = None
    """How many comments a back-fill would read, where the network says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing a person types to connect a channel."""

    name: str
    is_secret: bool = False
    is_required: bool = True
    is_url: bool = False


class ConnectorError(Exception):
    """The network did not do what we asked.

    ConnectorError
    ├── TemporaryError   try again, at the earliest after ``retry_after``
    │   └── Unclear      we do not know whether it was done: look first
    ├── PermanentError   no retry will help; a person has to look
    └── NeedsLogin       the credentials are not accepted any more
    """


class TemporaryError(ConnectorError):
    """Worth another try, at the earliest after ``retry_after``."""

    def __init__(self, message: str, *, retry_after: timedelta) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class Unclear(TemporaryError):
    """The request may or may not have been carried out."""


class PermanentError(ConnectorError):
    """No retry will help; a person has to look at it."""


class NeedsLogin(ConnectorError):
    """The network does not accept the credentials; a person has to renew them."""


class Connector(ABC):
    """One account on one network. Subclass it in a file of its own.

    An instance lives for one piece of work and is closed with :meth:`close`.
    """

    kind: ClassVar[str]
    """Stored in the database; never change it."""

    label: ClassVar[str]
    """The network's own name, the same in every language."""

    abilities: ClassVar[frozenset[Ability]] = frozenset()

    fields: ClassVar[tuple[Field, ...]] = ()
    """What a person has to give; the secret ones are stored encrypted."""

    keeps_deleted_text_days: ClassVar[int] = 7
    """How long the text of a vanished comment may be kept, encrypted; at most 7."""

    text_limit: ClassVar[int | None] = None
    """How many characters a reply may have; None where the network sets no limit."""

    sends_data_to_third_party: ClassVar[bool] = True

    can_be_chosen: ClassVar[bool] = True
    """People are offered it when they connect a channel."""

    takes_comments_itself: ClassVar[bool] = False
    """Comments come through a form of ours and are never fetched."""

    reports_absence: ClassVar[bool] = True
    """:meth:`present_ids` can say what is still there."""

    def __init__(self, config: Mapping[str, str], *, http: httpx2.Client) -> None:
        """Take what a person gave for :attr:`fields`, secrets decrypted."""
        self.config = config
        self.http = http

    @abstractmethod
    def fetch(self, cursor: str | None) -> Page:
        """Return the next step of reading after ``cursor``, oldest first.

        ``None`` starts the back-fill of everything the network still has. Items may
        come twice (pages overlap on purpose); an edited comment comes again.
        """

    def check(self) -> Account:
        """Ask the network who we are: the test call when a channel is set up."""
        raise NotImplementedError

    def present_ids(self) -> Iterator[str]:
        """Yield the id of every comment the network holds now, of any visibility."""
        raise NotImplementedError

    def publish(self, reply: Reply) -> Published:
        """Publish our reply.

        Raises :class:`Unclear` where the network's answer never arrived.
        """
        raise NotImplementedError

    def find_reply(self, reply: Reply) -> Published | Absent:
        """Look for our reply: parent, account, normalised text, time."""
        raise NotImplementedError

    def sign(self, comment_id: str) -> None:
        """Give the network's own sign of acknowledgement."""
        raise NotImplementedError

    def close(self) -> None:
        """Let go of connections."""
        self.http.close()
