"""Sentences know their places; two forms of one text compare as equal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from augenhoehe.language.text import normalised, sentences


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Eins. Zwei! Drei? Vier", ["Eins.", "Zwei!", "Drei?", "Vier"]),
        ("Am 3. Juni. Dann nicht.", ["Am 3. Juni.", "Dann nicht."]),
        (
            "Bis 12. April hier, z. B. mit Dr. Wolf. Ende.",
            ["Bis 12. April hier, z. B. mit Dr. Wolf.", "Ende."],
        ),
        ("Er sagte „Nein.“ Dann ging er.", ["Er sagte „Nein.“", "Dann ging er."]),
        ("Ohne Punkt\n\nAbsatz", ["Ohne Punkt", "Absatz"]),
        ("Eine Zeile\nbricht um.", ["Eine Zeile\nbricht um."]),
        ("Liste:\n- eins\n- zwei", ["Liste:", "- eins", "- zwei"]),
        ("  \n ", []),
    ],
)
def test_a_text_is_split_into_its_sentences(text: str, parts: list[str]) -> None:
    assert [each.text for each in sentences(text)] == parts


@given(st.text())
def test_sentences_stand_where_they_say_and_lose_no_word(text: str) -> None:
    found = sentences(text)
    assert all(text[each.start : each.end] == each.text for each in found)
    assert "".join("".join(each.text.split()) for each in found) == "".join(
        text.split()
    )


@pytest.mark.parametrize(
    "published",
    [
        "Wir sagten: „Nein“ – und änderten’s …",
        "<p>Wir sagten: &#8222;Nein&#8220; &#8211; und änderten&#8217;s &hellip;</p>",
        'Wir  sagten:\u00a0"Nein"\n-- und a\u0308nderten\'s ...',
        "Wir sagten: &amp;quot;Nein&amp;quot; — und änderten's\u200b ...",
        "Wir sagten:<br />«Nein» ‒ und änderten’s ...\n",
    ],
)
def test_what_networks_change_does_not_count(published: str) -> None:
    assert normalised(published) == "Wir sagten: 'Nein' - und änderten's ..."


def test_what_a_person_changed_does_count() -> None:
    assert normalised("Wir antworten bis Freitag.") != normalised(
        "Wir antworten bis Montag."
    )
    assert normalised("Nein") != normalised("nein")
    assert normalised("a < b") == "a < b"


@given(st.text())
def test_the_form_has_single_spaces_only(text: str) -> None:
    assert normalised(text) == " ".join(normalised(text).split())
