"""The terms that come with the product, read from the files beside this one."""

import json
from datetime import date
from importlib import resources
from typing import Any

from augenhoehe.language.glossary.term import Status, Term

LANGUAGES = ("de", "en")


def term_from(row: dict[str, Any], language: str = "") -> Term:
    """Build a term from its JSON form. Raises KeyError, ValueError, TypeError."""
    return Term(
        key=str(row["key"]),
        name=str(row.get("name") or row["key"]),
        language=str(row.get("language") or language),
        status=Status(row.get("status", "careful")),
        phrases=_texts(row["phrases"]),
        why=str(row["why"]),
        use=_texts(row.get("use", [])),
        ok=str(row.get("ok", "")),
        unless=_texts(row.get("unless", [])),
        names=_texts(row.get("names", [])),
        expires=date.fromisoformat(row["expires"]) if row.get("expires") else None,
        owner=str(row.get("owner", "")),
    )


def _texts(given: object) -> tuple[str, ...]:
    if not isinstance(given, list) or not all(isinstance(each, str) for each in given):
        raise TypeError("a list of texts is expected")
    return tuple(given)


def _shipped() -> tuple[Term, ...]:
    folder = resources.files("augenhoehe.language.glossary")
    return tuple(
        term_from(row, language)
        for language in LANGUAGES
        for row in json.loads((folder / f"terms_{language}.json").read_text("utf-8"))
    )


SHIPPED = _shipped()
