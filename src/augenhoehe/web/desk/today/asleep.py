"""What threatens to fall asleep: nothing of it ends by itself."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from augenhoehe.accounts.roles import Permission
from augenhoehe.channels.access import channels_of
from augenhoehe.channels.health import is_silent
from augenhoehe.channels.states import Health
from augenhoehe.concerns.access import sleeping_concerns_of
from augenhoehe.delivery.access import undecided_of
from augenhoehe.inbox.access import dead_letters_of, unexplained_of
from augenhoehe.replies.access import promises_of
from augenhoehe.replies.states import PromiseState
from augenhoehe.web.desk.today.lines import Line, by_date, short
from augenhoehe.web.desk.today.promised import promised_to, with_addressees

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User
    from augenhoehe.channels.models import Channel

SHOWN = 20


def asleep(person: "User", *, now: datetime) -> list[Line]:
    """Return what has no next step or is not heard any more, the longest first."""
    today = timezone.localdate(now)
    return by_date(
        [
            *_concerns(person, today),
            *_promises(person, today),
            *_disappearances(person),
            *_channels(person, now),
            *_deliveries(person),
            *_unreadable(person),
        ]
    )


def _concerns(person: "User", today: date) -> Iterator[Line]:
    for concern in sleeping_concerns_of(person, today=today)[:SHOWN]:
        passed = concern.next_on is not None
        yield Line(
            at=concern.next_on or concern.created_at,
            title=concern.title,
            href=reverse("concern", args=[concern.pk]),
            state="risk",
            words=_("The next date has passed") if passed else _("Without a next date"),
            who=concern.owner.name,
        )


def _promises(person: "User", today: date) -> Iterator[Line]:
    missed = promises_of(person).filter(state=PromiseState.OPEN, due_on__lt=today)
    for promise in with_addressees(missed)[:SHOWN]:
        yield Line(
            at=promise.due_on,
            title=promised_to(promise),
            href=reverse("thread", args=[promise.thread_id]),
            state="risk",
            words=_("We have not kept this promise"),
            detail=short(promise.text),
        )


def _disappearances(person: "User") -> Iterator[Line]:
    for comment in unexplained_of(person)[:SHOWN]:
        if comment.vanished_at:
            yield Line(
                at=comment.vanished_at,
                title=_("A comment on %(channel)s has vanished")
                % {"channel": comment.channel.name},
                href=reverse("disappearances"),
                state="no",
                words=comment.get_explanation_display(),
                detail=_("There is no measure of ours."),
            )


def _channels(person: "User", now: datetime) -> Iterator[Line]:
    looks_after = person.may(Permission.CHANNELS)
    for channel in channels_of(person).filter(paused_at=None):
        if words := _ails(channel, now):
            yield Line(
                at=channel.last_success_at or channel.created_at,
                title=channel.name,
                href=reverse("channels") if looks_after else "",
                state="risk",
                words=words,
                detail=""
                if looks_after
                else _("The administration can look after it."),
            )


def _ails(channel: "Channel", now: datetime) -> str:
    if channel.health in {Health.NEEDS_LOGIN, Health.STOPPED}:
        return channel.get_health_display()
    return _("Nothing was heard for too long") if is_silent(channel, now) else ""


def _deliveries(person: "User") -> Iterator[Line]:
    if not person.may(Permission.DRAFT):
        return
    for delivery in undecided_of(person)[:SHOWN]:
        yield Line(
            at=delivery.created_at,
            title=_("A reply of ours on %(channel)s")
            % {"channel": delivery.channel.name},
            href=reverse("releases"),
            state="risk",
            words=delivery.get_state_display(),
        )


def _unreadable(person: "User") -> Iterator[Line]:
    letters = dead_letters_of(person)
    if oldest := letters.first():
        number = letters.count()
        yield Line(
            at=oldest.at,
            title=ngettext(
                "%(number)s item could not be read",
                "%(number)s items could not be read",
                number,
            )
            % {"number": number},
            href=reverse("dead_letters"),
            state="risk",
            words=_("A person has to look"),
        )
