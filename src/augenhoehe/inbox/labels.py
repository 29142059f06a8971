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


PROTECTING: Final = frozenset({"crisis", "danger", "R03_threat_violence"})
"""Hints that bring a comment forward, to protect people."""

QUESTION: Final = "question"
"""No hint of the language engine, but shown like one: words that an answer takes up."""

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
    "R03_threat_violence": HintLabel(
        name=pgettext_lazy("hint", "Threat"),
        explanation=_(
            "These words may threaten people or call for violence. Please read it first."
        ),
    ),
    "R02_hate_discrimination": HintLabel(
        name=pgettext_lazy("hint", "Hatred against a group"),
        explanation=_(
            "These words may degrade or shut out people for what they are. Reports, "
            "quotations and chosen words for oneself are none of it."
        ),
    ),
    "R01_insult": HintLabel(
        name=pgettext_lazy("hint", "Insult"),
        explanation=_(
            "These words may attack a person. Hard words about our work and about us "
            "as an organisation are allowed."
        ),
    ),
    "R05_private_data": HintLabel(
        name=pgettext_lazy("hint", "Private data"),
        explanation=_(
            "An address, a number or the like stands here in public. Ask the person "
            "whether they want that."
        ),
    ),
    "R09_self_harm_methods": HintLabel(
        name=pgettext_lazy("hint", "Ways to harm oneself"),
        explanation=_(
            "A way to harm oneself may be described here. Whoever speaks of their own "
            "distress breaks no rule: answer, and name ways to help."
        ),
    ),
    "R12_spam_fraud": HintLabel(
        name=pgettext_lazy("hint", "Advertising or fraud"),
        explanation=_(
            "Several signs of advertising without link to the topic, or of fraud, come "
            "together. Petitions, blogs and evidence are none of it."
        ),
    ),
    QUESTION: HintLabel(
        name=pgettext_lazy("hint", "Question"),
        explanation=_("The answer should take up each question."),
    ),
}


def label_of(rule: str) -> HintLabel:
    """Return how a hint is called; a rule without a label goes by its own name."""
    return LABELS.get(rule) or HintLabel(name=rule, explanation="")
