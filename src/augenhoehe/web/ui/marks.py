"""Text of people as HTML: everything escaped, paragraphs kept, words pointed at.

A link is content: it stays, it can be followed, and it tells the other site nothing.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Protocol

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

_ADDRESS: Final = re.compile(r"https?://[^\s<>\"'`]+", re.IGNORECASE)
_AFTER_ADDRESS: Final = ".,;:!?)]}…»“”‘’*_"
_PARAGRAPHS: Final = re.compile(r"\n[ \t\r]*(?:\n[ \t\r]*)+")
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
    layout = _Layout(text, marks)
    return format_html_join(
        "", "<p>{}</p>", ((layout.render(part),) for part in layout.paragraphs)
    )


class _Layout:
    """Where paragraphs, links and marks of one text begin and end.

    The work grows with the length of the text, however many links a stranger writes.
    """

    def __init__(self, text: str, marks: Sequence[Mark]) -> None:
        self.text = text
        self.paragraphs = list(_paragraphs(text))
        self._links = list(_links(text))
        self._link_starts = [link.start for link in self._links]
        self._pointed_at = bytearray(len(text))
        self._numbers: defaultdict[int, list[Mark]] = defaultdict(list)
        cuts = {at for link in self._links for at in (link.start, link.end)}
        for mark in marks:
            cuts |= self._place(mark)
        self._cuts = sorted(cuts)

    def render(self, part: _Piece) -> SafeString:
        """Return one paragraph, without the ``<p>`` around it."""
        first = bisect_right(self._cuts, part.start)
        last = bisect_left(self._cuts, part.end)
        cuts = [part.start, *self._cuts[first:last], part.end]
        pieces = (_Piece(*pair) for pair in pairwise(cuts))
        return format_html_join(
            "", "{}{}", ((self._words(piece), self._refs(piece)) for piece in pieces)
        )

    def _place(self, mark: Mark) -> set[int]:
        """Note what a mark points at; return where it begins and ends."""
        start, end = max(mark.start, 0), min(mark.end, len(self.text))
        if start >= end:
            return set()
        if before := self._link_at(start):
            start = before.start
        if after := self._link_at(end - 1):
            end = after.end
        self._pointed_at[start:end] = b"\1" * (end - start)
        # The number stands after the last word, not in the gap between paragraphs.
        number = bisect_left(self.paragraphs, end, key=lambda part: part.start) - 1
        if number >= 0 and start < self.paragraphs[number].end:
            self._numbers[min(end, self.paragraphs[number].end)].append(mark)
        return {start, end}

    def _link_at(self, position: int) -> _Piece | None:
        number = bisect_right(self._link_starts, position) - 1
        if number >= 0 and position < self._links[number].end:
            return self._links[number]
        return None

    def _words(self, piece: _Piece) -> SafeString:
        words = _lines(self.text[piece.start : piece.end])
        if link := self._link_at(piece.start):
            words = format_html(_LINK, self.text[link.start : link.end], words)
        if self._pointed_at[piece.start]:
            return format_html("<mark>{}</mark>", words)
        return words

    def _refs(self, piece: _Piece) -> SafeString:
        return format_html_join(
            "",
            '<a class="ref" href="#{}" aria-label="{}">{}</a>',
            (
                (mark.anchor, mark.label, mark.number)
                for mark in self._numbers.get(piece.end, ())
            ),
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
        address = _without_punctuation(found.group())
        if not address.endswith("//"):
            yield _Piece(found.start(), found.start() + len(address))


def _without_punctuation(address: str) -> str:
    """Leave the full stop of the sentence outside, but keep "…/Word_(meaning)" whole."""
    trimmed = address.rstrip(_AFTER_ADDRESS)
    if address[len(trimmed) :].startswith(")") and "(" in trimmed:
        return trimmed + ")"
    return trimmed


def _paragraphs(text: str) -> Iterator[_Piece]:
    start = 0
    for gap in _PARAGRAPHS.finditer(text):
        if text[start : gap.start()].strip():
            yield _Piece(start, gap.start())
        start = gap.end()
    if text[start:].strip():
        yield _Piece(start, len(text))


def _lines(words: str) -> SafeString:
    return format_html_join(
        mark_safe("<br>"),
        "{}",
        ((line,) for line in words.split("\n")),
    )
