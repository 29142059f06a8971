"""What the conduct check says about one of our own texts."""

from dataclasses import dataclass
from enum import StrEnum


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
class Report:
    """Findings in order of place, and which parts of a good answer were not seen."""

    language: str
    """"de", "en" or "" where it could not be told."""
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]
    """Keys of `augenhoehe.language.presence.PARTS`: a question to the writer, no fault."""

    @property
    def stops(self) -> tuple[Finding, ...]:
        """The findings that need a second person and a written reason."""
        return tuple(each for each in self.findings if each.level is Level.STOP)
