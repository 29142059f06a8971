"""Words of the glossary are found in all their forms, and left alone where they are right."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from augenhoehe.language.check import check
from augenhoehe.language.findings import Level
from augenhoehe.language.glossary.shipped import SHIPPED

FOLDER = Path(__file__).parent / "cases"
LEAST_FOUND, LEAST_SILENT = 4, 3
PIECES = [phrase for term in SHIPPED for phrase in term.phrases]


def cases(language: str) -> dict[str, dict[str, list[str]]]:
    text = (FOLDER / f"glossary_{language}.yaml").read_text("utf-8")
    found: dict[str, dict[str, list[str]]] = yaml.safe_load(text)
    return found


def sentences(kind: str) -> list[Any]:
    return [
        pytest.param(language, key, text, id=f"{key}-{number}")
        for language in ("de", "en")
        for key, found in cases(language).items()
        for number, text in enumerate(found[kind])
    ]


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_term_has_sentences_of_both_kinds(language: str) -> None:
    found = cases(language)
    assert set(found) == {each.key for each in SHIPPED if each.language == language}
    for key, each in found.items():
        assert len(each["found"]) >= LEAST_FOUND, key
        assert len(each["silent"]) >= LEAST_SILENT, key


@pytest.mark.parametrize(("language", "key", "text"), sentences("found"))
def test_the_term_is_found_with_reason_and_what_to_say(
    language: str, key: str, text: str
) -> None:
    uses = [each for each in check(text, language=language).terms if each.key == key]
    assert uses
    for use in uses:
        assert text[use.start : use.end] == use.words
        assert use.why
        assert use.use


@pytest.mark.parametrize(("language", "key", "text"), sentences("silent"))
def test_the_term_is_left_alone_where_it_is_right(
    language: str, key: str, text: str
) -> None:
    assert key not in {each.key for each in check(text, language=language).terms}


def test_no_term_stops_a_text_and_only_words_to_avoid_warn() -> None:
    report = check("Die Behinderten sind tapfer, sagt eine Betroffene.", language="de")
    assert {each.key: each.level for each in report.terms} == {
        "de_behinderte": Level.WARN,
        "de_tapfer": Level.INFO,
        "de_betroffene": Level.INFO,
    }


def test_a_text_of_unclear_language_is_read_for_the_words_of_both() -> None:
    assert check("Pflegefall").terms
    assert check("wheelchair-bound").terms


@given(st.text(alphabet=st.characters(), max_size=300), st.sampled_from(PIECES))
def test_places_lie_in_any_text(text: str, piece: str) -> None:
    whole = f"{text} {piece} {text}"
    report = check(whole)
    places = [(each.start, each.end, each.words) for each in report.terms]
    places += [(each.start, each.end, each.words) for each in report.advice]
    for start, end, words in places:
        assert 0 <= start < end <= len(whole)
        assert whole[start:end] == words
