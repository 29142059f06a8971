"""What was said, arranged for the left half of the page."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Final

from django.utils.translation import gettext as _

from augenhoehe.inbox.states import DutyKind, Kind, Visibility
from augenhoehe.language.kind import kind_of
from augenhoehe.web.ui.marks import Mark, hints

if TYPE_CHECKING:
    from augenhoehe.inbox.said import DutySeen, HintSeen, Said

DEEPEST: Final = 3
"""Answers below this depth stand beside each other, so that a phone can show them."""

LEVEL: Final = 3
"""The heading of a comment that stands by itself; its answers go one deeper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One comment with its answers."""

    said: "Said"
    marks: tuple[Mark, ...]
    to: str
    """Whom it answers, by name; empty where it stands by itself."""
    above: "Node | None" = None
    """What it answers here."""
    answers: "list[Node]" = field(default_factory=list)

    @property
    def pk(self) -> int:
        return self.said.pk

    @property
    def name(self) -> str:
        return self.said.author_name or _("A person whose data was erased")

    @property
    def level(self) -> int:
        return LEVEL if self.said.depth == 0 else LEVEL + 1

    @property
    def due_at(self) -> datetime | None:
        return min((duty.due_at for duty in self.said.duties), default=None)

    @property
    def duties(self) -> "tuple[DutySeen, ...]":
        return self.said.duties

    @property
    def proposed_kind(self) -> Kind:
        """What the product proposes it is, for a person to confirm; it moves nothing."""
        return Kind(kind_of(self.said.text))

    @property
    def waits_for_words(self) -> bool:
        """Whether it is still to be acknowledged."""
        return self.owes(DutyKind.ACKNOWLEDGE)

    def owes(self, kind: DutyKind) -> bool:
        return any(duty.kind == kind for duty in self.said.duties)

    @property
    def waits_above(self) -> bool:
        """Whether what it answers still waits for us."""
        return self.above is not None and self.above.due_at is not None

    @property
    def is_public(self) -> bool:
        return self.said.visibility == Visibility.PUBLIC

    @property
    def link(self) -> str:
        """Where it stands at the network; what is no address of the web is left out."""
        url = self.said.url
        return url if url.startswith(("https://", "http://")) else ""

    def everything(self) -> "Iterator[Node]":
        """Yield this comment and all below it, in their order."""
        yield self
        for answer in self.answers:
            yield from answer.everything()


def tree(comments: "Sequence[Said]") -> list[Node]:
    """Nest comments that stand in the order of a conversation."""
    names = {said.pk: said.author_name for said in comments}
    marks = _numbered(comments)
    tops: list[Node] = []
    path: list[Node] = []
    for said in comments:
        to = names.get(said.parent_pk or 0, "") if said.depth else ""
        path = path[: min(said.depth, DEEPEST)]
        above = path[-1] if path else None
        node = Node(said=said, marks=marks[said.pk], to=to, above=above)
        (path[-1].answers if path else tops).append(node)
        path.append(node)
    return tops


def chosen_of(
    nodes: Sequence[Node], owed: Sequence[Node], *, wanted: int | None
) -> Node | None:
    """Return the comment one works on: the wanted one, what is due first, the last."""
    others = [node for node in nodes if not node.said.is_ours]
    found = [node for node in others if node.pk == wanted]
    return next(iter([*found, *owed, *reversed(others)]), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class HintNote:
    """Why words are pointed at; ``anchor`` is where the number leads."""

    number: int
    anchor: str
    name: str
    explanation: str
    words: str


def notes_on_hints(nodes: Iterable[Node]) -> list[HintNote]:
    """Explain every hint of the page, in the order of the numbers."""
    return [
        HintNote(
            number=mark.number,
            anchor=mark.anchor,
            name=hint.name,
            explanation=hint.explanation,
            words=hint.words,
        )
        for top in nodes
        for node in top.everything()
        for mark, hint in zip(node.marks, node.said.hints, strict=True)
    ]


def _numbered(comments: "Sequence[Said]") -> dict[int, tuple[Mark, ...]]:
    """Number the hints through the whole conversation."""
    pointing: list[HintSeen] = [hint for said in comments for hint in said.hints]
    marks = iter(hints(pointing))
    return {said.pk: tuple(next(marks) for _hint in said.hints) for said in comments}
