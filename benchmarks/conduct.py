"""How much of the corpus the conduct check finds, family by family and by writer.

    ./dev bench conduct

The corpus was written without a look at the check; nothing is tuned here. Families
the check does not know yet stand in the table with nothing found.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from augenhoehe.language.check import check
from augenhoehe.language.findings import Level

CORPUS = Path(__file__).parents[1] / "corpus/conduct"
FALSE_STOPS = "good texts with a stop finding"


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One line of the corpus, with what both readers found in it."""

    language: str
    text: str
    families: frozenset[str]
    is_agreed: bool


def main() -> None:
    for language in ("de", "en"):
        _measure(language, [each for each in _texts(language) if each.is_agreed])


def _texts(language: str) -> Iterator[Text]:
    for line in (CORPUS / f"{language}.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        yield Text(
            language=language,
            text=row["text"],
            families=frozenset(row["families"]),
            is_agreed=row["families"] == row["second"],
        )


def _measure(language: str, texts: list[Text]) -> None:
    there: Counter[str] = Counter()
    found: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    good = false_stops = 0
    for each in texts:
        findings = [
            finding
            for finding in check(each.text, language=language).findings
            if finding.level is not Level.INFO
        ]
        hit = {finding.family for finding in findings}
        there.update(each.families)
        found.update(hit & each.families)
        wrong.update(hit - each.families)
        if not each.families:
            good += 1
            false_stops += any(finding.level is Level.STOP for finding in findings)
    _print(language, there, found, wrong)
    _line(f"{FALSE_STOPS}: {false_stops} of {good} ({false_stops / good:.1%})\n")


def _print(
    language: str, there: Counter[str], found: Counter[str], wrong: Counter[str]
) -> None:
    _line(f"{language}: family, texts, recall, precision")
    for family in sorted(there):
        hits = found[family] + wrong[family]
        precision = f"{found[family] / hits:.2f}" if hits else "-"
        recall = found[family] / there[family]
        _line(f"  {family:<24}{there[family]:>5}{recall:>8.2f}{precision:>8}")


def _line(text: str) -> None:
    print(text)  # noqa: T201 (a measurement prints)


if __name__ == "__main__":
    main()
