"""What a person types to change the guideline."""

from django import forms
from django.utils.translation import gettext_lazy as _


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


class PrefaceForm(forms.Form):
    de = forms.CharField(label=_("Preface, German"), widget=_long(), required=False)
    en = forms.CharField(label=_("Preface, English"), widget=_long(), required=False)


class PublishForm(forms.Form):
    change_note_de = forms.CharField(label=_("What changed, German"), widget=_long())
    change_note_en = forms.CharField(label=_("What changed, English"), widget=_long())
