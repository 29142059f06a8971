"""What a person types on our own public page."""

from django import forms
from django.utils.translation import gettext_lazy as _

from augenhoehe.inbox.actions.speak import LONGEST


class SayForm(forms.Form):
    text = forms.CharField(
        label=_("What do you want to say to us?"),
        help_text=_(
            "Short, long or in single words, in any language. Links are welcome, "
            "also to a video in sign language."
        ),
        max_length=LONGEST,
        error_messages={"required": _("Please write what you want to say.")},
        widget=forms.Textarea(attrs={"rows": 7}),
    )
    name = forms.CharField(
        label=_("What shall we call you?"),
        help_text=_("An invented name is fine."),
        max_length=100,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "nickname"}),
    )
    email = forms.EmailField(
        label=_("Where shall we write to when there is news?"),
        help_text=_("Without an address you see everything on the page you will get."),
        required=False,
        error_messages={
            "invalid": _(
                "This address is not complete. An example: name@post.example – "
                "or leave the field empty."
            )
        },
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    where = forms.ChoiceField(
        label=_("Where shall we answer?"),
        choices=[
            ("", _("In public, under my comment")),
            ("mail", _("In public, and by e-mail to me as well")),
        ],
        required=False,
        widget=forms.RadioSelect,
        initial="",
    )

    def clean(self) -> None:
        if self.cleaned_data.get("where") and not self.cleaned_data.get("email"):
            self.add_error(
                "email", _("To write to you in private, we need your e-mail address.")
            )
