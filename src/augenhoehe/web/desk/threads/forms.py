"""What a person types about a conversation and its comments."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from augenhoehe.accounts.access import colleagues_of, writers_beside
from augenhoehe.inbox.states import Kind, VoidReason, Way

if TYPE_CHECKING:
    from collections.abc import Sequence

    from augenhoehe.accounts.models import User
    from augenhoehe.guidelines.models import Rule, Version

NONE, TOUCHED = "none", "touched"


class Day(forms.DateInput):
    """The browser's own date field; its value is an ISO date."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


def _long(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class AcknowledgeForm(forms.Form):
    """The three parts of an acknowledgement."""

    def __init__(self, *args: Any, person: "User", team_id: int, **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.fields["person"] = forms.ModelChoiceField(
            writers_beside(person, team_id),
            label=_("Who takes care of it"),
            empty_label=None,
        )
        self.order_fields(("concern", "person", "on"))

    concern = forms.CharField(
        label=_("The concern in your own words"),
        help_text=_(
            "What did you understand? The person should find themselves in it."
        ),
        widget=_long(4),
    )
    on = forms.DateField(label=_("By when we answer"), widget=Day())


class HandOverForm(forms.Form):
    def __init__(self, *args: Any, person: "User", **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.fields["to"] = forms.ModelChoiceField(
            colleagues_of(person), label=_("To whom")
        )


class NoteForm(forms.Form):
    text = forms.CharField(
        label=_("Note for the team"),
        help_text=_("It stays inside. Write it so that the person could read it."),
        widget=_long(3),
    )

    def __init__(self, *args: Any, person: "User", **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.fields["mentions"] = forms.ModelMultipleChoiceField(
            colleagues_of(person).exclude(pk=person.pk),
            label=_("Tell these colleagues"),
            required=False,
            widget=forms.CheckboxSelectMultiple,
        )


class KindForm(forms.Form):
    kind = forms.ChoiceField(
        label=_("What this comment is"),
        help_text=_("It moves nothing. It decides who has to read a reply before."),
        choices=[(kind.value, kind.label) for kind in Kind if kind],
        widget=forms.RadioSelect,
    )


class CheckForm(forms.Form):
    """Hold a comment against each rule; the exact words name what touches it."""

    result = forms.ChoiceField(
        label=_("Result"),
        choices=[
            (NONE, _("No rule is touched")),
            (TOUCHED, _("These words touch a rule")),
        ],
        widget=forms.RadioSelect,
    )

    def __init__(self, *args: Any, version: "Version | None", **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.rules: Sequence[Rule] = list(version.rules.all()) if version else []
        for rule in self.rules:
            self.fields[f"rule-{rule.key}"] = forms.CharField(
                label=_title(rule), required=False
            )

    @property
    def has_rules(self) -> bool:
        return bool(self.rules)

    def rule_fields(self) -> "list[forms.BoundField]":
        """Return the fields for the quoted words, in the order of the guideline."""
        return [self[f"rule-{rule.key}"] for rule in self.rules]

    def clean(self) -> dict[str, Any]:
        said: dict[str, Any] = super().clean() or {}
        words = self.words()
        if said.get("result") == TOUCHED and not words:
            self.add_error("result", _("Quote the words that touch a rule, below it."))
        if said.get("result") == NONE and words:
            self.add_error("result", _("You have quoted words. Which of both holds?"))
        return said

    def words(self) -> dict[str, str]:
        """Return the quoted words by the key of the rule."""
        found = {
            rule.key: self.cleaned_data.get(f"rule-{rule.key}", "")
            for rule in self.rules
        }
        return {key: words for key, words in found.items() if words}


class VoidForm(forms.Form):
    """``reasons`` are those that can hold; the domain decides once more."""

    explanation = forms.CharField(
        label=_("What happened, in a sentence or two"), widget=_long(3)
    )

    def __init__(
        self, *args: Any, reasons: "Sequence[VoidReason]" = (*VoidReason,), **rest: Any
    ) -> None:
        super().__init__(*args, **rest)
        self.fields["reason"] = forms.ChoiceField(
            label=pgettext_lazy("void", "Why nobody can or should answer"),
            choices=[(reason.value, reason.label) for reason in reasons],
            widget=forms.RadioSelect,
        )
        self.order_fields(("reason", "explanation"))


class PreferenceForm(forms.Form):
    way = forms.ChoiceField(
        label=_("How the person wants to hear from us"),
        choices=Way.choices,
        widget=forms.RadioSelect,
    )
    own_words = forms.CharField(
        label=_("The person's own words"),
        help_text=_("Quoted, so that nobody has to ask again."),
        widget=_long(2),
    )
    email = forms.EmailField(label=_("E-mail address they gave for it"), required=False)


class WishForm(forms.Form):
    own_words = forms.CharField(
        label=_("The person's own words"),
        help_text=_("They want comments of theirs removed."),
        widget=_long(2),
    )


def _title(rule: "Rule") -> str:
    return rule.title_de if (get_language() or "").startswith("de") else rule.title_en
