"""How the scores of a passage and of its sentences become one probability a family."""

import numpy as np
from numpy.typing import NDArray

type Floats = NDArray[np.float32]

_SHARED = 5


def inputs(text: Floats, sentence: Floats) -> Floats:
    """Return what is weighed for each text and family: one row for each pair.

    ``text`` has a column a family and a last one for any fault; ``sentence`` holds the
    best score that a sentence of the text has by itself.
    """
    families = sentence.shape[1]
    score, fault = text[:, :families], np.repeat(text[:, families:], families, 1)
    ordered = np.sort(score, axis=1)
    best, next_best = ordered[:, -1:], ordered[:, -2:-1]
    ahead = score - np.where(score == best, next_best, best)
    shared = np.stack((score, fault, ahead, score * fault, sentence), axis=2)
    own = np.tile(np.eye(families, dtype=np.float32), (len(text), 1))
    rows = np.hstack((shared.reshape(-1, _SHARED), own, own * score.reshape(-1, 1)))
    return np.asarray(rows, np.float32)


def probabilities(rows: Floats, judgement: Floats, families: int) -> Floats:
    """Return one probability a text and family; the last weight is the constant."""
    odds = rows @ judgement[:-1] + judgement[-1]
    chance = 1 / (1 + np.exp(-np.clip(odds, -30, 30)))
    return np.asarray(chance, np.float32).reshape(-1, families)
