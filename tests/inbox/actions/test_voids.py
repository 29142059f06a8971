import pytest
from django.utils import timezone

from augenhoehe.accounts.errors import Invalid, Refused, TooLate
from augenhoehe.accounts.models import User
from augenhoehe.inbox.actions.decide_void import Verdict, decide_void
from augenhoehe.inbox.actions.explain_disappearance import explain_disappearance
from augenhoehe.inbox.actions.propose_void import propose_void
from augenhoehe.inbox.actions.record_wish import record_wish
from augenhoehe.inbox.duties import meet, open_duties
from augenhoehe.inbox.models import Comment, Duty, VoidProposal, Wish
from augenhoehe.inbox.states import (
    DutyKind,
    DutyState,
    Explanation,
    Visibility,
    VoidReason,
)
from tests.factories import make_comment

pytestmark = pytest.mark.django_db

WORDS = "Bitte löscht, was ich geschrieben habe."


@pytest.fixture
def comment() -> Comment:
    comment = make_comment()
    open_duties([comment], now=timezone.now())
    return comment


@pytest.fixture
def answer(comment: Comment) -> Duty:
    return comment.duties.get(kind=DutyKind.ANSWER)


def propose(
    duty: Duty, *, by: User, reason: VoidReason = VoidReason.NOT_WISHED
) -> VoidProposal:
    proposal = propose_void(duty, reason=reason, explanation="Sie schrieb es.", by=by)
    assert proposal is not None
    return proposal


def state_of(duty: Duty) -> str:
    return Duty.objects.get(pk=duty.pk).state


def vanish(comment: Comment) -> None:
    comment.vanished_at, comment.visibility = timezone.now(), Visibility.GONE
    comment.save()


def test_a_proposal_alone_ends_nothing(answer: Duty, alice: User) -> None:
    propose(answer, by=alice)
    assert state_of(answer) == DutyState.OPEN


def test_a_second_person_ends_the_duty_with_the_reason(
    answer: Duty, alice: User, bob: User
) -> None:
    decide_void(propose(answer, by=alice), verdict=Verdict.CONFIRM, by=bob)
    answer.refresh_from_db()
    assert answer.state == DutyState.VOID
    assert answer.void_reason == VoidReason.NOT_WISHED


def test_nobody_decides_their_own_proposal(answer: Duty, alice: User) -> None:
    proposal = propose(answer, by=alice)
    with pytest.raises(Refused):
        decide_void(proposal, verdict=Verdict.CONFIRM, by=alice)
    assert state_of(answer) == DutyState.OPEN


def test_a_refused_proposal_leaves_the_duty_open_and_room_for_another(
    answer: Duty, alice: User, bob: User
) -> None:
    decide_void(propose(answer, by=alice), verdict=Verdict.REFUSE, by=bob)
    assert state_of(answer) == DutyState.OPEN
    propose(answer, by=bob)
    assert answer.proposals.count() == 2


def test_the_slower_of_two_who_propose_learns_who_was_faster(
    answer: Duty, alice: User, bob: User
) -> None:
    propose(answer, by=alice)
    with pytest.raises(TooLate) as refusal:
        propose(answer, by=bob)
    assert refusal.value.who == "Alice Arndt"


def test_the_slower_of_two_who_decide_learns_who_was_faster(
    answer: Duty, alice: User, bob: User, management: User
) -> None:
    proposal = propose(answer, by=alice)
    seen_by_mara = VoidProposal.objects.get(pk=proposal.pk)
    decide_void(proposal, verdict=Verdict.REFUSE, by=bob)
    with pytest.raises(TooLate) as refusal:
        decide_void(seen_by_mara, verdict=Verdict.CONFIRM, by=management)
    assert refusal.value.who == "Bob Brandt"
    assert state_of(answer) == DutyState.OPEN


