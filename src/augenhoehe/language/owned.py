"""Findings as the panel wants them: families of its own, and levels it has changed."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from augenhoehe.language.conduct import FAMILIES
from augenhoehe.language.conduct.base import Context
from augenhoehe.language.conduct.switches import is_lowered
from augenhoehe.language.findings import Finding, Level
from augenhoehe.language.glossary.marked import pieces_of
from augenhoehe.language.glossary.phrases import Phrase, hits, phrase
from augenhoehe.language.wording import OwnFamily, Wording

_USUAL = {family.key: family.level for family in FAMILIES}
_WEIGHT = (Level.INFO, Level.WARN, Level.STOP)


def as_wanted(
    findings: Iterable[Finding], context: Context, wording: Wording, language: str
) -> tuple[Finding, ...]:
    """Return the findings with changed levels, and those of the panel's own families."""
    families = [
        each
        for each in wording.families
        if each.key not in wording.families_off and language in ("", each.language)
    ]
    all_findings = [_at_level(each, wording.levels) for each in findings]
    all_findings += _own(context, families) if families else ()
    return tuple(
        sorted(all_findings, key=lambda each: (each.start, each.end, each.family))
    )


def _at_level(finding: Finding, levels: Mapping[str, Level]) -> Finding:
    """Change the level of a finding; one that its context has lowered never rises."""
    wanted = levels.get(finding.family)
    if wanted is None:
        return finding
    if finding.level is not _USUAL.get(finding.family, finding.level):
        wanted = min(wanted, finding.level, key=_WEIGHT.index)
    return replace(finding, level=wanted)


@lru_cache(maxsize=64)
def _phrases(family: OwnFamily) -> tuple[Phrase, ...]:
    return tuple(phrase(each, family.language) for each in family.phrases)


def _own(context: Context, families: list[OwnFamily]) -> Iterator[Finding]:
    reading = context.reading
    pieces = list(pieces_of(reading))
    sentences = [piece for _, piece in pieces]
    for place, (line, _) in enumerate(pieces):
        for family in families:
            found = next(
                (
                    hit
                    for each in _phrases(family)
                    for hit in hits(each, place, sentences)
                ),
                None,
            )
            if found is None:
                continue
            start, end = sentences[place].place(*found.span())
            lowered = is_lowered(context, line, start, end)
            yield Finding(
                family=family.key,
                level=Level.INFO if lowered else family.level,
                start=start,
                end=end,
                words=reading.text[start:end],
                why=family.why,
                instead=family.instead,
            )
