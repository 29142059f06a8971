"""Which reader a file needs: decided by what is in it, not by its name."""

import re
from collections.abc import Mapping
from pathlib import Path

from augenhoehe.connectors.files.disqus import Disqus
from augenhoehe.connectors.files.lines import Lines
from augenhoehe.connectors.files.mail import Eml, Mbox
from augenhoehe.connectors.files.reader import NO_MAPPING, Reader, UnknownFile
from augenhoehe.connectors.files.source import Source
from augenhoehe.connectors.files.table import Table
from augenhoehe.connectors.files.wxr import Wxr

_HEAD = 1 << 16
_FORMATS: tuple[tuple[type[Reader], re.Pattern[bytes]], ...] = (
    (Disqus, re.compile(rb"[^<]{0,64}(?:<[?!][^>]*>\s*)*<disqus[\s>]", re.DOTALL)),
    (
        Wxr,
        re.compile(
            rb"(?=[^<:]{0,64}<)(?=.*?<rss[\s>])(?=.*?(?:xmlns:wp=|<wp:))", re.DOTALL
        ),
    ),
    (Lines, re.compile(rb"\s*\{.*[:}]", re.DOTALL)),
    (Mbox, re.compile(rb"From .*\r?\n[A-Za-z>][A-Za-z-]*[: ]")),
    (
        Eml,
        re.compile(
            rb"(?:[!-9;-~]+:.*\n(?:[ \t].*\n)*)*?"
            rb"(?:from|subject|date|received|message-id|mime-version)[ \t]*:",
            re.IGNORECASE,
        ),
    ),
)
_UNKNOWN = (
    "This file is none that can be read here: WordPress export (WXR), Disqus export, "
    "CSV, JSON Lines, .eml or mbox."
)


def open_file(
    path: Path, *, mapping: Mapping[str, str] = NO_MAPPING, position: int = 0
) -> Reader:
    """Return the reader for a file, ready to be iterated over once.

    ``mapping`` names other headers of tables and JSON Lines (``rows.columns``);
    ``position`` is where an earlier reader of the same file stopped. Raises
    UnknownFile, also where a table lacks a column that is needed, and OSError where
    the file cannot be opened.
    """
    source = Source(path)
    head = source.head(_HEAD).lstrip()
    if not head:
        raise UnknownFile("The file is empty.")
    for reader, beginning in _FORMATS:
        if beginning.match(head):
            return reader(source, mapping=mapping, position=position)
    first_line = head.partition(b"\n")[0]
    # A mail may hold null bytes by accident; a table that does is no text at all.
    is_text = b"\0" not in head and not head.startswith(b"<")
    if is_text and re.search(rb"[,;\t|]", first_line):
        return Table(source, mapping=mapping, position=position)
    raise UnknownFile(_UNKNOWN)