def test_a_duty_that_was_met_meanwhile_is_not_voided(
    answer: Duty, comment: Comment, alice: User, bob: User
) -> None:
    proposal = propose(answer, by=alice)
    meet([comment], kinds=[DutyKind.ANSWER], delivery_id=1, at=timezone.now())
    with pytest.raises(TooLate):
        decide_void(proposal, verdict=Verdict.CONFIRM, by=bob)
    assert state_of(answer) == DutyState.MET
    with pytest.raises(TooLate):
        propose(answer, by=alice)


def test_a_proposal_explains_itself(answer: Duty, alice: User) -> None:
    with pytest.raises(Invalid):
        propose_void(answer, reason=VoidReason.NOT_WISHED, explanation=" ", by=alice)


def test_a_touched_rule_is_no_complete_measure(answer: Duty, alice: User) -> None:
    with pytest.raises(Invalid, match="measure"):
        propose(answer, by=alice, reason=VoidReason.MEASURE)


def test_experts_and_strangers_end_nothing(
    answer: Duty, alice: User, expert: User, charlie: User
) -> None:
    proposal = propose(answer, by=alice)
    for person in (expert, charlie):
        with pytest.raises(Refused):
            propose(answer, by=person)
        with pytest.raises(Refused):
            decide_void(proposal, verdict=Verdict.CONFIRM, by=person)


def test_two_people_agree_that_it_is_spam(alice: User, bob: User) -> None:
    comment = make_comment(text="Billige Uhren")
    comment.visibility = Visibility.SPAM
    open_duties([comment], now=timezone.now())
    look = comment.duties.get()
    with pytest.raises(Invalid):
        propose(look, by=alice, reason=VoidReason.NOT_WISHED)
    proposal = propose(look, by=alice, reason=VoidReason.SPAM)
    decide_void(proposal, verdict=Verdict.CONFIRM, by=bob)
    look.refresh_from_db()
    assert look.void_reason == VoidReason.SPAM


def test_a_withdrawal_that_only_we_assert_needs_a_second_person(
    answer: Duty, alice: User
) -> None:
    propose(answer, by=alice, reason=VoidReason.WITHDRAWN)
    assert state_of(answer) == DutyState.OPEN


def test_a_withdrawal_by_the_author_needs_no_second_person(
    answer: Duty, comment: Comment, alice: User
) -> None:
    vanish(comment)
    comment.explanation = Explanation.WISH
    comment.save()
    answer.refresh_from_db()
    assert (
        propose_void(
            answer, reason=VoidReason.WITHDRAWN, explanation="Siehe Mail.", by=alice
        )
        is None
    )
    assert state_of(answer) == DutyState.VOID


def test_a_wish_explains_what_vanished_and_ends_what_was_owed(
    answer: Duty, comment: Comment, alice: User
) -> None:
    vanish(comment)
    stays = make_comment(parent=comment)
    record_wish(comment.author, own_words=WORDS, by=alice)
    comment.refresh_from_db()
    stays.refresh_from_db()
    assert comment.explanation == Explanation.WISH
    assert stays.explanation == Explanation.NONE
    answer.refresh_from_db()
    assert answer.void_reason == VoidReason.WITHDRAWN


def test_a_disappearance_is_explained_once_in_the_authors_words(
    comment: Comment, alice: User, bob: User
) -> None:
    with pytest.raises(TooLate):
        explain_disappearance(comment, own_words=WORDS, by=alice)
    vanish(comment)
    with pytest.raises(Invalid):
        explain_disappearance(comment, own_words=" ", by=alice)
    explain_disappearance(comment, own_words=WORDS, by=alice)
    with pytest.raises(TooLate):
        explain_disappearance(comment, own_words=WORDS, by=bob)
    assert comment.explanation == Explanation.WISH
    assert Wish.objects.get().own_words == WORDS
    assert not comment.duties.filter(state=DutyState.OPEN).exists()


def test_strangers_explain_nothing(comment: Comment, charlie: User) -> None:
    vanish(comment)
    with pytest.raises(Refused):
        explain_disappearance(comment, own_words=WORDS, by=charlie)
    with pytest.raises(Refused):
        record_wish(comment.author, own_words=WORDS, by=charlie)
