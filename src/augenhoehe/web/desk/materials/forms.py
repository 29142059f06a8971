"""What is kept of a material and of a text module."""

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from augenhoehe.web.desk.concerns.forms import Day


class MaterialForm(forms.Form):
    title = forms.CharField(label=_("Title"), max_length=200)
    url = forms.URLField(label=_("Web address"), max_length=1000, assume_scheme="https")
    source = forms.CharField(
        label=_("Source"),
        help_text=_("Who says so: author, institution, year."),
        max_length=300,
    )
    formats = forms.CharField(
        label=_("Accessible formats"),
        help_text=_("For example: tagged PDF, plain language, sign language."),
        max_length=200,
        required=False,
    )
    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)
    review_on = forms.DateField(
        label=_("To be looked at again on"),
        help_text=_("From this day on it is not sent until somebody has renewed it."),
        widget=Day(),
    )


class ModuleForm(forms.Form):
    name = forms.CharField(label=pgettext_lazy("text module", "Name"), max_length=120)
    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)
    text = forms.CharField(
        label=pgettext_lazy("text module", "Text"),
        help_text=_(
            "Variables stand in two curly brackets, such as {{ date }}. A reply with an "
            "open variable is not released."
        ),
        widget=forms.Textarea(attrs={"rows": 6}),
    )
