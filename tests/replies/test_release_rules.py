"""Pure: no database. What forbids a release, one fact after the other."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from augenhoehe.replies.release_rules import RULES, Facts, obstacles
from augenhoehe.replies.states import Purpose

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ALICE, BOB = 1, 2
READY = Facts(
    purpose=Purpose.ANSWER,
    text="Das war falsch.",
    is_submitted=True,
    releaser=BOB,
    writers=frozenset({ALICE}),
    overriders=frozenset(),
    rests_until=NOW,
    now=NOW,
    is_light=False,
    is_praise=False,
)
STOP = frozenset({"T05_non_apology"})
LATER = NOW + timedelta(minutes=1)


def keys(**changes: object) -> list[str]:
    return [each.key for each in obstacles(replace(READY, **changes))]  # type: ignore[arg-type]  # the names are checked by replace


def test_a_rested_text_of_another_goes_out() -> None:
    assert keys() == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"text": " "}, ["empty"]),
        ({"unfilled": ("Datum",)}, ["unfilled"]),
        ({"only_thanks": True}, ["only_thanks"]),
        ({"only_thanks": True, "is_praise": True}, []),
        ({"stops": STOP}, ["stop"]),
        ({"stops": STOP, "overridden": STOP}, []),
        ({"is_submitted": False}, ["not_submitted"]),
        ({"releaser": ALICE}, ["own_text"]),
        ({"rests_until": LATER}, ["rests"]),
        ({"late_materials": ("Heft",)}, ["materials"]),
        ({"is_private": True}, ["private"]),
        ({"is_private": True, "wishes_mail": True}, ["private"]),
        ({"is_private": True, "wishes_mail": True, "has_address": True}, []),
        ({"overriders": frozenset({BOB})}, ["own_text"]),
    ],
)
def test_each_obstacle_is_said(changes: dict[str, object], expected: list[str]) -> None:
    assert keys(**changes) == expected


def test_praise_and_questions_need_neither_second_person_nor_rest() -> None:
    alone = {"releaser": ALICE, "rests_until": LATER, "is_submitted": False}
    assert keys(is_light=True, **alone) == []
    assert keys(purpose=Purpose.ACKNOWLEDGEMENT, **alone) == []


def test_only_an_interim_note_is_held_back_for_vague_words() -> None:
    note = {"purpose": Purpose.INTERIM, "names_delay": True}
    assert keys(**note) == []
    assert keys(**note, vague=("zeitnah",)) == ["delay"]
    assert keys(vague=("zeitnah",)) == []


def test_a_stop_brings_the_second_person_back() -> None:
    passed = {"stops": STOP, "overridden": STOP, "rests_until": LATER}
    assert keys(is_light=True, releaser=ALICE, **passed) == ["own_text", "rests"]


def test_each_missing_part_of_an_acknowledgement_is_named() -> None:
    missing = ("concern", "responsibility", "name")
    assert keys(purpose=Purpose.ACKNOWLEDGEMENT, missing=missing) == ["parts"] * 2


@given(
    st.builds(
        Facts,
        purpose=st.sampled_from(Purpose),
        releaser=st.sampled_from([ALICE, BOB]),
        writers=st.just(frozenset({ALICE})),
        rests_until=st.sampled_from([NOW, LATER]),
        now=st.just(NOW),
        stops=st.sampled_from([frozenset(), STOP]),
        overridden=st.sampled_from([frozenset(), STOP]),
        late_materials=st.just(()),
        missing=st.just(()),
    )
)
def test_no_criticism_is_answered_by_one_person_or_in_haste(facts: Facts) -> None:
    found = {each.key for each in obstacles(facts)}
    assert found <= RULES.keys()
    at_once = facts.is_light or facts.purpose == Purpose.ACKNOWLEDGEMENT
    if not found and not at_once:
        assert facts.releaser == BOB
        assert facts.now >= facts.rests_until
    if not found:
        assert facts.stops <= facts.overridden
