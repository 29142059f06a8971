"""A proposal of the kind never takes criticism for praise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from augenhoehe.language.hints import examine, kind_of
from augenhoehe.language.kind import KINDS

CRITICISM = [
    "Danke für nichts.",
    "Na toll, wieder keine Untertitel.",
    "Super gemacht, echt. Nur leider ohne uns.",
    "Danke fürs Löschen, sehr transparent 🙄",
    "Schöner Film, aber warum redet ihr über uns statt mit uns? Das ist entwürdigend.",
    "Tolle Plakate und im Büro ist die Rampe seit Monaten kaputt.",
    "Das Team ist lieb, die Wartezeit ist eine Zumutung.",
    "Great poster. Shame nobody asked us.",
    "Thanks for deleting my question.",
    "Lovely words, but the lift is still broken.",
    "Well done for ignoring us a third time 👏",
    "Wow, brilliant, another brave child in a wheelchair. This is pity porn.",
    "Eure Kampagne ist Dressur.",
    "This is torture, not therapy.",
]
PRAISE = [
    "Vielen Dank für die Leichte Sprache!",
    "Danke euch, das war ein wunderbarer Abend ❤️",
    "Großes Lob an das Team am Telefon, sehr freundlich.",
    "Thank you so much for the easy read version!",
    "Brilliant programme, well done everyone 👏",
]


@pytest.mark.parametrize("text", CRITICISM)
def test_criticism_is_never_proposed_as_praise(text: str) -> None:
    assert kind_of(text) != "praise"


@pytest.mark.parametrize("text", PRAISE)
def test_plain_praise_is_seen(text: str) -> None:
    assert kind_of(text) == "praise"


@pytest.mark.parametrize(
    "text",
    [
        "Gibt es die Sendung auch mit Gebärdensprache?",
        "Wann ist das nächste Treffen der Gruppe?",
        "Is the evening still on Thursday?",
        "What documents do I need for the form?",
    ],
)
def test_a_plain_question_is_seen(text: str) -> None:
    assert kind_of(text) == "question"


@given(st.text(max_size=300))
def test_any_text_gets_one_kind_and_hints_do_not_depend_on_it(text: str) -> None:
    assert examine(text).kind == kind_of(text) in KINDS
