"""How a reply is going to look where it is read."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from augenhoehe.replies.releasing import place_for, text_limit
from augenhoehe.replies.states import Place
from augenhoehe.replies.wording import continued_in_private, language_for

if TYPE_CHECKING:
    from augenhoehe.inbox.models import Comment
    from augenhoehe.replies.models import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The text where it will be read. ``limit`` counts characters, where known."""

    place: str
    channel: str
    text: str
    length: int
    limit: int | None
    is_private: bool
    public_note: str
    """What the conversation says while the reply itself is private."""

    @property
    def is_too_long(self) -> bool:
        return self.limit is not None and self.length > self.limit


def preview_of(draft: "Draft", text: str, comment: "Comment") -> Preview:
    place = place_for(draft, comment)
    is_private = place == Place.PRIVATE
    is_at_network = place == Place.NETWORK
    return Preview(
        place=str(place.label),
        channel=comment.channel.name if is_at_network else "",
        text=text,
        length=len(text),
        limit=text_limit(draft, [comment]),
        is_private=is_private,
        public_note=continued_in_private(language_for([comment])) if is_private else "",
    )
