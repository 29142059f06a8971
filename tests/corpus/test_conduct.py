"""The corpus of outgoing replies keeps what its data card says."""

import json
from collections import Counter
from typing import Any

import pytest

from tests.architecture.source import ROOT

FOLDER = ROOT / "corpus/conduct"
LANGUAGES = ("de", "en")
FAMILIES = 16
EACH = 120
"""Texts with a fault, at least, by family and language."""


def lines(language: str) -> list[dict[str, Any]]:
    text = (FOLDER / f"{language}.jsonl").read_text("utf-8")
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_line_has_its_fields_and_stands_there_once(language: str) -> None:
    found = lines(language)
    fields = {"id", "lang", "text", "writer", "families", "near", "reader", "second"}
    assert all(set(line) == fields and line["lang"] == language for line in found)
    assert all(line["text"].strip() and line["reader"] for line in found)
    for field in ("id", "text"):
        assert len({line[field] for line in found}) == len(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_fault_is_there_often_enough_and_half_of_the_texts_are_good(
    language: str,
) -> None:
    found = lines(language)
    faults = Counter(family for line in found for family in line["families"])
    assert len(faults) == FAMILIES
    assert min(faults.values()) >= EACH
    good = [line for line in found if not line["families"]]
    assert len(good) >= len(found) * 0.49
    assert all(line["near"] for line in good)


def test_the_writers_are_many_and_disagreements_are_kept() -> None:
    found = [line for language in LANGUAGES for line in lines(language)]
    assert len({line["writer"] for line in found}) >= 15
    assert any(line["families"] != line["second"] for line in found)
