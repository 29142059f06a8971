"""The headers of a message, whatever encoding they claim to have."""

import re
from binascii import Error as BadBase64
from collections.abc import Sequence
from datetime import datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr

from augenhoehe.connectors.files.moments import moment
from augenhoehe.connectors.text import MENDED, fit

_BLANKS = re.compile(r"\s+")
_COMMENTS = re.compile(r"\s*\([^()]*\)\s*$")


def words(message: Message, name: str) -> str:
    """Return a header as text on one line; empty where there is none."""
    given = str(message.get(name, ""))
    try:
        pieces = decode_header(given)
    except (HeaderParseError, BadBase64, ValueError):
        pieces = [(given, None)]
    text = "".join(
        piece if isinstance(piece, str) else decoded(piece, charset)
        for piece, charset in pieces
    )
    readable = text.encode("utf-8", "surrogateescape").decode("utf-8", MENDED)
    return _BLANKS.sub(" ", fit(readable)).strip()


def decoded(piece: bytes, charset: str | None) -> str:
    """Decode with the charset given, unless it is wrong or unknown."""
    for name in (charset, "utf-8"):
        try:
            return fit(piece.decode(name or "utf-8"))
        except (LookupError, UnicodeDecodeError):
            continue
    return fit(piece.decode("utf-8", MENDED))


def addressed(message: Message, name: str) -> tuple[str, str]:
    """Return the name and the address in a header."""
    display, address = parseaddr(str(message.get(name, "")).replace("\n", " "))
    if not address:
        return words(message, name), ""
    shown = Message()
    shown[name] = display.replace("\n", " ").replace("\r", " ")
    return words(shown, name), fit(address)


def named_times(message: Message) -> datetime:
    """Return when it was written, else when it arrived. Raises ValueError."""
    received = str(message.get("Received", "")).rpartition(";")[2]
    for given in (words(message, "Date"), received):
        try:
            return moment(_COMMENTS.sub("", given))
        except ValueError:
            continue
    raise ValueError("it has no date")


def first(found: Sequence[str]) -> str:
    """Return the first, or an empty text."""
    return found[0] if found else ""
