"""Makes the weights of the sentence model from the corpus in `corpus/conduct`.

Everything is measured on writers the scores were not trained on: writers are put
into folds, each fold is scored by what the others taught.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from augenhoehe.language.model.features import GROUPS, features
from augenhoehe.language.model.judgement import Floats, inputs, probabilities
from augenhoehe.language.model.passages import weighable
from augenhoehe.language.reading import read
from tools.outgoing_texts import PHRASES, Text

LANGUAGES = ("de", "en")
FOLD = 3
"""So many writers are kept out at a time."""
STRENGTH = 0.3
WEIGHT_OF_A_FAULT = 3
_ROUNDS = 2
_SEED = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The texts as numbers: one row a text or a sentence, one column a feature."""

    families: tuple[str, ...]
    languages: NDArray[np.str_]
    writers: NDArray[np.str_]
    faults: NDArray[np.bool_]
    owners: NDArray[np.intp]
    """For each sentence the row of its text."""
    keys: NDArray[np.uint32]
    rarity: Floats
    text: sparse.csr_matrix
    sentence: sparse.csr_matrix


def table(wanted: list[Text], families: tuple[str, ...]) -> Table:
    """Turn texts into numbers; only what two writers use becomes a feature."""
    owners, found = [], []
    for row, text in enumerate(wanted):
        for each in weighable(read(text.text), text.language):
            owners.append(row)
            found.append(
                [[key for key, _, _ in group] for group in features(each.sentence)]
            )
    writers = [text.writer for text in wanted]
    keys, groups = _vocabulary(found, [writers[row] for row in owners])
    seen = _seen(found, keys)
    rarity = _rarity(seen)
    joined = sparse.csr_matrix(
        (np.ones(len(owners), np.float32), (owners, np.arange(len(owners)))),
        shape=(len(wanted), len(owners)),
    )
    together = (joined @ seen).tocsr()
    together.data[:] = 1
    together.sort_indices()
    return Table(
        families=families,
        languages=np.array([text.language for text in wanted]),
        writers=np.array(writers),
        faults=np.array(
            [[key in text.families for key in families] for text in wanted]
        ),
        owners=np.array(owners),
        keys=keys,
        rarity=rarity,
        text=_evened(together, rarity, groups),
        sentence=_evened(seen, rarity, groups),
    )


type _Sentences = list[list[list[int]]]


def _vocabulary(
    found: _Sentences, writers: list[str]
) -> tuple[NDArray[np.uint32], NDArray[np.uint8]]:
    first: dict[int, str] = {}
    kept: dict[int, int] = {}
    for sentence, writer in zip(found, writers, strict=True):
        for group, keys in enumerate(sentence):
            for key in keys:
                if key not in kept and first.setdefault(key, writer) != writer:
                    kept[key] = group
    keys = sorted(kept)
    return np.array(keys, np.uint32), np.array([kept[key] for key in keys], np.uint8)


def _seen(found: _Sentences, keys: NDArray[np.uint32]) -> sparse.csr_matrix:
    rows, ends = [], [0]
    for sentence in found:
        here = np.unique(
            np.array([key for keys in sentence for key in keys], np.uint32)
        )
        rows.append(np.flatnonzero(np.isin(keys, here, assume_unique=True)))
        ends.append(ends[-1] + len(rows[-1]))
    columns = np.concatenate(rows)
    return sparse.csr_matrix(
        (np.ones(len(columns), np.float32), columns, ends),
        shape=(len(found), len(keys)),
    )


def _rarity(seen: sparse.csr_matrix) -> Floats:
    often = np.asarray(seen.sum(0)).ravel()
    rare = np.log((1 + seen.shape[0]) / (1 + often)) + 1
    return np.asarray(rare.astype(np.float16), np.float32)


def _evened(
    seen: sparse.csr_matrix, rarity: Floats, groups: NDArray[np.uint8]
) -> sparse.csr_matrix:
    """Even out the lengths: each group of features counts the same in every text."""
    even = sparse.csr_matrix(seen.shape, dtype=np.float32)
    for group in range(len(GROUPS)):
        own = (seen @ sparse.diags(rarity * (groups == group))).tocsr()
        own.eliminate_zeros()
        length = np.sqrt(np.asarray(own.multiply(own).sum(1)).ravel())
        even = even + sparse.diags(1 / np.where(length, length, 1)) @ own
    return even.astype(np.float32).tocsr()


@dataclass(frozen=True, slots=True, kw_only=True)
class Linear:
    """The weights of one linear layer, a column an output."""

    grid: Floats
    bias: Floats

    def scores(self, rows: sparse.csr_matrix) -> Floats:
        return np.asarray(rows @ self.grid + self.bias, np.float32)


