"""Where the team's own words may tell of a person: a person has to look there."""

from collections.abc import Collection

from django.apps import apps

from augenhoehe.inbox.models import Author, Comment
from augenhoehe.privacy.naming import name_of, quotes
from augenhoehe.privacy.registry import Way, fields_to

#: How a row of the team's words leads to the conversation it belongs to.
TO_THREAD = {
    "inbox.voidproposal": "duty__comment__thread",
    "inbox.note": "thread",
    "concerns.concern": "comments__thread",
    "concerns.position": "concern__comments__thread",
    "concerns.decision": "concern__comments__thread",
    "concerns.commitment": "concern__comments__thread",
    "concerns.reopening": "concern__comments__thread",
    "replies.draft": "thread",
    "replies.override": "draft__thread",
    "replies.promise": "thread",
}


def to_look_at(author: Author, comments: Collection[Comment]) -> list[str]:
    """Return references such as ``note:12``, sorted.

    Looked through are the conversations and concerns that the person had part in,
    for their name and for sentences of theirs; and what others said there, for
    the name.
    """
    threads = {comment.thread_id for comment in comments}
    found = {
        f"{row._meta.model_name}:{row.pk}"
        for label, field in fields_to(Way.LOOK)
        for row in apps.get_model(label).objects.filter(
            **{f"{TO_THREAD[label]}__in": threads}
        )
        if _tells(getattr(row, field), author, comments)
    }
    named = name_of(author)
    others = Comment.objects.filter(thread__in=threads, is_ours=False)
    found |= {
        f"comment:{row.pk}" for row in others.exclude(author=author) if named(row.text)
    }
    return sorted(found)


def _tells(text: str, author: Author, comments: Collection[Comment]) -> bool:
    words = [comment.text for comment in comments]
    return bool(name_of(author)(text)) or quotes(text, words)
