"""What the panel writes about words, and what others ask of it."""

from typing import TYPE_CHECKING

from django import forms
from django.utils.translation import gettext_lazy as _

from augenhoehe.participation.states import Language, Level, Status, Verdict

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise


def _long(rows: int = 3) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


def _text(label: "_StrPromise", help_text: "_StrPromise | str" = "") -> forms.CharField:
    return forms.CharField(
        label=label, help_text=help_text, widget=_long(), required=False
    )


def _day() -> forms.DateField:
    return forms.DateField(
        label=_("Holds until"),
        help_text=_(
            "From this day on the text that ships holds again. May stay empty."
        ),
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        required=False,
    )


class TermForm(forms.Form):
    language = forms.ChoiceField(label=_("Language"), choices=Language.choices)
    phrases = forms.CharField(
        label=_("The word, or a phrase"),
        help_text=_(
            "One a line, as a dictionary has it. Case, plural and compounds are found "
            "by themselves. Three dots stand for words in between."
        ),
        widget=_long(),
    )
    status = forms.ChoiceField(label=_("What you say of it"), choices=Status.choices)
    why = forms.CharField(label=_("Why"), widget=_long())
    use = _text(_("What to write instead"), _("One proposal a line."))
    ok = _text(_("Where the word is fine"))
    unless = _text(_("Beside these words it is fine"), _("One phrase a line."))
    names = _text(_("Names in which it stays"), _("One name a line."))
    is_off = forms.BooleanField(label=_("Say nothing about this word"), required=False)
    expires_on = _day()


class FamilyForm(forms.Form):
    name_de = forms.CharField(label=_("Name, German"), max_length=120)
    name_en = forms.CharField(label=_("Name, English"), max_length=120)
    level = forms.ChoiceField(label=_("What a finding asks"), choices=Level.choices)
    phrases_de = _text(_("Phrases, German"), _("One a line."))
    why_de = _text(_("Why they hurt, German"))
    instead_de = _text(_("What to write instead, German"))
    phrases_en = _text(_("Phrases, English"), _("One a line."))
    why_en = _text(_("Why they hurt, English"))
    instead_en = _text(_("What to write instead, English"))
    is_off = forms.BooleanField(label=_("Look for it no more"), required=False)
    expires_on = _day()


class ShippedFamilyForm(forms.Form):
    """For a family that ships: its patterns are not changed here."""

    level = forms.ChoiceField(label=_("What a finding asks"), choices=Level.choices)
    is_off = forms.BooleanField(label=_("Look for it no more"), required=False)
    expires_on = _day()


class ProposalForm(forms.Form):
    about = forms.CharField(label=_("Which word do you mean?"), max_length=120)
    wish = forms.CharField(label=_("What should change?"), widget=_long())
    reason = forms.CharField(label=_("Why?"), widget=_long())


class DecisionForm(forms.Form):
    verdict = forms.ChoiceField(
        label=_("What the panel says"),
        choices=[
            (choice.value, choice.label)
            for choice in (Verdict.ACCEPTED, Verdict.REFUSED)
        ],
        widget=forms.RadioSelect,
    )
    answer = forms.CharField(label=_("Why, for everybody to read"), widget=_long())
