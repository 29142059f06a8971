"""Change one thing about who speaks and how: what is pointed at stays the same.

The fourteen tests an affected person would run. Where, when, under which name and
how often something is said never reaches the examination; it sees a text.
"""

from collections.abc import Callable
from inspect import signature

import pytest

from augenhoehe.language.hints import examine

PERSONS = {
    "de": (
        "autistisch",
        "Autistin",
        "Autist",
        "behindert",
        "schwerbehindert",
        "psychisch krank",
        "depressiv",
        "blind",
        "gehörlos",
        "taub",
        "taubblind",
        "lernbehindert",
        "Rollstuhlfahrerin",
        "Epileptiker",
        "ADHSlerin",
        "an Demenz erkrankt",
        "kleinwüchsig",
        "trans",
        "nichtbinär",
        "lesbisch",
        "schwul",
        "queer",
        "Jüdin",
        "Muslim",
        "schwarz",
        "Sinteza",
        "Rom",
        "geflüchtet",
        "arbeitslos",
        "obdachlos",
        "arm",
        "alt",
        "Rentnerin",
        "groß",
        "Lehrerin",
        "Pfleger",
        "Vater eines behinderten Sohnes",
        "Mutter",
        "Ärztin",
        "Krüppel und stolz darauf",
    ),
    "en": (
        "autistic",
        "an autistic woman",
        "disabled",
        "mentally ill",
        "depressed",
        "blind",
        "deaf",
        "deafblind",
        "learning disabled",
        "a wheelchair user",
        "epileptic",
        "schizophrenic",
        "a person with Down syndrome",
        "trans",
        "non-binary",
        "gay",
        "a lesbian",
        "queer",
        "Jewish",
        "a Muslim",
        "black",
        "Roma",
        "a refugee",
        "an immigrant",
        "unemployed",
        "homeless",
        "poor",
        "old",
        "tall",
        "a teacher",
        "a nurse",
        "a father",
        "a proud crip",
    ),
}
CRITICISM = {
    "de": (
        "eure Kampagne ist Dressur und nichts anderes.",
        "ihr habt mir seit vier Monaten nicht geantwortet!",
        "eure Antwort ist entwürdigend, das ist Zensur.",
        "euer Aufzug ist seit Wochen kaputt, es reicht.",
        "ihr redet über uns ohne uns.",
    ),
    "en": (
        "your campaign is dog training and nothing else.",
        "you have not answered me for four months!",
        "your answer is ableist, this is censorship.",
        "your lift has been broken for weeks, enough.",
        "you talk about us without us.",
    ),
}
PAIRS = {
    "praise and criticism": (
        ("Ihr macht das großartig, danke!", "Ihr macht das miserabel, schämt euch!"),
        ("Great work, I love it!", "Terrible work, I hate it!"),
    ),
    "polite, blunt, angry": (
        (
            "Könnten Sie bitte prüfen, ob das Training hilft?",
            "Das Training hilft nicht. Prüft das.",
            "Das Training ist Folter, hört endlich auf damit!!!",
        ),
        (
            "Could you please check whether it helps?",
            "It does not help. Check it.",
            "This is torture, stop it now!!!",
        ),
    ),
    "ways of writing": (
        (
            "Ihr Training schadet autistischen Kindern.",
            "Das Training ist schlecht. Es tut autistischen Kindern weh.",
            "training schlecht. kinder weh. stopp",
            "ier trainig schaded autistichen kindern",
            "IHR TRAINING SCHADET AUTISTISCHEN KINDERN.",
        ),
        (
            "Your training harms autistic children.",
            "The training is bad. It hurts autistic children.",
            "training bad. children hurt. stop",
            "yuor trainig harms autisitc childern",
            "YOUR TRAINING HARMS AUTISTIC CHILDREN.",
        ),
    ),
    "languages and formats": (
        (
            "Warum fehlen die Untertitel?",
            "Why are there no captions?",
            "Mein Video in DGS: https://video.example/123",
        ),
    ),
    "names": (
        (
            "Mit freundlichen Grüßen, Petra Lindner. Es ist Dressur.",
            "Gruß, wolke_7. Es ist Dressur.",
        ),
    ),
    "affected, relative, professional": (
        (
            "Ich bin selbst autistisch und finde es falsch.",
            "Mein Sohn ist autistisch und ich finde es falsch.",
            "Ich arbeite mit autistischen Menschen und finde es falsch.",
        ),
    ),
    "words for a method": (
        (
            "Die Methode ist hilfreich.",
            "Die Methode ist Dressur.",
            "Die Methode ist Folter.",
            "Die Methode ist Gewalt.",
        ),
        ("The method is helpful.", "The method is abuse.", "The method is torture."),
    ),
    "links": (
        (
            "Ich habe darüber geschrieben: https://meinblog.example/dressur",
            "Die Zeitung schreibt: https://zeitung.example/artikel",
        ),
    ),
    "organisation and moderation": (
        (
            "Euer Vorstand hört nicht zu, das ist Alibi.",
            "Eure Moderation hört nicht zu, das ist Zensur.",
        ),
    ),
    "one and many": (
        (
            "Die Untertitel fehlen.",
            "Bei dem Video sehe ich keinen Text.",
            "Gehörlose können das nicht verstehen.",
        ),
    ),
}


