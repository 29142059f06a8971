"""Mail: one message (.eml), or many in one file (mbox)."""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from typing import ClassVar, override

from augenhoehe.connectors.base import RemoteAuthor, RemoteComment, RemotePost
from augenhoehe.connectors.files.headers import addressed, first, named_times, words
from augenhoehe.connectors.files.parts import attachments, body, is_encrypted
from augenhoehe.connectors.files.reader import Item, Reader, unreadable
from augenhoehe.connectors.text import digest, guest_id

LARGEST = 64 << 20
AUTOMATIC = "{n} messages were sent by a machine; they ask for no answer."
_IDS = re.compile(r"<([^<>\s]{1,500})>")
_ANSWER = re.compile(
    r"^\s*(?:re|aw|antw|fwd?|wg|sv|tr)\s*(?:\[\d+\])?\s*:\s*", re.IGNORECASE
)
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)
_FROM_LINE = re.compile(rb"From \S+.*\d{4}|From .*\d\d:\d\d")


class Eml(Reader):
    """A file that is one message."""

    format: ClassVar[str] = "E-mail"

    @override
    def items(self, start: int) -> Iterator[tuple[int, Item]]:
        if start < self.total:
            whole = self.source.head(LARGEST)
            yield self.total, self.read(whole, place="1")

    def read(self, whole: bytes, *, place: str) -> Item:
        """Read one message; what has no sender, time or words is kept as it is."""
        message = message_from_bytes(whole.replace(b"\0", b""))
        try:
            return self._comment(message)
        except (ValueError, LookupError, TypeError, AttributeError) as error:
            reason = f"Message {place} cannot be read: {error}."
            return unreadable(place, reason, whole.decode("utf-8", "replace"))

    def _comment(self, message: Message) -> RemoteComment:
        if is_encrypted(message):
            raise ValueError("it is encrypted; open it in a mail program")
        subject, text = words(message, "Subject"), body(message)
        files = attachments(message)
        name, email = addressed(message, "From")
        written_at = named_times(message)
        own_id = first(_IDS.findall(words(message, "Message-ID"))) or words(
            message, "Message-ID"
        ).strip("<> ")
        own_id = own_id or digest(email, str(written_at), subject, text, *files)
        if not text and not files:
            raise ValueError("there are no words in it")
        is_automatic = _is_automatic(message)
        if is_automatic:
            self.source.count(AUTOMATIC)
        return RemoteComment(
            id=own_id,
            author=RemoteAuthor(
                id=guest_id(email=email, comment_id=own_id),
                name=name or email.partition("@")[0],
                email=email,
            ),
            text=text,
            written_at=written_at,
            post=_thread(subject),
            parent_id=_parent(message),
            is_mention=not is_automatic,
            is_pingback=is_automatic,
            media=files,
            raw={
                "subject": subject,
                "auto_submitted": words(message, "Auto-Submitted"),
            },
        )


class Mbox(Eml):
    """Many messages, each after a line that begins with ``From``."""

    format: ClassVar[str] = "mbox"

    @override
    def items(self, start: int) -> Iterator[tuple[int, Item]]:
        number, lines, size = 0, list[bytes](), 0
        was_blank, end = True, 0
        for line_end, line in self.source.lines():
            if was_blank and _FROM_LINE.match(line):
                if lines and end > start:
                    yield end, self._message(number, lines, size)
                number, lines, size = number + 1, [], 0
            elif size <= LARGEST:
                lines.append(line)
                size += len(line)
            was_blank, end = not line.strip(), line_end
        if lines and end > start:
            yield end, self._message(number, lines, size)

    def _message(self, number: int, lines: list[bytes], size: int) -> Item:
        if size > LARGEST:
            return unreadable(
                str(number), f"Message {number} is larger than 64 MB.", ""
            )
        return self.read(_ESCAPED.sub(rb"\1", b"".join(lines)), place=str(number))


def _thread(subject: str) -> RemotePost:
    """Return what the message is about: the subject without Re: and the like."""
    bare = subject
    while (shorter := _ANSWER.sub("", bare)) != bare:
        bare = shorter
    return RemotePost(id=f"subject-{digest(bare.casefold())}", title=bare.strip())


def _parent(message: Message) -> str | None:
    answered = _IDS.findall(words(message, "In-Reply-To"))
    named = _IDS.findall(words(message, "References"))
    return first(answered) or first(named[::-1]) or None


def _is_automatic(message: Message) -> bool:
    """Whether a machine wrote it (RFC 3834, and what mail servers do in fact)."""
    submitted = words(message, "Auto-Submitted").casefold()
    precedence = words(message, "Precedence").casefold()
    return submitted not in {"", "no"} or precedence in {"auto_reply", "junk"}
