"""Everything the page of one conversation shows."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from augenhoehe.channels.registry import can
from augenhoehe.concerns.access import concerns_of
from augenhoehe.connectors.base import Ability
from augenhoehe.inbox.access import comment_of, history_of
from augenhoehe.inbox.conversation import conversation
from augenhoehe.inbox.earlier import earlier_with
from augenhoehe.replies.checking import wishes_mail
from augenhoehe.web.desk.history.words import told
from augenhoehe.web.desk.threads.offers import Offers, offers_for
from augenhoehe.web.desk.threads.ready import endings, ready_forms
from augenhoehe.web.desk.threads.said import Node, chosen_of, notes_on_hints, tree
from augenhoehe.web.desk.threads.way import Way, way_of
from augenhoehe.web.http import person_of

if TYPE_CHECKING:
    from django.forms import Form

    from augenhoehe.accounts.models import User
    from augenhoehe.inbox.models import Thread
    from augenhoehe.inbox.said import Conversation, Earlier


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the person chose on the page, and what came of a form."""

    comment: int | None = None
    """The comment one works on; else the one that is due first."""
    earlier: int | None = None
    """The author whose earlier dialogue with us is shown."""
    wrong: "Form | None" = None
    preview: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One conversation, and what this person can do about it."""

    talk: "Conversation"
    tree: tuple[Node, ...]
    chosen: Node | None
    way: Way
    offers: Offers
    owed: tuple[Node, ...]
    """Comments that we owe something, what falls due first on top."""
    to_acknowledge: tuple[Node, ...]


def page(request: HttpRequest, thread: "Thread", shown: Shown) -> HttpResponse:
    """Render the page; with the form that has errors in place of an empty one."""
    person = person_of(request)
    case = case_of(person, thread, shown)
    ends = endings(person, case, wrong=shown.wrong)
    context: dict[str, Any] = {
        "case": case,
        "thread": thread,
        "forms": ready_forms(person, case, wrong=shown.wrong),
        "endings": ends,
        "may_propose": any(ending.duty.proposal is None for ending in ends),
        "proposal_is_wrong": any(ending.form.errors for ending in ends),
        "hints": notes_on_hints(case.tree),
        "concerns": concerns_of(person).filter(comments__thread=thread).distinct(),
        "earlier": _earlier(person, thread, shown),
        "history": told(history_of(person, thread)),
        "preview": shown.preview,
        "shown": shown,
    }
    status = 422 if shown.wrong and shown.wrong.errors else 200
    return render(request, "threads/thread.html", context, status=status)


def case_of(person: "User", thread: "Thread", shown: Shown) -> Case:
    """Read the conversation and decide which comment one works on."""
    talk = conversation(person, thread.pk)
    way = way_of(person, thread)
    nodes = tree(talk.comments)
    flat = [node for top in nodes for node in top.everything()]
    owed = sorted(
        (node for node in flat if node.due_at), key=lambda node: (node.due_at, node.pk)
    )
    chosen = chosen_of(flat, owed, wanted=shown.comment)
    waiting = [
        node
        for node in owed
        if node.waits_for_words and node.pk not in way.acknowledged
    ]
    return Case(
        talk=talk,
        tree=tuple(nodes),
        chosen=chosen,
        way=way,
        offers=offers_for(
            person,
            talk,
            chosen=chosen,
            waiting=waiting,
            wishes_mail=_wishes_mail(person, chosen),
            has_sign=can(thread.channel, Ability.SIGN),
        ),
        owed=tuple(owed),
        to_acknowledge=tuple(waiting),
    )


def _wishes_mail(person: "User", chosen: Node | None) -> bool:
    if chosen is None or not chosen.said.wishes:
        return False
    return wishes_mail([comment_of(person, chosen.pk)])


def _earlier(
    person: "User", thread: "Thread", shown: Shown
) -> "tuple[Earlier, ...] | None":
    """Return None where nobody asked for it: it is a memory, not a file."""
    if shown.earlier is None:
        return None
    return earlier_with(person, thread, shown.earlier)
