"""What forbids a release. Pure: it knows no database and asks nobody."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from augenhoehe.language.presence import NEXT_STEP
from augenhoehe.replies.checking import THREE_PARTS
from augenhoehe.replies.labels import family_label, part_label
from augenhoehe.replies.states import Purpose


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All a release depends on. People are named by their id."""

    purpose: Purpose
    text: str
    is_submitted: bool
    releaser: int
    writers: frozenset[int]
    """Everybody who changed the text, or put it forward."""
    overriders: frozenset[int]
    """Everybody who gave a reason for passing a finding of this text."""
    rests_until: datetime
    now: datetime
    is_light: bool
    """A person confirmed each of its comments as praise or as a plain question."""
    is_praise: bool
    """A person confirmed each of its comments as praise."""
    unfilled: tuple[str, ...] = ()
    stops: frozenset[str] = frozenset()
    overridden: frozenset[str] = frozenset()
    missing: tuple[str, ...] = ()
    only_thanks: bool = False
    names_delay: bool = False
    vague: tuple[str, ...] = ()
    """Words that put somebody off without a day."""
    is_private: bool = False
    wishes_mail: bool = False
    has_address: bool = False
    late_materials: tuple[str, ...] = ()
    """Titles whose review date has passed, or that are retired."""
    excess: int = 0
    """How many characters the text has more than its network takes."""

    @property
    def needs_second(self) -> bool:
        """An acknowledgement may go at once; so may a reply to praise or a question.

        Neither may with a stop finding in it, whatever reason was given.
        """
        is_acknowledgement = self.purpose == Purpose.ACKNOWLEDGEMENT
        may_go = (is_acknowledgement and not self.is_private) or self.is_light
        return bool(self.stops) or not may_go


@dataclass(frozen=True, slots=True, kw_only=True)
class Obstacle:
    """One thing that forbids the release, and a sentence with what to do about it."""

    key: str
    sentence: str


def obstacles(facts: Facts) -> tuple[Obstacle, ...]:
    """Say everything that forbids the release; nothing where it may go out."""
    return tuple(
        Obstacle(key=key, sentence=sentence)
        for key, rule in RULES.items()
        for sentence in rule(facts)
    )


def _empty(facts: Facts) -> Iterator[str]:
    if not facts.text.strip():
        yield _("The draft is empty. Write the reply first.")


def _too_long(facts: Facts) -> Iterator[str]:
    if facts.excess > 0:
        yield _(
            "The network takes fewer characters. Shorten the text by %(count)s."
        ) % {"count": facts.excess}


def _unfilled(facts: Facts) -> Iterator[str]:
    if facts.unfilled:
        yield _("These variables are still empty, fill them in: %(names)s.") % {
            "names": ", ".join(name or "{{ }}" for name in facts.unfilled)
        }


def _only_thanks(facts: Facts) -> Iterator[str]:
    if facts.only_thanks and not facts.is_praise:
        yield _(
            "The text only thanks. Say what you understood, who takes care of it "
            "and by when you answer."
        )


def _parts(facts: Facts) -> Iterator[str]:
    if facts.purpose != Purpose.ACKNOWLEDGEMENT:
        return
    for part in facts.missing:
        if part in THREE_PARTS:
            yield _(
                "An acknowledgement says three things. Still missing: %(part)s."
            ) % {"part": part_label(part)}


def _delay(facts: Facts) -> Iterator[str]:
    if facts.purpose != Purpose.INTERIM:
        return
    if not facts.names_delay:
        yield _("An interim note names the delay. Say that it is late, and why.")
    if NEXT_STEP in facts.missing:
        yield _("An interim note names a new date. Say by when you answer.")
    if facts.vague:
        yield _(
            "An interim note puts nobody off. Name the day instead of “%(words)s”."
        ) % {"words": "”, “".join(facts.vague)}


def _stops(facts: Facts) -> Iterator[str]:
    for family in sorted(facts.stops - facts.overridden):
        yield _(
            "“%(finding)s” stops this text. Change the words, or give a written "
            "reason for which a second person answers, too."
        ) % {"finding": family_label(family)}


def _not_submitted(facts: Facts) -> Iterator[str]:
    if facts.needs_second and not facts.is_submitted:
        yield _("Put the draft forward first, so that a second person can read it.")


def _own_text(facts: Facts) -> Iterator[str]:
    if facts.needs_second and facts.releaser in facts.writers:
        yield _("You wrote or put forward this text. A second person releases it.")
    elif facts.releaser in facts.overriders:
        yield _("You gave the reason for a finding. A second person releases the text.")


def _rests(facts: Facts) -> Iterator[str]:
    if facts.needs_second and facts.now < facts.rests_until:
        yield _(
            "The text rests for a while after its last change. "
            "It can be released from %(time)s on."
        ) % {"time": date_format(localtime(facts.rests_until), "SHORT_DATETIME_FORMAT")}


def _private(facts: Facts) -> Iterator[str]:
    if facts.is_private and not facts.wishes_mail:
        yield _(
            "The person has not asked for e-mail. Reply in public, "
            "or record the wish in their own words first."
        )
    elif facts.is_private and not facts.has_address:
        yield _("There is no e-mail address of this person. Reply in public.")


def _materials(facts: Facts) -> Iterator[str]:
    for title in facts.late_materials:
        yield _(
            "“%(title)s” has to be looked at again: its review date has passed. "
            "Renew it or take it out."
        ) % {"title": title}


RULES: dict[str, Callable[[Facts], Iterator[str]]] = {
    "empty": _empty,
    "too_long": _too_long,
    "unfilled": _unfilled,
    "only_thanks": _only_thanks,
    "parts": _parts,
    "delay": _delay,
    "stop": _stops,
    "not_submitted": _not_submitted,
    "own_text": _own_text,
    "rests": _rests,
    "private": _private,
    "materials": _materials,
}
