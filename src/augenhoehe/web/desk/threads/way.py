"""What we wrote and promised in a conversation, and how far it has come."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from augenhoehe.replies.access import (
    open_drafts_of,
    promises_of,
    releases_in,
    signed_in,
)
from augenhoehe.replies.states import Purpose

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User
    from augenhoehe.inbox.models import Thread
    from augenhoehe.replies.models import Draft, Promise, Release


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """From the draft to what people see."""

    drafts: "Sequence[Draft]"
    releases: "Sequence[Release]"
    promises: "Sequence[Promise]"
    acknowledged: frozenset[int]
    """Comments with an acknowledgement that is published or on its way."""

    @property
    def ours(self) -> frozenset[int]:
        """Our replies in the conversation that went out from here, as comments."""
        found = (release.comment_id for release in self.releases)
        return frozenset(pk for pk in found if pk is not None)

    @property
    def is_empty(self) -> bool:
        return not (self.drafts or self.releases or self.promises)


def way_of(person: "User", thread: "Thread") -> Way:
    """Read drafts, releases and promises of the thread, the newest first."""
    releases = list(releases_in(person, thread).prefetch_related("draft__comments"))
    return Way(
        drafts=list(open_drafts_of(person).filter(thread=thread)),
        releases=releases,
        promises=list(promises_of(person).filter(thread=thread)),
        acknowledged=signed_in(person, thread)
        | {
            comment.pk
            for release in releases
            if release.draft.purpose == Purpose.ACKNOWLEDGEMENT
            for comment in release.draft.comments.all()
        },
    )
