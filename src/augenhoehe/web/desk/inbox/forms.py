"""What one wants to see of the inbox, and what one keeps of it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from augenhoehe.accounts.access import colleagues_of, teams_of
from augenhoehe.channels.access import channels_of
from augenhoehe.inbox.access import posts_of
from augenhoehe.inbox.filters import LONGEST_SEARCH, UNCONFIRMED, Owner, State
from augenhoehe.inbox.labels import LABELS
from augenhoehe.inbox.states import DutyKind, Kind

if TYPE_CHECKING:
    from augenhoehe.accounts.models import User

POSTS = 50
"""Posts offered in the filter, the newest first."""

ALL = pgettext_lazy("filter", "All")
LANGUAGES = (("de", _("German")), ("en", _("English")))

type Choices = Iterable[tuple[str, Any]]


def _choice(label: Any, choices: Choices, *, otherwise: Any = ALL) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=label, choices=[("", otherwise), *choices], required=False
    )


class FilterForm(forms.Form):
    """The filters as the person set them. Reading them is the domain's: ``Filters``."""

    q = forms.CharField(
        label=_("Search in comments"),
        required=False,
        max_length=LONGEST_SEARCH,
        widget=forms.TextInput(attrs={"type": "search"}),
    )

    def __init__(self, *args: Any, person: "User", **rest: Any) -> None:
        super().__init__(*args, **rest)
        kinds = [(kind.value, kind.label) for kind in Kind if kind]
        self.fields |= {
            "channel": _choice(_("Channel"), _rows(channels_of(person))),
            "duty": _choice(_("Next duty"), DutyKind.choices),
            "state": _choice(
                pgettext_lazy("filter", "State"),
                [(one.value, one.label) for one in State if one is not State.OPEN],
                otherwise=State.OPEN.label,
            ),
            "post": _choice(_("Post"), _rows(posts_of(person)[:POSTS])),
            "owner": _choice(_("In whose care"), _owners(person)),
            "team": _choice(_("Team"), _rows(teams_of(person))),
            "language": _choice(_("Language"), LANGUAGES),
            "kind": _choice(
                _("Confirmed as"), [*kinds, (UNCONFIRMED, _("Not confirmed yet"))]
            ),
            "hint": _choice(
                _("With the hint"), [(key, one.name) for key, one in LABELS.items()]
            ),
        }

    def first_fields(self) -> list[forms.BoundField]:
        return [self[name] for name in ("q", "channel", "duty", "state")]

    def more_fields(self) -> list[forms.BoundField]:
        first = {field.name for field in self.first_fields()}
        return [field for field in self if field.name not in first]


class SaveViewForm(forms.Form):
    name = forms.CharField(label=_("Name of the view"), max_length=80)

    def __init__(self, *args: Any, person: "User", **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.fields["team"] = forms.ModelChoiceField(
            teams_of(person),
            label=_("For whom"),
            required=False,
            empty_label=_("Only for me"),
        )


class ExplainForm(forms.Form):
    own_words = forms.CharField(
        label=_("The person's own words"),
        help_text=_("Where and how they said that they took the comment back."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )


def _owners(person: "User") -> Choices:
    people = ((str(one.pk), one.name) for one in colleagues_of(person))
    return [(Owner.ME.value, _("Mine")), (Owner.NOBODY.value, _("Nobody's")), *people]


def _rows(rows: Iterable[Any]) -> Choices:
    return [(str(row.pk), str(row)[:80]) for row in rows]
