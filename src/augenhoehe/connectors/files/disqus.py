"""Disqus's export: threads first, then every comment with its thread."""

from collections.abc import Iterator
from typing import ClassVar, override
from xml.etree.ElementTree import Element, ParseError

from augenhoehe.connectors.base import (
    RemoteAuthor,
    RemoteComment,
    RemotePost,
    Visibility,
)
from augenhoehe.connectors.files.fragments import Cutter, Fragment, element
from augenhoehe.connectors.files.moments import moment
from augenhoehe.connectors.files.reader import Item, Reader, unreadable
from augenhoehe.connectors.files.wxr import BROKEN, CUT
from augenhoehe.connectors.html import media_of, plain_text
from augenhoehe.connectors.privacy import without_traces
from augenhoehe.connectors.text import digest, guest_id

DELETED = "{n} comments are deleted at Disqus and were left out."
_ID = "{dsq}id"


class Disqus(Reader):
    """Comments that Disqus holds, but those deleted there: they are gone."""

    format: ClassVar[str] = "Disqus"

    @override
    def items(self, start: int) -> Iterator[tuple[int, Item]]:
        cutter = Cutter(self.source, ("thread", "post"), root="disqus")
        self.threads: dict[str, RemotePost] = {}
        self.deleted: set[str] = set()
        was_cut = False
        for fragment in cutter.fragments():
            if fragment.name == "thread":
                self._remember(fragment)
            elif fragment.end > start:
                was_cut = not fragment.is_whole
                if (item := self._item(fragment)) is not None:
                    yield fragment.end, item
        if not cutter.is_complete and not was_cut and start < self.total:
            yield self.total, unreadable(str(self.total), CUT, "")

    def _remember(self, fragment: Fragment) -> None:
        try:
            found = element(self.source.decode(fragment.data), "thread")
            thread = RemotePost(
                id=found.get(_ID, ""),
                title=_said(found, "title"),
                text=plain_text(_said(found, "message")),
                url=_said(found, "link"),
                published_at=moment(_said(found, "createdAt")),
            )
        except (ParseError, ValueError):
            self.source.count("{n} threads could not be read; their comments could.")
            return
        self.threads[thread.id] = thread
        if _is_true(found, "isDeleted"):
            self.deleted.add(thread.id)

    def _item(self, fragment: Fragment) -> Item | None:
        text, place = self.source.decode(fragment.data), str(fragment.end)
        if not fragment.is_whole:
            return unreadable(place, CUT, text)
        try:
            found = element(text, "post")
            thread = _reference(found, "thread")
            if _is_true(found, "isDeleted") or thread in self.deleted:
                self.skip(DELETED)
                return None
            return self._comment(found, thread)
        except (ParseError, ValueError) as error:
            return unreadable(place, BROKEN.format(error=error), text)

    def _comment(self, found: Element, thread: str) -> RemoteComment:
        said, written = _said(found, "message"), _said(found, "createdAt")
        own_id = found.get(_ID) or digest(thread, written, said)
        post = self.threads.get(thread) or RemotePost(id=thread)
        is_spam = _is_true(found, "isSpam")
        return RemoteComment(
            id=own_id,
            author=_author(found, own_id),
            text=plain_text(said),
            written_at=moment(written),
            post=post if thread else None,
            parent_id=_reference(found, "parent") or None,
            url=f"{post.url}#comment-{own_id}" if post.url else "",
            visibility=Visibility.SPAM if is_spam else Visibility.PUBLIC,
            media=media_of(said),
            raw=without_traces(
                {each.tag: each.text or "" for each in found if not len(each)}
            ),
        )


def _author(found: Element, comment_id: str) -> RemoteAuthor:
    person = found.find("author")
    if person is None:
        return RemoteAuthor(id=f"guest-of-{comment_id}", name="")
    email = _said(person, "email")
    account = "" if _is_true(person, "isAnonymous") else _said(person, "username")
    return RemoteAuthor(
        id=account or guest_id(email=email, comment_id=comment_id),
        name=_said(person, "name"),
        url=_said(person, "link"),
        email=email,
    )


def _said(found: Element, name: str) -> str:
    return (found.findtext(name) or "").strip()


def _is_true(found: Element, name: str) -> bool:
    return _said(found, name).lower() == "true"


def _reference(found: Element, name: str) -> str:
    other = found.find(name)
    return "" if other is None else other.get(_ID, "")
