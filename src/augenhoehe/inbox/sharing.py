"""One acknowledgement for several comments of one author in a thread."""

from collections.abc import Collection
from dataclasses import dataclass, field

from augenhoehe.inbox.models import Comment, Duty
from augenhoehe.inbox.states import DutyKind, DutyState

type Voice = tuple[int, int]
"""A thread and an author in it."""


@dataclass(slots=True, kw_only=True)
class Shares:
    """Which acknowledgement serves which author in which thread."""

    firsts: dict[Voice, Duty] = field(default_factory=dict)
    acknowledged: set[Voice] = field(default_factory=set)
    """Acknowledged already, and the answer is still owed."""

    def first(self, comment: Comment) -> Duty | None:
        return self.firsts.get(voice(comment))

    def needs_none(self, comment: Comment) -> bool:
        return voice(comment) in self.acknowledged and self.first(comment) is None

    def take(self, duty: Duty) -> None:
        self.firsts[voice(duty.comment)] = duty


def voice(comment: Comment) -> Voice:
    return comment.thread_id, comment.author_id


def shares_of(comments: Collection[Comment]) -> Shares:
    """Look up what there is already for the authors of ``comments``."""
    shares = Shares()
    found = (
        Duty.objects.filter(
            comment__thread__in={comment.thread_id for comment in comments},
            comment__author__in={comment.author_id for comment in comments},
            kind__in=[DutyKind.ACKNOWLEDGE, DutyKind.ANSWER],
        )
        .select_related("comment")
        .order_by("opened_at", "pk")
    )
    waiting: set[int] = set()
    met: dict[int, Voice] = {}
    for duty in found:
        match DutyKind(duty.kind), DutyState(duty.state):
            case DutyKind.ACKNOWLEDGE, DutyState.OPEN if duty.shared_with_id is None:
                shares.firsts.setdefault(voice(duty.comment), duty)
            case DutyKind.ACKNOWLEDGE, DutyState.MET:
                met[duty.comment_id] = voice(duty.comment)
            case DutyKind.ANSWER, DutyState.OPEN:
                waiting.add(duty.comment_id)
            case _:
                pass
    shares.acknowledged = {met[comment] for comment in met.keys() & waiting}
    return shares


def on_their_own(ended: Collection[Duty]) -> None:
    """Let what was shared with ended acknowledgements go on without them.

    The earliest left becomes the one that the others share.
    """
    left = list(
        Duty.objects.filter(
            shared_with__in=[duty.pk for duty in ended], state=DutyState.OPEN
        ).order_by("due_at", "pk")
    )
    heirs: dict[int | None, Duty] = {}
    for duty in left:
        heir = heirs.setdefault(duty.shared_with_id, duty)
        duty.shared_with = None if heir is duty else heir
    Duty.objects.bulk_update(left, ["shared_with"])
