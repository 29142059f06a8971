"""What a person types to connect a channel and to write a post on our own page."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _

from augenhoehe.accounts.access import teams_of
from augenhoehe.connectors.base import Field
from augenhoehe.web.desk.channels.labels import FIELDS

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User


class LoginForm(forms.Form):
    """The fields of one network, as its connector names them."""

    def __init__(self, *args: Any, asked: Sequence[Field], **rest: Any) -> None:
        super().__init__(*args, **rest)
        for field in asked:
            label, hint = FIELDS[field.name]
            self.fields[field.name] = forms.CharField(
                label=label,
                help_text=hint,
                required=field.is_required,
                max_length=1000,
                widget=_control(field),
            )


class ConnectForm(LoginForm):
    name = forms.CharField(
        label=_("Name of the channel"),
        help_text=_("As your team calls the place."),
        max_length=120,
    )

    def __init__(self, *args: Any, by: "User", asked: Sequence[Field], **rest: Any):
        super().__init__(*args, asked=asked, **rest)
        self.fields["team"] = forms.ModelChoiceField(
            teams_of(by),
            label=_("Which team looks after it"),
            empty_label=_("Please choose"),
        )


class PostForm(forms.Form):
    title = forms.CharField(label=_("Title"), max_length=200)
    text = forms.CharField(
        label=_("Text"), widget=forms.Textarea(attrs={"rows": 6}), max_length=20_000
    )


def _control(field: Field) -> forms.Widget:
    if field.is_secret:
        return forms.PasswordInput(attrs={"autocomplete": "off"})
    if field.is_url:
        return forms.URLInput()
    return forms.TextInput(attrs={"autocomplete": "off"})
