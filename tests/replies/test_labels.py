import pytest
from django.utils import translation

from augenhoehe.language.conduct import FAMILIES
from augenhoehe.language.presence import PARTS
from augenhoehe.replies.delays import names_delay
from augenhoehe.replies.labels import family_label, part_label


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_family_and_part_has_a_name_in_both_languages(language: str) -> None:
    with translation.override(language):
        names = [family_label(each.key) for each in FAMILIES]
        names += [part_label(part) for part in PARTS]
    assert len(set(names)) == len(FAMILIES) + len(PARTS)
    assert ("Scheinentschuldigung" in names) == (language == "de")


@pytest.mark.parametrize(
    "text",
    ["Wir sind zu spät.", "Das dauert länger als gesagt.", "We are late.", "Not yet."],
)
def test_a_named_delay_is_seen(text: str) -> None:
    assert names_delay(text)


@pytest.mark.parametrize("text", ["Wir antworten zeitnah.", "We answer soon.", ""])
def test_a_vague_word_names_no_delay(text: str) -> None:
    assert not names_delay(text)
