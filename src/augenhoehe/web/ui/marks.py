"""Text of people as HTML: everything escaped, paragraphs kept, words pointed at.

A link is content: it stays, it can be followed, and it tells the other site nothing.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Protocol

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

_ADDRESS: Final = re.compile(r"https?://[^\s<>\"'`]+", re.IGNORECASE)
_AFTER_ADDRESS: Final = ".,;:!?)]}…»“”‘’*_"
_PARAGRAPHS: Final = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_LINK: Final = '<a href="{}" rel="nofollow noopener ugc">{}</a>'


class Pointing(Protocol):
    """A finding or a hint: it points at ``text[start:end]``."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Words with a number; the note with the anchor ``anchor`` says why."""

    start: int
    end: int
    number: int
    anchor: str
    label: str


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of text in which nothing begins or ends."""

    start: int
    end: int


def hints(pointing: Iterable[Pointing], *, anchor: str = "hint") -> list[Mark]:
    """Number hints in the order given; notes carry the ids ``hint-1``, ``hint-2`` …"""
    return _numbered(pointing, anchor=anchor, label=_("Hint %(number)s"))


def findings(pointing: Iterable[Pointing], *, anchor: str = "finding") -> list[Mark]:
    """Number findings in our own text; ids ``finding-1``, ``finding-2`` …"""
    return _numbered(pointing, anchor=anchor, label=_("Finding %(number)s"))


def marked(text: str, marks: Sequence[Mark] = ()) -> SafeString:
    """Return ``text`` as paragraphs with ``<mark>`` and numbers that lead to the notes.

    Marks may overlap and may lie outside of the text; what lies outside is left out.
    A mark that cuts a link takes the whole link.
    """
    links = list(_links(text))
    placed = [_placed(mark, links, len(text)) for mark in marks]
    shown = [mark for mark in placed if mark.start < mark.end]
    return mark_safe(  # noqa: S308 every part below comes from format_html
        "".join(
            format_html("<p>{}</p>", _paragraph(text, part, shown, links))
            for part in _paragraphs(text)
        )
    )


def _numbered(pointing: Iterable[Pointing], *, anchor: str, label: str) -> list[Mark]:
    return [
        Mark(
            start=item.start,
            end=item.end,
            number=number,
            anchor=f"{anchor}-{number}",
            label=label % {"number": number},
        )
        for number, item in enumerate(pointing, start=1)
    ]


def _links(text: str) -> Iterator[_Piece]:
    for found in _ADDRESS.finditer(text):
        address = found.group().rstrip(_AFTER_ADDRESS)
        if "://" in address:
            yield _Piece(found.start(), found.start() + len(address))


def _placed(mark: Mark, links: Sequence[_Piece], length: int) -> Mark:
    start, end = max(mark.start, 0), min(mark.end, length)
    for link in links:
        if start < link.end and link.start < end:
            start, end = min(start, link.start), max(end, link.end)
    return Mark(
        start=start, end=end, number=mark.number, anchor=mark.anchor, label=mark.label
    )


def _paragraphs(text: str) -> Iterator[_Piece]:
    start = 0
    for gap in _PARAGRAPHS.finditer(text):
        if text[start : gap.start()].strip():
            yield _Piece(start, gap.start())
        start = gap.end()
    if text[start:].strip():
        yield _Piece(start, len(text))


def _paragraph(
    text: str, part: _Piece, marks: Sequence[Mark], links: Sequence[_Piece]
) -> SafeString:
    cuts = {part.start, part.end}
    for item in (*marks, *links):
        cuts |= {min(max(at, part.start), part.end) for at in (item.start, item.end)}
    last = {mark.number: _last_paragraph_end(mark, text) for mark in marks}
    pieces = (_Piece(*pair) for pair in pairwise(sorted(cuts)))
    return format_html_join(
        "",
        "{}{}",
        (
            (_piece(text, piece, marks, links), _numbers(piece, marks, last))
            for piece in pieces
        ),
    )


def _last_paragraph_end(mark: Mark, text: str) -> int:
    """Return where the number stands: after the last word that is pointed at."""
    ends = [
        min(mark.end, part.end)
        for part in _paragraphs(text)
        if mark.start < part.end and part.start < mark.end
    ]
    return max(ends, default=-1)


def _piece(
    text: str, piece: _Piece, marks: Sequence[Mark], links: Sequence[_Piece]
) -> SafeString:
    words = _lines(text[piece.start : piece.end])
    for link in links:
        if link.start <= piece.start and piece.end <= link.end:
            words = format_html(_LINK, text[link.start : link.end], words)
    if any(mark.start <= piece.start and piece.end <= mark.end for mark in marks):
        return format_html("<mark>{}</mark>", words)
    return words


def _numbers(piece: _Piece, marks: Sequence[Mark], last: dict[int, int]) -> SafeString:
    return format_html_join(
        "",
        '<a class="ref" href="#{}" aria-label="{}">{}</a>',
        (
            (mark.anchor, mark.label, mark.number)
            for mark in marks
            if last[mark.number] == piece.end
        ),
    )


def _lines(words: str) -> SafeString:
    return format_html_join(
        mark_safe("<br>"), "{}", ((line,) for line in words.split("\n"))
    )
