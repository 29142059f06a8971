"""What a person says about a promise."""

from django import forms
from django.utils.translation import gettext_lazy as _

from augenhoehe.web.desk.concerns.forms import Day


class KeepForm(forms.Form):
    outcome = forms.CharField(
        label=_("What came of it"),
        help_text=_("In one sentence. People can be told this."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class MoveForm(forms.Form):
    to = forms.DateField(label=_("New date"), widget=Day())
    reason = forms.CharField(
        label=_("Why it is late"),
        help_text=_("The interim note says this, too. No date moves in silence."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )
