"""Promises that come out of our replies, inside the caller's transaction."""

from datetime import date

from django.utils import timezone

from augenhoehe.accounts.models import User
from augenhoehe.journal.record import record
from augenhoehe.language.promises import promises_in
from augenhoehe.replies.models import Promise, Release
from augenhoehe.replies.states import PromiseState


def track_promises(release: Release, *, by: User) -> None:
    """Make a promise of every sentence in the text that names a day.

    Its owner is the colleague whom the sentence names, else who wrote the text.
    """
    today = timezone.localdate(release.released_at)
    for found in promises_in(release.draft.text, today=today):
        if found.on:
            owner = _named_in(found.text, release) or release.written_by
            promise(release, text=found.text, owner=owner, due_on=found.on, by=by)


def promise(
    release: Release, *, text: str, owner: User, due_on: date, by: User
) -> Promise:
    """Keep in mind that ``owner`` owes the thread something by ``due_on``."""
    thread = release.draft.thread
    made = Promise.objects.create(
        thread=thread, release=release, text=text, owner=owner, due_on=due_on
    )
    record(
        "replies.promised",
        by=by,
        about=[made, thread, owner],
        due_on=due_on.isoformat(),
    )
    return made


def replace_late_promise(release: Release, *, by: User) -> None:
    """Let the date an interim note names replace the promise that is late."""
    late = release.draft.late_promise
    newer = release.promises.order_by("-due_on", "-pk").first()
    if late is None or newer is None:
        return
    rows = Promise.objects.filter(pk=late.pk, state=PromiseState.OPEN)
    if rows.update(state=PromiseState.MOVED, moved_to=newer):
        record(
            "replies.promise_moved",
            by=by,
            about=[late, release.draft.thread],
            due_on=newer.due_on.isoformat(),
        )


def forget_promises(release: Release) -> None:
    """Take back what a release promised; what it had moved is open again."""
    Promise.objects.filter(moved_to__release=release, state=PromiseState.MOVED).update(
        state=PromiseState.OPEN, moved_to=None
    )
    release.promises.all().delete()


def _named_in(sentence: str, release: Release) -> User | None:
    team = release.draft.thread.channel.team_id
    people = User.objects.filter(is_active=True, teams=team)
    named = [person for person in people if person.name in sentence]
    return max(named, key=lambda person: len(person.name), default=None)
