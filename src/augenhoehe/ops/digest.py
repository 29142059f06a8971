"""One mail a day for each person: what waits for them, without anybody's words.

The reminders are marked before the mail goes out. A worker killed in between costs
one mail, never sends two, and everything still stands on the desk. A mail that the
server refuses is not marked, and goes out on the next round.
"""

import logging
from collections.abc import Sequence
from datetime import datetime, time

from django.conf import settings
from django.core.mail import EmailMessage
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from augenhoehe.accounts.access import organisation_name
from augenhoehe.accounts.models import Reminder, ReminderLevel, User
from augenhoehe.accounts.office import office

log = logging.getLogger(__name__)


def send_digests(now: datetime) -> int:
    """Send what is waiting, in office hours only; return how many mails went out.

    Nobody gets a second one on the same day.
    """
    if office().next_open(now) > now:
        return 0
    return sum(_send(person, now) for person in _waiting(now))


def _waiting(now: datetime) -> QuerySet[User]:
    """People with something new on the desk who had no mail today."""
    local = timezone.localtime(now, office().zone)
    today = datetime.combine(local.date(), time(), local.tzinfo)
    of_person = Reminder.objects.filter(person=OuterRef("pk"))
    return User.objects.filter(
        Exists(of_person.filter(mailed_at=None, seen_at=None)),
        ~Exists(of_person.filter(mailed_at__gte=today)),
        is_active=True,
    )


def _send(person: User, now: datetime) -> bool:
    news = Reminder.objects.filter(person=person, mailed_at=None, seen_at=None)
    told = list(news.order_by("level", "due_at", "pk"))
    mine = [row.pk for row in told]
    if not news.filter(pk__in=mine).update(mailed_at=now):
        return False
    with translation.override(person.language or settings.LANGUAGE_CODE):
        mail = EmailMessage(_subject(len(told)), _body(person, told), to=[person.email])
    try:
        mail.send()
    except OSError as fault:
        Reminder.objects.filter(pk__in=mine, mailed_at=now).update(mailed_at=None)
        log.warning("a digest was not sent: %s", type(fault).__name__)
        return False
    return True


def _subject(number: int) -> str:
    return ngettext(
        "%(number)s thing waits for you", "%(number)s things wait for you", number
    ) % {"number": number}


def _body(person: User, told: Sequence[Reminder]) -> str:
    lines = [_("Hello %(name)s,") % {"name": person.name}, ""]
    for level in ReminderLevel:
        group = [row for row in told if row.level == level.value]
        if group:
            lines += [f"{level.label} ({len(group)})", *map(_line, group), ""]
    return "\n".join(
        [
            *lines,
            _("You get this mail at most once a day, and only when there is news."),
            organisation_name(),
            "",
        ]
    )


def _line(row: Reminder) -> str:
    address = f"{settings.BASE_URL}{row.path}"
    if row.due_at is None:
        return f"  {address}"
    due = date_format(timezone.localtime(row.due_at), "SHORT_DATETIME_FORMAT")
    return "  " + _("due %(date)s: %(address)s") % {"date": due, "address": address}
