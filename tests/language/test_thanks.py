import pytest
from hypothesis import given
from hypothesis import strategies as st

from augenhoehe.language.thanks import is_mere_thanks


@pytest.mark.parametrize(
    "text",
    [
        "Danke",
        "Danke!",
        "DANKE!!",
        "Vielen lieben Dank 🙏🏽",
        "Vielen Dank für die schnelle Antwort!",
        "Danke schön und liebe Grüße",
        "Herzlichen Dank, Liebe Grüße",
        "Thank you so much ❤️",
        "Thanks a lot for your reply.",
        "👍",
        "Guten Morgen!",
        "Hello, thank you!",
    ],
)
def test_thanks_and_greetings_are_mere_thanks(text: str) -> None:
    assert is_mere_thanks(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "Danke?",
        "Danke...",
        "Danke … für nichts",
        "Danke für nichts",
        "„Danke“",
        "Danke, aber warum erst jetzt",
        "Vielen Dank, trotzdem fehlt der Untertitel.",
        "Danke 🙄",
        "Na danke",
        "Nein danke",
        "Danke, Ruth",
        "Thanks but no thanks",
        "Thank you for nothing",
        "Thanks https://example.org",
        "und",
        "?!",
        "...",
        "Danke!!!!!",
        "Hallo, ich kann nicht telefonieren",
        "Danke für die Hilfe",
    ],
)
def test_anything_else_is_not(text: str) -> None:
    assert not is_mere_thanks(text)


@given(st.text(), st.sampled_from(["Danke", "Thank you", "👍", "Vielen Dank"]))
def test_a_question_mark_is_never_thanks(text: str, thanks: str) -> None:
    assert not is_mere_thanks(f"{thanks} {text}?")


@given(st.text(max_size=300))
def test_any_text_gets_an_answer_without_an_error(text: str) -> None:
    assert is_mere_thanks(text) in {True, False}
