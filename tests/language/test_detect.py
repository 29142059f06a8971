"""German and English are told apart; what is neither, or too little, is not guessed."""

import csv
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from augenhoehe.language.detect import language_of

DATA = Path(
    os.environ.get("AUGENHOEHE_DATA", Path(__file__).parents[3] / "shared" / "data")
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Warum keine Untertitel?"),
        ("de", "Danke!"),
        ("de", "Ihr hört einfach nicht zu."),
        ("de", "@team #inklusion Das ist doch Folter https://example.org/and/the/end"),
        ("de", "eure kampagne ist mega daneben leute"),
        ("en", "No captions?"),
        ("en", "Thanks"),
        ("en", "This is torture."),
        ("en", "you dont listen"),
        ("en", "I’ve asked you 3 times, where’s the answer"),
    ],
)
def test_short_comments_are_recognised(language: str, text: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "", "👍👍", "ok", "https://example.org/die/und/der", "@anna @bernd", "12 %",
        "Bonjour, je ne suis pas d'accord avec vous", "No me gusta nada lo que hacen",
        "Ik vind dit niet goed voor de kinderen", "Questo non è giusto per i bambini", "Bu çok kötü bir şey",
        "To nie jest dobre dla dzieci", "Det er ikke godt for børnene", "Это плохо для детей", "这对孩子不好",
    ],
)  # fmt: skip
def test_other_languages_and_too_little_text_are_not_guessed(text: str) -> None:
    assert language_of(text) == ""


@given(st.text())
def test_any_text_gets_one_of_three_answers(text: str) -> None:
    assert language_of(text) in {"de", "en", ""}


@pytest.mark.parametrize(
    ("name", "column", "language", "least"),
    [
        ("mhc_german.csv", "test_case", "de", 0.97),
        ("hatecheck_english.csv", "test_case", "en", 0.99),
        ("germeval2017_rail_feedback.tsv", "text", "de", 0.96),
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
    assert sum(each not in {language, ""} for each in found) / len(found) <= 0.005