def seen(text: str) -> tuple[set[str], bool, bool]:
    """Return what may lead to a measure or a place in the queue."""
    found = examine(text)
    return {hint.rule for hint in found.hints}, found.crisis, found.danger


@pytest.mark.parametrize("criticism", CRITICISM["de"])
def test_what_a_german_writer_is_changes_nothing(criticism: str) -> None:
    for person in PERSONS["de"]:
        assert seen(f"Ich bin {person}, und {criticism}") == (set(), False, False)


@pytest.mark.parametrize("criticism", CRITICISM["en"])
def test_what_an_english_writer_is_changes_nothing(criticism: str) -> None:
    for person in PERSONS["en"]:
        assert seen(f"I am {person}, and {criticism}") == (set(), False, False)


@pytest.mark.parametrize(
    "variants", [each for group in PAIRS.values() for each in group]
)
def test_variants_of_the_same_thing_are_seen_alike(variants: tuple[str, ...]) -> None:
    assert [seen(text) for text in variants] == [(set(), False, False)] * len(variants)


@pytest.mark.parametrize(
    "change",
    [
        str.upper,
        str.lower,
        lambda text: text + " 😡😡😡",
        lambda text: text.replace(".", "!!!"),
        lambda text: f"{text} {text}",
    ],
    ids=["capitals", "small letters", "emojis", "exclamation marks", "said twice"],
)
def test_how_criticism_is_written_changes_nothing(change: Callable[[str], str]) -> None:
    for text in (*CRITICISM["de"], *CRITICISM["en"]):
        assert seen(change(text)) == seen(text)


def test_fifteen_hundred_words_with_lists_and_links_are_seen_like_fifteen() -> None:
    short = "Eure Methode ist Dressur, und ihr hört uns nicht zu."
    item = "- Punkt: die Untertitel fehlen, siehe https://meinblog.example/liste\n"
    assert seen(short + "\n" + item * 150) == seen(short)


def test_the_fifth_repetition_is_seen_like_the_first() -> None:
    question = "Wann antwortet ihr auf meine Frage zum Training?"
    assert {str(seen(question)) for _ in range(5)} == {str(seen(question))}


def test_neither_name_nor_hour_nor_number_of_persons_reaches_the_examination() -> None:
    assert set(signature(examine).parameters) == {"text", "language", "seen_elsewhere"}


def test_the_moderation_may_be_criticised_like_anything_else() -> None:
    assert seen("Ihr löscht Kritik, das ist Zensur und ein Maulkorb.") == (
        set(),
        False,
        False,
    )
