"""What a network sent, made fit for our tables. Nothing is judged, nothing dropped."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from augenhoehe.connectors.base import (
    RemoteAuthor,
    RemoteComment,
    RemotePost,
    Unreadable,
)
from augenhoehe.connectors.privacy import without_traces
from augenhoehe.connectors.text import address, digest, fit, guest_id
from augenhoehe.inbox.states import Visibility
from augenhoehe.language.detect import language_of

LONGEST_TEXT = 100_000
"""Characters; what is longer is cut with a note and kept whole in the raw item."""
LONGEST_ID = 300
MOST_MEDIA = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One comment in the form in which it is stored."""

    id: str
    parent_id: str
    """Empty at the top; a comment is never its own parent."""
    author: RemoteAuthor
    post: RemotePost | None
    text: str
    language: str
    url: str
    written_at: datetime
    edited_at: datetime | None
    visibility: Visibility
    is_mention: bool
    is_pingback: bool
    media: tuple[str, ...]
    raw: str
    """JSON without IP addresses and browser strings."""


def cleaned(
    items: Iterable[RemoteComment | Unreadable],
) -> tuple[list[Item], list[Unreadable]]:
    """Return what can be stored as a comment, and what is kept as a dead letter."""
    fine: list[Item] = []
    unreadable: list[Unreadable] = []
    for item in items:
        if isinstance(item, Unreadable):
            unreadable.append(item)
            continue
        try:
            fine.append(_item(item))
        except (TypeError, ValueError, OverflowError, AttributeError) as error:
            unreadable.append(_not_fit(item, error))
    return fine, unreadable


def name_of(given: object) -> str:
    """Return an id as it is stored: numbers and strings are the same."""
    name = fit(str(given))
    if len(name) <= LONGEST_ID:
        return name
    return f"{name[:200]}~{digest(name)}"


def short(text: str) -> str:
    """Return the text, cut with a note where it is longer than any comment."""
    text = fit(text)
    if len(text) <= LONGEST_TEXT:
        return text
    note = _("[Cut here: the text is longer than %(number)s characters.]")
    return f"{text[:LONGEST_TEXT]}\n\n{note % {'number': LONGEST_TEXT}}"


def _item(given: RemoteComment) -> Item:
    own_id = name_of(given.id)
    parent_id = "" if given.parent_id is None else name_of(given.parent_id)
    text = fit(given.text)
    shown = short(text)
    return Item(
        id=own_id or f"nameless-{digest(given.author.name, text)}",
        parent_id="" if parent_id == own_id else parent_id,
        author=_author(given.author, own_id),
        post=_post(given.post) if given.post else None,
        text=shown,
        language=language_of(shown),
        url=address(given.url),
        written_at=_aware(given.written_at),
        edited_at=_aware(given.edited_at) if given.edited_at else None,
        visibility=Visibility(given.visibility.value),
        is_mention=given.is_mention,
        is_pingback=given.is_pingback,
        media=tuple(url for each in given.media[:MOST_MEDIA] if (url := address(each))),
        raw=_raw(given, text),
    )


def _author(given: RemoteAuthor, comment_id: str) -> RemoteAuthor:
    own_id = name_of(given.id) or guest_id(email=given.email, comment_id=comment_id)
    return RemoteAuthor(
        id=name_of(own_id),
        name=" ".join(fit(given.name).split())[:300],
        url=address(given.url),
        email=_mail_address(given.email),
        is_us=given.is_us,
    )


def _mail_address(given: str) -> str:
    """Return one address, or none: a second one or a line end would go into a header."""
    email = fit(given).strip()
    try:
        validate_email(email)
    except ValidationError:
        return ""
    return email


def _post(given: RemotePost) -> RemotePost:
    return RemotePost(
        id=name_of(given.id),
        title=short(given.title).strip(),
        text=short(given.text),
        url=address(given.url),
        published_at=_aware(given.published_at) if given.published_at else None,
        is_ours=given.is_ours,
    )


def _raw(given: RemoteComment, text: str) -> str:
    """Return the raw item; the connector has cleaned it, and this is the second line."""
    raw = without_traces(given.raw)
    if len(text) > LONGEST_TEXT:
        raw["whole_text"] = text
    return json.dumps(raw, ensure_ascii=False, default=str)


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC)


def _not_fit(item: RemoteComment, error: Exception) -> Unreadable:
    return Unreadable(
        position=str(item.id),
        reason=f"The network sent a comment that cannot be stored: {error!r}",
        raw=json.dumps(without_traces(item.raw), ensure_ascii=False, default=str),
    )
