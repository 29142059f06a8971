"""Advice on plain words: with place, reason and proposal, in the language of the text."""

import json
from importlib import resources

import pytest

from augenhoehe.language.check import check
from augenhoehe.language.findings import Level
from augenhoehe.language.plain import KINDS
from augenhoehe.language.plain.index import index_of
from augenhoehe.language.plain.syllables import syllables

EACH = {
    "de": {
        "long_sentence": "Wir haben am Montag mit dem Team gesprochen und dann am Dienstag mit der Leitung und am Mittwoch noch einmal mit allen anderen.",
        "nested": "Wir sagen, dass wir, weil das Amt, das zuständig ist, nichts schickt, warten.",
        "passive": "Die Rampe wurde gestern abgebaut.",
        "nominal": "Wir planen die Durchführung der Überprüfung.",
        "difficult_word": "Wir implementieren das neue Angebot.",
        "abbreviation": "Wir zeigen z.B. den Plan.",
        "double_negation": "Das ist nicht unmöglich.",
        "long_compound": "Die Grundstücksverkehrsgenehmigungszuständigkeit liegt bei uns.",
    },
    "en": {
        "long_sentence": "We spoke with the team on Monday and then with the management on Tuesday and on Wednesday once more with all the others.",
        "nested": "We know that the people who wrote to us when it broke wait because nobody came.",
        "passive": "The ramp was removed yesterday.",
        "nominal": "We plan the implementation of the assessment.",
        "difficult_word": "We utilise your answer.",
        "abbreviation": "We show the plan, e.g. here.",
        "double_negation": "This is not impossible.",
        "long_compound": "The antidisestablishmentarianism grows.",
    },
}


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_found_with_place_reason_and_proposal(
    kind: str, language: str
) -> None:
    text = EACH[language][kind]
    found = [
        each for each in check(text, language=language).advice if each.kind == kind
    ]
    assert found
    for each in found:
        assert text[each.start : each.end] == each.words
        assert each.why
        assert each.instead


@pytest.mark.parametrize(
    "text",
    [
        "Wir bauen die Rampe bis Mai. Das kostet 3.000 Euro.",
        "Wir werden den Text ändern.",
        "Sie werden es sehen. Der Aufzug ist neu.",
        "We build the ramp by May. It costs 3,000 euros.",
        "You are interested in the plan. He is disabled.",
    ],
)
def test_plain_words_get_no_advice(text: str) -> None:
    assert check(text).advice == ()


def test_what_is_quoted_gets_no_advice() -> None:
    assert (
        check("Im Brief stand: „Die Rampe wurde abgebaut.“", language="de").advice == ()
    )


def test_advice_never_stops_a_text_and_speaks_its_language() -> None:
    report = check("Wir implementieren das.", language="de")
    assert [each.instead for each in report.advice] == ["Einfacher: einführen"]
    assert check("We utilise it.", language="en").advice[0].instead == "Simpler: use"
    assert not report.stops


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_list_of_simpler_words_is_long_enough_to_help(language: str) -> None:
    file = resources.files("augenhoehe.language.plain") / "simpler.json"
    words = json.loads(file.read_text("utf-8"))[language]["words"]
    assert len(words) >= 120
    assert all(simple and simple != word for word, simple in words.items())


@pytest.mark.parametrize(
    ("word", "language", "count"),
    [
        ("Haus", "de", 1), ("Beteiligung", "de", 4), ("Museum", "de", 2), ("ändern", "de", 2),
        ("make", "en", 1), ("table", "en", 2), ("answered", "en", 2), ("disability", "en", 5),
    ],
)  # fmt: skip
def test_syllables_are_counted_by_vowels(word: str, language: str, count: int) -> None:
    assert abs(syllables(word, language) - count) <= (word == "Museum")


def test_easy_texts_have_a_better_index_than_hard_ones() -> None:
    easy = "Wir bauen die Rampe. Sie ist im Mai fertig. Dann kommen alle gut rein. Frau Wolf hilft Ihnen gern. Rufen Sie an."
    hard = "Die Implementierung organisationsübergreifender Beteiligungsverfahren erfordert vorbereitende Abstimmungsprozesse unterschiedlicher Verwaltungseinheiten hinsichtlich ihrer Zuständigkeiten, Ressourcenverteilung sowie Finanzierungsvoraussetzungen innerhalb bestehender Rahmenvereinbarungen beziehungsweise weiterführender Regelungen."
    first, second = index_of(easy, "de"), index_of(hard, "de")
    assert first
    assert second
    assert first.value < 6 < 12 < second.value
    assert first.lix < 40 < second.lix
    assert "Leicht" in first.meaning
    assert index_of("Zu kurz.", "de") is None
    plain = index_of(
        "We build the ramp. It is done in May. Then all can get in. Ms Wolf is here to help you with it now.",
        "en",
    )
    assert plain
    assert plain.value > 80


def test_a_finding_of_terms_is_no_advice_and_has_a_level() -> None:
    report = check("Er leidet an MS.", language="de")
    assert [each.level for each in report.terms] == [Level.WARN]
