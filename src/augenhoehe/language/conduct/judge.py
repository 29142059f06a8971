"""The one place where what is known about our own sentences becomes findings."""

import re
from collections.abc import Collection

from augenhoehe.language.conduct import FAMILIES
from augenhoehe.language.conduct.base import Context, Family
from augenhoehe.language.conduct.switches import is_lowered
from augenhoehe.language.findings import Finding, Level
from augenhoehe.language.reading import Line

_GERMAN_SIGNS = re.compile(
    r"\b(?:wir|sie|ihre?|das|und|nicht|danke|uns|die|der|fuer|zu|bitte|leid|schade|dass)\b"
)


def judge(
    context: Context, *, language: str, without: Collection[str] = ()
) -> tuple[Finding, ...]:
    """Return the findings in order of place, at most one a sentence and family.

    ``language`` is "de", "en" or "" where it could not be told. ``without`` holds the
    keys of the families the organisation has switched off.
    """
    findings = [
        _finding(family, context, hit, language)
        for family in FAMILIES
        if family.key not in without
        for hit in family.hits(context)
    ]
    return tuple(sorted(findings, key=lambda each: (each.start, each.end, each.family)))


def _finding(
    family: Family, context: Context, hit: tuple[Line, int, int, str], language: str
) -> Finding:
    line, start, end, key = hit
    if not language:
        language = "de" if _GERMAN_SIGNS.search(line.words) else "en"
    advice = family.advice(key, language)
    return Finding(
        family=family.key,
        level=Level.INFO if is_lowered(context, line, start, end) else family.level,
        start=start,
        end=end,
        words=context.reading.text[start:end],
        why=advice.why,
        instead=advice.instead,
    )
