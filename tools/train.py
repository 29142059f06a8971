"""`./dev train`: make the weights of the sentence model again, from the corpus alone.

The same corpus gives the same file on the same machine. On another processor the
last digit of a sum may differ: then a weight differs by at most one step of 127.
"""

import io
import os
import sys
import zipfile
from collections.abc import Collection
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from augenhoehe.language.conduct import FAMILIES
from augenhoehe.language.model import features, weights
from augenhoehe.language.model.judgement import Floats
from tools import outgoing_texts, sentence_model
from tools.sentence_model import LANGUAGES, Linear, Scores, Table
from tools.steps import say

PRECISION = 0.9
"""So often must a finding on a writer never seen be right."""
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_STEPS = 127


def main(file: Path = weights.FILE) -> int:
    """Return the exit code."""
    os.environ["OMP_NUM_THREADS"] = "1"
    families = tuple(family.key for family in FAMILIES)
    data = sentence_model.table(outgoing_texts.texts(), families)
    say(f"{len(data.writers)} texts, {len(data.keys)} features")
    scores = sentence_model.unseen_scores(data)
    limits = thresholds(data, sentence_model.unseen_probabilities(data, scores))
    write(file, stored(data, scores, limits))
    say(f"{file.name}: {file.stat().st_size / 1e6:.1f} MB, from {limits}")
    return 0


def thresholds(
    data: Table, chances: Floats, without: Collection[str] = ()
) -> dict[str, float]:
    """Return for each language from where on findings are right often enough."""
    measured = ~np.isin(data.writers, [outgoing_texts.PHRASES, *without])
    return {
        language: _threshold(
            chances[measured & (data.languages == language)],
            data.faults[measured & (data.languages == language)],
        )
        for language in LANGUAGES
    }


def _threshold(chances: Floats, faults: NDArray[np.bool_]) -> float:
    order = np.argsort(-chances.ravel(), kind="stable")
    right = np.cumsum(faults.ravel()[order])
    often = right / np.arange(1, len(order) + 1) >= PRECISION
    last = int(np.flatnonzero(often).max(initial=0))
    return round(float(chances.ravel()[order[last]]), 4)


def stored(
    data: Table, scores: Scores, limits: dict[str, float]
) -> dict[str, NDArray[np.generic]]:
    """Return what goes into the file: weights of all writers, limits of unseen ones."""
    everyone = np.ones(len(data.writers), bool)
    judgements = [
        sentence_model.fit_judgement(data, scores, language) for language in LANGUAGES
    ]
    return {
        "version": np.array(features.VERSION),
        "corpus": np.array(outgoing_texts.fingerprint()),
        "families": np.array(data.families),
        "languages": np.array(LANGUAGES),
        "thresholds": np.array([limits[language] for language in LANGUAGES]),
        "judgement": np.stack(judgements),
        "keys": data.keys,
        "rarity": data.rarity.astype(np.float16),
        **_layer("text", sentence_model.fit_text(data, everyone)),
        **_layer("sentence", sentence_model.fit_sentence(data, everyone)),
    }


def _layer(name: str, linear: Linear) -> dict[str, NDArray[np.generic]]:
    scale = np.abs(linear.grid).max(0) / _STEPS
    return {
        f"{name}_grid": np.rint(linear.grid / scale).astype(np.int8),
        f"{name}_scale": scale.astype(np.float32),
        f"{name}_bias": linear.bias,
    }


def write(file: Path, arrays: dict[str, NDArray[np.generic]]) -> None:
    """Write arrays as numpy reads them, without the time of day in the file."""
    with zipfile.ZipFile(file, "w") as archive:
        for name in sorted(arrays):
            array = io.BytesIO()
            np.lib.format.write_array(array, arrays[name], allow_pickle=False)
            entry = zipfile.ZipInfo(f"{name}.npy", _LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, array.getvalue(), compresslevel=9)


if __name__ == "__main__":
    sys.exit(main())
