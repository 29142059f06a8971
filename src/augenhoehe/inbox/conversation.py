"""One thread as its page shows it: what was said, what is owed, what was noted."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from django.db.models import Prefetch, QuerySet
from django.utils.translation import get_language

from augenhoehe.accounts.models import User
from augenhoehe.guidelines.models import Rule
from augenhoehe.inbox.access import comments_of, notes_of, thread_of
from augenhoehe.inbox.earlier import earlier_with
from augenhoehe.inbox.labels import label_of
from augenhoehe.inbox.models import Check, Comment, Duty, Post, Thread, VoidProposal
from augenhoehe.inbox.said import (
    CheckSeen,
    Conversation,
    DutySeen,
    HintSeen,
    NoteSeen,
    PostSeen,
    ProposalSeen,
    RevisionSeen,
    RuleSeen,
    Said,
)
from augenhoehe.inbox.states import DutyState, Explanation, Kind, NoDuty, Visibility


def conversation(person: User, pk: int) -> Conversation:
    """Return the thread with everything on its page, in a constant number of queries.

    Raises :class:`NotThere` for a thread of another team.
    """
    thread = thread_of(person, pk)
    comments = list(_read(comments_of(person).filter(thread=thread)))
    root = comments[0] if comments else None
    return Conversation(
        thread_pk=thread.pk,
        channel_name=thread.channel.name,
        team_pk=thread.channel.team_id,
        post=_post(thread.post) if thread.post else None,
        owner_name=thread.owner.name if thread.owner else "",
        is_mine=thread.owner_id == person.pk,
        due_at=thread.due_at,
        comments=tuple(_said(comment, depth) for comment, depth in nested(comments)),
        notes=tuple(_notes(person, thread)),
        earlier=earlier_with(person, thread, root.author_id) if root else (),
    )


def nested(comments: Sequence[Comment]) -> Iterator[tuple[Comment, int]]:
    """Yield each comment once, answers after what they answer, with its depth.

    The oldest first. Whatever networks send, nothing is lost and nothing runs on
    forever: whose parent is missing or answers it in a circle, stands by itself.
    """
    here = {comment.pk for comment in comments}
    below: defaultdict[int | None, list[Comment]] = defaultdict(list)
    for comment in sorted(comments, key=lambda one: (one.written_at, one.pk)):
        below[comment.parent_id if comment.parent_id in here else None].append(comment)
    seen: set[int] = set()
    yield from _walk(below[None], below, seen)
    for comment in comments:
        if comment.pk not in seen:
            yield from _walk([comment], below, seen)


def _walk(
    tops: Iterable[Comment],
    below: dict[int | None, list[Comment]],
    seen: set[int],
) -> Iterator[tuple[Comment, int]]:
    waiting = [(comment, 0) for comment in reversed([*tops])]
    while waiting:
        comment, depth = waiting.pop()
        if comment.pk in seen:
            continue
        seen.add(comment.pk)
        yield comment, depth
        waiting += [(answer, depth + 1) for answer in reversed(below[comment.pk])]


def _read(comments: QuerySet[Comment]) -> QuerySet[Comment]:
    proposals = VoidProposal.objects.filter(decided_at=None).select_related("by")
    open_duties = Duty.objects.filter(state=DutyState.OPEN).order_by("due_at", "pk")
    checks = Check.objects.select_related("by", "version").prefetch_related(
        "touched", "version__rules"
    )
    return (
        comments.select_related("author__preference", "kind_by")
        .defer("vanished_text", "author__email")
        .prefetch_related(
            "revisions",
            "hints",
            Prefetch("checks", queryset=checks),
            Prefetch(
                "duties",
                queryset=open_duties.prefetch_related(
                    Prefetch("proposals", queryset=proposals)
                ),
            ),
        )
        .order_by("written_at", "pk")
    )


def _post(post: Post) -> PostSeen:
    return PostSeen(
        title=post.title,
        text=post.text,
        url=post.url,
        is_ours=post.is_ours,
        published_at=post.published_at,
    )


def _said(comment: Comment, depth: int) -> Said:
    preference = getattr(comment.author, "preference", None)
    latest_check = next(iter(comment.checks.all()), None)
    return Said(
        pk=comment.pk,
        parent_pk=comment.parent_id,
        depth=depth,
        author_pk=comment.author_id,
        author_name=comment.author.name,
        is_ours=comment.is_ours,
        text=comment.text,
        language=comment.language,
        url=comment.url,
        written_at=comment.written_at,
        edited_at=comment.edited_at,
        visibility=Visibility(comment.visibility),
        vanished_at=comment.vanished_at,
        explanation=Explanation(comment.explanation),
        no_duty=NoDuty(comment.no_duty),
        kind=Kind(comment.kind),
        kind_by=comment.kind_by.name if comment.kind_by else "",
        wishes=str(preference.get_way_display()) if preference else "",
        wishes_in_own_words=preference.own_words if preference else "",
        revisions=tuple(
            RevisionSeen(text=revision.text, replaced_at=revision.replaced_at)
            for revision in sorted(
                comment.revisions.all(), key=lambda one: one.replaced_at
            )
        ),
        hints=tuple(_hints(comment)),
        check=_check(latest_check) if latest_check else None,
        duties=tuple(_duty(duty) for duty in comment.duties.all()),
    )


def _hints(comment: Comment) -> Iterator[HintSeen]:
    for hint in comment.hints.all():
        if hint.end <= len(comment.text):
            label = label_of(hint.rule)
            yield HintSeen(
                rule=hint.rule,
                name=str(label.name),
                explanation=str(label.explanation),
                start=hint.start,
                end=hint.end,
                words=comment.text[hint.start : hint.end],
            )


def _check(check: Check) -> CheckSeen:
    titles = {rule.key: _title(rule) for rule in check.version.rules.all()}
    return CheckSeen(
        version=check.version.number,
        by=check.by.name,
        at=check.at,
        touched=tuple(
            RuleSeen(
                key=one.rule_key,
                title=titles.get(one.rule_key, one.rule_key),
                words=one.words,
            )
            for one in check.touched.all()
        ),
    )


def _title(rule: Rule) -> str:
    german = (get_language() or "").startswith("de")
    return rule.title_de if german else rule.title_en


def _duty(duty: Duty) -> DutySeen:
    proposal = next(iter(duty.proposals.all()), None)
    return DutySeen(
        pk=duty.pk,
        kind=duty.kind,
        label=str(duty.get_kind_display()),
        due_at=duty.due_at,
        is_shared=duty.shared_with_id is not None,
        proposal=_proposal(proposal) if proposal else None,
    )


def _proposal(proposal: VoidProposal) -> ProposalSeen:
    return ProposalSeen(
        pk=proposal.pk,
        reason=str(proposal.get_reason_display()),
        explanation=proposal.explanation,
        by=proposal.by.name,
        by_pk=proposal.by_id,
    )


def _notes(person: User, thread: Thread) -> Iterator[NoteSeen]:
    notes = notes_of(person).filter(thread=thread).select_related("by")
    for note in notes.prefetch_related("mentions"):
        yield NoteSeen(
            text=note.text,
            by=note.by.name,
            at=note.at,
            mentions=tuple(person.name for person in note.mentions.all()),
        )
