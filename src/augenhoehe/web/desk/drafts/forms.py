"""What a person types about a draft, besides its text."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _

from augenhoehe.accounts.access import colleagues_of
from augenhoehe.web.desk.concerns.forms import Day

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User

EDITOR = "editor"
"""The form that holds the text. What belongs to it is sent with the text, so that
no button loses what was typed."""


class KeepWordsForm(forms.Form):
    """Why words that stop the text may stay."""

    use_required_attribute = False
    reason = forms.CharField(
        label=_("Why these words should stay"),
        help_text=_("A second person reads the reason and answers for it, too."),
        widget=forms.Textarea(attrs={"rows": 3, "form": EDITOR}),
    )


class GiveBackForm(forms.Form):
    reason = forms.CharField(
        label=_("What should be different"),
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class PromiseForm(forms.Form):
    """Something a reply promises that was not found in it."""

    def __init__(self, *args: Any, person: "User", **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.fields["text"] = forms.CharField(
            label=_("What we promised"), widget=forms.Textarea(attrs={"rows": 2})
        )
        self.fields["due_on"] = forms.DateField(label=_("Until when"), widget=Day())
        self.fields["owner"] = forms.ModelChoiceField(
            colleagues_of(person), label=_("Who sees to it")
        )
