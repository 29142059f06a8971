"""Reading from the tables what the rules of release want to know."""

from datetime import datetime, timedelta

from django.utils import timezone

from augenhoehe.accounts.models import User
from augenhoehe.accounts.office import the_organisation
from augenhoehe.inbox.states import Kind
from augenhoehe.replies.checking import (
    DraftCheck,
    answered_by,
    check_draft,
    wishes_mail,
)
from augenhoehe.replies.delays import names_delay
from augenhoehe.replies.models import Draft
from augenhoehe.replies.release_rules import Facts, Obstacle, obstacles
from augenhoehe.replies.releasing import text_limit
from augenhoehe.replies.states import Purpose, State

LIGHT = {Kind.PRAISE, Kind.QUESTION}


def what_forbids(draft: Draft, *, by: User) -> tuple[Obstacle, ...]:
    """Say all that keeps ``by`` from releasing the draft now."""
    return obstacles(facts_of(draft, check_draft(draft), by=by, now=timezone.now()))


def facts_of(draft: Draft, check: DraftCheck, *, by: User, now: datetime) -> Facts:
    """Gather what the rules need to decide whether ``by`` may release the draft."""
    comments = answered_by(draft)
    kinds = {comment.kind for comment in comments}
    return Facts(
        purpose=Purpose(draft.purpose),
        text=draft.text,
        is_submitted=draft.state == State.SUBMITTED,
        releaser=by.pk,
        writers=writers_of(draft),
        overriders=_overriders(draft),
        rests_until=rests_until(draft),
        now=now,
        is_light=kinds <= LIGHT,
        is_praise=kinds == {Kind.PRAISE},
        unfilled=check.unfilled,
        stops=frozenset(each.family for each in check.report.stops),
        overridden=check.overridden,
        missing=check.missing,
        only_thanks=check.only_thanks,
        names_delay=names_delay(draft.text),
        vague=check.vague,
        is_private=draft.is_private,
        wishes_mail=wishes_mail(comments),
        has_address=all(comment.author.email for comment in comments),
        late_materials=_late_materials(draft, now),
        excess=len(check.text) - limit if (limit := text_limit(draft, comments)) else 0,
    )


def cooling_off() -> timedelta:
    """Return how long a reply rests after every change."""
    return timedelta(minutes=the_organisation().cooling_off_minutes)


def rests_until(draft: Draft, *, rest: timedelta | None = None) -> datetime:
    """Return when the cooling-off since the last change ends.

    A list asks for ``cooling_off()`` once and gives it as ``rest``.
    """
    return draft.changed_at + (cooling_off() if rest is None else rest)


def writers_of(draft: Draft) -> frozenset[int]:
    """Everybody whose change is in the text, and who put it forward."""
    writers = draft.versions.filter(is_aside=False).values_list("by", flat=True)
    submitter = {draft.submitted_by_id} if draft.submitted_by_id else set()
    return frozenset(writers) | submitter


def _overriders(draft: Draft) -> frozenset[int]:
    passed = draft.overrides.filter(revision=draft.revision)
    return frozenset(passed.values_list("by", flat=True))


def _late_materials(draft: Draft, now: datetime) -> tuple[str, ...]:
    today = timezone.localdate(now)
    return tuple(
        material.title
        for material in draft.materials.all()
        if material.retired_at or material.review_on <= today
    )
