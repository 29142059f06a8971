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
from itertools import batched, chain

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
"""Rows looked up, or stored in one transaction."""


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
    told of a duty that has ended since, or of a channel that is heard again, needs
    nobody's attention any more.
    """
    silent = _silent(now)
    _forget_ended(now)
    _forget_heard(silent, now)
    wanted = chain(_of_duties(now), _of_silence(silent))
    return sum(_store(some) for some in batched(wanted, AT_ONCE))


@transaction.atomic
def _store(wanted: Sequence[Reminder]) -> int:
    known = set(
        Reminder.objects.filter(
            subject__in={reminder.subject for reminder in wanted}
        ).values_list("person_id", "level", "subject", "due_at")
    )
    new = [reminder for reminder in wanted if _key(reminder) not in known]
    Reminder.objects.bulk_create(new, ignore_conflicts=True)
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


def _of_silence(silent: Sequence[Channel]) -> Iterator[Reminder]:
    """Tell who keeps the channels that one is not heard any more."""
    people = list(people_who(Permission.CHANNELS)) if silent else []
    for channel in silent:
        for person in people:
            yield Reminder(
                person=person,
                level=ReminderLevel.OVERDUE,
                subject=f"channel:{channel.pk}",
                path="/desk/channels/",
                due_at=_heard_until(channel),
            )


def _silent(now: datetime) -> list[Channel]:
    """Return the channels that have not been read for too long, or need a person."""
    return [
        channel
        for channel in Channel.objects.filter(paused_at=None).defer("secrets_json")
        if channel.health in {Health.NEEDS_LOGIN, Health.STOPPED}
        or _heard_until(channel) <= now
    ]


def _heard_until(channel: Channel) -> datetime:
    return (channel.last_success_at or channel.created_at) + channel.silence


def _forget_ended(now: datetime) -> None:
    """Take reminders of ended duties off the desk and out of the next mail."""
    unseen = Reminder.objects.filter(seen_at=None, subject__startswith="duty:")
    subjects = list(unseen.values_list("subject", flat=True).distinct())
    for some in batched(subjects, AT_ONCE):
        numbers = {int(subject.removeprefix("duty:")) for subject in some}
        open_ones = Duty.objects.filter(pk__in=numbers, state=DutyState.OPEN)
        ended = numbers - set(open_ones.values_list("pk", flat=True))
        unseen.filter(subject__in=[f"duty:{number}" for number in ended]).update(
            seen_at=now
        )


def _forget_heard(silent: Sequence[Channel], now: datetime) -> None:
    unseen = Reminder.objects.filter(seen_at=None, subject__startswith="channel:")
    unseen.exclude(subject__in=[f"channel:{channel.pk}" for channel in silent]).update(
        seen_at=now
    )
