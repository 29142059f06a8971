"""Each question of a comment is taken up by the answer, or named to the writer."""

import pytest

from augenhoehe.language.check import check

ASKED = (
    "Warum hat das dritte Video keine Untertitel? Wann kommen sie? "
    "Und wer hat über die Kabine entschieden?"
)


def open_questions(text: str, comment: str = ASKED) -> list[str]:
    return [each.words for each in check(text, comment=comment).unanswered]


def test_a_reply_that_takes_up_every_question_leaves_none() -> None:
    assert (
        open_questions(
            "Die Untertitel im dritten Video haben wir vergessen. "
            "Sie kommen am 3. Juni. Über die Kabine hat Jana Wolf entschieden."
        )
        == []
    )


def test_a_question_that_is_passed_over_is_named_with_its_place() -> None:
    report = check("Die Untertitel im dritten Video ergänzen wir.", comment=ASKED)
    last = report.unanswered[-1]
    assert last.words == "Und wer hat über die Kabine entschieden?"
    assert ASKED[last.start : last.end] == last.words
    assert "answers" in report.missing


@pytest.mark.parametrize(
    "text",
    [
        "1. Wir haben es vergessen. 2. Im Juni.\n1. Vergessen.\n2. Am 3. Juni.\n3. Der Vorstand.",
        "Zu Ihrer ersten Frage: vergessen. Zur zweiten Frage: bald. Zur dritten Frage: der Vorstand.",
    ],
)
def test_numbered_answers_answer_in_the_order_of_the_questions(text: str) -> None:
    assert open_questions(text) == []


def test_a_single_question_is_answered_by_the_kind_of_thing_it_asks_for() -> None:
    assert open_questions("Am 3. Juni.", "Wann ist die Rampe fertig?") == []
    assert open_questions("Nein.", "Habt ihr jemanden gefragt?") == []
    assert open_questions("84.000 Euro.", "Wie viel Geld habt ihr gegeben?") == []
    assert open_questions("Jana Wolf.", "Who decided this?") == []
    assert open_questions("Danke für Ihre Frage!", "Wann ist die Rampe fertig?")


def test_to_repeat_a_question_is_no_answer_to_it() -> None:
    comment = "Who decided on the blindfold booth at the fair?"
    text = "Who decided on the blindfold booth at the fair? We hear you."
    assert open_questions(text, comment) == [comment]


def test_a_comment_without_question_asks_for_no_answer() -> None:
    report = check("Danke.", comment="Das war gut so. Die Rampe hilft mir sehr.")
    assert report.unanswered == ()
    assert "answers" not in report.wanted


def test_a_source_is_looked_for_where_there_is_a_comment() -> None:
    comment = "Euer Training passt Kinder an."
    assert "source" in check("Wir ändern das.", comment=comment).missing
    linked = "Der Bescheid steht hier: https://example.org/bescheid"
    assert "source" not in check(linked, comment=comment).missing
    assert "source" not in check("Wir ändern das.").wanted


@pytest.mark.parametrize(
    ("text", "comment"),
    [
        ("Wir ändern den Text.", "Warum fördert ihr ABA?"),
        ("Der Erlebnisparcours bleibt.", ""),
        ("We change it.", "Your new campaign shows us as burdens."),
    ],
)
def test_the_panel_is_missed_where_the_topic_is_theirs(text: str, comment: str) -> None:
    assert "panel" in check(text, comment=comment).missing
    said = f"{text} Das Gremium berät am Montag. The panel meets on Monday."
    assert "panel" not in check(said, comment=comment).missing


def test_the_house_adds_topics_of_its_panel() -> None:
    assert "panel" not in check("Der Aufzug kommt.").wanted
    assert "panel" in check("Der Aufzug kommt.", panel_topics=["Aufzug"]).missing
