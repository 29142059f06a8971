"""Every way to read concerns for a person."""

from datetime import date

from django.db.models import Count, F, Q, QuerySet
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import NotThere
from augenhoehe.accounts.models import User
from augenhoehe.accounts.roles import Permission
from augenhoehe.concerns.models import Commitment, Concern, Decision
from augenhoehe.concerns.states import CommitmentState, State
from augenhoehe.inbox.access import comments_of
from augenhoehe.inbox.models import Comment, Duty
from augenhoehe.inbox.states import DutyKind, DutyState
from augenhoehe.journal.record import Line, history


def concerns_of(person: User) -> QuerySet[Concern]:
    """Every concern of the own teams; the next date first, those without one on top.

    A concern without a next date is the one about to fall asleep.
    """
    if not person.may(Permission.READ):
        return Concern.objects.none()
    found = Concern.objects.select_related("owner", "team").order_by(
        F("next_on").asc(nulls_first=True), "pk"
    )
    if person.may(Permission.READ_ALL_TEAMS):
        return found
    return found.filter(team__in=person.team_ids)


def open_concerns_of(person: User) -> QuerySet[Concern]:
    """What is not settled, with the number of voices for the sentence about it."""
    return (
        concerns_of(person)
        .exclude(state=State.SETTLED)
        .annotate(voice_count=Count("voices"))
    )


def settled_concerns_of(person: User) -> QuerySet[Concern]:
    return concerns_of(person).filter(state=State.SETTLED)


def concern_of(person: User, pk: int) -> Concern:
    """Raises :class:`NotThere` for a concern of another team."""
    found = (
        concerns_of(person)
        .prefetch_related("positions__by", "commitments__owner", "reopenings__by")
        .filter(pk=pk)
        .first()
    )
    if found is None:
        raise NotThere(_("This concern is not here."))
    return found


def comments_in(person: User, concern: Concern) -> QuerySet[Comment]:
    """What people said, the first voice first; without what other teams look after."""
    return (
        comments_of(person)
        .filter(voices__concern=concern)
        .select_related("author", "channel", "thread")
        .order_by("written_at", "pk")
    )


def latest_decision(concern: Concern) -> Decision | None:
    return concern.decisions.select_related("by").first()


def commitment_of(person: User, pk: int) -> Commitment:
    """Raises :class:`NotThere` for a commitment in a concern of another team."""
    found = Commitment.objects.filter(
        pk=pk, concern__in=concerns_of(person).values("pk")
    ).first()
    if found is None:
        raise NotThere(_("This commitment is not here."))
    return found


def commitments_due_of(person: User, *, until: date) -> QuerySet[Commitment]:
    """Open commitments of the own teams that fall due up to ``until``."""
    return (
        Commitment.objects.filter(
            concern__in=concerns_of(person).values("pk"),
            state=CommitmentState.OPEN,
            due_on__lte=until,
        )
        .select_related("concern", "owner")
        .order_by("due_on", "pk")
    )


def sleeping_concerns_of(person: User, *, today: date) -> QuerySet[Concern]:
    """Concerns without a next date, or with one that has passed."""
    return (
        concerns_of(person)
        .exclude(state=State.SETTLED)
        .filter(Q(next_on=None) | Q(next_on__lt=today))
    )


def unanswered_in(concern: Concern) -> QuerySet[Duty]:
    """Answers that people who raised the concern still wait for."""
    return Duty.objects.filter(
        comment__voices__concern=concern,
        kind=DutyKind.ANSWER,
        state=DutyState.OPEN,
    )


def history_of(concern: Concern) -> list[Line]:
    """What was done, the newest first."""
    return history([concern])
