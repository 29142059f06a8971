"""Word forms of both languages meet in one index, and no query breaks out of it."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from augenhoehe.language.stems import MAX_QUERY_WORDS, MAX_WORD, query_stems, stems


@pytest.mark.parametrize(
    "forms",
    [
        "Müller Mueller muller MÜLLER",
        "Grüße gruesse Gruß",
        "Haus Häuser Hauses Häusern",
        "Kommentar Kommentare Kommentars Kommentaren",
        "Rampe Rampen ramp ramps",
        "Untertitel Untertiteln",
        "answer answers answered answering",
        "issue issues",
        "therapy therapies Therapie Therapien",
        "disabled disability disabilities",
        "Behinderung Behinderungen",
        "ﬁlm film FILM ｆｉｌｍ",
        "İstanbul istanbul",
        "café cafe cafe\u0301",
    ],
)
def test_forms_of_a_word_have_one_stem(forms: str) -> None:
    assert len(set(stems(forms).split())) == 1


def test_different_words_stay_apart() -> None:
    words = stems("Rampe Aufzug Untertitel caption lift board Gremium Training").split()
    assert len(set(words)) == 8


def test_a_query_finds_what_was_stored_in_a_full_text_table() -> None:
    table = sqlite3.connect(":memory:")
    table.execute("create virtual table found using fts5(words)")
    table.execute(
        "insert into found values (?)",
        [stems("Die Häuser haben keine Rampen, Frau Müller!")],
    )
    for query in ("haus rampe", "mueller", "HÄUSERN", "keine Rampe"):
        match = " AND ".join(query_stems(query))
        assert table.execute(
            "select count(*) from found where found match ?", [match]
        ).fetchone() == (1,)
    match = " AND ".join(query_stems("Haus Aufzug"))
    assert table.execute(
        "select count(*) from found where found match ?", [match]
    ).fetchone() == (0,)
    table.close()


@given(st.text(max_size=200))
def test_no_query_can_smuggle_syntax_in(query: str) -> None:
    found = query_stems(query)
    assert all(stem.isalnum() and stem == stem.lower() for stem in found)
    assert len(found) == len(set(found)) <= MAX_QUERY_WORDS


@given(st.text(max_size=200))
def test_every_word_of_a_text_is_found_by_itself(text: str) -> None:
    assert set(query_stems(text)) <= set(stems(text).split())


def test_operators_of_a_search_language_are_ordinary_words() -> None:
    assert query_stems('a" OR NEAR(b) & !c | (d:*)') == [
        "a",
        "or",
        "near",
        "b",
        "c",
        "d",
    ]


def test_a_query_without_words_is_empty() -> None:
    assert query_stems(" -- '\" * ") == []
    assert stems("🙂 …") == ""


def test_very_long_words_are_cut() -> None:
    assert len(stems("x" * 10_000)) <= MAX_WORD
