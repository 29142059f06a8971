"""Which buttons stand on the page of a draft: none that would refuse the person."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from augenhoehe.accounts.roles import Permission
from augenhoehe.replies.states import LIFECYCLE, Purpose, State, Step
from augenhoehe.web.desk.releases.rows import Sent

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User
    from augenhoehe.replies.models import Draft
    from augenhoehe.replies.release_rules import Facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """What the person may do with the draft as it stands."""

    write: bool
    keep: bool
    """Give a reason for words that stop the text."""
    submit: bool
    release: bool
    """The person may release such drafts; whether it goes now, the obstacles say."""
    give_back: bool
    take_back: bool
    """It is the person's own proposal."""
    discard: bool
    promise: bool
    """Add what the released reply promises."""


def offers_for(
    person: "User", draft: "Draft", facts: "Facts", sent: Sent | None
) -> Offers:
    """Say what this person may do; the server refuses everything else."""
    state, steps = State(draft.state), LIFECYCLE.open_steps(State(draft.state))
    team = draft.thread.channel.team_id
    submits = person.may_in(Permission.SUBMIT, team)
    is_mine = draft.submitted_by_id == person.pk
    writes = person.may_in(Permission.DRAFT, team)
    reads_for_others = person.may_in(Permission.RELEASE, team) and not is_mine
    return Offers(
        write=writes and state == State.WRITING,
        keep=submits and Step.DISCARD in steps,
        submit=submits and facts.needs_second and Step.SUBMIT in steps,
        release=_may_release(person, draft) and _can_release(state, facts),
        give_back=reads_for_others and Step.RETURN in steps,
        take_back=submits and is_mine and Step.RETURN in steps,
        discard=may_discard(person, draft),
        promise=submits and sent is not None,
    )


def may_discard(person: "User", draft: "Draft") -> bool:
    """Whoever began it may lay it aside, and whoever may put drafts forward."""
    needed = Permission.DRAFT if draft.started_by_id == person.pk else Permission.SUBMIT
    is_open = Step.DISCARD in LIFECYCLE.open_steps(State(draft.state))
    return is_open and person.may_in(needed, draft.thread.channel.team_id)


def _may_release(person: "User", draft: "Draft") -> bool:
    is_acknowledgement = draft.purpose == Purpose.ACKNOWLEDGEMENT
    needed = Permission.ACKNOWLEDGE if is_acknowledgement else Permission.RELEASE
    return person.may_in(needed, draft.thread.channel.team_id)


def _can_release(state: State, facts: "Facts") -> bool:
    is_at_once = state == State.WRITING and not facts.needs_second
    return state == State.SUBMITTED or is_at_once
