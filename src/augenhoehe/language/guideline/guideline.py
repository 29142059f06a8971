"""A guideline as the linter sees it, and what it says of it."""

from dataclasses import dataclass
from enum import StrEnum


class Weight(StrEnum):
    """What a remark asks for."""

    ERROR = "error"
    """The version cannot be published like this."""
    WARN = "warn"
    """Think about it before you publish."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleText:
    """One rule in one language."""

    key: str
    title: str
    explanation: str
    not_covered: str = ""
    """What the rule does not cover. Only its length is checked: it takes back, it forbids nothing."""
    measures: tuple[str, ...] = ()
    """Codes of the measure ladder, such as ``M4``."""
    has_legal_ground: bool = False
    is_insult_of_person: bool = False

    @property
    def may_remove(self) -> bool:
        """Whether removal has a ground: the law, or the insult of a person."""
        return self.has_legal_ground or self.is_insult_of_person


@dataclass(frozen=True, slots=True, kw_only=True)
class Guideline:
    """One version in one language ("de" or "en")."""

    language: str
    rules: tuple[RuleText, ...]
    preface: str = ""
    plain: str = ""
    """The same in plain language."""
    change_note: str = ""
    version: str = ""
    dated: bool = False
    """A date stands, or will stand, on it."""
    complaint_path: str = ""
    """How and with whom people can object; empty where it is not said."""
    panel_note: str = ""
    """How the panel was asked about this version."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What the linter found. ``words`` are empty where something is missing."""

    code: str
    """"GL01" to "GL12"."""
    weight: Weight
    where: str
    """Key of the rule, or the name of a field of :class:`Guideline`."""
    start: int
    end: int
    words: str
    """As they stand in that text: for a rule in title or explanation."""
    why: str
    instead: str
