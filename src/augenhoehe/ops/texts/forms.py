"""A report as JSON and as text for people."""

import json
from bisect import bisect_right
from typing import Any

from augenhoehe.language.findings import Finding, Level, Report
from augenhoehe.language.glossary.term import TermUse
from augenhoehe.ops.texts.labels import LABELS, PART_NAMES


class Places:
    """Lines and columns of a text, both counted from one."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        while (end := text.find("\n", self._starts[-1])) >= 0:
            self._starts.append(end + 1)

    def at(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def dumped(data: object, *, indent: int | None = None) -> str:
    """Return JSON with readable letters; half a character stays an escape."""
    text = json.dumps(data, ensure_ascii=False, indent=indent)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(data, indent=indent)
    return text


def line_of(report: Report) -> dict[str, Any]:
    """Return what one line of output says of one text."""
    return {
        "lang": report.language,
        "findings": [_finding(each) for each in report.findings],
        "terms": [_term(each) for each in report.terms],
        "missing": list(report.missing),
    }


def whole(report: Report) -> dict[str, Any]:
    """Return everything that is known of one text."""
    index = report.index
    return {
        **line_of(report),
        "terms": [
            {**_term(each), "words": each.words, "status": str(each.status)}
            for each in report.terms
        ],
        "unanswered": [
            {"start": each.start, "end": each.end, "words": each.words}
            for each in report.unanswered
        ],
        "advice": [
            {
                "kind": each.kind,
                "start": each.start,
                "end": each.end,
                "words": each.words,
                "why": each.why,
                "instead": each.instead,
            }
            for each in report.advice
        ],
        "index": index
        and {
            "formula": index.formula,
            "value": index.value,
            "meaning": index.meaning,
            "lix": index.lix,
        },
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "family": finding.family,
        "level": str(finding.level),
        "start": finding.start,
        "end": finding.end,
        "words": finding.words,
        "why": finding.why,
        "instead": finding.instead,
    }


def _term(use: TermUse) -> dict[str, Any]:
    return {
        "term": use.term,
        "start": use.start,
        "end": use.end,
        "why": use.why,
        "use": list(use.use),
    }


def for_people(report: Report, text: str, name: str) -> str:
    """Return the report as text: place, words, reason and proposal of each thing found."""
    words = LABELS["de" if report.language == "de" else "en"]
    places = Places(text)
    found = [
        (each.start, str(each.level), each.family, each.words, each.why, each.instead)
        for each in report.findings
    ]
    found += [
        (
            each.start,
            str(each.level),
            each.term,
            each.words,
            each.why,
            " / ".join(each.use),
        )
        for each in report.terms
    ]
    found += [
        (each.start, words["plain"], each.kind, each.words, each.why, each.instead)
        for each in report.advice
    ]
    lines = []
    for start, level, key, said, why, instead in sorted(found):
        line, column = places.at(start)
        lines += [
            f"{name}:{line}:{column}: {level}: {key}: “{' '.join(said.split())}”",
            f"    {words['why']}: {why}",
            *([f"    {words['instead']}: {instead}"] if instead else []),
        ]
    return "\n".join([*lines, *_beside(report, words)])


def _beside(report: Report, words: dict[str, str]) -> list[str]:
    names = PART_NAMES["de" if report.language == "de" else "en"]
    lines = [f"{words['unanswered']}: “{each.words}”" for each in report.unanswered]
    if report.missing:
        missing = ", ".join(names[each] for each in report.missing)
        lines.append(f"{words['missing']}: {missing}.")
    if report.index is not None:
        index = report.index
        lines.append(f"{index.formula}: {index.value:.0f}. {index.meaning}")
    stops = sum(each.level is Level.STOP for each in report.findings)
    lines.append(
        words["sum"].format(stops=stops, all=len(report.findings) + len(report.terms))
    )
    return lines
