"""The weights of the sentence model as they ship: read once, when first needed."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from augenhoehe.language.model.features import GROUPS, VERSION, Feature

FILE = Path(__file__).with_name("weights.npz")

type Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """A linear layer: one column of small whole numbers an output, and their scale."""

    grid: NDArray[np.int8]
    scale: Floats
    bias: Floats

    def scores(self, rows: NDArray[np.intp], values: Floats) -> Floats:
        """Return one score an output for a text with these features."""
        weighed = values @ self.grid[rows].astype(np.float32)
        return np.asarray(weighed * self.scale + self.bias, np.float32)

    def column(self, rows: NDArray[np.intp], output: int) -> Floats:
        """Return the weights of some features for one output."""
        return np.asarray(self.grid[rows, output] * self.scale[output], np.float32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """Everything the model knows, and the corpus it learned it from."""

    families: tuple[str, ...]
    keys: NDArray[np.uint32]
    """Hashes of the known features, sorted."""
    rarity: Floats
    text: Layer
    """One score a family for the passage, and a last one for any fault at all."""
    sentence: Layer
    """One score a family for a sentence by itself."""
    judgement: dict[str, Floats]
    """By language: how scores and hits of patterns become a probability."""
    thresholds: dict[str, float]
    corpus: str
    """Fingerprint of the texts the weights were trained on."""

    def known(self, found: list[list[Feature]]) -> list[NDArray[np.intp]]:
        """Return for each group the rows of the features that have weights."""
        return [self._rows(group) for group in found]

    def _rows(self, group: list[Feature]) -> NDArray[np.intp]:
        keys = np.array([key for key, _, _ in group], np.uint32)
        rows = np.searchsorted(self.keys, keys)
        rows[rows == len(self.keys)] = 0
        return np.asarray(np.where(self.keys[rows] == keys, rows, -1), np.intp)


@cache
def weights() -> Weights:
    """Return the shipped weights. Raises ValueError when they are of another version."""
    return read_weights(FILE)


def read_weights(file: Path) -> Weights:
    """Read weights that `./dev train` wrote."""
    with np.load(file, allow_pickle=False) as stored:
        if int(stored["version"]) != VERSION:
            raise ValueError("The weights are of another version: run ./dev train.")
        languages = [str(each) for each in stored["languages"]]
        return Weights(
            families=tuple(str(each) for each in stored["families"]),
            keys=stored["keys"],
            rarity=stored["rarity"].astype(np.float32),
            text=_layer(stored, "text"),
            sentence=_layer(stored, "sentence"),
            judgement=dict(zip(languages, stored["judgement"], strict=True)),
            thresholds=dict(
                zip(languages, map(float, stored["thresholds"]), strict=True)
            ),
            corpus=str(stored["corpus"]),
        )


def _layer(stored: "np.lib.npyio.NpzFile", name: str) -> Layer:
    return Layer(
        grid=stored[f"{name}_grid"],
        scale=stored[f"{name}_scale"],
        bias=stored[f"{name}_bias"],
    )


def lengths_evened(groups: list[NDArray[np.intp]], rarity: Floats) -> Floats:
    """Return the value of each known feature; each group counts the same in all."""
    values = []
    for rows in groups:
        rare = rarity[rows]
        length = float(np.sqrt((rare * rare).sum()))
        values.append(rare / length if length else rare)
    return np.concatenate(values) if len(groups) == len(GROUPS) else np.zeros(0, "f4")
