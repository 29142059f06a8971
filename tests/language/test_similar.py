"""Differently worded comments on the same matter find each other."""

from itertools import combinations
from pathlib import Path

import pytest
import yaml

from augenhoehe.language.similar.similar import SAME, Texts, similar

GROUPS: dict[str, list[str]] = yaml.safe_load(
    Path(__file__).with_name("cases").joinpath("similar.yaml").read_text("utf-8")
)
TEXTS = [text for texts in GROUPS.values() for text in texts]
GROUP_OF = [name for name, texts in GROUPS.items() for _ in texts]


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts(TEXTS)


def test_fifty_differently_worded_comments_on_captions_come_together(
    texts: Texts,
) -> None:
    assert len(GROUPS["captions"]) == 50
    largest = texts.groups()[0]
    names = [GROUP_OF[index] for index in largest]
    assert set(names) == {"captions"}
    assert len(names) >= 45


def test_pairs_that_say_the_same_are_found_and_others_are_not(texts: Texts) -> None:
    likely = {
        frozenset((index, match.index))
        for index, text in enumerate(TEXTS)
        for match in texts.like(text, limit=len(TEXTS))
    }
    right = wrong = missed = 0
    for pair in combinations(range(len(TEXTS)), 2):
        is_same = GROUP_OF[pair[0]] == GROUP_OF[pair[1]]
        is_found = frozenset(pair) in likely
        right += is_same and is_found
        wrong += is_found and not is_same
        missed += is_same and not is_found
    assert right / (right + missed) >= 0.80
    assert right / (right + wrong) >= 0.97


def test_no_group_mixes_matters(texts: Texts) -> None:
    for group in texts.groups():
        assert len({GROUP_OF[index] for index in group}) == 1


def test_a_german_and_an_english_comment_find_each_other() -> None:
    found = similar(
        "Please add captions.", ["Der Zug ist zu spät.", "Wo sind die Untertitel?"]
    )
    assert [match.index for match in found] == [1]
    assert "captions" in found[0].shared


def test_the_likest_comes_first_and_the_text_itself_is_wholly_alike() -> None:
    text = "Seit Montag keine Heizung im Wohnheim."
    found = similar(
        text, ["Die Heizung im Wohnheim ist kalt.", text, "Schönes Konzert!"]
    )
    assert [match.index for match in found] == [1, 0]
    assert found[0].likeness == pytest.approx(1)
    assert SAME <= found[1].likeness < 1


@pytest.mark.parametrize("text", ["", "   ", "😀", "der die das", "!!!"])
def test_a_text_without_content_is_like_nothing(text: str) -> None:
    assert similar(text, ["Wo sind die Untertitel?", "", "😀"]) == ()


def test_how_something_is_said_makes_no_difference() -> None:
    calm = "Im dritten Video fehlen die Untertitel."
    angry = "WO SIND DIE VERDAMMTEN UNTERTITEL IM DRITTEN VIDEO?!"
    assert similar(calm, [angry])
