"""The one place where patterns and the sentence model become findings.

A pattern says what is wrong and where. The model weighs the whole text: it finds what
no pattern knows, and it takes the edge off a pattern that met by chance.
"""

import re
from collections.abc import Collection, Iterator

from augenhoehe.language.conduct import FAMILIES
from augenhoehe.language.conduct.base import Context, Family
from augenhoehe.language.conduct.switches import is_lowered
from augenhoehe.language.findings import Finding, Level
from augenhoehe.language.model.weigh import Weighed, threshold, weigh
from augenhoehe.language.reading import Line

FEWEST_WORDS = 12
"""Of shorter texts the patterns know more: there the model alone must be almost sure."""
ALMOST_SURE = 0.95
CHANCE = 0.03
"""Below this probability the words of a pattern are not what they seem, in a reply of
more than one sentence: a single one says too little for the model to know better."""
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
    weighed = _by_family(weigh(context.reading, language))
    findings = [
        finding
        for family in FAMILIES
        if family.key not in without
        for finding in _of_family(
            family, context, language, weighed.get(family.key, [])
        )
    ]
    return tuple(sorted(findings, key=lambda each: (each.start, each.end, each.family)))


def _by_family(weighed: list[Weighed]) -> dict[str, list[Weighed]]:
    families: dict[str, list[Weighed]] = {}
    for each in weighed:
        families.setdefault(each.family, []).append(each)
    return families


def _of_family(
    family: Family, context: Context, language: str, weighed: list[Weighed]
) -> Iterator[Finding]:
    hit = set()
    is_short = _words(context) < FEWEST_WORDS
    limit = max(threshold(language), ALMOST_SURE if is_short else 0) if weighed else 1
    probability = max((each.probability for each in weighed), default=1.0)
    is_chance = probability < CHANCE and not is_short and _has_sentences(context)
    for line, start, end, key in family.hits(context):
        hit.add(line.start)
        level = Level.INFO if is_chance else family.level
        yield _finding(family, context, (line, start, end, key), (level, language))
    for each in () if hit else weighed:
        if each.probability >= limit and each.line.start not in hit:
            hit.add(each.line.start)
            if not family.is_near(context, each.line):
                place = (each.line, each.start, each.end, _usual(family))
                yield _finding(family, context, place, (family.level, language))


def _usual(family: Family) -> str:
    return "usual" if "usual" in family.german else next(iter(family.german))


def _has_sentences(context: Context) -> bool:
    return sum(bool(line.words) for line in context.reading.lines) > 1


def _words(context: Context) -> int:
    return sum(len(line.words.split()) for line in context.reading.lines)


def _finding(
    family: Family,
    context: Context,
    hit: tuple[Line, int, int, str],
    said: tuple[Level, str],
) -> Finding:
    line, start, end, key = hit
    level, language = said
    if not language:
        language = "de" if _GERMAN_SIGNS.search(line.words) else "en"
    advice = family.advice(key, language)
    return Finding(
        family=family.key,
        level=Level.INFO if is_lowered(context, line, start, end) else level,
        start=start,
        end=end,
        words=context.reading.text[start:end],
        why=advice.why,
        instead=advice.instead,
    )
