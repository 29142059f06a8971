"""A comment in which every word carries its classes, so that grammar can be written down.

``tagged`` holds each word as ``/CLASS/CLASS/word`` and a blank, negations as ``!word``,
and the marks ``. `` ``? `` ``, ``; patterns (see `grammar`) are matched against it.
"""

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from augenhoehe.language.signs.attacks.groups import with_groups
from augenhoehe.language.signs.attacks.lexicon import HEAVY, Lexicon, lexicon
from augenhoehe.language.signs.attacks.spelling import meant, parts
from augenhoehe.language.signs.attacks.tokens import Token, plain_words, tokens
from augenhoehe.language.signs.attacks.words import Word

_LONGEST_JOINED = 22
_SHORTEST_JOINED = 4
_MAKE_GROUPS = frozenset({"G", "GA", "GS", "COND", "SLUR", "SLUX"})
_GROUP_CLASSES = frozenset({"G", "PRO"})
"""What `with_groups` may add where one of those is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A comment read for attacks in one language."""

    language: str
    words: tuple[Word, ...]
    tagged: str
    offsets: tuple[int, ...]
    present: frozenset[str]
    """All words and classes in it."""

    def index(self, offset: int) -> int:
        """Return the number of the word at a place of ``tagged``."""
        return bisect_right(self.offsets, offset) - 1


@lru_cache(maxsize=8)
def marked(text: str) -> tuple[Marked, ...]:
    """Read a comment in the language it seems to be in; in both where that is unclear."""
    found = list(tokens(text))
    words = {token.word for token in found}
    return tuple(_marked(found, language) for language in _languages(words))


