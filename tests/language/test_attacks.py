"""People are protected from attacks; criticism, quotation and self-description are left alone."""

import time
from pathlib import Path
from typing import Any

import pytest
import yaml

from augenhoehe.language.hints import examine

RULES = frozenset({"R01_insult", "R02_hate_discrimination", "R03_threat_violence"})
CASES: dict[str, Any] = yaml.safe_load(
    (Path(__file__).parent / "cases/attacks.yaml").read_text(encoding="utf-8")
)
GROUPS = {
    "de": (
        "Behinderte",
        "Behinderte Menschen",
        "Menschen mit Behinderung",
        "Autisten",
        "Autistische Menschen",
        "Rollstuhlfahrer",
        "Gehörlose",
        "Psychisch kranke Menschen",
        "Kinder mit Down-Syndrom",
        "Frauen",
        "Schwule",
        "Lesben",
        "Trans Menschen",
        "Transfrauen",
        "Schwarze",
        "Schwarze Menschen",
        "Juden",
        "Muslime",
        "Flüchtlinge",
        "Geflüchtete",
        "Ausländer",
        "Sinti und Roma",
        "Obdachlose",
        "Arbeitslose",
        "Rentner",
    ),
    "en": (
        "Disabled people",
        "People with disabilities",
        "Autistic people",
        "Wheelchair users",
        "Deaf people",
        "Mentally ill people",
        "Kids with Down syndrome",
        "Women",
        "Gay people",
        "Lesbians",
        "Trans people",
        "Trans women",
        "Black people",
        "Jews",
        "Muslims",
        "Refugees",
        "Immigrants",
        "Foreigners",
        "Homeless people",
        "Poor people",
        "Old people",
    ),
}
ATTACKS = {
    "de": (
        "{} sind Abschaum.",
        "Ich hasse {}.",
        "{} sind minderwertig.",
        "{} sollten vergast werden.",
        "{} sollten keine Kinder bekommen.",
        "Die Welt wäre besser ohne {}.",
        "Ich glaube, dass {} wertlos sind.",
        "{} haben es verdient zu sterben.",
        "Warum sind {} so dumm?",
        "{} haben kein Recht zu leben.",
    ),
    "en": (
        "{} are scum.",
        "I hate {}.",
        "{} are inferior.",
        "{} should be gassed.",
        "{} should not have children.",
        "The world would be better without {}.",
        "I believe that {} are worthless.",
        "{} deserve to die.",
        "Why are {} so stupid?",
        "{} have no right to live.",
    ),
}
FAIR = {
    "de": (
        "{} wohnen hier.",
        "{} sind keine Last.",
        "Niemand sollte {} hassen.",
        "{} werden hier wie Dreck behandelt.",
        "„{} sind Abschaum“ schrieb jemand.",
        "Es ist falsch zu sagen, {} seien minderwertig.",
        "Für euch sind {} nur ein Kostenfaktor.",
        "Wer sagt, {} gehören vergast, gehört gesperrt.",
        "{} sind wunderbar.",
        "Warum fragt ihr {} nicht?",
    ),
    "en": (
        "{} live here.",
        "{} are not a burden.",
        "Nobody should hate {}.",
        "{} are treated like dirt here.",
        'Somebody wrote "{} are scum".',
        "It is wrong to say that {} are inferior.",
        "For you, {} are just a cost factor.",
        "Whoever says {} should be gassed must be banned.",
        "{} are wonderful.",
        "Why do you not ask {}?",
    ),
}
LANGUAGES = ("de", "en")


def attacks(text: str) -> set[str]:
    """Return the rules R01 to R03 that a text has a hint of."""
    return {hint.rule for hint in examine(text).hints} & RULES


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (rule, text)
        for rule, languages in CASES["breaches"].items()
        for language in LANGUAGES
        for text in languages[language]
    ],
)
def test_an_attack_is_pointed_at_by_words_of_the_text(rule: str, text: str) -> None:
    found = [hint for hint in examine(text).hints if hint.rule == rule]
    assert found
    assert all(text[hint.start : hint.end] == hint.words != "" for hint in found)


@pytest.mark.parametrize(
    "text", [text for language in LANGUAGES for text in CASES["kept"][language]]
)
def test_what_only_looks_like_an_attack_is_left_alone(text: str) -> None:
    assert attacks(text) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_many_sentences_of_each_kind(language: str) -> None:
    breaches = sum(len(each[language]) for each in CASES["breaches"].values())
    assert breaches >= 60
    assert len(CASES["kept"][language]) >= 80


