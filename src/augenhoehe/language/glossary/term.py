"""A term of the glossary: how it is written, what is wrong with it, what to say."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from augenhoehe.language.findings import Level


class Status(StrEnum):
    """How the panel stands to a word. No status stops a text."""

    AVOID = "avoid"
    CAREFUL = "careful"
    PANEL = "panel"
    """The panel has decided, or still has to: for the writer to know."""

    @property
    def level(self) -> Level:
        """``avoid`` is a warning, everything else information."""
        return Level.WARN if self is Status.AVOID else Level.INFO


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One entry, in one language. Phrases are written without code.

    A phrase is words as a dictionary has them: ``Pflegefall``, ``an … leiden``.
    Inflected forms, and compounds of long German nouns, are found by themselves.
    `augenhoehe.language.glossary.phrases` explains the few signs.
    """

    key: str
    name: str
    """What people read in lists and reports."""
    language: str
    status: Status
    phrases: tuple[str, ...]
    why: str
    use: tuple[str, ...]
    """What to say in its place."""
    ok: str = ""
    """When the word is right, in words for people."""
    unless: tuple[str, ...] = ()
    """Phrases that excuse the word when they stand in the same sentence."""
    names: tuple[str, ...] = ()
    """Phrases that excuse the word when it is part of them: names, laws, titles."""
    expires: date | None = None
    """The last day on which the entry is used; then somebody has to look at it again."""
    owner: str = ""
    """Who answers for the entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermUse:
    """A term found in a text. ``text[start:end] == words``."""

    key: str
    term: str
    """The name of the term."""
    start: int
    end: int
    words: str
    status: Status
    why: str
    use: tuple[str, ...]

    @property
    def level(self) -> Level:
        """The level of the term's status."""
        return self.status.level


def used_on(terms: Iterable[Term], today: date) -> tuple[Term, ...]:
    """Return the terms that have not expired."""
    return tuple(
        each for each in terms if each.expires is None or each.expires >= today
    )
