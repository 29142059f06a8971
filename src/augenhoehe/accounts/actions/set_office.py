from dataclasses import asdict, dataclass
from datetime import date, time

import holidays
from django.db import transaction
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.accounts.models import ClosedDay, Organisation, User
from augenhoehe.accounts.office import the_organisation
from augenhoehe.accounts.roles import Permission
from augenhoehe.journal.record import record

SHORTEST_REST = 30
"""Minutes; a shorter cooling-off is no rest (duty S9)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeSettings:
    """The organisation's name, clocks and hours."""

    name: str
    country: str
    subdivision: str
    opens_at: time
    closes_at: time
    working_days: str
    """Days with commas; Monday is 0."""
    acknowledge_within: int
    answer_within: int
    cooling_off_minutes: int
    imprint_url: str = ""
    privacy_url: str = ""
    accessibility_url: str = ""


@transaction.atomic(durable=True)
def set_office(settings: OfficeSettings, *, by: User) -> None:
    """Change name, clocks and hours. Duties that are open keep their dates."""
    by.require(Permission.PEOPLE)
    _check(settings)
    organisation = the_organisation()
    # The name stands in the subject of mails, which has one line.
    one_line = {"name": " ".join(settings.name.split())}
    Organisation.objects.filter(pk=organisation.pk).update(
        **asdict(settings) | one_line
    )
    record(
        "accounts.office_set",
        by=by,
        about=organisation,
        acknowledge_within=settings.acknowledge_within,
        answer_within=settings.answer_within,
        cooling_off_minutes=settings.cooling_off_minutes,
    )


@transaction.atomic(durable=True)
def close_on(day: date, *, reason: str, by: User) -> None:
    """Say that nobody is there on a day, beside the public holidays."""
    by.require(Permission.PEOPLE)
    ClosedDay.objects.update_or_create(day=day, defaults={"reason": reason.strip()})
    record("accounts.closed_day_set", by=by, about=the_organisation(), day=str(day))


def _check(settings: OfficeSettings) -> None:
    if settings.cooling_off_minutes < SHORTEST_REST:
        raise Invalid(
            _("A reply rests at least %(minutes)s minutes. It can be more, not less.")
            % {"minutes": SHORTEST_REST}
        )
    if settings.opens_at >= settings.closes_at:
        raise Invalid(_("The office has to open before it closes."))
    if not settings.working_days:
        raise Invalid(_("Choose at least one working day."))
    if min(settings.acknowledge_within, settings.answer_within) < 1:
        raise Invalid(_("A clock needs at least one working day."))
    known = holidays.list_supported_countries().get(settings.country, [])
    if settings.subdivision and settings.subdivision not in known:
        raise Invalid(_("This state or canton is not known in the chosen country."))
