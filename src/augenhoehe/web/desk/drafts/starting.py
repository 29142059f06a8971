"""Beginning a reply from what a person chose in the inbox or in a conversation."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.http import HttpRequest
from django.utils.translation import gettext as _

from augenhoehe.accounts.errors import Invalid
from augenhoehe.concerns.access import concern_of
from augenhoehe.inbox.access import comments_of
from augenhoehe.replies.access import open_drafts_of
from augenhoehe.replies.actions.start_draft import start_draft, start_private_draft
from augenhoehe.replies.states import Purpose
from augenhoehe.web.http import number_in, numbers_in, person_of

if TYPE_CHECKING:
    from augenhoehe.inbox.models import Comment
    from augenhoehe.replies.models import Draft


def chosen_comments(request: HttpRequest) -> list["Comment"]:
    """Return the chosen comments this person may read, in the order chosen."""
    wanted = numbers_in(request.POST, "comment")
    found = comments_of(person_of(request)).select_related("channel", "author")
    rows = found.in_bulk(wanted)
    return [rows[pk] for pk in wanted if pk in rows]


def already_begun(
    request: HttpRequest, comments: Sequence["Comment"]
) -> "Draft | None":
    """Return the open draft of a colleague that answers all of these already."""
    wanted = {comment.pk for comment in comments}
    drafts = open_drafts_of(person_of(request)).filter(
        purpose=_purpose(request), is_private=_is_private(request)
    )
    for draft in drafts.filter(comments__in=wanted).distinct():
        if wanted <= {comment.pk for comment in draft.comments.all()}:
            return draft
    return None


def begin(request: HttpRequest, comments: Sequence["Comment"]) -> "Draft":
    """Start what was asked for: a public reply, or an e-mail on the person's wish."""
    person = person_of(request)
    if _is_private(request):
        return start_private_draft(comments, by=person)
    concern = number_in(request.POST, "concern")
    return start_draft(
        comments,
        purpose=_purpose(request),
        concern=concern_of(person, concern) if concern is not None else None,
        by=person,
    )


def _purpose(request: HttpRequest) -> Purpose:
    wanted = request.POST.get("purpose", "") or Purpose.ANSWER
    if wanted not in Purpose.values:
        raise Invalid(_("Say what you want to write: an acknowledgement or an answer."))
    return Purpose(wanted)


def _is_private(request: HttpRequest) -> bool:
    return bool(request.POST.get("private"))
