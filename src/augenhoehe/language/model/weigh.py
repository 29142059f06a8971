"""Which families a text of ours probably belongs to, and the words that say so."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from augenhoehe.language.model.features import Feature, features
from augenhoehe.language.model.judgement import Floats, inputs, probabilities
from augenhoehe.language.model.passages import Weighable, passages, weighable
from augenhoehe.language.model.weights import Weights, lengths_evened, weights
from augenhoehe.language.reading import Line, Reading

_FEWEST_WORDS = 3
"""A passage with fewer words of its own says nothing the model could weigh."""
_MOST = 0.6
"""The words named carry at least this share of what spoke for the family."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """How probable a family is in a passage, and the words that carry it most."""

    family: str
    probability: float
    line: Line
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """A sentence as the weights see it."""

    of: Weighable
    found: list[list[Feature]]
    rows: list[NDArray[np.intp]]
    """For each group and feature its row in the weights, or -1."""
    scores: Floats


def weigh(reading: Reading, language: str) -> list[Weighed]:
    """Return for every passage and family how probable it is; nothing for other languages."""
    known = weights()
    if language not in known.judgement:
        return []
    seen = [_seen(each, known) for each in weighable(reading, language)]
    return [
        weighed
        for passage in passages(seen)
        if _says_something(passage)
        for weighed in _weighed(passage, known, language)
    ]


def threshold(language: str) -> float:
    """Return from which probability on a finding is right nine times in ten."""
    return weights().thresholds[language]


def _says_something(passage: list[_Seen]) -> bool:
    own = [
        word
        for each in passage
        for word, quoted in zip(
            each.of.sentence.words, each.of.sentence.quoted, strict=True
        )
        if not quoted and word.isalpha()
    ]
    return len(own) >= _FEWEST_WORDS


def _seen(each: Weighable, known: Weights) -> _Seen:
    found = features(each.sentence)
    rows = known.known(found)
    there = [group[group >= 0] for group in rows]
    values = lengths_evened(there, known.rarity)
    scores = known.sentence.scores(np.concatenate(there), values)
    return _Seen(of=each, found=found, rows=rows, scores=scores)


def _weighed(passage: list[_Seen], known: Weights, language: str) -> list[Weighed]:
    together = [
        np.unique(np.concatenate(group))
        for group in zip(*(each.rows for each in passage), strict=True)
    ]
    there = [group[group >= 0] for group in together]
    values = lengths_evened(there, known.rarity)
    text = known.text.scores(np.concatenate(there), values)
    sentences = np.stack([each.scores for each in passage])
    rows = inputs(text[None], sentences.max(0)[None])
    chances = probabilities(rows, known.judgement[language], len(known.families))[0]
    carrying = sentences.argmax(0)
    return [
        _place(passage[carrying[at]], known, at, float(chances[at]))
        for at in range(len(known.families))
    ]


def _place(each: _Seen, known: Weights, family: int, probability: float) -> Weighed:
    """Point at the words; only where it may matter is it worth the search."""
    first, last = 0, len(each.of.spans) - 1
    if probability >= min(known.thresholds.values()) / 2:
        first, last = _window(_carried(each, known, family))
    return Weighed(
        family=known.families[family],
        probability=probability,
        line=each.of.line,
        start=each.of.spans[first][0],
        end=each.of.spans[last][1],
    )


def _carried(each: _Seen, known: Weights, family: int) -> Floats:
    """Return for each word how much of the score came from it."""
    carried = np.zeros(len(each.of.spans), np.float32)
    for found, rows in zip(each.found, each.rows, strict=True):
        met = np.flatnonzero(rows >= 0)
        gains = known.sentence.column(rows[met], family) * known.rarity[rows[met]]
        for at, gain in zip(met, gains, strict=True):
            _, first, last = found[at]
            if first >= 0:
                carried[first : last + 1] += gain / (last - first + 1)
    return carried


def _window(carried: Floats) -> tuple[int, int]:
    """Return the shortest run of words with most of what spoke for the family."""
    gains = np.maximum(carried, 0)
    wanted = _MOST * float(gains.sum())
    if not wanted:
        return 0, len(carried) - 1
    sums = np.concatenate(([0.0], np.cumsum(gains)))
    best = (0, len(carried) - 1)
    last = 0
    for first in range(len(carried)):
        while last < len(carried) and sums[last] - sums[first] < wanted:
            last += 1
        if sums[last] - sums[first] < wanted:
            break
        if last - 1 - first < best[1] - best[0]:
            best = (first, last - 1)
    return best
