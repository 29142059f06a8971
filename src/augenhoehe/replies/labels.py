"""Names for people of what the language engine finds by key."""

from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

from augenhoehe.language.presence import (
    ANSWERS,
    CONCERN,
    NAME,
    NEXT_STEP,
    PANEL,
    RESPONSIBILITY,
    SOURCE,
)
from augenhoehe.participation.lexicon import family_name

PARTS: dict[str, Promise] = {
    CONCERN: pgettext_lazy("part of a reply", "The concern in own words"),
    ANSWERS: pgettext_lazy("part of a reply", "An answer to each question"),
    RESPONSIBILITY: pgettext_lazy("part of a reply", "What was our part in it"),
    NEXT_STEP: pgettext_lazy("part of a reply", "The next step with a date"),
    NAME: pgettext_lazy("part of a reply", "The name of who takes care"),
    SOURCE: pgettext_lazy("part of a reply", "A source or material"),
    PANEL: pgettext_lazy("part of a reply", "What the panel says"),
}


def family_label(key: str) -> str:
    """Return the translated name of a family of findings."""
    return family_name(key)


def part_label(key: str) -> str:
    """Return the translated name of a part of a good reply."""
    return str(PARTS[key])
