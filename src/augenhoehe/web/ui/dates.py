"""Time in plain words first. Never a running clock, never a countdown."""

from datetime import date, datetime

from django.utils import timezone
from django.utils.formats import date_format, time_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

type Moment = date | datetime


def words(moment: Moment) -> str:
    """Return "today, 11:40", "Tuesday", "3 days ago" or the date, seen from now."""
    days = _days_from_today(moment)
    near = {
        0: pgettext("day", "today"),
        1: pgettext("day", "tomorrow"),
        -1: pgettext("day", "yesterday"),
    }
    if days in near:
        return _with_time(near[days], moment)
    if 1 < days < 7:
        return date_format(_local(moment), "l")
    if -7 < days < 0:
        return ngettext("%(days)s day ago", "%(days)s days ago", -days) % {
            "days": -days
        }
    return _day(moment)


def due(moment: Moment) -> str:
    """Return "by Tuesday", or "due since yesterday" where the moment is over."""
    if is_over(moment):
        return _("due since %(moment)s") % {"moment": _point(moment)}
    return _("by %(moment)s") % {"moment": words(moment)}


def since(moment: Moment) -> str:
    """Return how long something has lasted: "for 9 days"."""
    days = -_days_from_today(moment)
    if days <= 0:
        return _("since today")
    if days <= 60:
        return ngettext("for %(days)s day", "for %(days)s days", days) % {"days": days}
    months = days // 30
    return ngettext("for %(months)s month", "for %(months)s months", months) % {
        "months": months
    }


def exact(moment: Moment) -> str:
    """Return the date, with the time where there is one."""
    return _with_time(date_format(_local(moment), "DATE_FORMAT"), moment)


def machine(moment: Moment) -> str:
    """Return the moment as the ``datetime`` attribute of HTML wants it."""
    local = _local(moment)
    if isinstance(local, datetime):
        return local.isoformat(timespec="minutes")
    return local.isoformat()


def is_over(moment: Moment) -> bool:
    if isinstance(moment, datetime):
        return moment < timezone.now()
    return moment < timezone.localdate()


def _point(moment: Moment) -> str:
    """Return a day that has passed as a point in time, without the time of day."""
    days = _days_from_today(moment)
    if days == 0:
        return words(moment)
    return pgettext("day", "yesterday") if days == -1 else _day(moment)


def _with_time(day: str, moment: Moment) -> str:
    if not isinstance(moment, datetime):
        return day
    clock = time_format(timezone.localtime(moment).time(), "TIME_FORMAT")
    return _("%(day)s, %(time)s") % {"day": day, "time": clock}


def _day(moment: Moment) -> str:
    local = _local(moment)
    same_year = local.year == timezone.localdate().year
    return date_format(local, "MONTH_DAY_FORMAT" if same_year else "DATE_FORMAT")


def _days_from_today(moment: Moment) -> int:
    local = _local(moment)
    day = local.date() if isinstance(local, datetime) else local
    return (day - timezone.localdate()).days


def _local(moment: Moment) -> Moment:
    return timezone.localtime(moment) if isinstance(moment, datetime) else moment