def _fit(rows: sparse.csr_matrix, wanted: NDArray[np.bool_]) -> Linear:
    columns, bias = [], []
    for output in range(wanted.shape[1]):
        column, constant = _separate(
            rows, wanted[:, output], weight=WEIGHT_OF_A_FAULT if output < 16 else 1
        )
        columns.append(column)
        bias.append(constant)
    return Linear(grid=np.stack(columns, 1), bias=np.array(bias, np.float32))


def _separate(
    rows: sparse.csr_matrix, wanted: NDArray[np.bool_], *, weight: float
) -> tuple[Floats, float]:
    machine = LinearSVC(
        C=STRENGTH, class_weight={True: weight, False: 1}, random_state=_SEED
    ).fit(rows, wanted)
    return machine.coef_[0].astype(np.float32), float(machine.intercept_[0])


def fit_text(data: Table, here: NDArray[np.bool_]) -> Linear:
    """Learn a score a family, and one for any fault, from whole texts."""
    faults = data.faults[here]
    return _fit(data.text[here], np.hstack((faults, faults.any(1, keepdims=True))))


def fit_sentence(data: Table, here: NDArray[np.bool_]) -> Linear:
    """Learn a score a family from the sentence that carries the fault.

    Which one that is shows in texts of one sentence; of a longer text the sentence
    with the highest score is taken in the next round, the others are left out.
    """
    inside = here[data.owners]
    rows, owners = data.sentence[inside], data.owners[inside]
    alone = np.bincount(data.owners)[owners] == 1
    columns, bias = [], []
    for family in range(data.faults.shape[1]):
        faulty = data.faults[owners, family]
        used = ~faulty | alone
        column, constant = _separate(rows[used], faulty[used], weight=WEIGHT_OF_A_FAULT)
        for _ in range(_ROUNDS - 1):
            used = ~faulty | _highest(rows @ column, owners, faulty)
            column, constant = _separate(
                rows[used], faulty[used], weight=WEIGHT_OF_A_FAULT
            )
        columns.append(column)
        bias.append(constant)
    return Linear(grid=np.stack(columns, 1), bias=np.array(bias, np.float32))


def _highest(
    scores: Floats, owners: NDArray[np.intp], faulty: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    best: dict[int, int] = {}
    for row in np.flatnonzero(faulty):
        owner = int(owners[row])
        if owner not in best or scores[row] > scores[best[owner]]:
            best[owner] = int(row)
    chosen = np.zeros(len(owners), bool)
    chosen[list(best.values())] = True
    return chosen


def best_sentence(data: Table, scores: Floats) -> Floats:
    """Return for each text the best score of its sentences."""
    best = np.full((len(data.writers), scores.shape[1]), -3, np.float32)
    np.maximum.at(best, data.owners, scores)
    return best


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """What each text scores, by weights that never saw its writer."""

    text: Floats
    sentence: Floats


def folds(data: Table) -> list[tuple[str, ...]]:
    """Put the writers into folds, in order of their names."""
    writers = sorted(set(data.writers) - {PHRASES})
    return [tuple(writers[at : at + FOLD]) for at in range(0, len(writers), FOLD)]


def unseen_scores(data: Table) -> Scores:
    """Score every text by what the writers of the other folds taught."""
    count = data.faults.shape[1]
    text = np.zeros((len(data.writers), count + 1), np.float32)
    sentence = np.zeros((len(data.writers), count), np.float32)
    for fold in folds(data):
        away = np.isin(data.writers, fold)
        text[away] = fit_text(data, ~away).scores(data.text[away])
        alone = fit_sentence(data, ~away).scores(data.sentence)
        sentence[away] = best_sentence(data, alone)[away]
    return Scores(text=text, sentence=sentence)


def fit_judgement(
    data: Table, scores: Scores, language: str, without: Iterable[str] = ()
) -> Floats:
    """Learn from scores of unseen writers how they become probabilities."""
    here = (data.languages == language) & (data.writers != PHRASES)
    here &= ~np.isin(data.writers, list(without))
    fitted = LogisticRegression(C=1.0, max_iter=2000, random_state=_SEED).fit(
        inputs(scores.text[here], scores.sentence[here]), data.faults[here].ravel()
    )
    weights = np.append(fitted.coef_[0], fitted.intercept_[0])
    return np.asarray(weights, np.float32)


def unseen_probabilities(data: Table, scores: Scores) -> Floats:
    """Return probabilities by scores and judgements that never saw the writer."""
    found = np.zeros(data.faults.shape, np.float32)
    for language in LANGUAGES:
        for fold in folds(data):
            here = np.isin(data.writers, fold) & (data.languages == language)
            judgement = fit_judgement(data, scores, language, without=fold)
            rows = inputs(scores.text[here], scores.sentence[here])
            found[here] = probabilities(rows, judgement, data.faults.shape[1])
    return found
