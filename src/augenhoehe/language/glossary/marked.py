"""A sentence as the glossary sees it: folded words which still show their capitals.

``Die Behinderten-WCs, die wir …`` becomes ``°die ^behinderten-^wcs , die wir``: a
capital is ``^``, one at the beginning of a sentence ``°``, where it says little. A
comma stays, other signs are ``;``, hyphens inside words stay. Forms for all genders
(``Autist*innen``, ``Autist/-in``) are read as one word.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from augenhoehe.language.folding import folded
from augenhoehe.language.reading import Line, Reading

_TOKEN = re.compile(
    r"(?P<link>https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)"
    r"|(?P<word>[^\W_]+(?:(?:[*:_·]|/-?)(?:[Ii]nnen|[Ii]n|[rn])(?!\w)|\([Ii]n(?:nen)?\))?(?:['’](?!s\b)[^\W\d_]+)*)"
    r"|(?P<own>['’]s\b)"
    r"|(?P<comma>,)|(?P<hyphen>(?<=\w)[-‐‑](?=\w))|(?P<sign>[;:()\[\]–—]|\s-\s|(?<=\s)-\s)"
)
_LONGEST = 1_500
_GENDER = re.compile(r"[*:_·/()]-?")
AT_START, CAPITAL = "°", "^"


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """One sentence in this form, and the way back to the text."""

    words: str
    _offsets: tuple[int, ...]
    _spans: tuple[tuple[int, int], ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Lead a match in `words` back to its place in the text."""
        first = max(0, bisect_right(self._offsets, start) - 1)
        last = max(first, bisect_right(self._offsets, end - 1) - 1)
        return self._spans[first][0], self._spans[last][1]


def pieces_of(reading: Reading) -> Iterator[tuple[Line, Marked]]:
    """Yield all sentences in this form; very long ones in several pieces."""
    for line in reading.lines:
        start = line.start
        while line.end - start > _LONGEST:
            cut = reading.text.rfind(" ", start + 1, start + _LONGEST)
            cut = cut if cut > start else start + _LONGEST
            yield line, marked(reading.text, start, cut)
            start = cut
        yield line, marked(reading.text, start, line.end)


def marked(text: str, start: int, end: int) -> Marked:
    """Bring ``text[start:end]``, one sentence, into this form."""
    pieces: list[str] = []
    offsets: list[int] = []
    spans: list[tuple[int, int]] = []
    length, glued, at_start = 0, True, True
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastgroup
        if kind == "hyphen":
            pieces.append("-")
            length, glued = length + 1, True
            continue
        piece = _piece(match, at_start=at_start)
        at_start = match[0] == ":" or (at_start and kind != "word")
        if not glued and kind != "own":
            pieces.append(" ")
            length += 1
        offsets.append(length)
        spans.append(match.span())
        pieces.append(piece)
        length, glued = length + len(piece), False
    return Marked(words="".join(pieces), _offsets=tuple(offsets), _spans=tuple(spans))


def _piece(match: re.Match[str], *, at_start: bool) -> str:
    kind = match.lastgroup
    if kind == "word":
        mark = AT_START if at_start else CAPITAL
        word = _GENDER.sub("", match[0])
        return (mark if word[0].isupper() else "") + folded(word)
    return {"link": "@", "comma": ",", "own": "'s"}.get(kind or "", ";")
