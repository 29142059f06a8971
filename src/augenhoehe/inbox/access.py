"""Every way to read what people said, and what we owe them, for a person.

A row of another team does not exist: not in a list, and :class:`NotThere` by its
number.
"""

from django.db.models import Exists, Model, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _

from augenhoehe.accounts.access import people_who
from augenhoehe.accounts.errors import NotThere
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.channels.models import Channel
from augenhoehe.inbox.models import (
    Comment,
    DeadLetter,
    Duty,
    Note,
    Post,
    SavedView,
    Thread,
    VoidProposal,
)
from augenhoehe.inbox.states import DutyState, Explanation
from augenhoehe.journal.record import Line, history


def visible_to(person: User, team: str) -> Q:
    """Return the condition under which ``person`` may read; ``team`` is the path."""
    if not person.may(Permission.READ):
        return Q(pk__in=[])
    if person.may(Permission.READ_ALL_TEAMS):
        return Q()
    return Q(**{f"{team}__in": person.team_ids})


def comments_of(person: User) -> QuerySet[Comment]:
    """Every comment in the channels of the own teams.

    The channel is looked up for each comment, so that a list is read in the order of
    its index: from the channel's side, SQLite would sort all its comments.
    """
    if person.may(Permission.READ_ALL_TEAMS) or not person.may(Permission.READ):
        return Comment.objects.filter(visible_to(person, "channel__team"))
    own = Channel.objects.filter(pk=OuterRef("channel"), team__in=person.team_ids)
    return Comment.objects.filter(Exists(own))


def comment_of(person: User, pk: int) -> Comment:
    """Raises :class:`NotThere` for a comment of another team."""
    found = comments_of(person).select_related("channel", "thread", "author")
    return _one(found, pk, _("This comment is not here."))


def threads_of(person: User) -> QuerySet[Thread]:
    return Thread.objects.filter(visible_to(person, "channel__team"))


def thread_of(person: User, pk: int) -> Thread:
    """Raises :class:`NotThere` for a thread of another team."""
    found = threads_of(person).select_related("channel", "post", "owner")
    return _one(found, pk, _("This conversation is not here."))


def who_may_open(thread: Thread) -> QuerySet[User]:
    """Return the colleagues who can be mentioned in it or look after it, by name."""
    everywhere = people_who(Permission.READ_ALL_TEAMS).order_by().values("pk")
    return people_who(Permission.READ).filter(
        Q(teams=thread.channel.team_id) | Q(pk__in=everywhere)
    )


def posts_of(person: User) -> QuerySet[Post]:
    """What people comment on, the newest first; for the filter of the inbox."""
    return Post.objects.filter(visible_to(person, "channel__team")).order_by(
        "-seen_at", "-pk"
    )


def duty_of(person: User, pk: int) -> Duty:
    """Raises :class:`NotThere` for a duty of another team."""
    found = Duty.objects.filter(visible_to(person, "comment__channel__team"))
    return _one(
        found.select_related("comment__channel", "comment__author"),
        pk,
        _("This duty is not here."),
    )


def void_proposals_of(person: User) -> QuerySet[VoidProposal]:
    """Proposals to end a duty without a reply that still wait for a second person."""
    return (
        VoidProposal.objects.filter(
            visible_to(person, "duty__comment__channel__team"),
            decided_at=None,
            duty__state=DutyState.OPEN,
        )
        .select_related("duty__comment__channel", "duty__comment__author", "by")
        .order_by("at", "pk")
    )


def void_proposal_of(person: User, pk: int) -> VoidProposal:
    """Raises :class:`NotThere` for one of another team, or that is decided."""
    return _one(void_proposals_of(person), pk, _("This proposal is not here."))


def unexplained_of(person: User) -> QuerySet[Comment]:
    """Comments that vanished at the network, and nobody knows why; newest first."""
    return (
        comments_of(person)
        .filter(vanished_at__isnull=False, explanation=Explanation.NONE)
        .select_related("channel", "thread", "author", "post")
        .order_by("-vanished_at", "-pk")
    )


def dead_letters_of(person: User) -> QuerySet[DeadLetter]:
    """Items that could not be read and nobody has dealt with; the oldest first."""
    return (
        DeadLetter.objects.filter(
            visible_to(person, "channel__team"), settled_at__isnull=True
        )
        .select_related("channel")
        .defer("raw")
        .order_by("at", "pk")
    )


def dead_letter_of(person: User, pk: int) -> DeadLetter:
    """Raises :class:`NotThere` for one of another team; settled ones are found."""
    found = DeadLetter.objects.filter(visible_to(person, "channel__team"))
    return _one(found.select_related("channel"), pk, _("This item is not here."))


def notes_of(person: User) -> QuerySet[Note]:
    """Internal notes under threads of the own teams."""
    return Note.objects.filter(visible_to(person, "thread__channel__team"))


def saved_views_of(person: User) -> QuerySet[SavedView]:
    """The person's own views, and those shared with one of their teams."""
    shared = Q(team__in=person.team_ids)
    return (
        SavedView.objects.filter(Q(owner=person) | shared)
        .select_related("owner", "team")
        .order_by("name", "pk")
    )


def saved_view_of(person: User, pk: int) -> SavedView:
    """Raises :class:`NotThere` for somebody else's view that is not shared."""
    return _one(saved_views_of(person), pk, _("This view is not here."))


def history_of(person: User, thread: Thread) -> list[Line]:
    """What was done in a thread and with its comments, the newest first."""
    comments = comments_of(person).filter(thread=thread).only("pk")
    return history([thread, *comments]) if comments else []


def _one[M: Model](found: QuerySet[M], pk: int, otherwise: str) -> M:
    row = found.filter(pk=pk).first()
    if row is None:
        raise NotThere(otherwise)
    return row
