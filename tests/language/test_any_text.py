"""Whatever is written, spans hold, gates let through what is found, and time is bounded."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from augenhoehe.language.check import check
from augenhoehe.language.dates import dates_in
from augenhoehe.language.folding import folded
from augenhoehe.language.gates import Gates
from augenhoehe.language.hints import examine
from augenhoehe.language.promises import promises_in
from augenhoehe.language.reading import read
from augenhoehe.language.signs import SIGNS
from augenhoehe.language.signs.base import Sign
from augenhoehe.language.text import sentences


@given(st.text(max_size=200))
def test_every_span_lies_inside_the_text_for_any_unicode(text: str) -> None:
    for hint in examine(text).hints:
        assert hint.rule in {sign.rule for sign in SIGNS}
        assert text[hint.start : hint.end] == hint.words != ""
    for found in check(text).findings:
        assert text[found.start : found.end] == found.words != ""


ATTACKING = st.sampled_from(
    [
        "du",
        "bist",
        "ihr",
        "seid",
        "die",
        "alle",
        "Autisten",
        "Behinderten",
        "Frauen",
        "Juden",
        "sind",
        "ist",
        "dumm",
        "Abschaum",
        "eine",
        "Last",
        "gehören",
        "weg",
        "sollte",
        "man",
        "umbringen",
        "ich",
        "bringe",
        "dich",
        "um",
        "hasse",
        "wertlos",
        "Idiot",
        "you",
        "are",
        "all",
        "disabled",
        "people",
        "women",
        "should",
        "be",
        "shot",
        "kill",
        "I",
        "hate",
        "them",
        "stupid",
        "worthless",
        "burden",
        "shut",
        "up",
        "Spast",
        "retard",
        ",",
        ".",
        "!",
        "?",
        "nicht",
        "keine",
        "not",
    ]
)
WORDS = st.sampled_from(
    [
        "ich",
        "will",
        "nicht",
        "mehr",
        "leben",
        "wir",
        "tut",
        "uns",
        "leid",
        "wenn",
        "Sie",
        ",",
        ".",
        "?",
        "!",
        "„",
        "“",
        "🙂",
        "bis",
        "Freitag",
        "3.",
        "Juni",
        "0171",
        "2345678",
        "a@b.de",
        "you",
        "die",
        "please",
        "mail",
        "us",
        "̈",
        "\n",
        "ß",
        "İ",
        "ﬃ",
        "{{",
        "}}",
    ]
)


@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_spans_hold_in_texts_made_of_the_words_that_are_looked_for(text: str) -> None:
    for hint in examine(text).hints:
        assert text[hint.start : hint.end] == hint.words != ""
    for found in check(text).findings:
        assert text[found.start : found.end] == found.words != ""
    for sentence in sentences(text):
        assert text[sentence.start : sentence.end] == sentence.text != ""


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "wir ",
        "bitte ",
        "A-",
        "1 ",
        "a@",
        ". ",
        '"',
        "wenn sie ",
        "<p ",
        "\n",
        "sorry if ",
    ],
)
def test_hostile_repetition_ends_in_reasonable_time(piece: str) -> None:
    text = piece * (30_000 // len(piece))
    started = time.process_time()
    check(text)
    examine(text)
    # Several times what it takes; a pattern that runs away takes much longer.
    assert time.process_time() - started < 2


def test_dates_and_promises_are_part_of_what_any_text_survives() -> None:
    from_hell = "99. 99. 9999-99-99 31.2. in 999 Monaten 0 June in 999 weeks"
    today = date(2026, 11, 25)
    assert all(each.end <= len(from_hell) for each in dates_in(from_hell, today=today))
    assert all(
        each.end <= len(from_hell) for each in promises_in(from_hell, today=today)
    )


@pytest.mark.parametrize("sign", SIGNS, ids=range(len(SIGNS)))
@given(text=st.lists(ATTACKING, max_size=12).map(" ".join))
def test_gates_and_glances_let_through_all_that_is_found(sign: Sign, text: str) -> None:
    if any(sign.find(read(text))):
        assert Gates([sign.gate]).open_for(folded(text)) == [0]
        assert sign.glance is None or sign.glance(text)
