"""What the organisation's panel owns: terms, families of its own, what is switched off."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from augenhoehe.language.findings import Level
from augenhoehe.language.glossary.shipped import SHIPPED
from augenhoehe.language.glossary.term import Term, used_on


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFamily:
    """A way of hurting a dialogue that the panel has added, written as phrases."""

    key: str
    name: str
    level: Level
    language: str
    phrases: tuple[str, ...]
    """As in `Term`."""
    why: str
    instead: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Everything about words that can be changed without code."""

    terms: tuple[Term, ...] = ()
    families_off: frozenset[str] = frozenset()
    """Keys of the families that are not looked for."""
    families: tuple[OwnFamily, ...] = ()
    levels: Mapping[str, Level] = field(
        default_factory=lambda: MappingProxyType({}), hash=False
    )
    """Another level for a family, by its key."""

    def on(self, today: date) -> "Wording":
        """Return the wording without the entries that have expired by ``today``."""
        return replace(self, terms=used_on(self.terms, today))


DEFAULT = Wording(terms=SHIPPED)
"""The terms that come with the product."""
