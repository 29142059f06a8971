"""Entries of the journal as sentences a person reads."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from augenhoehe.accounts.access import names_behind
from augenhoehe.journal.record import Line

WORDS: Final[dict[str, Promise]] = {
    "accounts.invited": _("A person was invited."),
    "accounts.changed": _("Roles or teams of a person were changed."),
    "accounts.left": _("A person left."),
    "accounts.team_founded": _("A team was created."),
    "accounts.office_set": _("Clocks or office hours were changed."),
    "accounts.closed_day_set": _("A day was named on which nobody is there."),
    "concerns.created": _("The concern was opened."),
    "concerns.voices_added": _("Comments were added to the concern."),
    "concerns.statement_edited": _("The concern was said better."),
    "concerns.next_planned": _("The next step was set."),
    "concerns.position_taken": _("A position was taken."),
    "concerns.decide": _("A decision was recorded."),
    "concerns.settle": _("The concern was settled."),
    "concerns.reopen": _("The concern was opened again."),
    "concerns.committed": _("A change was committed to."),
    "concerns.commitment_kept": _("A commitment was kept."),
    "concerns.commitment_dropped": _("A commitment was given up, with a reason."),
    "concerns.panel_topic_named": _("The topic was named as the panel's."),
    "guidelines.published": _("A version of the guideline was published."),
    "guidelines.version_started": _("A new version of the guideline was started."),
    "guidelines.rule_edited": _("A rule was changed in the draft."),
    "guidelines.rule_removed": _("A rule was taken out of the draft."),
    "guidelines.preface_edited": _("The preface was changed in the draft."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One line of a history, as ``ui/history.html`` shows it."""

    at: datetime
    words: str
    who: str


def told(lines: Sequence[Line]) -> list[Told]:
    """Return the lines with sentences and names."""
    names = names_behind(line.actor for line in lines)
    return [
        Told(
            at=line.at,
            words=str(WORDS.get(line.verb, line.verb)),
            who=names.get(line.actor, ""),
        )
        for line in lines
    ]
