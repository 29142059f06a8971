"""The conduct check hits what hurts a dialogue and leaves good replies alone."""

import pytest

from augenhoehe.language.check import check
from augenhoehe.language.conduct import FAMILIES
from augenhoehe.language.findings import Level, Report
from tests.language import cases


def _families(report: Report) -> set[str]:
    return {each.family for each in report.findings if each.level is not Level.INFO}


@pytest.mark.parametrize(
    ("family", "language", "text"), cases.sentences(cases.FAMILIES, "hits")
)
def test_the_family_finds_the_sentence(family: str, language: str, text: str) -> None:
    assert family in _families(check(text, language=language))


@pytest.mark.parametrize(
    ("family", "language", "text"), cases.sentences(cases.FAMILIES, "silent")
)
def test_a_good_sentence_near_a_family_stays_without_finding(
    family: str, language: str, text: str
) -> None:
    assert not _families(check(text, language=language))


@pytest.mark.parametrize("text", cases.replies())
def test_a_good_reply_has_no_finding_at_all(text: str) -> None:
    assert check(text).findings == ()


def test_the_files_hold_at_least_25_sentences_of_each_kind_per_family() -> None:
    for family in cases.FAMILIES:
        assert len(cases.sentences((family,), "hits")) >= 25
        assert len(cases.sentences((family,), "silent")) >= 25


@pytest.mark.parametrize(
    ("family", "language", "text"), cases.sentences(cases.FAMILIES, "hits")
)
def test_the_finding_points_at_its_words_and_advises_in_the_language_of_the_text(
    family: str, language: str, text: str
) -> None:
    report = check(text, language=language)
    found = next(each for each in report.findings if each.family == family)
    assert text[found.start : found.end] == found.words != ""
    advice = next(each for each in FAMILIES if each.key == family)
    texts = (advice.german if language == "de" else advice.english).values()
    assert (found.why, found.instead) in [(each.why, each.instead) for each in texts]


def test_stop_and_warn_follow_the_catalogue_of_families() -> None:
    levels = {family.key: family.level for family in FAMILIES}
    assert levels == {
        "T01_deny_experience": Level.STOP,
        "T02_minimise": Level.WARN,
        "T03_patronise": Level.STOP,
        "T04_deflect_private": Level.STOP,
        "T05_non_apology": Level.STOP,
        "T06_tone_policing": Level.STOP,
        "T07_boilerplate": Level.WARN,
        "T08_expert_override": Level.STOP,
        "T09_inspiration_pity": Level.WARN,
        "T10_gatekeep": Level.STOP,
        "T11_stonewall": Level.STOP,
        "T12_shift_blame": Level.STOP,
        "T13_threat": Level.STOP,
        "T14_pr_self_praise": Level.WARN,
        "T15_vague_future": Level.WARN,
        "T16_pathologise": Level.STOP,
    }


@pytest.mark.parametrize(
    ("family", "language", "text"), cases.sentences(cases.FAMILIES, "hits")
)
def test_a_proposal_is_not_faulted_by_the_check_itself(
    family: str, language: str, text: str
) -> None:
    for found in check(text, language=language).findings:
        assert not check(found.instead, language=language).stops


def test_a_private_way_the_person_wished_for_is_no_deflection() -> None:
    text = "Schreiben Sie uns eine Mail, wir besprechen das per E-Mail."
    assert "T04_deflect_private" in _families(check(text))
    assert "T04_deflect_private" not in _families(check(text, private_on_wish=True))


@pytest.mark.parametrize(
    "text",
    [
        "Rufen Sie uns an, wir besprechen das am Telefon.",
        "Melden Sie sich gern unter unserer Hotline.",
        "Please give us a call, we can discuss it by phone.",
    ],
)
def test_who_wishes_to_be_written_to_is_never_sent_to_the_phone(text: str) -> None:
    assert "T04_deflect_private" in _families(check(text, private_on_wish=True))


def test_a_quoted_phrase_is_only_an_information() -> None:
    report = check("Im Brief stand „Dazu geben wir keine Stellungnahme ab“.")
    assert [each.level for each in report.findings] == [Level.INFO]
    assert report.stops == ()


def test_a_phrase_that_is_named_to_reject_it_is_only_an_information() -> None:
    report = check(
        "Wir haben Ihnen geschrieben, wir melden uns zeitnah. Das war keine Antwort."
    )
    assert {each.level for each in report.findings} <= {Level.INFO}


@pytest.mark.parametrize(
    "text",
    [
        "Es tut uns\u00a0leid,\nwenn Sie sich angegriffen fühlen.",
        "ES TUT UNS LEID, WENN SIE SICH ANGEGRIFFEN FÜHLEN!",
        "Es tut uns leid 🙏 wenn du dich angegriffen fühlst 😔",
        "Wenn ihr euch angegriffen fühlt, tut uns das leid.",
        "Es tut uns leid, wenn Sie sich angegriffen fu\u0308hlen.",
        "Es tut uns leid, wenn Sie sich angegriffen fuehlen.",
    ],
)
def test_spelling_spacing_emoji_and_word_order_do_not_hide_a_non_apology(
    text: str,
) -> None:
    assert _families(check(text)) == {"T05_non_apology"}


def test_a_text_that_only_thanks_is_found_and_a_thank_you_with_content_is_not() -> None:
    assert _families(check("Danke für Ihren Hinweis!")) == {"T07_boilerplate"}
    assert not _families(
        check("Danke für Ihren Hinweis! Das Datum war falsch, es ist korrigiert.")
    )


def test_a_date_makes_a_promise_of_a_vague_word() -> None:
    assert _families(check("Wir melden uns zeitnah.")) == {"T15_vague_future"}
    assert not _families(check("Wir melden uns zeitnah: bis Freitag, 12 Uhr."))


def test_findings_stand_in_order_of_place() -> None:
    report = check(
        "Wir melden uns zeitnah. Es tut uns leid, wenn Sie sich ärgern. Kein Kommentar."
    )
    starts = [each.start for each in report.findings]
    assert len(starts) == 3
    assert starts == sorted(starts)
