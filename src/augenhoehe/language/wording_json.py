"""A wording as JSON: how it is kept in a file, and read from one.

    {"shipped": true, "terms": [...], "terms_off": ["de_autist"],
     "families": [...], "families_off": ["T14_pr_self_praise"],
     "levels": {"T07_boilerplate": "info"}}

Everything may be left out. With ``shipped`` (the default) the file is laid over the
terms that come with the product: a term with the same key takes the place of theirs.
"""

from typing import Any

from augenhoehe.language.findings import Level
from augenhoehe.language.glossary.matcher import glossary
from augenhoehe.language.glossary.phrases import BadPhrase, phrase
from augenhoehe.language.glossary.shipped import LANGUAGES, SHIPPED, term_from
from augenhoehe.language.glossary.term import Term
from augenhoehe.language.wording import OwnFamily, Wording

_FIELDS = {"shipped", "terms", "terms_off", "families", "families_off", "levels"}


class BadWording(ValueError):
    """The JSON is no wording. The message says what is wrong, for people."""


def wording_from(data: object) -> Wording:
    """Build a wording from its JSON form and try all its phrases. Raises `BadWording`."""
    if not isinstance(data, dict):
        raise BadWording("A wording is an object with terms and families.")
    if unknown := sorted(set(data) - _FIELDS):
        raise BadWording(f"There is no field “{unknown[0]}” in a wording.")
    try:
        wording = _built(data)
    except KeyError as error:
        raise BadWording(f"The field {error} is missing.") from error
    except (ValueError, TypeError, AttributeError) as error:
        raise BadWording(f"This is no wording: {error}.") from error
    _try(wording)
    return wording


def _built(data: dict[str, Any]) -> Wording:
    given = [term_from(row) for row in data.get("terms", [])]
    families = tuple(_family(row) for row in data.get("families", []))
    known = [(each.key, each.language) for each in given]
    for key, language in known + [(each.key, each.language) for each in families]:
        if language not in LANGUAGES:
            raise ValueError(f"“{key}” needs a language, de or en")
    terms = {each.key: each for each in SHIPPED if data.get("shipped", True)}
    terms |= {each.key: each for each in given}
    off = set(data.get("terms_off", []))
    return Wording(
        terms=tuple(each for each in terms.values() if each.key not in off),
        families_off=frozenset(data.get("families_off", [])),
        families=families,
        levels={key: Level(level) for key, level in data.get("levels", {}).items()},
    )


def _family(row: dict[str, Any]) -> OwnFamily:
    return OwnFamily(
        key=str(row["key"]),
        name=str(row.get("name") or row["key"]),
        level=Level(row.get("level", "warn")),
        language=str(row["language"]),
        phrases=tuple(map(str, row["phrases"])),
        why=str(row["why"]),
        instead=str(row["instead"]),
    )


def _try(wording: Wording) -> None:
    try:
        glossary(wording.terms, "")
        for family in wording.families:
            for each in family.phrases:
                phrase(each, family.language)
    except BadPhrase as error:
        raise BadWording(f"A phrase cannot be read: {error}.") from error


def as_json(wording: Wording) -> dict[str, Any]:
    """Return the wording in full; `wording_from` reads it back."""
    return {
        "shipped": False,
        "terms": [_term(each) for each in wording.terms],
        "families_off": sorted(wording.families_off),
        "families": [
            {
                "key": each.key,
                "name": each.name,
                "level": str(each.level),
                "language": each.language,
                "phrases": list(each.phrases),
                "why": each.why,
                "instead": each.instead,
            }
            for each in wording.families
        ],
        "levels": {key: str(level) for key, level in sorted(wording.levels.items())},
    }


def _term(term: Term) -> dict[str, Any]:
    row: dict[str, Any] = {
        "key": term.key,
        "name": term.name,
        "language": term.language,
        "status": str(term.status),
        "phrases": list(term.phrases),
        "why": term.why,
        "use": list(term.use),
    }
    for field in ("ok", "owner"):
        if value := getattr(term, field):
            row[field] = value
    for field in ("unless", "names"):
        if value := getattr(term, field):
            row[field] = list(value)
    if term.expires is not None:
        row["expires"] = term.expires.isoformat()
    return row
