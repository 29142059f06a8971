"""What a panel owns: terms and families of its own, levels, dates, all without code."""

from datetime import date

import pytest

from augenhoehe.language.check import check
from augenhoehe.language.findings import Level
from augenhoehe.language.wording import DEFAULT
from augenhoehe.language.wording_json import BadWording, as_json, wording_from

TERM = {
    "key": "own_problem",
    "name": "Problemkind",
    "language": "de",
    "status": "avoid",
    "phrases": ["Problemkind", "aus der Reihe … tanzen"],
    "why": "macht ein Kind zum Problem",
    "use": ["Kind"],
    "unless": ["Buch"],
    "expires": "2027-01-31",
    "owner": "Gremium",
}
FAMILY = {
    "key": "own_mirror",
    "name": "Spiegeln",
    "level": "stop",
    "language": "de",
    "phrases": ["{Artikel}? Ball … zurückspielen", "selbst schuld"],
    "why": "Gibt die Frage zurück.",
    "instead": "Wir antworten bis [Datum].",
}


@pytest.mark.parametrize(
    "text",
    [
        "Die Problemkinder sitzen hinten.",
        "Eine Problemkind-Gruppe gibt es nicht mehr bei uns im Haus.",
        "Er tanzt gern aus der Reihe.",
        "weil er aus der Reihe getanzt ist",
    ],
)
def test_a_term_of_the_panel_is_found_in_its_forms(text: str) -> None:
    wording = wording_from({"terms": [TERM]})
    found = check(text, language="de", wording=wording).terms
    assert [each.key for each in found] == ["own_problem"]
    assert found[0].use == ("Kind",)
    assert not check(text, language="de").terms


def test_what_excuses_a_term_is_the_panels_to_say() -> None:
    wording = wording_from({"terms": [TERM]})
    assert not check("Das Buch heißt Problemkinder.", wording=wording).terms


def test_an_expired_entry_is_left_out_from_the_day_after() -> None:
    wording = wording_from({"terms": [TERM]})
    last = wording.on(date(2027, 1, 31))
    assert check("Ein Problemkind.", language="de", wording=last).terms
    over = wording.on(date(2027, 2, 1))
    assert not check("Ein Problemkind.", language="de", wording=over).terms


def test_a_family_of_the_panel_stops_and_is_lowered_where_it_is_quoted() -> None:
    wording = wording_from({"families": [FAMILY]})
    text = "Da sind Sie selbst schuld. Das Amt schrieb: „Sie sind selbst schuld.“"
    found = [
        each
        for each in check(text, language="de", wording=wording).findings
        if each.family == "own_mirror"
    ]
    assert [each.level for each in found] == [Level.STOP, Level.INFO]
    assert text[found[0].start : found[0].end] == "selbst schuld"
    assert found[0].instead == "Wir antworten bis [Datum]."


def test_families_are_switched_off_and_their_level_is_changed() -> None:
    text = "Vielen Dank für Ihr wertvolles Feedback!"
    lower = wording_from({"levels": {"T07_boilerplate": "info"}})
    assert [each.level for each in check(text, wording=lower).findings] == [Level.INFO]
    off = wording_from({"families_off": ["T07_boilerplate"]})
    assert check(text, wording=off).findings == ()


def test_shipped_terms_are_replaced_by_key_or_left_out() -> None:
    first = DEFAULT.terms[0]
    softer = {
        **TERM,
        "key": first.key,
        "status": "panel",
        "phrases": ["an … Rollstuhl … gefesselt"],
    }
    wording = wording_from({"terms": [softer]})
    [found] = check("Er ist an den Rollstuhl gefesselt.", wording=wording).terms
    assert found.level is Level.INFO
    without = wording_from({"terms_off": [first.key]})
    assert not check("Er ist an den Rollstuhl gefesselt.", wording=without).terms
    assert wording_from({"shipped": False}).terms == ()


def test_a_wording_survives_the_way_to_json_and_back() -> None:
    wording = wording_from(
        {"terms": [TERM], "families": [FAMILY], "levels": {"a": "warn"}}
    )
    assert wording_from(as_json(wording)) == wording
    assert wording_from(as_json(DEFAULT)) == DEFAULT


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ([], "object"),
        ({"term": []}, "term"),
        ({"terms": [{**TERM, "phrases": ["…"]}]}, "word missing"),
        ({"terms": [{**TERM, "phrases": ["{Nirgends}"]}]}, "no list"),
        ({"terms": [{**TERM, "phrases": ["a(b"]}]}, "no word"),
        ({"terms": [{**TERM, "phrases": "Pflegefall"}]}, "list"),
        ({"terms": [{**TERM, "language": "fr"}]}, "language"),
        ({"terms": [{**TERM, "status": "maybe"}]}, "maybe"),
        ({"terms": [{**TERM, "expires": "soon"}]}, "soon"),
        ({"terms": [{"key": "a"}]}, "missing"),
        ({"families": [{**FAMILY, "level": "loud"}]}, "loud"),
        ({"terms": 3}, "wording"),
    ],
)
def test_what_is_no_wording_is_refused_in_words(data: object, said: str) -> None:
    with pytest.raises(BadWording, match=said):
        wording_from(data)
