from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.db.models import Exists, F, OuterRef
from django.utils import timezone
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.models import Comment, Duty, Thread
from augenhoehe.inbox.ownership import look_after
from augenhoehe.inbox.states import DutyKind
from augenhoehe.language.check import check
from augenhoehe.language.variables import placeholders
from augenhoehe.replies.checking import BOILERPLATE, check_text
from augenhoehe.replies.drafting import begin, require_one_thread
from augenhoehe.replies.labels import family_label
from augenhoehe.replies.models import Release
from augenhoehe.replies.moves import move
from augenhoehe.replies.promising import promise
from augenhoehe.replies.releasing import put_out
from augenhoehe.replies.states import Purpose, Step
from augenhoehe.replies.wording import acknowledgement, language_for


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """The three things a public acknowledgement says."""

    concern: str
    """What we understood, in our own words."""
    person: User
    """Who takes care of it and answers."""
    on: date
    """By when we answer."""


@transaction.atomic(durable=True)
def acknowledge(
    comments: Sequence[Comment], *, said: Acknowledgement, by: User
) -> Release:
    """Acknowledge comments in public, in one step and at once.

    Raises ``Invalid`` with the reasons where a part is missing or the conduct check
    stops the text, ``TooLate`` where somebody acknowledged one of them meanwhile. The
    date becomes a promise of the person, who looks after the thread where nobody does.
    """
    require_one_thread(comments)
    by.require_in(Permission.ACKNOWLEDGE, comments[0].channel.team_id)
    _require_first(comments)
    language = language_for(comments)
    text = acknowledgement(
        concern=said.concern, name=said.person.name, on=said.on, language=language
    )
    if reasons := _faults(said, text, comments, language):
        raise Invalid(_("This acknowledgement cannot go out yet."), reasons=reasons)
    draft = begin(comments, purpose=Purpose.ACKNOWLEDGEMENT, text=text, by=by)
    move(draft, Step.RELEASE)
    release = put_out(draft, text=text, by=by, now=timezone.now())
    last = text.rsplit("\n\n", 1)[-1]
    promise(release, text=last, owner=said.person, due_on=said.on, by=by)
    look_after(draft.thread, owner=said.person, by=by)
    return release


def _require_first(comments: Sequence[Comment]) -> None:
    """Let one acknowledgement stand for a duty; the slower person is told who was faster.

    A comment whose duty was opened again is acknowledged again.
    """
    # Whoever writes to the thread's row second waits for the first, and then sees it.
    Thread.objects.filter(pk=comments[0].thread_id).update(owner=F("owner"))
    owed = Duty.objects.filter(
        comment=OuterRef("draft__comments"),
        kind=DutyKind.ACKNOWLEDGE,
        opened_at__gt=OuterRef("released_at"),
    )
    faster = Release.objects.filter(
        ~Exists(owed),
        undone_at=None,
        draft__purpose=Purpose.ACKNOWLEDGEMENT,
        draft__comments__in=[comment.pk for comment in comments],
    )
    if release := faster.select_related("released_by").first():
        raise TooLate(
            _("This comment is acknowledged already."), who=release.released_by.name
        )


def _faults(
    said: Acknowledgement, text: str, comments: Sequence[Comment], language: str
) -> list[str]:
    faults = []
    if not said.concern.strip():
        faults.append(_("Say in your own words what you understood."))
    if said.on < timezone.localdate():
        faults.append(_("The date of the answer has passed. Name one to come."))
    if not said.person.may_in(Permission.DRAFT, comments[0].channel.team_id):
        faults.append(_("This person cannot write here. Name somebody who can."))
    if placeholders(text):
        faults.append(_("Fill in the variables in curly brackets."))
    if any(each.family == BOILERPLATE for each in check(said.concern).findings):
        faults.append(
            _("This could stand under any comment. Name what this comment is about.")
        )
    stops = {
        each.family for each in check_text(text, comments, language=language).stops
    }
    faults += [
        _("“%(finding)s” stops this text. Change the words.")
        % {"finding": family_label(family)}
        for family in sorted(stops)
    ]
    return faults
