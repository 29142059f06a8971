"""Words and families as they hold: what ships, with the panel's decisions laid over it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import NotThere
from augenhoehe.accounts.models import User
from augenhoehe.language.conduct import FAMILIES
from augenhoehe.language.conduct.base import Family as ShippedFamily
from augenhoehe.language.findings import Level as FindingLevel
from augenhoehe.language.glossary.shipped import SHIPPED
from augenhoehe.language.glossary.term import Status as TermStatus
from augenhoehe.language.glossary.term import Term as WordTerm
from augenhoehe.language.wording import OwnFamily, Wording
from augenhoehe.participation.access import families_for, terms_for
from augenhoehe.participation.actions.keep_family import FamilyFacts
from augenhoehe.participation.actions.keep_term import TermFacts
from augenhoehe.participation.labels import FAMILY_NAMES
from augenhoehe.participation.models import Family, PanelOwned, Term
from augenhoehe.participation.phrases import lines_of
from augenhoehe.participation.states import Language, Level, Status

_SHIPPED_TERMS = {(term.language, term.key): term for term in SHIPPED}
_SHIPPED_FAMILIES = {family.key: family for family in FAMILIES}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A word or a family as the page shows it."""

    key: str
    language: str
    """Empty for a family."""
    name: str
    says: str
    why: str = ""
    use: str = ""
    ok: str = ""
    is_off: bool = False
    owner: str = ""
    expires_on: date | None = None

    @property
    def id(self) -> str:
        """A name that is unique among all words and families."""
        return f"{self.language}-{self.key}" if self.language else self.key


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The words of one language."""

    language: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """Everything the check knows of words."""

    families: tuple[Entry, ...]
    terms: tuple[Group, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What stands in a form before anybody types."""

    name: str
    facts: dict[str, Any]


def wording_on(today: date) -> Wording:
    """Return what the conduct check goes by: what ships, changed by the panel."""
    terms = dict(_SHIPPED_TERMS)
    for row in _in_force(Term.objects.select_related("owner"), today):
        terms[row.language, row.key] = _as_term(row)
        if row.is_off:
            del terms[row.language, row.key]
    families = list(_in_force(Family.objects.all(), today))
    own = [row for row in families if row.key not in _SHIPPED_FAMILIES]
    return Wording(
        terms=tuple(terms.values()),
        families_off=frozenset(row.key for row in families if row.is_off),
        families=tuple(
            family for row in own if not row.is_off for family in _as_families(row)
        ),
        levels={row.key: FindingLevel(row.level) for row in families},
    )


def lexicon_for(person: User, *, today: date) -> Lexicon:
    """Return all words and families with who decided on them."""
    rows = {(row.language, row.key): row for row in _in_force(terms_for(person), today)}
    return Lexicon(
        families=tuple(_family_entries(person, today)),
        terms=tuple(
            Group(language=language, entries=_term_entries(rows, language))
            for language in Language.values
        ),
    )


def is_shipped(key: str) -> bool:
    """Whether the family comes with the product."""
    return key in _SHIPPED_FAMILIES


def family_name(key: str) -> str:
    """Return what people call a family of findings, also one that the panel added."""
    if key in FAMILY_NAMES:
        return str(FAMILY_NAMES[key])
    row = Family.objects.filter(key=key).first()
    return _family_name(row) if row else key


def term_facts(person: User, *, language: str, key: str) -> Known:
    """Return a word as it holds. Raises :class:`NotThere` for an unknown one."""
    row = terms_for(person).filter(language=language, key=key).first()
    shipped = _SHIPPED_TERMS.get((language, key))
    if row is not None:
        return Known(name=_first(row.phrases), facts=_facts_of(row, TermFacts))
    if shipped is None:
        raise NotThere(_("This word is not here."))
    facts = TermFacts(
        language=language,
        phrases="\n".join(shipped.phrases),
        status=shipped.status.value,
        why=shipped.why,
        use="\n".join(shipped.use),
        ok=shipped.ok,
        unless="\n".join(shipped.unless),
        names="\n".join(shipped.names),
    )
    return Known(name=shipped.name, facts=_as_mapping(facts))


