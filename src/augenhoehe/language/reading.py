"""A text as the patterns see it: sentences of folded words that know their places.

Patterns are written against a plain form: small letters, umlauts spelled out
(``ae oe ue ss``), English contractions written in full, no punctuation, no emoji,
one space between words, small typing errors in known words put right. So one
pattern meets all ways of writing, and every match leads back to the original.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from augenhoehe.language.text import sentences
from augenhoehe.language.typos import repaired

_TOKEN = re.compile(
    r"(?P<mail>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)"
    r"|(?P<link>https?://\S+|www\.\S+)"
    r"|(?P<word>[^\W_]+(?:[*:_·][Ii]n(?:nen)?\b)?(?:['’][^\W\d_]+)?)"
)
_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "’": "'"})
_UMLAUT_APART = re.compile(r"([aou])\u0308")
_GENDER = re.compile(r"[*:_·]in(?:nen)?$")
_WHOLE = {
    "can't": "can not", "cant": "can not", "cannot": "can not", "won't": "will not",
    "wont": "will not", "dont": "do not", "doesnt": "does not", "didnt": "did not",
    "isnt": "is not", "arent": "are not", "wasnt": "was not", "let's": "let us",
    "lets": "let us", "shan't": "shall not", "i'm": "i am", "im": "im", "its": "its",
    "apologize": "apologise", "apologized": "apologised", "apologizes": "apologises",
    "gerne": "gern", "ne": "eine", "nen": "einen", "sry": "sorry",
}  # fmt: skip
_ENDINGS = (
    ("n't", " not"), ("'re", " are"), ("'ve", " have"), ("'ll", " will"), ("'d", " would"),
    ("'m", " am"), ("'s", " is"),
)  # fmt: skip
_QUOTATION = re.compile(
    r"„[^“”\"„]{1,400}[“”\"]|“[^“”„]{1,400}”|«[^«»]{1,400}»|»[^«»]{1,400}«|\"[^\"]{1,400}\"|‚[^‘‚]{1,400}‘"
    r"|(?<!\w)'[^'\n]{3,400}'(?!\w)"
)
_REPORTED_LINE = re.compile(r"(?m)^[ \t]*>.*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One sentence in plain form."""

    start: int
    end: int
    words: str
    question: bool
    _offsets: tuple[int, ...]
    _spans: tuple[tuple[int, int], ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Lead a match in `words` back to its place in the text."""
        if not self._offsets or end <= start:
            return self.start, self.end
        first = bisect_right(self._offsets, start) - 1
        last = bisect_right(self._offsets, end - 1) - 1
        return self._spans[first][0], self._spans[last][1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A text, its sentences in plain form and the places inside quotation marks."""

    text: str
    lines: tuple[Line, ...]
    quotations: tuple[tuple[int, int], ...]

    def is_quoted(self, start: int, end: int) -> bool:
        """Say whether the place lies wholly inside a quotation."""
        return any(left <= start and end <= right for left, right in self.quotations)

    def after(self, index: int, *, lines: int) -> str:
        """Return the plain words of the line and of the next ``lines``, joined."""
        return " | ".join(line.words for line in self.lines[index : index + lines + 1])


def plain(word: str) -> str:
    """Return the plain form of one word; may be more than one ("don't")."""
    return _known_plain(word) if len(word) <= _LONGEST_KEPT else _plain(word)


def _plain(word: str) -> str:
    word = word.casefold()
    if not word.isascii():
        word = _UMLAUT_APART.sub(r"\1e", word.translate(_SPELLED))
    if word in _WHOLE:
        return _WHOLE[word]
    if "'" in word:
        for ending, full in _ENDINGS:
            if word.endswith(ending):
                return word.removesuffix(ending) + full
        word = word.replace("'", "")
    return repaired(_GENDER.sub("innen", word))


_LONGEST_KEPT = 40
_known_plain = lru_cache(maxsize=50_000)(_plain)


def read(text: str) -> Reading:
    """Read a text once; every family and every sign works on the result."""
    lines = tuple(
        _line(text, sentence.start, sentence.end, is_question="?" in sentence.text[-4:])
        for sentence in sentences(text)
    )
    quotations = [match.span() for match in _QUOTATION.finditer(text)]
    quotations += [match.span() for match in _REPORTED_LINE.finditer(text)]
    return Reading(text=text, lines=lines, quotations=tuple(quotations))


def _line(text: str, start: int, end: int, *, is_question: bool) -> Line:
    words: list[str] = []
    offsets: list[int] = []
    spans: list[tuple[int, int]] = []
    length = 0
    for match in _TOKEN.finditer(text, start, end):
        found = match[0]
        if match.lastgroup == "word":
            known = len(found) <= _LONGEST_KEPT
            word = _known_plain(found) if known else _plain(found)
        else:
            word = f"@{match.lastgroup}"
        if word:
            words.append(word)
            offsets.append(length)
            spans.append(match.span())
            length += len(word) + 1
    return Line(
        start=start,
        end=end,
        words=" ".join(words),
        question=is_question,
        _offsets=tuple(offsets),
        _spans=tuple(spans),
    )
