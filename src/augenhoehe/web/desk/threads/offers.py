"""Which forms stand on the page of a conversation."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.states import DutyKind, Kind
from augenhoehe.web.desk.threads.said import Node

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User
    from augenhoehe.inbox.said import Conversation


class Main(StrEnum):
    """The one filled button of the page."""

    ACKNOWLEDGE = "acknowledge"
    ANSWER = "answer"
    LOOK = "look"
    NONE = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """Nobody is offered what would be refused."""

    main: Main
    acknowledge: bool
    sign: bool
    """Acknowledge praise by the network's own sign."""
    claim: bool
    release: bool
    hand_over: bool
    note: bool
    draft: bool
    private: bool
    check: bool
    count: bool
    """Count a reply written at the network itself as our answer."""
    void: bool
    deliberate: bool
    person: bool
    """Record how a person wants to hear from us."""
    earlier: bool
    """Read the earlier dialogue with an author: only from an open case."""


def offers_for(
    person: "User",
    talk: "Conversation",
    *,
    chosen: Node | None,
    waiting: Sequence[Node],
    wishes_mail: bool,
    has_sign: bool,
) -> Offers:
    def may(permission: Permission) -> bool:
        return person.may_in(permission, talk.team_pk)

    claims = may(Permission.CLAIM)
    acknowledge = may(Permission.ACKNOWLEDGE) and chosen in waiting
    draft = may(Permission.DRAFT) and chosen is not None
    look = may(Permission.CHECK) and _owes(chosen, DutyKind.LOOK)
    return Offers(
        main=_main(
            acknowledge=acknowledge,
            look=look,
            answer=draft and _owes(chosen, DutyKind.ANSWER),
        ),
        acknowledge=acknowledge,
        sign=acknowledge and has_sign and _is_praise(chosen),
        claim=claims and not talk.owner_name,
        release=claims and talk.is_mine,
        hand_over=claims,
        note=may(Permission.NOTE),
        draft=draft,
        private=draft and wishes_mail,
        check=may(Permission.CHECK),
        count=may(Permission.RELEASE),
        void=may(Permission.VOID),
        deliberate=may(Permission.DELIBERATE),
        person=claims,
        earlier=talk.due_at is not None or talk.is_mine,
    )


def _is_praise(chosen: Node | None) -> bool:
    return chosen is not None and chosen.said.kind == Kind.PRAISE


def _owes(chosen: Node | None, kind: DutyKind) -> bool:
    return chosen is not None and chosen.owes(kind)


def _main(*, acknowledge: bool, look: bool, answer: bool) -> Main:
    if look:
        return Main.LOOK
    if acknowledge:
        return Main.ACKNOWLEDGE
    return Main.ANSWER if answer else Main.NONE
