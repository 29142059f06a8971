"""A16: a non-apology is caught, a real apology passes."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.architecture.source import ROOT

FAMILY = "T05_non_apology"
CASES = Path(ROOT) / "tests/language/cases" / f"{FAMILY}.yaml"
LISTED = {
    "de": [
        "Es tut uns leid, wenn Sie sich angegriffen fühlen.",
        "Sollte unsere Wortwahl missverständlich gewesen sein, tut uns das leid.",
        "Wir entschuldigen uns, aber die Kritik ist in dieser Form überzogen.",
        "Es wurden möglicherweise Fehler gemacht.",
        "Schade, dass Sie das so auffassen.",
    ],
    "en": [
        "We regret that this impression arose.",
        "If anyone was offended, we apologise.",
        "Should our wording have been misunderstood, we are sorry.",
        "Mistakes may have been made.",
        "It's a pity you took it that way.",
    ],
}
REAL = {
    "de": [
        "Wir haben das Wort benutzt. Das war falsch. Es ist seit heute ersetzt.",
        "Wenn wir etwas übersehen haben, sagen Sie es uns bitte.",
    ],
    "en": [
        "We're sorry that we left you without an answer for three months.",
        "If we missed something, please tell us.",
    ],
}
GERMAN_WORDS = {"die", "der", "das", "nicht", "wir", "ein", "und", "bleibt"}


def checked(texts: list[str]) -> list[list[dict[str, Any]]]:
    """Give texts to the command, one a line; return the findings of the family."""
    given = "".join(json.dumps({"id": 0, "text": text}) + "\n" for text in texts)
    done = subprocess.run(
        [sys.executable, "-m", "augenhoehe.ops.cli", "check-text", "--format", "jsonl"],
        input=given.encode(),
        capture_output=True,
        check=False,
        timeout=60,
        env={"PYTHONPATH": str(ROOT / "src")},
    )
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    return [
        [found for found in row["findings"] if found["family"] == FAMILY]
        for row in rows
    ]


@pytest.mark.parametrize("language", ["de", "en"])
def test_a16_non_apology_is_caught_real_apology_passes(language: str) -> None:
    found = checked(LISTED[language])
    assert sum(map(bool, found)) >= 4
    near = yaml.safe_load(CASES.read_text("utf-8"))["silent"][language]
    assert not any(checked(REAL[language]))
    # What is quoted to reject it is shown for information, and asks for nothing.
    near_hits = [each for hits in checked(near) for each in hits]
    assert {each["level"] for each in near_hits} <= {"info"}

    # Each hit shows a reason and a proposal in the language of the text.
    for hit in (each for hits in found for each in hits):
        assert hit["why"]
        assert hit["instead"]
        words = set(f"{hit['why']} {hit['instead']}".lower().split())
        assert bool(words & GERMAN_WORDS) == (language == "de")
