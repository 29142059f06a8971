"""A report as SARIF 2.1.0, for editors and build servers that show findings in place."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from augenhoehe.language.findings import Level, Report
from augenhoehe.ops.texts.forms import Places
from augenhoehe.ops.texts.inputs import STDIN
from augenhoehe.ops.texts.labels import PART_NAMES

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Level.STOP: "error", Level.WARN: "warning", Level.INFO: "note"}

type _Row = tuple[str, str, Level, int, int, str, str]
"""Rule, its name, level, start, end, reason, proposal."""


def sarif(report: Report, text: str, name: str) -> dict[str, Any]:
    """Return one run over one text. Missing parts are notes without a place."""
    rows = sorted(_rows(report), key=lambda row: (row[3], row[4], row[0]))
    names = PART_NAMES["de" if report.language == "de" else "en"]
    parts = {f"presence_{each}": names[each] for each in report.missing}
    rules = {row[0]: row[1] for row in rows} | parts
    order = {key: number for number, key in enumerate(rules)}
    uri = "stdin" if name == STDIN else quote(name.replace("\\", "/"))
    places = Places(text)
    results = [_result(row, order, places, uri) for row in rows]
    results += [_part(key, said, order, uri) for key, said in parts.items()]
    driver = {
        "name": "augenhoehe check-text",
        "rules": [
            {"id": key, "shortDescription": {"text": rule}}
            for key, rule in rules.items()
        ],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rows(report: Report) -> Iterator[_Row]:
    for found in report.findings:
        key, says = found.family, (found.why, found.instead)
        yield key, key, found.level, found.start, found.end, *says
    for use in report.terms:
        says = use.why, " / ".join(use.use)
        yield use.key, use.term, use.level, use.start, use.end, *says


def _result(
    row: _Row, order: dict[str, int], places: Places, uri: str
) -> dict[str, Any]:
    key, _, level, start, end, why, instead = row
    (line, column), (end_line, end_column) = places.at(start), places.at(end)
    return {
        "ruleId": key,
        "ruleIndex": order[key],
        "level": _LEVELS[level],
        "message": {"text": f"{why} – {instead}" if instead else why},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": uri},
                    "region": {
                        "startLine": line,
                        "startColumn": column,
                        "endLine": end_line,
                        "endColumn": end_column,
                        "charOffset": start,
                        "charLength": end - start,
                    },
                }
            }
        ],
    }


def _part(key: str, said: str, order: dict[str, int], uri: str) -> dict[str, Any]:
    return {
        "ruleId": key,
        "ruleIndex": order[key],
        "level": "note",
        "message": {"text": said},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri}}}],
    }
