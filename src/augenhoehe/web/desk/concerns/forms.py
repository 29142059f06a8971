"""What a person types about a concern."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from augenhoehe.accounts.access import colleagues_of
from augenhoehe.concerns.states import Verdict

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User


class Day(forms.DateInput):
    """The browser's own date field; its value is an ISO date."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


def _long(rows: int = 4) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class StatementForm(forms.Form):
    title = forms.CharField(label=_("Title"), max_length=200)
    text = forms.CharField(
        label=_("The concern in your own words"),
        help_text=_(
            "So that the people who raised it would say: this is what I meant."
        ),
        widget=_long(),
    )


class NewConcernForm(StatementForm):
    next_step = forms.CharField(label=_("What happens next"), max_length=300)
    next_on = forms.DateField(label=_("Until when"), widget=Day())


class OwnerForm(forms.Form):
    """A form in which a colleague is chosen."""

    def __init__(self, *args: Any, person: "User", **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.fields["owner"] = forms.ModelChoiceField(
            colleagues_of(person), label=_("Who sees to it")
        )
        self.order_fields(self.field_order)


class NextForm(OwnerForm):
    step = forms.CharField(label=_("What happens next"), max_length=300)
    on = forms.DateField(label=_("Until when"), widget=Day())
    field_order = ("step", "on", "owner")


class CommitmentForm(OwnerForm):
    text = forms.CharField(label=_("What will change"), widget=_long(3))
    due_on = forms.DateField(label=_("Until when"), widget=Day())
    field_order = ("text", "due_on", "owner")


class VerdictForm(forms.Form):
    verdict = forms.TypedChoiceField(
        label=pgettext_lazy("concern", "Is the criticism right?"),
        choices=Verdict.choices,
        coerce=Verdict,
        widget=forms.RadioSelect,
    )


class PositionForm(VerdictForm):
    text = forms.CharField(label=_("What you think, and why"), widget=_long())


class DecisionForm(VerdictForm):
    reasons = forms.CharField(
        label=_("Reasons"),
        help_text=_("They may become public. “How does it look for us?” is no reason."),
        widget=_long(),
    )
    text = forms.CharField(label=_("What we do, or why we do nothing"), widget=_long())


class ReasonForm(forms.Form):
    reason = forms.CharField(label=_("Why"), widget=_long(3))


class NothingForm(forms.Form):
    """A button that says everything by itself."""


class OutcomeForm(forms.Form):
    outcome = forms.CharField(
        label=_("What came of it"),
        help_text=_("Or why it will not be done. People can be told this."),
        widget=_long(2),
    )
