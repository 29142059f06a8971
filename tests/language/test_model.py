"""The sentence model ships with the corpus it learned from and says nothing out of nothing."""

import hashlib
import time
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from augenhoehe.language.check import check
from augenhoehe.language.conduct import FAMILIES
from augenhoehe.language.findings import Level
from augenhoehe.language.model.features import VERSION
from augenhoehe.language.model.passages import weighable
from augenhoehe.language.model.weigh import weigh
from augenhoehe.language.model.weights import FILE, read_weights, weights
from augenhoehe.language.reading import read
from augenhoehe.language.wording import Wording
from tools import outgoing_texts, sentence_model, train

NOTHING = ["", " \n ", "https://example.org/plan.pdf", "Jana Wolf", "🙂🙂🙂", "Hallo!"]
MEGABYTES = 6


def test_the_weights_belong_to_the_corpus_as_it_is() -> None:
    assert weights().corpus == outgoing_texts.fingerprint(), (
        "The corpus has changed since the weights were made: run ./dev train."
    )


def test_the_weights_know_exactly_the_families_of_the_check() -> None:
    assert weights().families == tuple(family.key for family in FAMILIES)


def test_the_weights_stay_small() -> None:
    assert FILE.stat().st_size < MEGABYTES * 1_000_000


def test_weights_of_another_version_are_refused(tmp_path: Path) -> None:
    train.write(tmp_path / "old.npz", {"version": np.array(VERSION - 1)})
    with pytest.raises(ValueError, match="another version"):
        read_weights(tmp_path / "old.npz")


def _made_of(texts: list[outgoing_texts.Text], file: Path) -> str:
    families = tuple(family.key for family in FAMILIES)
    data = sentence_model.table(texts, families)
    scores = sentence_model.unseen_scores(data)
    chances = sentence_model.unseen_probabilities(data, scores)
    limits = train.thresholds(data, chances)
    train.write(file, train.stored(data, scores, limits))
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _few() -> list[outgoing_texts.Text]:
    """Two texts of each kind by six writers."""
    kinds: Counter[object] = Counter()
    few = []
    for each in outgoing_texts.texts():
        kind = (each.writer, each.language, each.families)
        kinds[kind] += 1
        if each.writer < "w07" and kinds[kind] <= 2:
            few.append(each)
    return few


def test_the_same_texts_give_the_same_weights_to_the_last_bit(tmp_path: Path) -> None:
    some = _few()
    first, second = tmp_path / "first.npz", tmp_path / "second.npz"
    assert _made_of(some, first) == _made_of(some, second)
    assert read_weights(first).families == weights().families


@pytest.mark.parametrize("text", NOTHING)
@pytest.mark.parametrize("language", ["de", "en", ""])
def test_a_text_that_says_nothing_has_no_finding(text: str, language: str) -> None:
    assert check(text, language=language).findings == ()


@pytest.mark.parametrize("language", ["fr", ""])
def test_a_text_in_another_language_is_not_weighed(language: str) -> None:
    assert weigh(read("Nous ne commentons pas ce sujet, merci."), language) == []


def test_what_is_weighed_points_at_whole_words_of_the_sentence() -> None:
    text = "Guten Tag. Schade, dass Sie unsere Aktion so aufgefasst haben, Frau K."
    probable = max(weigh(read(text), "de"), key=lambda each: each.probability)
    assert probable.family == "T05_non_apology"
    words = text[probable.start : probable.end]
    assert words in text.split(". ")[1]
    assert text[probable.start - 1] == " "
    assert not text[probable.end].isalnum()


def test_quoted_words_are_marked_for_the_model() -> None:
    line = weighable(read("„Kein Kommentar“ war falsch."), "de")[0]
    assert line.sentence.quoted == (True, True, False, False)


def test_a_family_that_is_switched_off_is_silent() -> None:
    text = "Schade, dass Sie unsere gut gemeinte Aktion wieder einmal so aufgefasst haben, Frau Kern."
    wording = Wording(families_off=frozenset({"T05_non_apology"}))
    families = {each.family for each in check(text, wording=wording).findings}
    assert "T05_non_apology" not in families


def test_a_reply_that_only_the_model_knows_is_found() -> None:
    text = (
        "You might want to cool off a little before you write to us again, Mr Dale, "
        "and then we can see about an answer."
    )
    levels = {each.family: each.level for each in check(text, language="en").findings}
    assert levels.get("T06_tone_policing") is Level.STOP


@pytest.mark.parametrize(
    "text",
    [
        "Es tut uns leid, wenn Sie sich ärgern, wir melden uns demnächst. " * 1500,
        "wir " * 25_000,
        "x" * 100_000,
        "„" * 100_000,
    ],
)
def test_a_very_long_text_is_weighed_in_reasonable_time(text: str) -> None:
    began = time.perf_counter()
    weigh(read(text[:100_000]), "de")
    assert time.perf_counter() - began < 2
