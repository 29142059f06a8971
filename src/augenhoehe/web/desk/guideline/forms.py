"""What a person types to change the guideline."""

from typing import TYPE_CHECKING

from django import forms
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise


def _long() -> forms.Textarea:
    return forms.Textarea(attrs={"rows": 4})


class RuleForm(forms.Form):
    title_de = forms.CharField(label=_("Title, German"), max_length=200)
    title_en = forms.CharField(label=_("Title, English"), max_length=200)
    explanation_de = forms.CharField(label=_("Explanation, German"), widget=_long())
    explanation_en = forms.CharField(label=_("Explanation, English"), widget=_long())
    not_covered_de = forms.CharField(
        label=_("What the rule does not cover, German"), widget=_long(), required=False
    )
    not_covered_en = forms.CharField(
        label=_("What the rule does not cover, English"), widget=_long(), required=False
    )


def _said(label: "_StrPromise", help_text: "_StrPromise | str" = "") -> forms.CharField:
    return forms.CharField(
        label=label, help_text=help_text, widget=_long(), required=False
    )


class FrameForm(forms.Form):
    preface_de = _said(_("Preface, German"))
    preface_en = _said(_("Preface, English"))
    plain_de = _said(
        _("In plain language, German"),
        _("The whole guideline in a few short sentences. One thought a sentence."),
    )
    plain_en = _said(_("In plain language, English"))
    complaint_de = _said(
        _("How to object, German"),
        _("To whom people write, who looks at it, and by when they get an answer."),
    )
    complaint_en = _said(_("How to object, English"))
    panel_note_de = _said(
        _("How the panel was asked, German"),
        _("When it was asked about this version, and what it said."),
    )
    panel_note_en = _said(_("How the panel was asked, English"))


class PublishForm(forms.Form):
    change_note_de = forms.CharField(label=_("What changed, German"), widget=_long())
    change_note_en = forms.CharField(label=_("What changed, English"), widget=_long())
