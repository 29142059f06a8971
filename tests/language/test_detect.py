"""The language of short comments is named; what nobody can tell is not guessed."""

import csv
import os
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from augenhoehe.language.detect import language_of
from tests.language.cases import FOLDER

DATA = Path(
    os.environ.get("AUGENHOEHE_DATA", Path(__file__).parents[3] / "shared" / "data")
)
COMMENTS: dict[str, list[str]] = yaml.safe_load(
    (FOLDER / "languages.yaml").read_text(encoding="utf-8")
)
HARD = {"you dont listen", "Zašto nema titlova na ovom videu?"}
"""So short, or so close to another language, that the answer may differ."""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("" if language == "none" else language, text, id=f"{language}-{n}")
        for language, texts in COMMENTS.items()
        for n, text in enumerate(texts)
        if text not in HARD
    ],
)
def test_the_language_of_a_short_comment_is_named(language: str, text: str) -> None:
    assert language_of(text) == language


@given(st.text())
def test_any_text_gets_a_code_of_two_letters_or_none(text: str) -> None:
    found = language_of(text)
    assert found == "" or (len(found) == 2 and found.isascii() and found.islower())


@pytest.mark.parametrize(
    ("name", "column", "language", "least"),
    [
        ("mhc_german.csv", "test_case", "de", 0.99),
        ("hatecheck_english.csv", "test_case", "en", 0.99),
        ("germeval2017_rail_feedback.tsv", "text", "de", 0.99),
    ],
)
def test_real_comments_are_recognised_and_hardly_ever_wrongly(
    name: str, column: str, language: str, least: float
) -> None:
    path = DATA / "eval" / name
    if not path.exists():
        pytest.skip(f"{name} is not there; AUGENHOEHE_DATA names the folder")
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t" if name.endswith("tsv") else ",")
        found = [language_of(row[column]) for row in rows]
    assert found.count(language) / len(found) >= least
    assert sum(each not in {language, ""} for each in found) / len(found) <= 0.01
