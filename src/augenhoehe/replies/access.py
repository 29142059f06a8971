"""Every way to read drafts, releases, promises and materials for a person."""

from datetime import date

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import NotThere
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.inbox.models import Thread
from augenhoehe.replies.models import (
    Draft,
    DraftVersion,
    Letter,
    Material,
    Override,
    Promise,
    Release,
    Sign,
    TextModule,
)
from augenhoehe.replies.states import Place, PromiseState, State


def drafts_of(person: User) -> QuerySet[Draft]:
    """Every draft in the channels of this person, the latest change first.

    Drafts are for those who write; others read what was released.
    """
    found = Draft.objects.select_related(
        "thread__channel", "started_by", "submitted_by", "returned_by"
    ).order_by("-changed_at", "-pk")
    if not person.may(Permission.DRAFT):
        return found.none()
    if person.may(Permission.READ_ALL_TEAMS):
        return found
    return found.filter(thread__channel__team__in=person.team_ids)


def open_drafts_of(person: User) -> QuerySet[Draft]:
    """What is being written or waits for a second person."""
    return drafts_of(person).filter(state__in=[State.WRITING, State.SUBMITTED])


def draft_of(person: User, pk: int) -> Draft:
    """Raises ``NotThere`` where this person may not read the draft."""
    if draft := drafts_of(person).filter(pk=pk).first():
        return draft
    raise NotThere(_("This draft is not here."))


def versions_of(draft: Draft) -> QuerySet[DraftVersion]:
    """Return what it said before, the newest first, with what was kept aside."""
    return draft.versions.select_related("by")


def overrides_of(draft: Draft) -> QuerySet[Override]:
    """Return the reasons given for passing a finding of the text as it stands."""
    return draft.overrides.filter(revision=draft.revision).select_related("by")


def releases_of(person: User) -> QuerySet[Release]:
    """Every reply of ours in the channels of this person, the newest first."""
    found = Release.objects.select_related(
        "draft__thread__channel", "delivery", "released_by", "written_by"
    ).order_by("-released_at", "-pk")
    if not person.may(Permission.READ):
        return found.none()
    if not person.may(Permission.DRAFT):
        found = found.exclude(place=Place.PRIVATE)
    if person.may(Permission.READ_ALL_TEAMS):
        return found
    return found.filter(draft__thread__channel__team__in=person.team_ids)


def standing_releases_of(person: User) -> QuerySet[Release]:
    """What was not taken back, with all that says how far it has come."""
    return (
        releases_of(person)
        .filter(undone_at=None)
        .select_related("letter", "delivery__channel")
        .prefetch_related("draft__comments__author")
    )


def releases_in(person: User, thread: Thread) -> QuerySet[Release]:
    """Replies of ours in one conversation; those that were taken back are left out."""
    return releases_of(person).filter(draft__thread=thread, undone_at=None)


def signed_in(person: User, thread: Thread) -> frozenset[int]:
    """Comments of a conversation that a sign acknowledges, also one on its way."""
    if not person.may_in(Permission.READ, thread.channel.team_id):
        return frozenset()
    found = Sign.objects.filter(comment__thread=thread)
    return frozenset(found.values_list("comment", flat=True))


def release_of(person: User, pk: int) -> Release:
    """Raises ``NotThere`` where this person may not read the release."""
    if release := releases_of(person).filter(pk=pk).first():
        return release
    raise NotThere(_("This reply is not here."))


def public_release(slug: str) -> Release:
    """Return a published reply for anybody. Raises ``NotThere`` for all others."""
    found = Release.objects.filter(
        slug=slug, undone_at=None, published_at__isnull=False
    ).exclude(place=Place.PRIVATE)
    if release := found.select_related("draft__thread__post").first():
        return release
    raise NotThere(_("There is no reply at this address."))


def letter_of(person: User, pk: int) -> Letter:
    """Raises ``NotThere`` where this person may not release in its channel."""
    letters = Letter.objects.filter(release__in=releases_of(person).values("pk"))
    if person.may(Permission.RELEASE) and (letter := letters.filter(pk=pk).first()):
        return letter
    raise NotThere(_("This letter is not here."))


def promises_of(person: User) -> QuerySet[Promise]:
    """Every promise in the channels of this person, the next date first."""
    found = Promise.objects.select_related("thread__channel", "owner")
    if not person.may(Permission.READ):
        return found.none()
    if person.may(Permission.READ_ALL_TEAMS):
        return found
    return found.filter(thread__channel__team__in=person.team_ids)


def promises_due_of(person: User, *, until: date) -> QuerySet[Promise]:
    """Open promises that fall due up to ``until``."""
    return promises_of(person).filter(state=PromiseState.OPEN, due_on__lte=until)


def promise_of(person: User, pk: int) -> Promise:
    """Raises ``NotThere`` where this person may not read the promise."""
    if promise := promises_of(person).filter(pk=pk).first():
        return promise
    raise NotThere(_("This promise is not here."))


def materials_for(person: User) -> QuerySet[Material]:
    """Every material that is still offered, for everybody who reads here."""
    if not person.may(Permission.READ):
        return Material.objects.none()
    return Material.objects.filter(retired_at=None)


def material_of(person: User, pk: int) -> Material:
    """Raises ``NotThere`` where this person reads no materials."""
    if material := materials_for(person).filter(pk=pk).first():
        return material
    raise NotThere(_("This material is not here."))


def modules_for(person: User) -> QuerySet[TextModule]:
    """Every text module that is still offered, for those who write."""
    if not person.may(Permission.READ):
        return TextModule.objects.none()
    return TextModule.objects.filter(retired_at=None)


def module_of(person: User, pk: int) -> TextModule:
    """Raises ``NotThere`` where this person reads no text modules."""
    if module := modules_for(person).filter(pk=pk).first():
        return module
    raise NotThere(_("This text module is not here."))
