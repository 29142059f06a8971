"""What the page of a thread is given."""

from dataclasses import dataclass
from datetime import datetime

from augenhoehe.inbox.states import Explanation, Kind, NoDuty, Visibility


@dataclass(frozen=True, slots=True, kw_only=True)
class PostSeen:
    """What people comment on."""

    title: str
    text: str
    url: str
    is_ours: bool
    published_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionSeen:
    """What a comment said before."""

    text: str
    replaced_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class HintSeen:
    """Words somebody should look at: ``text[start:end] == words``."""

    rule: str
    name: str
    explanation: str
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSeen:
    """A rule of the guideline and the words that touch it."""

    key: str
    title: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckSeen:
    """The latest check; nothing touched means "no rule touched"."""

    version: int
    by: str
    at: datetime
    touched: tuple[RuleSeen, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalSeen:
    """Somebody wants to end a duty without a reply."""

    pk: int
    reason: str
    explanation: str
    by: str
    by_pk: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DutySeen:
    """An open duty."""

    pk: int
    kind: str
    label: str
    due_at: datetime
    is_shared: bool
    """An earlier acknowledgement of the same author serves this comment too."""
    proposal: ProposalSeen | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One comment in its place."""

    pk: int
    parent_pk: int | None
    depth: int
    """0 for what stands by itself."""
    author_pk: int
    author_name: str
    """Empty after the author was erased."""
    is_ours: bool
    text: str
    """Empty after the comment vanished or was erased."""
    language: str
    url: str
    written_at: datetime
    edited_at: datetime | None
    visibility: Visibility
    vanished_at: datetime | None
    explanation: Explanation
    no_duty: NoDuty
    kind: Kind
    kind_by: str
    wishes: str
    """How the author wants to hear from us; empty where they said nothing."""
    wishes_in_own_words: str
    revisions: tuple[RevisionSeen, ...]
    hints: tuple[HintSeen, ...]
    check: CheckSeen | None
    duties: tuple[DutySeen, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSeen:
    """An internal note."""

    text: str
    by: str
    at: datetime
    mentions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """An earlier thread in which an author spoke."""

    thread_pk: int
    title: str
    at: datetime
    is_waiting: bool
    """We still owe something there."""
    is_answered: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """One thread."""

    thread_pk: int
    channel_name: str
    team_pk: int
    post: PostSeen | None
    owner_name: str
    is_mine: bool
    due_at: datetime | None
    comments: tuple[Said, ...]
    notes: tuple[NoteSeen, ...]
    earlier: tuple[Earlier, ...]
    """The dialogue with who began the thread; empty where no case is open."""
