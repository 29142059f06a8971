"""The bytes of a file, whatever encoding they claim to have."""

import codecs
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from augenhoehe.connectors import text

CHUNK = 1 << 20
LONGEST_LINE = 64 * CHUNK

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WIDE = frozenset({"utf-16", "utf-32"})
_WESTERN = frozenset({"utf-8", "ascii", "iso8859-1", "iso8859-15", "cp1252"})
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})")
_TWICE = re.compile("Ã[\x80-\xbf€-™¤-¿Ÿ]|â€[\x80-\xbf™œžš¦“”]")


class Source:
    """A file as a stream of bytes in which ASCII is ASCII.

    Files in UTF-16 and UTF-32 are turned into UTF-8 while they are read, so that
    positions count the bytes that come out, not those on the disk.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.counts: Counter[str] = Counter()
        with path.open("rb") as file:
            start = file.read(1024)
        self.mark, self.wide = _mark_of(start)
        self.encoding = self._declared(start)
        size = path.stat().st_size
        if self.wide:
            self.count(f"The file is {self.wide.upper()}; it was converted.")
            size = sum(len(chunk) for chunk in self.chunks())
        self.total = size

    def head(self, size: int) -> bytes:
        """Return the first bytes."""
        head = b""
        for chunk in self.chunks():
            head += chunk
            if len(head) >= size:
                break
        return head[:size]

    def chunks(self, start: int = 0) -> Iterator[bytes]:
        """Yield the bytes from ``start`` on, in handy pieces."""
        with self.path.open("rb") as file:
            if self.wide:
                yield from _converted(file, self.wide, start)
                return
            file.seek(start or self.mark)
            while chunk := file.read(CHUNK):
                yield chunk

    def lines(self, start: int = 0) -> Iterator[tuple[int, bytes]]:
        """Yield each line with its end, and the position behind it."""
        at = start if start or self.wide else self.mark
        rest = b""
        for chunk in self.chunks(start):
            *whole, rest = (rest + chunk).split(b"\n")
            for line in whole:
                at += len(line) + 1
                yield at, line + b"\n"
            if len(rest) > LONGEST_LINE:
                at += len(rest)
                yield at, rest
                rest = b""
        if rest:
            yield at + len(rest), rest

    def decode(self, piece: bytes) -> str:
        """Return the text, mended where it is not in the file's own encoding."""
        try:
            decoded = piece.decode(self.encoding)
        except UnicodeDecodeError:
            decoded = piece.decode("utf-8", text.MENDED)
            self.count("{n} items were not valid {e}; read as Windows-1252.")
        if _TWICE.search(decoded):
            self.count("{n} items look as if encoded twice; kept as they are.")
        return text.fit(decoded)

    def count(self, note: str) -> None:
        """Remember something a person should know about this file."""
        self.counts[note] += 1

    def notes(self) -> tuple[str, ...]:
        """Return what a person should know, each once, with its number."""
        name = self.encoding.upper()
        return tuple(
            note.replace("{n}", str(n)).replace("{e}", name)
            for note, n in self.counts.items()
        )

    def _declared(self, start: bytes) -> str:
        """Return the encoding to read with.

        Many files that say Latin-1 are UTF-8, and the other way round: both are read
        as UTF-8, and mended. Other encodings are believed.
        """
        found = _DECLARED.search(start)
        if not found or self.wide:
            return "utf-8"
        declared = found[1].decode("ascii", "replace")
        try:
            name = codecs.lookup(declared).name
        except LookupError:
            self.count(f"The file names an unknown encoding, {declared}.")
            return "utf-8"
        return "utf-8" if name in _WESTERN or name.startswith("utf") else name


def _mark_of(start: bytes) -> tuple[int, str]:
    """Return how many bytes to skip, and the wide encoding if it is one."""
    for mark, name in _MARKS:
        if start.startswith(mark):
            return (0, name) if name in _WIDE else (len(mark), "")
    return 0, ""


def _converted(file: BinaryIO, wide: str, start: int) -> Iterator[bytes]:
    """Yield the file as UTF-8, leaving out the first ``start`` bytes of that."""
    decoder = codecs.getincrementaldecoder(wide)("replace")
    while chunk := file.read(CHUNK):
        piece = decoder.decode(chunk).encode("utf-8", "replace")
        yield piece[start:]
        start = max(start - len(piece), 0)
