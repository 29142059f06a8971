"""What holds of duties, whatever happens in which order."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import transaction
from django.db.models import Min, Q
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from augenhoehe.inbox.duties import (
    ANSWERING,
    bring_forward,
    end_void,
    meet,
    open_duties,
    owe,
)
from augenhoehe.inbox.models import Comment, Duty, Thread
from augenhoehe.inbox.states import DutyKind, DutyState, VoidReason
from tests.examples import FEW
from tests.factories import make_author, make_channel, make_comment

MONDAY = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
COMMENTS = 6


class Undone(Exception):
    """Ends the attempt, so that the next one begins with an empty database."""


class Story:
    """Six comments of two authors in two threads, and what is done with them."""

    def __init__(self) -> None:
        channel = make_channel()
        authors = [make_author(channel=channel, name=name) for name in ("Moos", "84")]
        roots = [make_comment(channel=channel, written_at=MONDAY) for _ in range(2)]
        self.comments = [
            make_comment(parent=roots[n % 2], author=authors[n % 3 % 2])
            for n in range(COMMENTS)
        ]
        self.now = MONDAY

    def step(self, what: str, number: int) -> None:
        self.now += HOUR
        comment = self.comments[number]
        duties = Duty.objects.filter(comment=comment)
        match what:
            case "arrive":
                open_duties([comment], now=self.now)
            case "arrive together":
                open_duties(self.comments[number:], now=self.now)
            case "acknowledge" | "answer":
                meet([comment], kinds=[DutyKind(what)], delivery_id=1, at=self.now)
            case "void":
                end_void(duties, reason=VoidReason.NOT_WISHED, at=self.now)
            case "reopen":
                owe([comment], kinds=ANSWERING, now=self.now, since=self.now)
            case _:
                bring_forward(comment, to=self.now + HOUR)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                *("arrive", "arrive together", "acknowledge", "answer"),
                *("void", "reopen", "forward"),
            ]
        ),
        st.integers(min_value=0, max_value=COMMENTS - 1),
    ),
    max_size=12,
)


@pytest.mark.django_db
@settings(
    max_examples=FEW,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(STEPS)
def test_clocks_and_shares_fit_the_open_duties(steps: list[tuple[str, int]]) -> None:
    with pytest.raises(Undone):
        _tell(steps)


@transaction.atomic
def _tell(steps: list[tuple[str, int]]) -> None:
    story = Story()
    for what, number in steps:
        story.step(what, number)
    _require_clocks_fit()
    _require_shares_lead_to_an_open_acknowledgement()
    _require_ended_duties_say_how()
    raise Undone


def _require_clocks_fit() -> None:
    open_ones = Q(duties__state=DutyState.OPEN)
    for comment in Comment.objects.annotate(
        first=Min("duties__due_at", filter=open_ones)
    ):
        assert comment.due_at == comment.first
    for thread in Thread.objects.annotate(first=Min("comments__due_at")):
        assert thread.due_at == thread.first


def _require_shares_lead_to_an_open_acknowledgement() -> None:
    shared = Duty.objects.filter(state=DutyState.OPEN, shared_with__isnull=False)
    for duty in shared.select_related("shared_with__comment", "comment"):
        first = duty.shared_with
        assert first is not None
        assert first.shared_with_id is None
        assert first.state == DutyState.OPEN
        assert first.kind == duty.kind == DutyKind.ACKNOWLEDGE
        assert first.comment.author_id == duty.comment.author_id
        assert first.comment.thread_id == duty.comment.thread_id


def _require_ended_duties_say_how() -> None:
    ended = Duty.objects.exclude(state=DutyState.OPEN)
    assert not ended.filter(ended_at=None).exists()
    assert not ended.filter(state=DutyState.MET, delivery_id_met=None).exists()
    assert not ended.filter(state=DutyState.VOID, void_reason="").exists()
