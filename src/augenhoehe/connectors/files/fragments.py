"""XML exports cut into their items, so that one broken item costs only itself.

A parser for the whole file would stop at the first fault, would trust the file's
own declarations, and could not say at which byte to go on. Here the file is cut at
the few tags that matter, and each piece is parsed alone: entities that the file
declares do not exist there, and a file without an end keeps all it had.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.entities import html5
from xml.etree.ElementTree import Element, ParseError

from defusedxml.ElementTree import fromstring

from augenhoehe.connectors.files.source import Source

LARGEST = 64 << 20
_LONGEST_TAG = 512

_PREFIX = re.compile(r"(?:</?|\s)([A-Za-z_][\w.-]*):[A-Za-z_][\w.-]*(?=[\s=/>])")
_ENTITY = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|\Z)|&(#?\w{1,40};)?", re.DOTALL)
_KNOWN = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Fragment:
    """The bytes of one element, or of its beginning."""

    name: str
    end: int
    data: bytes
    is_whole: bool


@dataclass(slots=True)
class Cutter:
    """Cuts a stream at the elements named in ``names``.

    ``heads`` names those of which only the beginning is wanted: up to the first
    other named element inside.
    """

    source: Source
    names: tuple[str, ...]
    heads: frozenset[str] = frozenset()
    root: str = ""
    buffer: bytes = b""
    base: int = 0
    at: int = 0
    open_name: str = ""
    opened_at: int = 0
    is_complete: bool = field(default=False)

    def fragments(self) -> Iterator[Fragment]:
        """Yield the pieces in order. The last may be cut off."""
        names = "|".join(map(re.escape, (*self.names, self.root)))
        token = re.compile(
            rb"<!\[CDATA\[|<!--|<(/?)(" + names.encode() + rb")(?=[\s/>])[^<>]*(/?)>"
        )
        self.base = self.source.mark
        for chunk in self.source.chunks():
            self.buffer += chunk
            yield from self._cut(token)
            self._forget()
        if self.open_name and self.open_name not in self.heads:
            yield self._fragment(len(self.buffer), is_whole=False)

    def _cut(self, token: re.Pattern[bytes]) -> Iterator[Fragment]:
        while match := token.search(self.buffer, self.at):
            if match[2] is None:
                if not self._skip_quoted(match):
                    return
                continue
            self.at = match.end()
            yield from self._tag(match)
        unfinished = self.buffer.rfind(b"<", max(self.at, len(self.buffer) - 512))
        self.at = max(self.at, unfinished if unfinished >= 0 else len(self.buffer))

    def _skip_quoted(self, match: re.Match[bytes]) -> bool:
        """Move behind CDATA or a comment; False where its end has not come yet."""
        end = b"]]>" if match[0].startswith(b"<![") else b"-->"
        found = self.buffer.find(end, match.end())
        if found >= 0:
            self.at = found + len(end)
            return True
        self.at = match.start()
        if len(self.buffer) - self.at > LARGEST:
            self.at = match.end()
            return True
        return False

    def _tag(self, match: re.Match[bytes]) -> Iterator[Fragment]:
        closes, name = match[1] == b"/", match[2].decode()
        if name == self.root:
            self.is_complete |= closes
        elif not closes:
            yield from self._opened(name, match.start())
        elif name == self.open_name and name not in self.heads:
            yield self._fragment(match.end(), is_whole=True)
            self.open_name = ""
        elif name in self.heads:
            if self.open_name and self.open_name != name:
                yield self._fragment(match.start(), is_whole=False)
            self.open_name = ""

    def _opened(self, name: str, start: int) -> Iterator[Fragment]:
        """Begin an element. One inside another is only right inside a head."""
        if self.open_name in self.heads and name not in self.heads:
            yield self._fragment(start, is_whole=True)
        elif self.open_name and name == self.open_name and name not in self.heads:
            yield self._fragment(start, is_whole=False)
        elif self.open_name and self.open_name not in self.heads:
            return
        self.open_name, self.opened_at = name, start

    def _fragment(self, end: int, *, is_whole: bool) -> Fragment:
        return Fragment(
            name=self.open_name,
            end=self.base + end,
            data=self.buffer[self.opened_at : end],
            is_whole=is_whole,
        )

    def _forget(self) -> None:
        """Drop what is done with; an element without an end is given up."""
        if self.open_name and self.at - self.opened_at > LARGEST:
            self.open_name = ""
        keep = self.opened_at if self.open_name else self.at
        self.buffer = self.buffer[keep:]
        self.base += keep
        self.at -= keep
        self.opened_at = 0


def element(text: str, name: str) -> Element:
    """Parse one fragment, closed where it is only a head.

    Raises ParseError. Prefixes become namespaces of their own name, so that the
    versions of a format do not differ: ``{wp}comment_id``.
    """
    if not text.rstrip().endswith(f"</{name}>"):
        text = f"{text}</{name}>"
    prefixes = {p for p in _PREFIX.findall(text) if not p.lower().startswith("xml")}
    spaces = "".join(f' xmlns:{prefix}="{prefix}"' for prefix in sorted(prefixes))
    try:
        root = fromstring(f"<x{spaces}>{text}</x>", forbid_dtd=True)
    except ParseError:
        mended = _ENTITY.sub(_mended, text)
        root = fromstring(f"<x{spaces}>{mended}</x>", forbid_dtd=True)
    found: Element = root[0]
    return found


def _mended(match: re.Match[str]) -> str:
    """Turn a bare ``&`` and HTML's own entities into what XML knows."""
    name = match[1]
    if match[0].startswith("<!") or name in _KNOWN:
        return match[0]
    if name and name in html5:
        return html5[name]
    if name and name.startswith("#"):
        return "" if _is_forbidden(name) else match[0]
    return match[0].replace("&", "&amp;", 1)


def _is_forbidden(reference: str) -> bool:
    digits = reference.strip("#;").lower()
    try:
        number = int(digits[1:], 16) if digits.startswith("x") else int(digits)
    except ValueError:
        return True
    is_control = number < 32 and number not in {9, 10, 13}
    return is_control or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF
