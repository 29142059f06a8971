"""Telling people what is due, what is overdue and which channel has fallen silent.

Before a duty falls due, who looks after the thread is told, or the team where nobody
does. When it is overdue, they are told again; their deputy after a working day, or at
once where they have left. On the next working day management learns that somebody
waits for an acknowledgement, whoever looks after it.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, Q, QuerySet

from augenhoehe.accounts.access import people_who
from augenhoehe.accounts.models import Reminder, ReminderLevel, User
from augenhoehe.accounts.office import Office, office
from augenhoehe.accounts.roles import Permission
from augenhoehe.channels.models import Channel
from augenhoehe.channels.states import Health
from augenhoehe.inbox.models import Duty
from augenhoehe.inbox.states import DutyKind, DutyState
from augenhoehe.inbox.telling import path_of

ANSWER_ESCALATES = timedelta(days=7)
"""After an answer fell due; an acknowledgement escalates on the next working day."""

AT_ONCE = 1000
"""Rows stored in one transaction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One person, one level."""

    person: User
    level: ReminderLevel


@dataclass(frozen=True, slots=True, kw_only=True)
class Crew:
    """Who is there to be told, looked up once."""

    managers: Mapping[int, Sequence[User]]
    """By team: who may acknowledge."""
    oversight: Sequence[User]


def remind_due(now: datetime) -> int:
    """Remind everybody who has to know; return how many new reminders that were.

    It may run as often as one likes: nobody is told the same thing twice. What was
    told of a duty that has ended since, needs nobody's attention any more.
    """
    _forget_ended(now)
    wanted = [*_of_duties(now), *_of_silence(now)]
    known = set(
        Reminder.objects.filter(subject__in={one.subject for one in wanted})
        .values_list("person_id", "level", "subject", "due_at")
        .iterator()
    )
    new = [one for one in wanted if _key(one) not in known]
    for start in range(0, len(new), AT_ONCE):
        with transaction.atomic():
            Reminder.objects.bulk_create(
                new[start : start + AT_ONCE], ignore_conflicts=True
            )
    return len(new)


def _key(reminder: Reminder) -> tuple[int, str, str, datetime | None]:
    return (
        reminder.person_id,
        reminder.level,
        reminder.subject,
        reminder.due_at,
    )


def _of_duties(now: datetime) -> Iterator[Reminder]:
    hours, crew = office(), _crew()
    for duty in _due_soon(hours.after_working_time(now, hours.half_a_day)):
        for told in _told(duty, hours, crew, now):
            yield Reminder(
                person=told.person,
                level=told.level,
                subject=f"duty:{duty.pk}",
                path=path_of(duty.comment.thread_id),
                due_at=duty.due_at,
            )


def _due_soon(until: datetime) -> QuerySet[Duty]:
    """Return open duties due by then, each shared acknowledgement once."""
    alone = Q(shared_with=None) | Q(due_at__lt=F("shared_with__due_at"))
    return (
        Duty.objects.filter(alone, state=DutyState.OPEN, due_at__lte=until)
        .select_related("comment__channel", "comment__thread__owner__deputy")
        .order_by("due_at", "pk")
    )


def _told(duty: Duty, hours: Office, crew: Crew, now: datetime) -> Iterator[Told]:
    overdue = duty.due_at <= now
    level = ReminderLevel.OVERDUE if overdue else ReminderLevel.AHEAD
    for person in _responsible(duty, hours, crew, now):
        yield Told(person=person, level=level)
    if _escalates_at(duty, hours) <= now:
        for person in crew.oversight:
            if person.may_in(Permission.READ, duty.comment.channel.team_id):
                yield Told(person=person, level=ReminderLevel.ESCALATED)


def _responsible(
    duty: Duty, hours: Office, crew: Crew, now: datetime
) -> Sequence[User]:
    """Return who has to act: the owner, then their deputy too, else the team."""
    owner = duty.comment.thread.owner
    managers = crew.managers.get(duty.comment.channel.team_id, ())
    if owner is None:
        return managers
    deputy = owner.deputy
    if not owner.is_active:
        return [deputy] if deputy and deputy.is_active else managers
    late = hours.after_working_days(duty.due_at, 1) <= now
    return [owner, deputy] if late and deputy and deputy.is_active else [owner]


def _escalates_at(duty: Duty, hours: Office) -> datetime:
    match DutyKind(duty.kind):
        case DutyKind.ANSWER:
            return duty.due_at + ANSWER_ESCALATES
        case DutyKind.LOOK | DutyKind.ACKNOWLEDGE:
            return hours.opening_after(duty.due_at)


def _crew() -> Crew:
    managers: defaultdict[int, list[User]] = defaultdict(list)
    acknowledging = people_who(Permission.ACKNOWLEDGE).prefetch_related("teams")
    for person in acknowledging:
        for team in person.teams.all():
            managers[team.pk].append(person)
    return Crew(managers=managers, oversight=list(people_who(Permission.OVERSIGHT)))


def _of_silence(now: datetime) -> Iterator[Reminder]:
    """Tell who keeps the channels that one is not heard any more."""
    people = list(people_who(Permission.CHANNELS))
    for channel in Channel.objects.filter(paused_at=None, due_at__isnull=False):
        last = channel.last_success_at or channel.created_at
        needs_person = channel.health in {Health.NEEDS_LOGIN, Health.STOPPED}
        if needs_person or last + channel.silence <= now:
            for person in people:
                yield Reminder(
                    person=person,
                    level=ReminderLevel.OVERDUE,
                    subject=f"channel:{channel.pk}",
                    path="/desk/channels/",
                    due_at=last + channel.silence,
                )


def _forget_ended(now: datetime) -> None:
    """Take reminders of ended duties off the desk and out of the next mail."""
    unseen = Reminder.objects.filter(seen_at=None, subject__startswith="duty:")
    subjects = unseen.values_list("subject", flat=True).distinct()
    numbers = {int(subject.removeprefix("duty:")) for subject in subjects}
    still = set(
        Duty.objects.filter(pk__in=numbers, state=DutyState.OPEN).values_list(
            "pk", flat=True
        )
    )
    ended = [f"duty:{number}" for number in numbers - still]
    unseen.filter(subject__in=ended).update(seen_at=now)
