"""Changing the text of a draft so that nobody overwrites anybody."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from augenhoehe.accounts.models import User
from augenhoehe.journal.record import record
from augenhoehe.replies.errors import StaleDraft
from augenhoehe.replies.models import Draft, DraftVersion
from augenhoehe.replies.states import State

JOINED_WITHIN = timedelta(minutes=5)
"""Autosaves of one person within this time are one version."""


def write(
    draft: Draft, text: str, *, revision: int, by: User, joins: bool = True
) -> None:
    """Put ``text`` into the draft, if it still stands at ``revision``.

    ``joins=False`` makes it a version of its own: what ``by`` typed a moment ago is
    then kept. Raises :class:`StaleDraft` where the draft stands at another revision,
    after keeping the typed text beside.
    A plain function with transactions of its own: never call it inside one.
    """
    if not _written(draft, text, revision=revision, by=by, joins=joins):
        _keep_aside(draft, text, revision=revision, by=by)
        raise stale(draft)


def stale(draft: Draft) -> StaleDraft:
    """Say who changed the draft or put it forward, and what it says now."""
    draft.refresh_from_db()
    latest = draft.versions.filter(is_aside=False).select_related("by").first()
    who = draft.submitted_by or (latest.by if latest else None)
    return StaleDraft(
        who=who.name if who else "", text=draft.text, revision=draft.revision
    )


def changed(draft: Draft, *, by: User) -> None:
    """Count a change of what would be published, inside the caller's transaction.

    The cooling-off begins again, and ``by`` is one of the writers.
    """
    now = timezone.now()
    won = Draft.objects.filter(
        pk=draft.pk, state=State.WRITING, revision=draft.revision
    ).update(revision=draft.revision + 1, changed_at=now)
    if not won:
        raise stale(draft)
    draft.refresh_from_db()
    _keep_version(draft, by=by)


@transaction.atomic(durable=True)
def _written(draft: Draft, text: str, *, revision: int, by: User, joins: bool) -> bool:
    rows = Draft.objects.filter(pk=draft.pk, state=State.WRITING, revision=revision)
    if rows.filter(text=text).exists():
        return True
    now = timezone.now()
    if not rows.update(text=text, revision=revision + 1, changed_at=now):
        return False
    draft.refresh_from_db()
    _keep_version(draft, by=by, joins=joins)
    return True


def _keep_version(draft: Draft, *, by: User, joins: bool = True) -> None:
    """Keep what the draft says now; join it to what ``by`` wrote a moment ago."""
    latest = draft.versions.filter(is_aside=False).first()
    begun = draft.changed_at - JOINED_WITHIN
    if joins and latest and latest.by_id == by.pk and latest.at > begun:
        draft.versions.filter(pk=latest.pk).update(
            revision=draft.revision, text=draft.text
        )
        return
    draft.versions.create(
        revision=draft.revision, text=draft.text, by=by, at=draft.changed_at
    )
    record(
        "replies.draft_changed",
        by=by,
        about=[draft, draft.thread],
        revision=draft.revision,
    )


@transaction.atomic(durable=True)
def _keep_aside(draft: Draft, text: str, *, revision: int, by: User) -> None:
    same = draft.versions.filter(is_aside=True, by=by, text=text)
    if text.strip() and not same.exists():
        DraftVersion.objects.create(
            draft=draft,
            revision=revision,
            text=text,
            by=by,
            at=timezone.now(),
            is_aside=True,
        )
        record("replies.draft_kept_aside", by=by, about=[draft, draft.thread])
