"""The situations a released reply can be in, and what is said about each."""

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from augenhoehe.delivery.states import State as Way
from augenhoehe.replies.letters import DECIDE_AFTER
from augenhoehe.web.ui import dates

if TYPE_CHECKING:
    from augenhoehe.delivery.models import Delivery
    from augenhoehe.replies.models import Letter, Release


class Situation(StrEnum):
    """Where a released reply is now."""

    UNDONE = "undone"
    PUBLISHED = "published"
    UNCLEAR = "unclear"
    REFUSED = "refused"
    PAUSED = "paused"
    WAITING = "waiting"
    POSTPONED = "postponed"
    SENDING = "sending"
    OWN_PAGE = "own_page"
    LETTER_WAITING = "letter_waiting"
    LETTER_SENDING = "letter_sending"
    LETTER_UNCLEAR = "letter_unclear"


WORDS: Final[dict[Situation, Promise]] = {
    Situation.UNDONE: _("It was taken back. The draft is being written again."),
    Situation.PUBLISHED: _("It is published."),
    Situation.UNCLEAR: _(
        "Nobody knows whether it was published. Look at the network, under the comment. "
        "It is never sent again by itself."
    ),
    Situation.REFUSED: _(
        "The network did not take it. The people it answers have not read it yet."
    ),
    Situation.PAUSED: _("The channel is paused. It goes out when the channel works."),
    Situation.WAITING: _(
        "It goes out after %(time)s. Until then it can be taken back."
    ),
    Situation.POSTPONED: _(
        "It could not be sent yet. It is tried again by itself: %(time)s."
    ),
    Situation.SENDING: _(
        "It is on its way. Where no answer comes, we look for it before anything else."
    ),
    Situation.OWN_PAGE: _("It is about to appear on our own public page."),
    Situation.LETTER_WAITING: _(
        "The e-mail goes out after %(time)s. Until then it can be taken back."
    ),
    Situation.LETTER_SENDING: _("The e-mail is on its way."),
    Situation.LETTER_UNCLEAR: _(
        "Nobody knows whether the e-mail arrived. It is never sent again by itself."
    ),
}
SHAPES: Final[dict[Situation, str]] = {
    Situation.UNDONE: "no",
    Situation.PUBLISHED: "done",
    Situation.UNCLEAR: "ask",
    Situation.REFUSED: "no",
    Situation.PAUSED: "pause",
    Situation.LETTER_UNCLEAR: "ask",
}
_OF_DELIVERY: Final[dict[Way, Situation]] = {
    Way.SENDING: Situation.SENDING,
    Way.REFUSED: Situation.REFUSED,
    Way.UNCLEAR: Situation.UNCLEAR,
    Way.WITHDRAWN: Situation.UNDONE,
}


def situation_of(release: "Release", now: datetime) -> Situation:
    """Say where a reply is; troubles that wait for a person come first."""
    if release.undone_at:
        return Situation.UNDONE
    if release.published_at:
        return Situation.PUBLISHED
    if release.delivery and release.delivery.state != Way.DELIVERED:
        return _on_its_way(release.delivery)
    letter: Letter | None = getattr(release, "letter", None)
    if letter and letter.sent_at is None:
        return _letter(letter, now)
    # Delivered, or without a network: the report of it follows within a minute.
    return Situation.OWN_PAGE if release.delivery is None else Situation.SENDING


def words_for(situation: Situation, release: "Release") -> str:
    """Say in a sentence or two what the situation means."""
    letter: Letter | None = getattr(release, "letter", None)
    of_letter = situation == Situation.LETTER_WAITING
    waiting = letter if of_letter else release.delivery
    return str(WORDS[situation]) % {
        "time": dates.words(waiting.due_at) if waiting else ""
    }


def shape_of(situation: Situation) -> str:
    return SHAPES.get(situation, "work")


def _on_its_way(delivery: "Delivery") -> Situation:
    state = Way(delivery.state)
    if found := _OF_DELIVERY.get(state):
        return found
    if delivery.channel.paused_at:
        return Situation.PAUSED
    return Situation.POSTPONED if delivery.attempts else Situation.WAITING


def _letter(letter: "Letter", now: datetime) -> Situation:
    if letter.picked_up_at is None:
        return Situation.LETTER_WAITING
    if letter.picked_up_at <= now - DECIDE_AFTER:
        return Situation.LETTER_UNCLEAR
    return Situation.LETTER_SENDING
