"""How well the terms of the glossary are found, on sentences invented for it.

    ./dev bench glossary

Prints recall and precision by language, every sentence that went wrong, and how often
terms are found in the corpus of outgoing replies, where nothing says what is right.
"""

import json
from collections import Counter
from pathlib import Path

import yaml

from augenhoehe.language.check import check
from augenhoehe.language.findings import Report

ROOT = Path(__file__).parents[1]
CASES = ROOT / "tests/language/cases"
CORPUS = ROOT / "corpus/conduct"


def main() -> None:
    for language in ("de", "en"):
        _measure(language)
        _count(language)


def _measure(language: str) -> None:
    cases = yaml.safe_load((CASES / f"glossary_{language}.yaml").read_text("utf-8"))
    right = there = wrong = 0
    for key, sentences in cases.items():
        for text in sentences["found"]:
            there += 1
            found = key in _keys(check(text, language=language))
            right += found
            if not found:
                _line(f"  missed  {key}: {text}")
        for text in sentences["silent"]:
            if key in _keys(check(text, language=language)):
                wrong += 1
                _line(f"  wrong   {key}: {text}")
    _line(
        f"{language}: {there} sentences with a term, recall {right / there:.3f}, "
        f"precision {right / (right + wrong):.3f}\n"
    )


def _count(language: str) -> None:
    lines = (CORPUS / f"{language}.jsonl").read_text("utf-8").splitlines()
    counts: Counter[str] = Counter()
    for line in lines:
        counts.update(_keys(check(json.loads(line)["text"], language=language)))
    _line(f"{language}: {counts.total()} finds in {len(lines)} texts of the corpus")
    for key, count in counts.most_common():
        _line(f"  {count:>5}  {key}")


def _keys(report: Report) -> set[str]:
    return {each.key for each in report.terms}


def _line(text: str) -> None:
    print(text)  # noqa: T201 (a measurement prints)


if __name__ == "__main__":
    main()
