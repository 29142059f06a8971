"""Which comments or concerns say the same as a text, in whatever words.

A text becomes a small vector: the topics it speaks about, the stems of its words and
groups of letters in them (for compounds and typing errors). Rare things count more
than common ones (inverse document frequency). Nothing is learned from people, nothing
is stored, and likeness says nothing about a person or about how well something is said.
"""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from augenhoehe.language.reading import read
from augenhoehe.language.similar.function_words import FUNCTION_STEMS
from augenhoehe.language.similar.topics import topics_in
from augenhoehe.language.stems import stems

SAME = 0.42
"""From here on two texts are proposed as saying the same."""

_TOPIC_SHARE = 0.6
"""Likeness of two texts that speak about the same topic in wholly different words."""
_LETTERS_WEIGHT = 0.35
"""Of a group of letters, where a whole stem counts 1."""
_LETTERS = 4
_LONGEST = 4_000
"""Characters of a text that are looked at: what it is about is said by then."""
_PRIOR = 30
"""Texts imagined beside the given ones, so that three comments do not make every word rare."""


@dataclass(frozen=True, slots=True)
class _Text:
    """What a text speaks about, and its words as a vector of length 1."""

    topics: frozenset[str]
    words: dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """One of the given texts that says the same."""

    index: int
    """Its place among the given texts."""
    likeness: float
    """0 to 1; a figure for sorting, not for showing."""
    shared: tuple[str, ...]
    """Words of the given text that led to it."""


class Texts:
    """Texts among which others are looked for. Build it once for many questions."""

    def __init__(self, texts: Sequence[str]) -> None:
        read_texts = [_features(text) for text in texts]
        self._known = len(texts)
        self._seen = Counter(key for _, words in read_texts for key in words)
        self._texts = [self._weighed(*each) for each in read_texts]

    def like(
        self, text: str, *, at_least: float = SAME, limit: int = 20
    ) -> tuple[Match, ...]:
        """Return up to ``limit`` texts that say the same as ``text``, the likest first."""
        wanted = self._weighed(*_features(text))
        found = [
            Match(index=index, likeness=likeness, shared=_shared(wanted, other))
            for index, other in enumerate(self._texts)
            if (likeness := _likeness(wanted, other)) >= at_least
        ]
        found.sort(key=lambda each: (-each.likeness, each.index))
        return tuple(found[:limit])

    def groups(self, *, at_least: float = SAME) -> tuple[tuple[int, ...], ...]:
        """Return places of texts that say the same, the largest group first.

        A text joins the group it is most like on average (greedy, in the order given);
        groups of one are left out.
        """
        groups: list[list[int]] = []
        for index, text in enumerate(self._texts):
            best, best_likeness = None, at_least
            for group in groups:
                likeness = self._mean(text, group)
                if likeness >= best_likeness:
                    best, best_likeness = group, likeness
            if best is None:
                groups.append([index])
            else:
                best.append(index)
        several = [tuple(group) for group in groups if len(group) > 1]
        return tuple(sorted(several, key=lambda group: (-len(group), group)))

    def _mean(self, text: _Text, group: Sequence[int]) -> float:
        return sum(_likeness(text, self._texts[each]) for each in group) / len(group)

    def _weighed(self, topics: frozenset[str], words: Counter[str]) -> _Text:
        whole = self._known + _PRIOR
        weights = {
            key: (_LETTERS_WEIGHT if key.startswith("~") else 1.0)
            * (1 + math.log(count))
            * math.log(1 + whole / (1 + self._seen[key]))
            for key, count in words.items()
        }
        length = math.sqrt(sum(each * each for each in weights.values())) or 1.0
        return _Text(topics, {key: each / length for key, each in weights.items()})


def similar(
    text: str, among: Sequence[str], *, at_least: float = SAME, limit: int = 20
) -> tuple[Match, ...]:
    """Find the texts ``among`` others that say the same as ``text``."""
    return Texts(among).like(text, at_least=at_least, limit=limit)


def _features(text: str) -> tuple[frozenset[str], Counter[str]]:
    text = text[:_LONGEST]
    features: Counter[str] = Counter()
    plain = " ".join(line.words for line in read(text).lines)
    for stem in stems(text).split():
        if stem not in FUNCTION_STEMS and len(stem) > 2:
            features[stem] += 1
            features.update(f"~{group}" for group in _groups(stem))
    return frozenset(topics_in(plain)), features


def _groups(stem: str) -> Iterable[str]:
    return (stem[at : at + _LETTERS] for at in range(len(stem) - _LETTERS + 1))


def _likeness(one: _Text, other: _Text) -> float:
    """Two signs that do not know of each other: a topic, and the words."""
    unlike = 1 - _TOPIC_SHARE * _overlap(one.topics, other.topics)
    return 1 - unlike * (1 - _cosine(one.words, other.words))


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    shared = len(one & other)
    return shared / math.sqrt(len(one) * len(other)) if shared else 0.0


def _cosine(one: dict[str, float], other: dict[str, float]) -> float:
    if len(other) < len(one):
        one, other = other, one
    return sum(weight * other[key] for key, weight in one.items() if key in other)


def _shared(wanted: _Text, other: _Text) -> tuple[str, ...]:
    """Return the shared topics and the rarest shared words."""
    shared = [key for key in wanted.words if key in other.words and key[0] != "~"]
    shared.sort(key=lambda key: -wanted.words[key] * other.words[key])
    return (*sorted(wanted.topics & other.topics), *shared[:5])
