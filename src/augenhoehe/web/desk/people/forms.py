"""What the administration types about people and the office."""

from datetime import date
from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from augenhoehe.accounts.access import everybody, teams_of
from augenhoehe.accounts.roles import Role

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User

WEEKDAYS = (
    ("0", pgettext_lazy("weekday", "Monday")),
    ("1", pgettext_lazy("weekday", "Tuesday")),
    ("2", pgettext_lazy("weekday", "Wednesday")),
    ("3", pgettext_lazy("weekday", "Thursday")),
    ("4", pgettext_lazy("weekday", "Friday")),
    ("5", pgettext_lazy("weekday", "Saturday")),
    ("6", pgettext_lazy("weekday", "Sunday")),
)
COUNTRIES = (
    ("DE", pgettext_lazy("country", "Germany")),
    ("AT", pgettext_lazy("country", "Austria")),
    ("CH", pgettext_lazy("country", "Switzerland")),
)


class RolesForm(forms.Form):
    """Roles and teams of a person."""

    roles = forms.TypedMultipleChoiceField(
        label=_("Roles"),
        choices=Role.choices,
        coerce=Role,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, by: "User", **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.fields["teams"] = forms.ModelMultipleChoiceField(
            teams_of(by),
            label=_("Teams"),
            widget=forms.CheckboxSelectMultiple,
            required=False,
        )


class ContactForm(RolesForm):
    """Who a person is, beside roles and teams."""

    name = forms.CharField(
        label=_("Name"),
        help_text=_("As people read it under a reply."),
        max_length=120,
    )
    email = forms.EmailField(label=_("E-mail"))
    field_order = ("name", "email", "roles", "teams", "deputy")


class InviteForm(ContactForm):
    """A person who is not here yet."""


class PersonForm(ContactForm):
    def __init__(self, *args: Any, by: "User", **rest: Any) -> None:
        super().__init__(*args, by=by, **rest)
        self.fields["deputy"] = forms.ModelChoiceField(
            everybody(by).filter(is_active=True),
            label=_("Who stands in"),
            required=False,
        )
        self.order_fields(self.field_order)


class TeamForm(forms.Form):
    name = forms.CharField(label=_("Name of the team"), max_length=120)


class OfficeForm(forms.Form):
    name = forms.CharField(label=_("Name of the organisation"), max_length=200)
    country = forms.ChoiceField(label=_("Country"), choices=COUNTRIES)
    subdivision = forms.CharField(
        label=_("State or canton, abbreviated"),
        help_text=_("For public holidays, for example BY, NW, W or ZH."),
        max_length=10,
        required=False,
    )
    opens_at = forms.TimeField(
        label=_("The office opens at"), widget=forms.TimeInput(format="%H:%M")
    )
    closes_at = forms.TimeField(
        label=_("The office closes at"), widget=forms.TimeInput(format="%H:%M")
    )
    working_days = forms.MultipleChoiceField(
        label=_("Working days"), choices=WEEKDAYS, widget=forms.CheckboxSelectMultiple
    )
    acknowledge_within = forms.IntegerField(
        label=_("Working days until the acknowledgement"), min_value=1, max_value=30
    )
    answer_within = forms.IntegerField(
        label=_("Working days until the answer"), min_value=1, max_value=60
    )
    cooling_off_minutes = forms.IntegerField(
        label=_("Minutes a reply to criticism rests"), min_value=30, max_value=2880
    )
    imprint_url = forms.URLField(
        label=_("Address of your imprint"), required=False, assume_scheme="https"
    )
    privacy_url = forms.URLField(
        label=_("Address of your privacy policy"),
        required=False,
        assume_scheme="https",
    )
    accessibility_url = forms.URLField(
        label=_("Address of your accessibility statement"),
        required=False,
        assume_scheme="https",
    )

    def clean_working_days(self) -> str:
        return ",".join(sorted(self.cleaned_data["working_days"]))

    def clean_subdivision(self) -> str:
        return str(self.cleaned_data["subdivision"]).upper()


class ClosedDayForm(forms.Form):
    day = forms.DateField(
        label=_("Day on which nobody is there"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    reason = forms.CharField(label=_("Reason"), max_length=120, required=False)

    def clean_day(self) -> date:
        day: date = self.cleaned_data["day"]
        return day
