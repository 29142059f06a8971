from datetime import UTC, datetime, timedelta

import pytest

from augenhoehe.inbox.duties import open_duties
from augenhoehe.inbox.examine import examine_new
from augenhoehe.inbox.labels import LABELS, label_of
from augenhoehe.inbox.models import Comment
from augenhoehe.inbox.states import DutyKind, NoDuty, Visibility
from augenhoehe.language.signs import SIGNS
from tests.factories import make_comment

pytestmark = [pytest.mark.django_db(transaction=True)]

MONDAY = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)  # 10:00 in Berlin
HOUR = timedelta(hours=1)
CRY = "Ich will nicht mehr leben."


def rules(comment: Comment) -> set[str]:
    return set(comment.hints.values_list("rule", flat=True))


def due(comment: Comment, kind: DutyKind) -> datetime:
    return comment.duties.get(kind=kind).due_at


def test_a_hint_points_at_the_words() -> None:
    comment = make_comment(text="Gut. Wann kommt der Bericht? Danke.")
    assert examine_new(10, MONDAY) == 1
    hint = comment.hints.get(rule="question")
    assert "Wann kommt der Bericht" in comment.text[hint.start : hint.end]
    comment.refresh_from_db()
    assert comment.language == "de"
    assert comment.examined_at == MONDAY


def test_what_was_looked_at_is_not_looked_at_again() -> None:
    make_comment()
    assert [examine_new(10, MONDAY), examine_new(10, MONDAY)] == [1, 0]


def test_only_as_many_as_asked_for_are_looked_at() -> None:
    for _ in range(3):
        make_comment()
    assert [examine_new(2, MONDAY), examine_new(2, MONDAY)] == [2, 1]


def test_an_edited_comment_is_looked_at_again_and_old_hints_go() -> None:
    comment = make_comment(text="Wann kommt der Bericht?")
    examine_new(10, MONDAY)
    Comment.objects.update(text="Der Bericht ist da.", examined_at=None)
    examine_new(10, MONDAY)
    assert rules(comment) == set()


def test_our_own_text_is_never_looked_at() -> None:
    ours = make_comment(text=CRY)
    Comment.objects.filter(pk=ours.pk).update(is_ours=True)
    assert examine_new(10, MONDAY) == 0
    assert rules(ours) == set()


def test_a_cry_for_help_comes_forward() -> None:
    comment = make_comment(text=CRY, written_at=MONDAY)
    open_duties([comment], now=MONDAY)
    examine_new(10, MONDAY)
    assert due(comment, DutyKind.ACKNOWLEDGE) == MONDAY + 2 * HOUR
    assert due(comment, DutyKind.ANSWER) == MONDAY + timedelta(days=7)


def test_a_cry_for_help_in_the_night_is_due_when_the_office_has_opened() -> None:
    night = MONDAY + 12 * HOUR
    comment = make_comment(text=CRY, written_at=night)
    open_duties([comment], now=night)
    examine_new(10, night)
    assert due(comment, DutyKind.ACKNOWLEDGE) == MONDAY + timedelta(days=1, hours=1)


def test_a_cry_for_help_never_moves_anything_back() -> None:
    comment = make_comment(text=CRY, written_at=MONDAY)
    open_duties([comment], now=MONDAY)
    examine_new(10, MONDAY + timedelta(days=1))
    assert due(comment, DutyKind.ACKNOWLEDGE) == MONDAY + timedelta(days=1)


def test_a_cry_for_help_held_as_spam_is_looked_at_first() -> None:
    comment = make_comment(text=CRY, written_at=MONDAY)
    Comment.objects.update(visibility=Visibility.SPAM)
    comment.refresh_from_db()
    open_duties([comment], now=MONDAY)
    examine_new(10, MONDAY)
    assert due(comment, DutyKind.LOOK) == MONDAY + 2 * HOUR


def test_a_cry_for_help_among_others_is_ours_to_answer() -> None:
    comment = make_comment(text=CRY, written_at=MONDAY)
    Comment.objects.update(no_duty=NoDuty.AMONG_OTHERS)
    examine_new(10, MONDAY)
    assert due(comment, DutyKind.ACKNOWLEDGE) == MONDAY + 2 * HOUR


@pytest.mark.parametrize(
    "text",
    ["Ihr seid Heuchler.", "Eure Kampagne ist eine Schande!", "Das ist Dressur."],
)
def test_hard_criticism_causes_no_hint_and_moves_nothing(text: str) -> None:
    comment = make_comment(text=text, written_at=MONDAY)
    open_duties([comment], now=MONDAY)
    examine_new(10, MONDAY)
    assert rules(comment) == set()
    assert due(comment, DutyKind.ACKNOWLEDGE) == MONDAY + timedelta(days=1)


def test_every_sign_has_a_name_and_an_explanation() -> None:
    assert {sign.rule for sign in SIGNS} <= set(LABELS)
    assert all(str(label.name) and str(label.explanation) for label in LABELS.values())


def test_a_rule_without_a_label_goes_by_its_own_name() -> None:
    assert label_of("something_new").name == "something_new"
