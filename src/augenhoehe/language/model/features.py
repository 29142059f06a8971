"""What the sentence model sees of a sentence: word forms, parts of words, concepts.

Each feature knows the words it came from, so a score leads back to the words that
carried it. Numbers are one word, and quoted words are features of their own: what
is quoted is not said.
"""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

import Stemmer

from augenhoehe.language.model.concepts import concepts_of

VERSION = 1
"""Changes whenever a feature changes: weights of another version are refused."""

GROUPS = ("words", "skips", "letters", "concepts", "neighbours")
MAX_WORDS = 120
"""Of a longer sentence only the beginning is weighed."""
_QUOTE = "@quote"
_PAIR_REACH = 7
_LOCK = threading.Lock()
_STEMMERS = {"de": Stemmer.Stemmer("german"), "en": Stemmer.Stemmer("english")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence for the model: plain words, which of them are quoted, whether it asks."""

    language: str
    words: tuple[str, ...]
    quoted: tuple[bool, ...]
    question: bool


type Feature = tuple[int, int, int]
"""Hash, and the first and last word it came from."""


def features(sentence: Sentence) -> list[list[Feature]]:
    """Return the features of each group, those met twice once."""
    words, places = _said(sentence)
    language = sentence.language
    stems = [_stem(language, word) for word in words]
    concepts = concepts_of(language, words)
    spread = [(at, name) for at, names in enumerate(concepts) for name in names]
    groups = (
        [*_rows(language, stems), *_quoted(sentence)],
        _skips(language, stems),
        _letters(language, words),
        [*_alone(spread, sentence), *_pairs(spread)],
        [*_neighbours(language, stems, spread), *_edges(language, words, spread)],
    )
    return [_hashed(found, places, group) for group, found in enumerate(groups)]


type _Found = tuple[str, int, int]


def _hashed(found: list[_Found], places: list[int], group: int) -> list[Feature]:
    once: dict[int, Feature] = {}
    for name, first, last in found:
        key = crc32(f"{group}{name}".encode())
        if key not in once:
            once[key] = (key, _place(places, first), _place(places, last))
    return list(once.values())


def _place(places: list[int], index: int) -> int:
    return places[index] if 0 <= index < len(places) else -1


def _said(sentence: Sentence) -> tuple[list[str], list[int]]:
    """The words outside quotations, one sign for each quotation, and their places."""
    words: list[str] = []
    places: list[int] = []
    for place, (word, quoted) in enumerate(
        zip(sentence.words, sentence.quoted, strict=True)
    ):
        if len(words) == MAX_WORDS:
            break
        if not quoted:
            words.append("0" if word[0].isdigit() else word)
        elif words[-1:] != [_QUOTE]:
            words.append(_QUOTE)
        else:
            continue
        places.append(place)
    return words, places


@lru_cache(maxsize=50_000)
def _stem(language: str, word: str) -> str:
    with _LOCK:  # a Stemmer object must not be used by two threads at once
        return str(_STEMMERS[language].stemWord(word))


def _rows(language: str, stems: list[str]) -> Iterator[_Found]:
    for at in range(len(stems)):
        for length in range(1, min(3, len(stems) - at) + 1):
            row = " ".join(stems[at : at + length])
            yield f"{language} {row}", at, at + length - 1


def _quoted(sentence: Sentence) -> Iterator[_Found]:
    quoted = [
        word
        for word, is_quoted in zip(sentence.words, sentence.quoted, strict=True)
        if is_quoted
    ][:MAX_WORDS]
    for name, _, _ in _rows(sentence.language, quoted):
        yield f"q {name}", -1, -1


def _skips(language: str, stems: list[str]) -> list[_Found]:
    return [
        (f"{language} {stems[at]} {gap} {stems[at + gap]}", at, at + gap)
        for at in range(len(stems))
        for gap in (2, 3, 4)
        if at + gap < len(stems)
    ]


@lru_cache(maxsize=20_000)
def _parts(word: str) -> tuple[str, ...]:
    word = f"<{word[:40]}>"
    return tuple(
        word[at : at + length]
        for length in (3, 4, 5)
        for at in range(len(word) - length + 1)
    )


def _letters(language: str, words: list[str]) -> list[_Found]:
    return [
        (f"{language}{part}", at, at)
        for at, word in enumerate(words)
        for part in _parts(word)
    ]


def _alone(spread: list[tuple[int, str]], sentence: Sentence) -> Iterator[_Found]:
    for at, name in spread:
        yield name, at, at
    if sentence.question:
        yield "?", -1, -1
    yield f"length {min(6, len(sentence.words) // 5)}", -1, -1


def _pairs(spread: list[tuple[int, str]]) -> Iterator[_Found]:
    for index, (at, name) in enumerate(spread):
        for other, second in spread[index + 1 :]:
            if other - at > _PAIR_REACH:
                break
            yield f"{name}>{second}", at, other
            if 0 < other - at <= 2:
                yield f"{name}+{second}", at, other


def _neighbours(
    language: str, stems: list[str], spread: list[tuple[int, str]]
) -> Iterator[_Found]:
    for at, name in spread:
        for gap in (-2, -1, 1, 2):
            if 0 <= at + gap < len(stems):
                side = "<" if gap < 0 else ">"
                yield (
                    f"{language}{side}{name} {stems[at + gap]}",
                    min(at, at + gap),
                    max(at, at + gap),
                )


def _edges(
    language: str, words: list[str], spread: list[tuple[int, str]]
) -> Iterator[_Found]:
    for at, name in spread:
        if at < 3:
            yield f"opens {name}", at, at
    for length in (1, 2, 3):
        yield f"{language} opens {' '.join(words[:length])}", 0, length - 1
    for length in (1, 2):
        start = max(0, len(words) - length)
        yield f"{language} ends {' '.join(words[start:])}", start, len(words) - 1
