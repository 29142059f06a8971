"""The corpus of incoming comments keeps what its data card says."""

import json
from typing import Any

import pytest

from augenhoehe.language.hints import examine
from tests.architecture.source import ROOT

FOLDER = ROOT / "corpus/incoming"
LANGUAGES = ("de", "en")
KINDS = {"question", "criticism", "praise", "experience", "suggestion", "other"}
FIELDS = {"id", "lang", "text", "writer", "rules", "near", "kind", "class"}


def lines(language: str) -> list[dict[str, Any]]:
    text = (FOLDER / f"{language}.jsonl").read_text("utf-8")
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_line_has_its_fields_and_stands_there_once(language: str) -> None:
    found = lines(language)
    assert all(set(line) == FIELDS and line["lang"] == language for line in found)
    assert all(line["text"].strip() and line["kind"] in KINDS for line in found)
    for field in ("id", "text"):
        assert len({line[field] for line in found}) == len(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_comments_are_legitimate_and_many_look_like_a_breach(
    language: str,
) -> None:
    found = lines(language)
    legitimate = [line for line in found if not line["rules"]]
    assert len(legitimate) > len(found) * 0.6
    assert sum(bool(line["near"]) for line in legitimate) > 100


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["critical", "angry", "selfdescription", "praise"])
def test_hints_leave_legitimate_comments_in_peace(language: str, kind: str) -> None:
    found = [
        line for line in lines(language) if line["class"] == kind and not line["rules"]
    ]
    flagged = [
        (line["text"], hint.rule)
        for line in found
        for hint in examine(line["text"]).hints
        if hint.rule in {"R01_insult", "R02_hate_discrimination", "R03_threat_violence"}
    ]
    assert len(flagged) <= len(found) * 0.01, flagged
