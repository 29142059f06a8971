"""What the conduct check says about one of our own texts."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from augenhoehe.language.glossary.term import TermUse
    from augenhoehe.language.plain.index import ReadingIndex


class Level(StrEnum):
    """How much a finding asks of the writer; never a score of a person."""

    STOP = "stop"
    """Goes out only with a second person and a written reason."""
    WARN = "warn"
    INFO = "info"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Words the check points at. ``text[start:end] == words``.

    ``why`` and ``instead`` are in the language of the checked text; ``instead``
    holds a concrete wording, with square brackets where facts have to go in.
    """

    family: str
    """Key of the family, such as ``T05_non_apology``."""
    level: Level
    start: int
    end: int
    words: str
    why: str
    instead: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainAdvice:
    """Words that could be said more simply. ``text[start:end] == words``.

    Advice has no level and never keeps a text from going out.
    """

    kind: str
    """One of the keys of `augenhoehe.language.plain.KINDS`."""
    start: int
    end: int
    words: str
    why: str
    instead: str
    """A proposal, in the language of the text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question in the comment. ``comment[start:end] == words``."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was found, in order of place, and which parts of a good answer were not seen."""

    language: str
    """"de", "en" or "" where it could not be told."""
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]
    """Keys of `augenhoehe.language.presence.PARTS`: a question to the writer, no fault."""
    wanted: tuple[str, ...] = ()
    """The parts that were looked for: not every text has to show all of them."""
    terms: "tuple[TermUse, ...]" = ()
    """Words of the glossary. They never stop a text."""
    advice: tuple[PlainAdvice, ...] = ()
    """What could be said more simply. Never call a text that follows it Leichte Sprache."""
    index: "ReadingIndex | None" = None
    """How easy the text is to read; None where there is too little of it."""
    unanswered: tuple[Question, ...] = ()
    """Questions of the comment which the text does not take up."""

    @property
    def stops(self) -> tuple[Finding, ...]:
        """The findings that need a second person and a written reason."""
        return tuple(each for each in self.findings if each.level is Level.STOP)
