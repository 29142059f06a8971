"""Hints protect people, point at words, and never turn against criticism."""

import pytest

from augenhoehe.language.hints import AT_ONCE, Incoming, examine, examine_many
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
