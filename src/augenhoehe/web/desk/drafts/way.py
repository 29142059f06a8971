"""The way of one draft to the people it answers: what is done, now, and next."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from augenhoehe.replies.states import State
from augenhoehe.web.ui import dates

if TYPE_CHECKING:
    from augenhoehe.replies.models import Draft
    from augenhoehe.replies.release_rules import Facts
    from augenhoehe.web.desk.releases.rows import Sent


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: ``done``, ``now`` or ``next``."""

    stage: str
    title: str
    words: str


def way(draft: "Draft", facts: "Facts", sent: "Sent | None") -> list[Step]:
    """Return the steps in order; a reply that may go at once has fewer."""
    if draft.state == State.DISCARDED:
        return []
    middle = _two_people(draft, facts) if facts.needs_second else _at_once(draft)
    return [*middle, _sending(sent)]


def _two_people(draft: "Draft", facts: "Facts") -> Iterator[Step]:
    is_out = draft.state == State.RELEASED
    is_forward = is_out or facts.is_submitted
    is_rested = is_out or (is_forward and facts.now >= facts.rests_until)
    by = draft.submitted_by.name if draft.submitted_by else ""
    yield Step(
        stage="done" if is_forward else "now",
        title=_("Put forward"),
        words=_("By %(name)s.") % {"name": by} if by else _("It is being written."),
    )
    yield Step(
        stage=_stage(is_done=is_rested, is_now=is_forward),
        title=_("Cooling-off"),
        words=_("The text rests after every change. The rest ends: %(time)s.")
        % {"time": dates.words(facts.rests_until)}
        if not is_rested
        else _("The text has rested since its last change."),
    )
    yield Step(
        stage=_stage(is_done=is_out, is_now=is_rested),
        title=_("Second person"),
        words=_("Somebody who did not write it reads it and releases it."),
    )


def _at_once(draft: "Draft") -> Iterator[Step]:
    is_out = draft.state == State.RELEASED
    yield Step(
        stage=_stage(is_done=is_out, is_now=True),
        title=_("Release"),
        words=_("This reply may go at once, so that nobody waits in uncertainty."),
    )


def _sending(sent: "Sent | None") -> Step:
    if sent is None:
        words = _("Exactly once. It can be taken back for a minute.")
        return Step(stage="next", title=_("Sending"), words=words)
    is_published = bool(sent.release.published_at)
    return Step(
        stage=_stage(is_done=is_published, is_now=True),
        title=_("Sending"),
        words=sent.words,
    )


def _stage(*, is_done: bool, is_now: bool) -> str:
    if is_done:
        return "done"
    return "now" if is_now else "next"
