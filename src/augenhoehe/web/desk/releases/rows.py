"""How far each of our replies has come, in plain words, and what one may do about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils import timezone

from augenhoehe.accounts.roles import Permission
from augenhoehe.delivery.states import State as Way
from augenhoehe.replies.states import Place, Purpose
from augenhoehe.web.desk.drafts.titles import title_of
from augenhoehe.web.desk.releases.situations import (
    Situation,
    shape_of,
    situation_of,
    words_for,
)

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User
    from augenhoehe.replies.models import Release

TAKES_BACK = {
    Situation.WAITING,
    Situation.POSTPONED,
    Situation.PAUSED,
    Situation.REFUSED,
    Situation.OWN_PAGE,
    Situation.LETTER_WAITING,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """One reply of ours on its way, or where it stands."""

    release: "Release"
    title: str
    href: str
    """The draft for those who write, the conversation for others."""
    situation: Situation
    shape: str
    words: str
    """What it means, and what to do next."""
    note: str
    """What the network said, in plain English; empty where it said nothing."""
    may_decide: bool
    """The person may decide what is left to a person."""
    may_undo: bool

    @property
    def may_retry(self) -> bool:
        return self.may_decide and self.situation in {
            Situation.REFUSED,
            Situation.UNCLEAR,
        }

    @property
    def may_settle(self) -> bool:
        return self.may_decide and self.situation == Situation.UNCLEAR

    @property
    def may_move(self) -> bool:
        """Whether it may stand on our own page instead."""
        is_public = self.release.place == Place.NETWORK
        is_refused = self.situation == Situation.REFUSED
        return self.may_decide and is_refused and is_public

    @property
    def may_settle_letter(self) -> bool:
        return self.may_decide and self.situation == Situation.LETTER_UNCLEAR

    @property
    def needs_person(self) -> bool:
        """Nothing goes on by itself: somebody has to decide."""
        return self.situation in {
            Situation.REFUSED,
            Situation.UNCLEAR,
            Situation.LETTER_UNCLEAR,
        }


def sent(person: "User", releases: "Iterable[Release]") -> list[Sent]:
    """Return the rows; read the releases with ``standing_releases_of``."""
    now = timezone.now()
    return [sent_row(person, release, now=now) for release in releases]


def sent_row(person: "User", release: "Release", *, now: datetime) -> Sent:
    situation = situation_of(release, now)
    return Sent(
        release=release,
        title=title_of(release.draft),
        href=_address(person, release),
        situation=situation,
        shape=shape_of(situation),
        words=words_for(situation, release),
        note=_note(release, situation),
        may_decide=person.may_in(Permission.RELEASE, _team(release)),
        may_undo=_may_undo(person, release, situation),
    )


def _address(person: "User", release: "Release") -> str:
    if person.may(Permission.DRAFT):
        return reverse("draft", args=[release.draft_id])
    return reverse("thread", args=[release.draft.thread_id])


def _note(release: "Release", situation: Situation) -> str:
    if situation in {Situation.LETTER_WAITING, Situation.LETTER_UNCLEAR}:
        return release.letter.note
    return release.delivery.note if release.delivery else ""


def _may_undo(person: "User", release: "Release", situation: Situation) -> bool:
    is_acknowledgement = release.draft.purpose == Purpose.ACKNOWLEDGEMENT
    needed = Permission.ACKNOWLEDGE if is_acknowledgement else Permission.RELEASE
    delivery, letter = release.delivery, getattr(release, "letter", None)
    is_held = delivery is None or delivery.state in {Way.WAITING, Way.REFUSED}
    letter_is_held = letter is None or letter.picked_up_at is None
    may = person.may_in(needed, _team(release))
    return may and is_held and letter_is_held and situation in TAKES_BACK


def _team(release: "Release") -> int | None:
    return release.draft.thread.channel.team_id
