"""A reading as the model takes it: sentences with quoted words marked, in passages."""

from collections.abc import Iterator
from dataclasses import dataclass

from augenhoehe.language.model.features import Sentence
from augenhoehe.language.reading import Line, Reading

WHOLE = 6
"""A text of at most so many sentences is weighed as one passage."""
_LENGTH = 5
_STEP = 3
MAX_LINES = 120
MAX_WORDS = 200
"""Longer texts and sentences are weighed up to here; the patterns read all of them."""
_LONGEST_WORD = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighable:
    """A line of the reading with its words, their places and the model's sentence."""

    line: Line
    spans: tuple[tuple[int, int], ...]
    sentence: Sentence


def weighable(reading: Reading, language: str) -> list[Weighable]:
    """Return the lines that have words, the first ones of a long text."""
    lines = [line for line in reading.lines if line.words.strip()][:MAX_LINES]
    return [_weighable(reading, line, language) for line in lines]


def _weighable(reading: Reading, line: Line, language: str) -> Weighable:
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    at = 0
    for word in line.words.split(" ", MAX_WORDS)[:MAX_WORDS]:
        if word:
            words.append(word[:_LONGEST_WORD])
            spans.append(line.place(at, at + len(word)))
        at += len(word) + 1
    return Weighable(
        line=line,
        spans=tuple(spans),
        sentence=Sentence(
            language=language,
            words=tuple(words),
            quoted=tuple(reading.is_quoted(*span) for span in spans),
            question=line.question,
        ),
    )


def passages[T](lines: list[T]) -> Iterator[list[T]]:
    """Cut a long text into overlapping passages of the length of a reply."""
    if len(lines) <= WHOLE:
        if lines:
            yield lines
        return
    for start in range(0, len(lines) - _LENGTH + _STEP, _STEP):
        yield lines[start : start + _LENGTH]
