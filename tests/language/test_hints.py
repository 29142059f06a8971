"""Hints protect people, point at words, and never turn against criticism."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from augenhoehe.language.check import check
from augenhoehe.language.dates import dates_in
from augenhoehe.language.folding import folded
from augenhoehe.language.gates import Gates
from augenhoehe.language.hints import AT_ONCE, Incoming, examine, examine_many
from augenhoehe.language.promises import promises_in
from augenhoehe.language.reading import read
from augenhoehe.language.signs import SIGNS
from augenhoehe.language.signs.base import Sign
from augenhoehe.language.text import sentences
from tests.language import cases

PROTECTED = [
    "Dressur",
    "Abrichtung",
    "Konditionierung",
    "Zwang",
    "Folter",
    "folterähnlich",
    "Gewalt",
    "Umerziehung",
    "Konversionstherapie",
    "Menschenrechtsverletzung",
    "Ableismus",
    "ableistisch",
    "Scheinbeteiligung",
    "Alibi",
    "Tokenism",
    "Heuchelei",
    "Charity-Washing",
    "Zensur",
    "Maulkorb",
    "entmündigend",
    "entwürdigend",
    "demütigend",
    "Mitleidsindustrie",
    "Inspirationsporno",
    "torture",
    "abuse",
    "ableist",
    "gaslighting",
    "censorship",
]


@pytest.mark.parametrize(
    ("rule", "language", "text"), cases.sentences(cases.SIGNS, "hits")
)
def test_the_sign_is_seen(rule: str, language: str, text: str) -> None:
    found = [
        hint for hint in examine(text, language=language).hints if hint.rule == rule
    ]
    assert found
    assert all(text[hint.start : hint.end] == hint.words != "" for hint in found)


@pytest.mark.parametrize(
    ("rule", "language", "text"), cases.sentences(cases.SIGNS, "silent")
)
def test_what_only_looks_like_it_is_left_alone(
    rule: str, language: str, text: str
) -> None:
    assert [
        hint for hint in examine(text, language=language).hints if hint.rule == rule
    ] == []


@pytest.mark.parametrize(
    ("rule", "language", "text"), cases.sentences(("question",), "hits")
)
def test_what_asks_us_something_is_seen(rule: str, language: str, text: str) -> None:
    assert examine(text, language=language).questions, (rule, text)


@pytest.mark.parametrize(
    ("rule", "language", "text"), cases.sentences(("question",), "silent")
)
def test_what_only_looks_like_a_question_is_none(
    rule: str, language: str, text: str
) -> None:
    assert examine(text, language=language).questions == (), (rule, text)


@pytest.mark.parametrize("word", PROTECTED)
@pytest.mark.parametrize(
    "frame", ["Das ist {}!", "Ihr betreibt {}.", "Stop the {} now", "{}"]
)
def test_words_of_criticism_never_cause_a_hint(word: str, frame: str) -> None:
    assert examine(frame.format(word)).hints == ()


def test_a_cry_for_help_inside_criticism_is_seen_beside_the_question() -> None:
    found = examine("Warum löscht ihr alles? Ich will nicht mehr leben.")
    assert (found.crisis, found.danger) == (True, False)
    assert [hint.rule for hint in found.hints] == ["crisis"]
    assert len(found.questions) == 1


def test_hints_do_not_depend_on_the_language_that_is_claimed() -> None:
    text = "I want to die. Ich weiß, wo du wohnst."
    seen = [
        {(hint.rule, hint.words) for hint in examine(text, language=each).hints}
        for each in ("de", "en", "tr", "")
    ]
    assert seen == [seen[0]] * 4
    assert examine(text).crisis
    assert examine(text).danger


@pytest.mark.parametrize(
    "person", ["autistisch", "groß", "Lehrerin", "psychisch krank", "blind", "trans"]
)
def test_what_people_say_they_are_changes_nothing(person: str) -> None:
    found = examine(
        f"Ich bin {person} und finde eure Kampagne falsch. Warum fragt ihr uns nicht?"
    )
    assert found.hints == ()
    assert len(found.questions) == 1


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


def test_many_comments_are_looked_at_in_their_order() -> None:
    texts = [f"Kommentar {number}: Warum?" for number in range(AT_ONCE + 20)]
    texts[AT_ONCE] = "Ich will nicht mehr leben."
    found = list(examine_many(Incoming(text=text) for text in texts))
    assert found == [examine(text) for text in texts]
    assert [at for at, each in enumerate(found) if each.crisis] == [AT_ONCE]


PITCH = "Nur heute 50 Prozent Rabatt, jetzt kaufen: https://laden.example/hosen"


@pytest.mark.parametrize(
    ("text", "seen_elsewhere", "rules"),
    [
        (PITCH, 0, []),
        (PITCH, 5, ["R12_spam_fraud"]),
        ("Unterschreibt hier: https://petition.example/rampe", 50, []),
        ("Warum antwortet ihr nicht?", 50, []),
    ],
)
def test_repetition_makes_spam_of_a_sales_pitch_and_of_nothing_else(
    text: str, seen_elsewhere: int, rules: list[str]
) -> None:
    found = examine(text, seen_elsewhere=seen_elsewhere)
    assert [hint.rule for hint in found.hints] == rules


@pytest.mark.parametrize(
    ("language", "begins"),
    [("de", "Hier spricht"), ("en", "Somebody may"), ("tr", "Somebody may")],
)
def test_the_reason_speaks_the_language_of_the_text(language: str, begins: str) -> None:
    [hint] = examine("Ich will nicht mehr leben.", language=language).hints
    assert hint.why.startswith(begins)