@pytest.mark.parametrize(
    ("language", "frame"),
    [(language, frame) for language in LANGUAGES for frame in ATTACKS[language]],
)
def test_all_groups_are_protected_alike(language: str, frame: str) -> None:
    missed = [group for group in GROUPS[language] if not attacks(frame.format(group))]
    assert missed == []


@pytest.mark.parametrize(
    ("language", "frame"),
    [(language, frame) for language in LANGUAGES for frame in FAIR[language]],
)
def test_no_group_is_suspected_for_being_named(language: str, frame: str) -> None:
    hit = [group for group in GROUPS[language] if attacks(frame.format(group))]
    assert hit == []


@pytest.mark.parametrize(
    "text",
    [
        "Ich h4sse Behinderte.",
        "Ich hsase Behinderte.",
        "Behindrete sind Abschaum.",
        "Behinderte sind Abscham.",
        "Ichhasse Behinderte.",
        "Behinderte sind Ab schaum.",
        "B e h i n d e r t e sind Müll.",
        "I h4te disabled people.",
        "I haet disabled people.",
        "Disabled people are vermn.",
        "Ihate disabled people.",
        "Disabled people are ver min.",
        "I h.a.t.e disabled people.",
    ],
)
def test_tricks_of_spelling_do_not_hide_an_attack(text: str) -> None:
    assert attacks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ihr finanziert Folter an Kindern, ihr solltet euch schämen.",
        "Euch sollte man mal an den Stuhl binden.",
        "Das ist T4-Denken.",
        "Ohne dieses Training könnte mein Sohn nicht reden, lasst uns in Ruhe!",
        "Ich will nicht mehr leben, und ihr schickt Formulare.",
        "Unter dem Beitrag steht „Behinderte sind Abschaum“, bitte löscht das.",
    ],
)
def test_hard_cases_do_not_get_the_worst_reading(text: str) -> None:
    assert attacks(text) == set()


def test_a_person_whose_diagnosis_is_denied_is_protected() -> None:
    assert attacks("Du bist nur Modeautist.") == {"R01_insult"}


@pytest.mark.parametrize(
    "text",
    [
        "Ihr seid unfähig.",
        "Ihr seid Lügner und Heuchler.",
        "Ihr Idioten habt schon wieder den Aufzug gesperrt!",
        "You are hypocrites and liars.",
        "You idiots closed the lift again!",
        "Diese Partei ist ein Haufen Idioten.",
    ],
)
def test_an_organisation_is_not_a_person_that_is_insulted(text: str) -> None:
    assert attacks(text) == set()


@pytest.mark.parametrize(
    "piece",
    [
        "behinderte sind ",
        "ich hasse ",
        "disabled people ",
        "sie ",
        "a b c ",
        "h4",
        "nicht ",
        "du idiot ",
        "behindertesind",
        '"frauen" ',
    ],
)
def test_hostile_length_ends_in_reasonable_time(piece: str) -> None:
    text = piece * (30_000 // len(piece))
    started = time.process_time()
    examine(text)
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    "text",
    [
        "People like her should have been killed.",
        "Menschen wie sie hätte man früher vergast.",
    ],
)
def test_who_wishes_that_one_like_her_had_been_killed_is_seen_as_a_danger(
    text: str,
) -> None:
    found = examine(text)
    assert found.danger
    assert "R03_threat_violence" in {hint.rule for hint in found.hints}


def test_a_wish_against_others_is_no_cry_for_help() -> None:
    assert not examine("Leute wie du hätten nie geboren werden dürfen.").crisis
    assert examine("Ich hätte nie geboren werden sollen.").crisis


@pytest.mark.parametrize(
    "text",
    [
        "They think women should be killed.",
        "He believes all gays deserve to die.",
        "Die finden, Gewalt gegen Frauen ist in Ordnung.",
        "Gewalt gegen Frauen ist nicht in Ordnung.",
        "Violence against disabled people is never okay.",
    ],
)
def test_what_others_think_or_what_is_rejected_is_no_threat(text: str) -> None:
    assert examine(text).hints == ()


@pytest.mark.parametrize(
    "text",
    [
        "Gewalt gegen Flüchtlinge ist völlig in Ordnung.",
        "Violence against refugees is justified.",
        "Killing disabled people should be legal.",
    ],
)
def test_violence_called_right_is_a_threat(text: str) -> None:
    assert "R03_threat_violence" in {hint.rule for hint in examine(text).hints}
