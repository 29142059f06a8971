"""How much of the corpus the conduct check finds, on writers it has not learned from.

    ./dev bench conduct

The model is trained again for every fold of writers, without them; its limits come
from the other folds too. Patterns were made with a look at the first nine writers,
never at `HELD_OUT`: only there patterns and both together are measured honestly.
Takes a few minutes.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from augenhoehe.language.check import check
from augenhoehe.language.conduct import FAMILIES
from augenhoehe.language.conduct.base import Context
from augenhoehe.language.conduct.judge import ALMOST_SURE, CHANCE, FEWEST_WORDS
from augenhoehe.language.conduct.switches import is_lowered
from augenhoehe.language.dates import dates_in
from augenhoehe.language.findings import Level
from augenhoehe.language.reading import read
from tools import outgoing_texts, sentence_model, train
from tools.outgoing_texts import PHRASES, Text
from tools.sentence_model import LANGUAGES, Table

HELD_OUT = ("w10", "w11", "w12")
DRAFTS = 200
_ANY_DAY = date(2000, 1, 3)

type Marks = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Each text and family: is it there, and who finds it."""

    table: Table
    patterns: Marks
    model: Marks
    both: Marks


def main() -> None:
    texts = [text for text in outgoing_texts.texts() if text.language in LANGUAGES]
    measured = _measure(texts)
    for language in LANGUAGES:
        ours = measured.table.languages == language
        ours &= measured.table.writers != PHRASES
        held_out = ours & np.isin(measured.table.writers, HELD_OUT)
        _line(f"{language}: {ours.sum()} texts, {held_out.sum()} by {HELD_OUT}")
        for name, marks in _ways(measured):
            _totals(f"{name}, all writers", measured.table, marks, ours)
            _totals(f"{name}, held-out writers", measured.table, marks, held_out)
        _by_family(measured, ours, held_out)
    _speed(texts)


def _ways(measured: Measured) -> list[tuple[str, Marks]]:
    return [
        ("patterns", measured.patterns),
        ("model", measured.model),
        ("both", measured.both),
    ]


def _measure(texts: list[Text]) -> Measured:
    table = sentence_model.table(texts, tuple(family.key for family in FAMILIES))
    scores = sentence_model.unseen_scores(table)
    chances = sentence_model.unseen_probabilities(table, scores)
    limits = _limits(table, chances)
    is_short = np.array([_words(each) < FEWEST_WORDS for each in texts])[:, None]
    found = [_patterns(each) for each in texts]
    patterns = np.array([hits for hits, _ in found])
    excused = np.array([near for _, near in found])
    model = chances >= np.where(is_short, np.maximum(limits, ALMOST_SURE), limits)
    confirmed = patterns & ((chances >= CHANCE) | is_short)
    return Measured(
        table=table,
        patterns=patterns,
        model=chances >= limits,
        both=confirmed | (model & ~excused),
    )


def _limits(table: Table, chances: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return for each text the limit that the other folds of writers give."""
    limits = np.zeros((len(table.writers), 1), np.float32)
    for fold in sentence_model.folds(table):
        away = np.isin(table.writers, fold)
        others = train.thresholds(table, chances, without=fold)
        for language in LANGUAGES:
            limits[away & (table.languages == language)] = others[language]
    return limits


def _words(text: Text) -> int:
    return sum(len(line.words.split()) for line in read(text.text).lines)


def _patterns(text: Text) -> tuple[list[bool], list[bool]]:
    """Say for each family whether a pattern finds it, and whether it is excused."""
    reading = read(text.text)
    dates = dates_in(text.text, today=_ANY_DAY)
    context = Context(
        reading=reading,
        dates=tuple((each.start, each.end) for each in dates),
        private_on_wish=False,
    )
    hits, near = [], []
    for family in FAMILIES:
        found = [
            not is_lowered(context, line, start, end)
            for line, start, end, _ in family.hits(context)
        ]
        hits.append(any(found))
        near.append(
            bool(found)
            or (
                len(reading.lines) == 1
                and any(family.is_near(context, line) for line in reading.lines)
            )
        )
    return hits, near


def _totals(name: str, table: Table, marks: Marks, rows: Marks) -> None:
    there, found = table.faults[rows], marks[rows]
    stops = np.array([family.level is Level.STOP for family in FAMILIES])
    good = found[~there.any(1)]
    false_stops = good[:, stops].any(1).mean()
    _line(
        f"  {name:<28} recall {_share(there & found, there)}"
        f"  precision {_share(there & found, found)}"
        f"  good texts with a stop finding {false_stops:.1%}"
    )


def _share(part: Marks, whole: Marks) -> str:
    return f"{part.sum() / whole.sum():.2f}" if whole.any() else "  - "


def _by_family(measured: Measured, *groups: Marks) -> None:
    _line("  family: recall and precision of both, all writers; held-out writers")
    there, both = measured.table.faults, measured.both
    for at, family in enumerate(FAMILIES):
        cells = [
            f"{_share((there & both)[rows, at], there[rows, at])}"
            f"{_share((there & both)[rows, at], both[rows, at]):>6}"
            for rows in groups
        ]
        _line(f"    {family.key:<22}{'   '.join(cells)}")


def _speed(texts: list[Text]) -> None:
    drafts = [text for text in texts if text.writer != PHRASES][:: len(texts) // DRAFTS]
    took = _seconds(
        lambda: [check(each.text, language=each.language) for each in drafts]
    )
    _line(f"one draft: {took / len(drafts) * 1000:.1f} ms")


def _seconds(work: Callable[[], object]) -> float:
    work()
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _line(text: str) -> None:
    print(text)  # noqa: T201 (a measurement prints)


if __name__ == "__main__":
    main()
