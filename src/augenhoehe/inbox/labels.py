"""How hints are called on a page, and what they mean."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


@dataclass(frozen=True, slots=True, kw_only=True)
class HintLabel:
    """A short name and one sentence that explains why words are pointed at."""

    name: str | Promise
    explanation: str | Promise


PROTECTING: Final = frozenset({"crisis", "danger"})
"""Hints that bring a comment forward, to protect people."""

LABELS: Final[Mapping[str, HintLabel]] = {
    "crisis": HintLabel(
        name=pgettext_lazy("hint", "Cry for help"),
        explanation=_(
            "Somebody may be in need. Please read it first, and answer the person."
        ),
    ),
    "danger": HintLabel(
        name=pgettext_lazy("hint", "Danger to people"),
        explanation=_("Somebody may be threatened or in danger. Please read it first."),
    ),
    "private_data": HintLabel(
        name=pgettext_lazy("hint", "Private data"),
        explanation=_(
            "An address, a number or the like stands here in public. Ask the person "
            "whether they want that."
        ),
    ),
    "question": HintLabel(
        name=pgettext_lazy("hint", "Question"),
        explanation=_("The answer should take up each question."),
    ),
}


def label_of(rule: str) -> HintLabel:
    """Return how a hint is called; a rule without a label goes by its own name."""
    return LABELS.get(rule) or HintLabel(name=rule, explanation="")