def family_facts(person: User, *, key: str) -> Known:
    """Return a family as it holds. Raises :class:`NotThere` for an unknown one."""
    row = families_for(person).filter(key=key).first()
    shipped = _SHIPPED_FAMILIES.get(key)
    if row is not None:
        return Known(name=_family_name(row), facts=_facts_of(row, FamilyFacts))
    if shipped is None:
        raise NotThere(_("This family is not here."))
    facts = FamilyFacts(level=shipped.level.value)
    return Known(name=str(FAMILY_NAMES.get(key, key)), facts=_as_mapping(facts))


def _in_force[Row: PanelOwned](rows: Iterable[Row], today: date) -> list[Row]:
    return [row for row in rows if row.expires_on is None or row.expires_on > today]


def _term_entries(
    rows: Mapping[tuple[str, str], Term], language: str
) -> tuple[Entry, ...]:
    keys = {key for lang, key in {*_SHIPPED_TERMS, *rows} if lang == language}
    entries = [
        _entry_of_row(rows[language, key])
        if (language, key) in rows
        else _entry_of_term(_SHIPPED_TERMS[language, key])
        for key in keys
    ]
    return tuple(sorted(entries, key=lambda entry: entry.name.casefold()))


def _entry_of_row(row: Term) -> Entry:
    return Entry(
        key=row.key,
        language=row.language,
        name=_first(row.phrases),
        says=str(Status(row.status).label),
        why=row.why,
        use=", ".join(lines_of(row.use)),
        ok=row.ok,
        is_off=row.is_off,
        owner=row.owner.name if row.owner else "",
        expires_on=row.expires_on,
    )


def _entry_of_term(term: WordTerm) -> Entry:
    return Entry(
        key=term.key,
        language=term.language,
        name=term.name,
        says=str(Status(term.status.value).label),
        why=term.why,
        use=", ".join(term.use),
        ok=term.ok,
    )


def _family_entries(person: User, today: date) -> Iterable[Entry]:
    rows = {row.key: row for row in _in_force(families_for(person), today)}
    for key in sorted({*_SHIPPED_FAMILIES, *rows}):
        row, shipped = rows.get(key), _SHIPPED_FAMILIES.get(key)
        level = row.level if row else shipped.level.value if shipped else Level.INFO
        yield Entry(
            key=key,
            language="",
            name=_family_name(row) if row else str(FAMILY_NAMES.get(key, key)),
            says=str(Level(level).label),
            why=_why(row, shipped),
            is_off=bool(row and row.is_off),
            owner=row.owner.name if row and row.owner else "",
            expires_on=row.expires_on if row else None,
        )


def _why(row: Family | None, shipped: ShippedFamily | None) -> str:
    """Return why a family hurts, in the language of the page."""
    is_german = get_language() == "de"
    if shipped is not None:
        advice = shipped.german if is_german else shipped.english
        return next(iter(advice.values())).why
    return (row.why_de if is_german else row.why_en) if row else ""


def _family_name(row: Family) -> str:
    shipped: str | Promise = FAMILY_NAMES.get(row.key, row.key)
    own = row.name_de if get_language() == "de" else row.name_en
    return own or str(shipped)


def _as_term(row: Term) -> WordTerm:
    return WordTerm(
        key=row.key,
        name=_first(row.phrases),
        language=row.language,
        status=TermStatus(row.status),
        phrases=lines_of(row.phrases),
        why=row.why,
        use=lines_of(row.use),
        ok=row.ok,
        unless=lines_of(row.unless),
        names=lines_of(row.names),
        owner=row.owner.name if row.owner else "",
    )


def _as_families(row: Family) -> Iterable[OwnFamily]:
    for language in Language.values:
        phrases = lines_of(getattr(row, f"phrases_{language}"))
        if phrases:
            yield OwnFamily(
                key=row.key,
                name=getattr(row, f"name_{language}"),
                level=FindingLevel(row.level),
                language=language,
                phrases=phrases,
                why=getattr(row, f"why_{language}"),
                instead=getattr(row, f"instead_{language}"),
            )


def _first(text: str) -> str:
    return next(iter(lines_of(text)), "")


def _facts_of(
    row: PanelOwned, kind: type[TermFacts] | type[FamilyFacts]
) -> dict[str, Any]:
    return {each.name: getattr(row, each.name) for each in fields(kind)}


def _as_mapping(facts: TermFacts | FamilyFacts) -> dict[str, Any]:
    return {each.name: getattr(facts, each.name) for each in fields(facts)}
