"""A guideline must not outlaw criticism: GL01 to GL12."""

import pytest

from augenhoehe.language.guideline.guideline import (
    Guideline,
    Remark,
    RuleText,
    Weight,
)
from augenhoehe.language.guideline.linter import errors, lint

PROTECTING = RuleText(
    key="hate",
    title="Respekt",
    explanation="Niemand wird wegen Behinderung oder Krankheit abgewertet.",
)

HITS = {
    "GL01": [
        "Negative Äußerungen über unser Haus sind nicht erlaubt.",
        "Wer unsere Organisation verunglimpft, wird gesperrt.",
        "Kritik muss konstruktiv sein.",
        "Nur sachliche Kritik ist hier erwünscht.",
        "Kritik an unseren Partnern dulden wir nicht.",
        "Critical remarks about our charity are not welcome.",
        "Do not post anything disparaging our partners; it will be removed.",
        "Criticism should be constructive and polite.",
    ],
    "GL02": [
        "Kommentare können ohne Angabe von Gründen gelöscht werden.",
        "Es besteht kein Anspruch auf Veröffentlichung.",
        "Unsere Entscheidungen sind endgültig.",
        "We may remove posts without giving reasons.",
        "There is no right of appeal.",
        "Posts are removed at our sole discretion.",
    ],
    "GL03": [
        "Verstöße entfernen wir ohne Vorwarnung.",
        "Solche Beiträge werden kommentarlos ausgeblendet.",
        "Sie werden darüber nicht informiert.",
        "Such posts are hidden without notice.",
        "We silently remove duplicates.",
    ],
    "GL04": [
        "Themenfremde Beiträge werden gelöscht.",
        "Wir löschen unsachliche Kommentare.",
        "Wiederholte Fragen werden ausgeblendet.",
        "Off-topic comments will be deleted.",
        "Repeated questions will be removed.",
    ],
    "GL05": [
        "Unbelegte Behauptungen haben hier keinen Platz.",
        "Erfahrungen müssen Sie mit einem Nachweis belegen.",
        "Unproven claims are not welcome.",
        "Experiences need proof.",
    ],
    "GL06": [
        "Links zu anderen Seiten sind nicht erlaubt.",
        "Bitte schreiben Sie nur auf Deutsch.",
        "Bitte verwenden Sie Ihren Klarnamen.",
        "Aufrufe zu Petitionen werden entfernt.",
        "Please comment under your real name.",
        "Petitions are not allowed.",
        "Only English comments are published.",
    ],
    "GL07": [
        "Wir dulden keine toxischen Beiträge.",
        "Unangemessenes Verhalten ist untersagt.",
        "Inappropriate language is not allowed.",
    ],
    "GL12": [
        "Über gelöschte Kommentare diskutieren wir nicht.",
        "Unsere Moderation steht nicht zur Diskussion.",
        "We do not enter into discussion about deleted posts.",
        "Moderation decisions are not open to debate.",
    ],
}
SILENT = [
    "Kritik an uns ist willkommen, auch harte.",
    "Wir löschen keine Kritik.",
    "Kritik muss nicht konstruktiv sein.",
    "Wenn wir etwas ausblenden, sagen wir, was und warum.",
    "Wir entfernen nie etwas ohne Begründung.",
    "Nichts verschwindet bei uns kommentarlos.",
    "Beleidigungen von Personen blenden wir aus und sagen den Grund.",
    "Eigene Erfahrungen zählen, ein Beleg ist nicht nötig.",
    "Niemand muss seinen echten Namen nennen.",
    "Links auf eigene Texte sind willkommen.",
    "Petitionen, Blogs und Belege zum Thema sind keine Werbung.",
    "Unpassend ist zum Beispiel: Werbung für ein Auto unter einem Trauerfall.",
    "Kritik an unserer Moderation hat einen festen Platz.",
    "Criticism of our work is welcome, harsh criticism too.",
    "We never delete criticism of our organisation.",
    "Nothing is removed without reasons.",
    "Nobody has to give their real name.",
    "You need no proof of your experience.",
    "Links to your own texts are welcome.",
    "Criticism of our moderation has its own place.",
]


def remarks(text: str, *, language: str = "de") -> tuple[Remark, ...]:
    rule = RuleText(key="new", title="Neu", explanation=text)
    return lint(complete(language=language, rules=(PROTECTING, rule)))


def complete(
    *,
    language: str = "de",
    rules: tuple[RuleText, ...] = (PROTECTING,),
    plain: str = "Sie dürfen uns kritisieren.",
    complaint_path: str = "Schreiben Sie an Nele Ahrens.",
    panel_note: str = "Das Gremium stimmt zu.",
    dated: bool = True,
) -> Guideline:
    return Guideline(
        language=language,
        rules=rules,
        plain=plain,
        version="2",
        dated=dated,
        complaint_path=complaint_path,
        panel_note=panel_note,
    )


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code, texts in HITS.items() for text in texts]
)
def test_a_wording_that_harms_is_remarked_on(code: str, text: str) -> None:
    found = {remark.code: remark for remark in remarks(text)}
    assert code in found, sorted(found)
    place = found[code]
    assert place.where == "new"
    assert f"Neu\n\n{text}"[place.start : place.end] == place.words != ""


@pytest.mark.parametrize("text", SILENT)
def test_a_wording_that_protects_is_left_in_peace(text: str) -> None:
    assert [(each.code, each.words) for each in remarks(text)] == []


def test_a_rule_without_a_ground_allows_no_deletion() -> None:
    rule = RuleText(key="topic", title="Thema", explanation="-", measures=("M1", "M5"))
    found = lint(complete(rules=(PROTECTING, rule)))
    assert [(each.code, each.where) for each in errors(found)] == [("GL04", "topic")]


def test_a_rule_with_a_ground_may_delete() -> None:
    rule = RuleText(
        key="threat",
        title="Drohung",
        explanation="Drohungen entfernen wir, mit Gründen.",
        measures=("M5",),
        has_legal_ground=True,
    )
    assert lint(complete(rules=(PROTECTING, rule))) == ()


def test_disability_and_illness_stand_among_the_protected_traits() -> None:
    rule = RuleText(
        key="respect",
        title="Respekt",
        explanation="Niemand wird wegen Herkunft, Religion oder Geschlecht abgewertet.",
    )
    assert [(each.code, each.where) for each in lint(complete(rules=(rule,)))] == [
        ("GL08", "respect")
    ]


def test_long_sentences_are_remarked_on_and_short_ones_not() -> None:
    long = "Wir " + "sehr " * 20 + "gern."
    assert [each.code for each in remarks(long)] == ["GL09"]


@pytest.mark.parametrize(
    ("guideline", "code", "where", "weight"),
    [
        (complete(plain=" "), "GL09", "plain", Weight.WARN),
        (complete(complaint_path=""), "GL10", "complaint_path", Weight.ERROR),
        (complete(dated=False), "GL10", "date", Weight.ERROR),
        (complete(panel_note=""), "GL11", "panel_note", Weight.WARN),
    ],
)
def test_what_every_guideline_needs_is_missed(
    guideline: Guideline, code: str, where: str, weight: Weight
) -> None:
    assert [(each.code, each.where, each.weight) for each in lint(guideline)] == [
        (code, where, weight)
    ]


def test_remarks_speak_the_language_of_the_text() -> None:
    german = remarks("Kritik muss höflich sein.", language="de")[0]
    english = remarks("Criticism must be polite.", language="en")[0]
    assert "willkommen" in german.instead
    assert "welcome" in english.instead