@lru_cache(maxsize=8)
def glance(text: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Return each language and at least the words and classes that `marked` finds in it.

    Much faster; rather too many than too few.
    """
    words = plain_words(text)
    return tuple(
        (language, _within_reach(words, language))
        for language in _languages(set(words))
    )


def _languages(words: set[str]) -> tuple[str, ...]:
    german, english = (len(words & _frequent(name)) for name in ("de", "en"))
    if german == english:
        return ("de", "en")
    return ("de" if german > english else "en",)


def _within_reach(found: list[str], language: str) -> frozenset[str]:
    known, pairs = lexicon(language), _pairs(language)
    seen = [_reached(word, language) for word in found]
    words = [word for restored, _classes in seen for word in restored]
    reached: set[str] = set().union(*(classes for _restored, classes in seen))
    for place, word in enumerate(words):
        if word in known.beginnings:
            for count in (2, 3):
                _add("".join(words[place : place + count]), known, reached)
        if word in known.starts and "_".join(words[place : place + 2]) in pairs:
            for count in range(2, known.longest + 1):
                _add("_".join(words[place : place + count]), known, reached)
    if not _MAKE_GROUPS.isdisjoint(reached):
        reached |= _GROUP_CLASSES
    return frozenset(reached)


@lru_cache(maxsize=2)
def _pairs(language: str) -> frozenset[str]:
    """Return the first two words of every phrase."""
    phrases = (word for word in lexicon(language).classes if "_" in word)
    return frozenset("_".join(phrase.split("_")[:2]) for phrase in phrases)


def _add(name: str, known: Lexicon, reached: set[str]) -> None:
    if name in known.classes:
        reached.add(name)
        reached |= known.classes[name]


@lru_cache(maxsize=100_000)
def _reached(word: str, language: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """Return what a word is restored to, and that with its classes."""
    classes = lexicon(language).classes
    restored = _restored(word, language, classes)
    return restored, frozenset(restored).union(
        *(classes.get(each, ()) for each in restored)
    )


@lru_cache(maxsize=2)
def _frequent(language: str) -> frozenset[str]:
    other = lexicon("en" if language == "de" else "de").classes
    return frozenset(
        word
        for word in lexicon(language).classes
        if word not in other and "_" not in word
    )


def _marked(found: list[Token], language: str) -> Marked:
    words = with_groups(
        _phrases(_whole(_apart(found, language), language), language), language
    )
    offsets = []
    pieces = [". "]
    length = 2
    for word in words:
        offsets.append(length)
        piece = word.tagged()
        pieces.append(piece)
        length += len(piece)
    return Marked(
        language=language,
        words=tuple(words),
        tagged="".join(pieces) + ". ",
        offsets=tuple(offsets),
        present=frozenset().union(
            (word.word for word in words), *(word.classes for word in words)
        ),
    )


_NOTHING = {
    language: Marked(
        language=language, words=(), tagged="", offsets=(), present=frozenset()
    )
    for language in ("de", "en")
}
_TARGETS = frozenset({"G", "GS", "GA", "COND", "SLUR", "SLUX", "YOU", "YOUP", "TITLE"})


def _has_target(found: list[Token], language: str) -> bool:
    classes = lexicon(language).classes
    return any(
        token.mark == "@" or not _TARGETS.isdisjoint(classes.get(token.word, ()))
        for token in found
    ) or not _firsts(language).isdisjoint(token.word for token in found)


@lru_cache(maxsize=2)
def _firsts(language: str) -> frozenset[str]:
    """Return the first words of phrases that name a group."""
    return frozenset(
        word.split("_")[0]
        for word, names in lexicon(language).classes.items()
        if "_" in word and names & _TARGETS
    ) - {"the", "black"}


def _apart(found: list[Token], language: str) -> list[Token]:
    """Restore misspelt words, and take apart what was run together."""
    classes = lexicon(language).classes
    result = []
    for token in found:
        if token.mark:
            result.append(token)
            continue
        result += [
            Token(word, token.start, token.end, "", token.is_capital)
            for word in _restored(token.word, language, classes)
        ]
    return result


def _restored(
    word: str, language: str, classes: dict[str, frozenset[str]]
) -> tuple[str, ...]:
    if word == "im" and language == "en":
        return ("i", "am")
    if "-" in word.strip("-"):
        return _hyphened(word, language, classes)
    right = meant(word, language)
    if right in classes:
        return (right,)
    return parts(right, language) or (right,)


def _hyphened(
    word: str, language: str, classes: dict[str, frozenset[str]]
) -> tuple[str, ...]:
    joined = word.replace("-", "")
    if joined in classes or word.replace("-", "_") in classes:
        return (joined if joined in classes else word.replace("-", "_"),)
    pieces = [meant(piece, language) for piece in word.split("-") if piece]
    if pieces and pieces[-1] in classes:
        return tuple(pieces)
    right = meant(joined, language)
    return (right if right in classes else word,)


def _whole(found: list[Token], language: str) -> list[Token]:
    """Put words together that were torn apart."""
    words = lexicon(language)
    result: list[Token] = []
    place = 0
    while place < len(found):
        token, used = _torn(found, place, words)
        result.append(token)
        place += used
    return result


def _torn(found: list[Token], place: int, words: Lexicon) -> tuple[Token, int]:
    classes, beginnings = words.classes, words.beginnings
    first = found[place]
    if first.mark or first.word not in beginnings:
        return first, 1
    for count in (3, 2):
        pieces = found[place : place + count]
        if len(pieces) < count or any(piece.mark for piece in pieces):
            continue
        if all(piece.word in classes for piece in pieces):
            continue
        if any(piece.start == first.start for piece in pieces[1:]):
            continue
        word = "".join(piece.word for piece in pieces)
        names = classes.get(word)
        if names and names & HEAVY and _SHORTEST_JOINED <= len(word) <= _LONGEST_JOINED:
            return Token(word, first.start, pieces[-1].end, "", first.is_capital), count
    return first, 1


def _phrases(found: list[Token], language: str) -> list[Word]:
    """Join phrases of the lexicon and give every word its classes."""
    words = lexicon(language)
    result: list[Word] = []
    place = 0
    while place < len(found):
        token = found[place]
        count = 1
        name = token.word
        if name in words.starts:
            name, count = _longest(found, place, words.classes, words.longest)
        result.append(
            Word(
                word=name,
                classes=words.classes.get(name, frozenset()),
                start=token.start,
                end=found[place + count - 1].end,
                mark=token.mark,
                is_capital=token.is_capital,
            )
        )
        place += count
    return result


def _longest(
    found: list[Token], place: int, classes: dict[str, frozenset[str]], most: int
) -> tuple[str, int]:
    best = (found[place].word, 1)
    name = found[place].word
    for count in range(2, most + 1):
        if place + count > len(found) or found[place + count - 1].mark:
            break
        name = f"{name}_{found[place + count - 1].word}"
        if name in classes:
            best = (name, count)
    return best
