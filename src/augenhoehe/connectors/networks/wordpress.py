"""WordPress, over its REST interface with an application password.

How nothing is missed. WordPress numbers comments upwards and never re-uses a
number, but has no date of change and cannot list "everything after number n". So
the list of all comments of every status (``status=any``), in the order of their
numbers, is read by position, and each step checks that the position still fits:
if comments before it were deleted for good, the step goes back. The last 50
comments are read again each time, so that fresh edits are seen at once; and each
time a further 100 older ones are read again, round and round, so that a late edit
or a change of status is noticed too. At a sync every five minutes that is the
whole of 28,000 comments once a day. The cursor carries both positions.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any, ClassVar, override

from augenhoehe.connectors import wordpress_items as items
from augenhoehe.connectors.base import (
    Ability,
    Absent,
    Account,
    Field,
    NeedsLogin,
    Page,
    PermanentError,
    Published,
    RemoteComment,
    Reply,
    Unreadable,
    Visibility,
)
from augenhoehe.connectors.http import Refused
from augenhoehe.connectors.privacy import without_traces
from augenhoehe.connectors.wordpress_site import EVERYTHING, STEP, WordPressSite

AGAIN = 50


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far reading has come."""

    seen: int = 0
    """The highest number seen."""
    at: int = 0
    """How many comments stand up to it."""
    older: int = 0
    """Where the next round over the older ones goes on."""
    is_filling: bool = True
    """The end was not reached yet, so that reading again can wait."""


class WordPress(WordPressSite):
    """One WordPress site, seen with the eyes of one of its editors."""

    kind = "wordpress"
    label = "WordPress"
    abilities: ClassVar = frozenset({Ability.PUBLISH, Ability.FIND_REPLY})
    fields: ClassVar = (
        Field(name="url", is_url=True),
        Field(name="username"),
        Field(name="password", is_secret=True),
    )
    text_limit = 65_525
    sends_data_to_third_party = False

    @override
    def check(self) -> Account:
        me = self.get("users/me", context="edit")
        if not me.get("capabilities", {}).get("moderate_comments"):
            raise NeedsLogin(
                f"The account {me['name']} may not moderate comments. "
                "Give it the role Editor in WordPress, or use another account."
            )
        listed = self.get("comments", **EVERYTHING, per_page="1", _fields="id")
        if not isinstance(listed, list):
            raise PermanentError("The site does not list its comments.")
        return Account(id=str(me["id"]), name=str(me["name"]), url=str(me["link"]))

    @override
    def fetch(self, cursor: str | None) -> Page:
        now = Cursor(**json.loads(cursor)) if cursor else Cursor()
        offset = max(now.at - (1 if now.is_filling else AGAIN), 0)
        new = self.listed(offset)
        if offset and (not new or _number(new[0]) > now.seen):
            back = replace(now, at=max(now.at - STEP, 0))
            return Page(items=(), cursor=_stored(back), is_last=False)
        older: list[Any] = []
        is_last = len(new) < STEP
        if is_last and offset and not now.is_filling:
            start = now.older if now.older < offset else 0
            older = self.listed(start)[: offset - start]
            now = replace(now, older=start + len(older))
        seen = max([now.seen, *map(_number, new)])
        now = replace(now, seen=seen, at=offset + len(new), is_filling=not is_last)
        return Page(
            items=tuple(self._read([*older, *new])),
            cursor=_stored(now),
            is_last=is_last,
        )

    @override
    def present_ids(self) -> Iterator[str]:
        at, seen = 0, 0
        while True:
            step = self.listed(max(at - 1, 0), _fields="id,type")
            if at and (not step or _number(step[0]) > seen):
                at = max(at - STEP, 0)  # some before us were deleted meanwhile
                continue
            fresh = [item for item in step if _number(item) > seen]
            yield from (str(i["id"]) for i in fresh if i["type"] not in items.INTERNAL)
            if len(step) < STEP:
                return
            at, seen = max(at - 1, 0) + len(step), _number(step[-1])

    @override
    def publish(self, reply: Reply) -> Published:
        # WordPress refuses the same words twice, but not with quotes and backslashes.
        found = self.find_reply(reply)
        if isinstance(found, Published):
            return found
        body = {
            "post": int(reply.post_id),
            "parent": int(reply.to),
            "content": items.outgoing(reply.text),
            "status": "approved",
        }
        try:
            return _place(self.request("POST", "comments", body=body))
        except Refused as refusal:
            if refusal.code != "comment_duplicate":
                raise
            found = self.find_reply(reply)
            if isinstance(found, Published):
                return found
            raise

    @override
    def find_reply(self, reply: Reply) -> Published | Absent:
        """Look through everything our account wrote under the comment.

        Not certain where a reply of ours stands there with other words since the
        first attempt (somebody may have edited it), or lies in the trash.
        """
        ours = self.get(
            "comments",
            **EVERYTHING | {"order": "desc"},
            parent=reply.to,
            author=self.me(),
            context="edit",
            per_page=str(STEP),
        )
        doubtful = len(ours) == STEP
        for item in ours:
            is_gone = items.visibility(item["status"]) is not Visibility.PUBLIC
            if items.is_same_text(item, reply.text) and not is_gone:
                return _place(item)
            doubtful |= is_gone and items.is_same_text(item, reply.text)
            written = items.moment(item["date_gmt"])
            tried = reply.first_tried_at
            doubtful |= bool(tried and written and written >= tried)
        return Absent.UNKNOWN if doubtful else Absent.CERTAINLY

    def _read(self, found: list[Any]) -> Iterator[RemoteComment | Unreadable]:
        posts = self.posts_named({str(i["post"]) for i in found if _has_post(i)})
        us = self.me() if found else ""
        for item in found:
            try:
                if item.get("type") in items.INTERNAL:
                    continue
                post = posts.get(str(item["post"])) or items.post_behind(item)
                yield items.comment(item, us=us, post=post)
            except (KeyError, TypeError, ValueError, AttributeError) as error:
                yield _unreadable(item, error)


def _number(item: Any) -> int:
    return int(item["id"])


def _stored(cursor: Cursor) -> str:
    return json.dumps(asdict(cursor))


def _has_post(item: Any) -> bool:
    return isinstance(item, dict) and bool(item.get("post"))


def _place(item: Any) -> Published:
    return Published(id=str(item["id"]), url=str(item["link"]))


def _unreadable(item: Any, error: Exception) -> Unreadable:
    name = str(item.get("id", "?")) if isinstance(item, dict) else "?"
    reason = f"The site sent a comment that cannot be read: {error!r}"
    raw = without_traces(item) if isinstance(item, dict) else {"item": item}
    raw = {key: raw[key] for key in raw if "email" not in key}
    return Unreadable(position=name, reason=reason, raw=json.dumps(raw))
