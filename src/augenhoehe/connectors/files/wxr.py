"""WordPress's export (WXR). Ids are the same as those of the live site."""

from collections.abc import Iterator
from typing import ClassVar, override
from xml.etree.ElementTree import Element, ParseError

from augenhoehe.connectors import wordpress_items as items
from augenhoehe.connectors.base import RemoteAuthor, RemoteComment, RemotePost
from augenhoehe.connectors.files.fragments import Cutter, Fragment, element
from augenhoehe.connectors.files.reader import Item, Reader, unreadable
from augenhoehe.connectors.html import media_of, plain_text, typed_text
from augenhoehe.connectors.privacy import without_traces

CUT = "The file breaks off here. Everything before was read; the rest is missing."
BROKEN = "This item is damaged and cannot be read: {error}"
_COMMENT = "wp:comment"


class Wxr(Reader):
    """Posts with the comments below them."""

    format: ClassVar[str] = "WordPress WXR"

    @override
    def items(self, start: int) -> Iterator[tuple[int, Item]]:
        cutter = Cutter(
            self.source, ("item", _COMMENT, "wp:author"), frozenset({"item"}), "rss"
        )
        self.team: set[str] = set()
        post: RemotePost | None = None
        was_cut = False
        for fragment in cutter.fragments():
            if fragment.name == "item":
                post = self._post(fragment)
            elif fragment.name == "wp:author":
                self._remember(fragment)
            elif fragment.end > start:
                was_cut = not fragment.is_whole
                if (item := self._item(fragment, post)) is not None:
                    yield fragment.end, item
        if not cutter.is_complete and not was_cut and start < self.total:
            yield self.total, unreadable(str(self.total), CUT, "")

    def _item(self, fragment: Fragment, post: RemotePost | None) -> Item | None:
        text, place = self.source.decode(fragment.data), str(fragment.end)
        if not fragment.is_whole:
            return unreadable(place, CUT, text)
        try:
            found = element(text, _COMMENT)
            if _said(found, "comment_type") in items.INTERNAL:
                self.skip("{n} internal notes were left out: nobody said them.")
                return None
            return self._comment(found, post)
        except (ParseError, ValueError) as error:
            return unreadable(place, BROKEN.format(error=error), text)

    def _comment(self, found: Element, post: RemotePost | None) -> RemoteComment:
        own_id, said = _said(found, "comment_id"), _said(found, "comment_content")
        written_at = items.moment(_said(found, "comment_date_gmt")) or items.moment(
            _said(found, "comment_date")
        )
        if not own_id or written_at is None:
            raise ValueError("it has no number or no date")
        parent = _said(found, "comment_parent")
        return RemoteComment(
            id=own_id,
            author=self._author(found, own_id),
            text=typed_text(said),
            written_at=written_at,
            post=post,
            parent_id=parent if parent not in {"", "0"} else None,
            url=f"{post.url}#comment-{own_id}" if post and post.url else "",
            visibility=items.visibility(_said(found, "comment_approved")),
            is_pingback=items.is_pingback(_said(found, "comment_type")),
            media=media_of(said),
            raw=without_traces(_fields(found)),
        )

    def _author(self, found: Element, comment_id: str) -> RemoteAuthor:
        """Return the author; those the export lists as the site's own are us."""
        user = _said(found, "comment_user_id")
        email = _said(found, "comment_author_email")
        is_us = user not in {"", "0"} and bool({user, email.casefold()} & self.team)
        person = items.author(
            user=user,
            email=email,
            name=_said(found, "comment_author"),
            url=_said(found, "comment_author_url"),
            comment_id=comment_id,
        )
        return items.marked(person, is_us=is_us)

    def _remember(self, fragment: Fragment) -> None:
        try:
            found = element(self.source.decode(fragment.data), "wp:author")
        except ParseError:
            self.source.count("{n} authors of the site could not be read.")
            return
        known = {_said(found, "author_id"), _said(found, "author_email").casefold()}
        self.team |= known - {""}

    def _post(self, fragment: Fragment) -> RemotePost | None:
        try:
            found = element(self.source.decode(fragment.data), "item")
            return RemotePost(
                id=_said(found, "post_id"),
                title=plain_text(found.findtext("title") or ""),
                text=typed_text(found.findtext("{content}encoded") or ""),
                url=(found.findtext("link") or "").strip(),
                published_at=items.moment(_said(found, "post_date_gmt")),
            )
        except (ParseError, ValueError):
            self.source.count("{n} posts could not be read; their comments could.")
            return None


def _said(found: Element, name: str) -> str:
    return (found.findtext(f"{{wp}}{name}") or "").strip()


def _fields(found: Element) -> dict[str, object]:
    """Return the plain fields, without the address that is stored apart."""
    return {
        each.tag.rpartition("}")[2]: each.text or ""
        for each in found
        if not len(each) and not each.tag.endswith("author_email")
    }
