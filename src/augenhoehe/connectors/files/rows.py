"""The columns of tables and JSON Lines, and a comment made from them."""

from collections.abc import Iterable, Mapping

from augenhoehe.connectors.base import (
    RemoteAuthor,
    RemoteComment,
    RemotePost,
    Visibility,
)
from augenhoehe.connectors.files.moments import moment
from augenhoehe.connectors.privacy import without_traces
from augenhoehe.connectors.text import digest, guest_id

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "id": ("comment_id", "external_id", "kommentar_id"),
    "text": ("comment", "content", "message", "body", "kommentar", "nachricht"),
    "author": ("author_name", "name", "user", "username", "autor", "autorin"),
    "author_id": ("user_id", "autor_id"),
    "author_url": ("website",),
    "email": ("author_email", "e_mail", "mail"),
    "written_at": ("created_at", "date", "datetime", "timestamp", "time", "datum"),
    "edited_at": ("updated_at", "geändert_am"),
    "parent_id": ("parent", "reply_to", "in_reply_to", "antwort_auf"),
    "post_id": ("article_id", "beitrag_id"),
    "post_title": ("post", "article", "title", "titel", "beitrag"),
    "post_text": ("article_text",),
    "post_url": ("article_url", "beitrag_url"),
    "url": ("link", "permalink"),
    "visibility": ("status", "sichtbarkeit"),
    "language": ("lang", "sprache"),
    "media": ("attachments", "anhänge"),
}
"""Each column with the other headers that are understood without a mapping."""

_VISIBILITY = {
    Visibility.PUBLIC: "public published approved visible 1 öffentlich sichtbar",
    Visibility.HELD: "held hold pending unapproved 0 zurückgehalten wartend",
    Visibility.SPAM: "spam junk",
    Visibility.TRASH: "trash trashed deleted removed gelöscht papierkorb",
}
_STATES = {word: state for state, said in _VISIBILITY.items() for word in said.split()}
_ALIASES = {other: name for name, others in COLUMNS.items() for other in others}


def columns(headers: Iterable[str], mapping: Mapping[str, str]) -> dict[str, str]:
    """Return our column for each header of the file that means one.

    ``mapping`` may be written either way round, ``{"Kommentar": "text"}`` or
    ``{"text": "Kommentar"}``. Raises ValueError for one that fits neither.
    """
    by_form = {_form(header): header for header in headers}
    found: dict[str, str] = {}
    for one, other in mapping.items():
        if _form(one) in by_form and other in COLUMNS:
            found[by_form[_form(one)]] = other
        elif _form(other) in by_form and one in COLUMNS:
            found[by_form[_form(other)]] = one
        else:
            raise ValueError(f"there is no column {one!r} to read as {other!r}")
    for given in (set(COLUMNS), _ALIASES):
        for form, header in by_form.items():
            name = _ALIASES.get(form, form)
            if form in given and header not in found and name not in found.values():
                found[header] = name
    return found


def comment(row: Mapping[str, str], rest: Mapping[str, object]) -> RemoteComment:
    """Make a comment from our columns; ``rest`` is kept as it came.

    Raises ValueError with a reason a person understands.
    """
    text = row.get("text", "").strip()
    if not text:
        raise ValueError("there is no text")
    if not row.get("written_at"):
        raise ValueError("there is no time")
    post = _post(row)
    own_id = row.get("id") or digest(
        text, row.get("author", ""), row["written_at"], post.id if post else ""
    )
    edited = row.get("edited_at")
    return RemoteComment(
        id=own_id,
        author=_author(row, own_id),
        text=text,
        written_at=moment(row["written_at"]),
        post=post,
        parent_id=row.get("parent_id") or None,
        url=row.get("url", ""),
        edited_at=moment(edited) if edited else None,
        visibility=_visibility(row.get("visibility", "")),
        media=tuple(row.get("media", "").split()),
        raw=without_traces(rest),
    )


def _form(header: str) -> str:
    return header.strip().casefold().replace(" ", "_").replace("-", "_")


def _author(row: Mapping[str, str], comment_id: str) -> RemoteAuthor:
    email = row.get("email", "")
    return RemoteAuthor(
        id=row.get("author_id") or guest_id(email=email, comment_id=comment_id),
        name=row.get("author", ""),
        url=row.get("author_url", ""),
        email=email,
    )


def _post(row: Mapping[str, str]) -> RemotePost | None:
    title, url = row.get("post_title", ""), row.get("post_url", "")
    own_id = row.get("post_id", "")
    if not (own_id or url or title):
        return None
    own_id = own_id or digest(url or title)
    return RemotePost(id=own_id, title=title, text=row.get("post_text", ""), url=url)


def _visibility(said: str) -> Visibility:
    state = _STATES.get(said.casefold() or "public")
    if state is None:
        raise ValueError(f"the visibility {said[:40]!r} is not understood")
    return state
