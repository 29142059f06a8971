"""What the network says now about a comment that is held already."""

from dataclasses import dataclass, field
from datetime import datetime

from augenhoehe.connectors.text import normalised
from augenhoehe.inbox.intake.cleaning import Item
from augenhoehe.inbox.models import Comment
from augenhoehe.inbox.states import Explanation, NoDuty, Visibility

FIELDS = (
    "text",
    "language",
    "url",
    "media",
    "edited_at",
    "visibility",
    "no_duty",
    "vanished_at",
    "vanished_text",
    "explanation",
    "forget_at",
    "examined_at",
)
"""Everything that a later version of a comment may change."""

_OUT_OF_SIGHT = {Visibility.SPAM, Visibility.TRASH}


@dataclass(slots=True, kw_only=True)
class Effect:
    """What came of one or more versions of a comment."""

    comment: Comment
    item: Item
    """The version that holds."""
    has_changed: bool = False
    is_reworded: bool = False
    has_returned: bool = False
    """It had vanished and is there again."""
    came_into_sight: bool = False
    """The network held it as spam or in its bin, and does not any more."""
    replaced: list[tuple[str, datetime]] = field(default_factory=list)
    """Older words, and when they were replaced."""
    older: list[tuple[str, datetime]] = field(default_factory=list)
    """Words older than those held that came late; perhaps known."""

    def take(self, item: Item, *, now: datetime, is_current: bool) -> bool:
        """Take one more version in; return whether it said anything new.

        A version that the network dates before the one held is only remembered. So
        is one that is not current: an exported file never rewords a live comment.
        """
        comment = self.comment
        if comment.erased_at:
            return False
        is_back = comment.vanished_at is not None
        if is_back:
            self._restore(item)
        elif not is_current or _is_older(item, comment):
            return self._remember(item)
        before = _state(comment)
        self._reword(item, now=now)
        self._observe(item)
        if _state(comment) == before and not is_back:
            return False
        self.item, self.has_changed = item, True
        return True

    def _remember(self, item: Item) -> bool:
        if item.text == self.comment.text:
            return False
        self.older.append((item.text, self.comment.edited_at or item.written_at))
        return True

    def _restore(self, item: Item) -> None:
        """Bring it back in the network's own words."""
        comment = self.comment
        comment.text = comment.vanished_text or item.text
        comment.visibility = item.visibility
        comment.vanished_at = comment.forget_at = None
        comment.vanished_text, comment.explanation = "", Explanation.NONE
        self.has_returned = self.is_reworded = True

    def _reword(self, item: Item, *, now: datetime) -> None:
        comment = self.comment
        if comment.text != item.text and not _is_ours_respelled(comment, item):
            self.replaced.append((comment.text, item.edited_at or now))
            comment.text = item.text
            comment.language = item.language
            comment.examined_at = None
            self.is_reworded = True
        comment.edited_at = item.edited_at or comment.edited_at

    def _observe(self, item: Item) -> None:
        comment = self.comment
        if comment.visibility in _OUT_OF_SIGHT and item.visibility not in _OUT_OF_SIGHT:
            self.came_into_sight = True
        comment.visibility = item.visibility
        comment.url = item.url or comment.url
        comment.media = list(item.media)


def open_again(effect: Effect) -> bool:
    """Whether a comment that came into sight owes more than a look now."""
    comment = effect.comment
    if comment.no_duty == NoDuty.TRASH:
        comment.no_duty = NoDuty.NONE
    return comment.no_duty == NoDuty.NONE


def _is_older(item: Item, comment: Comment) -> bool:
    """Only a network that dates its edits can say so; else the last to come holds."""
    if comment.edited_at is None:
        return False
    return (item.edited_at or item.written_at) < comment.edited_at


def _is_ours_respelled(comment: Comment, item: Item) -> bool:
    """A network that sets blanks of our reply differently has not changed it."""
    return comment.is_ours and normalised(comment.text) == normalised(item.text)


def _state(comment: Comment) -> tuple[object, ...]:
    return tuple(getattr(comment, name) for name in FIELDS)
