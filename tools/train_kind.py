"""Weighs the wordings by which a comment's kind is proposed, from corpus/incoming.

Judged on writers whose lines were not used; writes src/augenhoehe/language/kind_weights.json.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from augenhoehe.language.folding import folded  # noqa: E402 - the source is found first
from augenhoehe.language.kind import (  # noqa: E402 - the source is found first
    CRITICISM,
    KINDS,
    PRAISE,
    WEIGHTS,
    Weights,
    features,
    weighed,
)

CORPUS = ROOT / "corpus" / "incoming"
SEEN_BY = 3
"""A word counts when it stands in so many lines."""
STRENGTH = 0.5
SMALLEST = 4
"""Weights below this (in hundredths) are left out."""

type Line = Mapping[str, Any]


def lines_of(folder: Path) -> list[Line]:
    """Return the lines of all files that name a kind, in a fixed order."""
    found = [
        json.loads(line)
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    return sorted((x for x in found if x.get("kind") in KINDS), key=lambda x: x["id"])


def fitted(lines: Sequence[Line]) -> tuple[list[str], LogisticRegression]:
    """Return the features that count and a model over them."""
    found = [features(folded(line["text"])) for line in lines]
    counts = Counter(feature for each in found for feature in set(each))
    names = sorted(name for name, count in counts.items() if count >= SEEN_BY)
    model = LogisticRegression(C=STRENGTH, max_iter=5000)
    kinds = [KINDS.index(line["kind"]) for line in lines]
    return names, model.fit(_matrix(found, names), kinds)


def _matrix(found: Sequence[Sequence[str]], names: Sequence[str]) -> Any:
    at = {name: number for number, name in enumerate(names)}
    rows, columns = [], []
    for row, each in enumerate(found):
        known = {at[name] for name in each if name in at}
        rows += [row] * len(known)
        columns += sorted(known)
    shape = (len(found), len(names))
    return csr_matrix((np.ones(len(rows)), (rows, columns)), shape=shape)


def weights(names: Sequence[str], model: LogisticRegression) -> dict[str, Any]:
    """Return what is kept: hundredths for each feature and each kind."""
    table = np.zeros((len(KINDS), len(names)))
    always = np.zeros(len(KINDS))
    table[model.classes_], always[model.classes_] = model.coef_, model.intercept_
    hundredths = np.rint(table.T * 100).astype(int)
    kept = {
        name: row.tolist()
        for name, row in zip(names, hundredths, strict=True)
        if np.abs(row).max() >= SMALLEST
    }
    return {
        "kinds": KINDS,
        "always": np.rint(always * 100).astype(int).tolist(),
        "weights": kept,
    }


def judged(lines: Sequence[Line]) -> str:
    """Return how well kinds of writers are proposed whose lines were left out."""
    writers = [line["writer"] for line in lines]
    folds = GroupKFold(n_splits=min(5, len(set(writers))))
    pairs: Counter[tuple[str, str]] = Counter()
    for known, new in folds.split(lines, groups=writers):
        names, model = fitted([lines[at] for at in known])
        table = Weights.of(weights(names, model))
        for at in new:
            proposed = weighed(folded(lines[at]["text"]), table)
            pairs[lines[at]["kind"], proposed] += 1
    return _report(pairs)


def _report(pairs: Mapping[tuple[str, str], int]) -> str:
    total = sum(pairs.values())
    right = sum(n for (is_, said), n in pairs.items() if is_ == said)
    rows = [f"right: {right / total:.1%} of {total}"]
    for kind in KINDS:
        written = sum(n for (is_, _said), n in pairs.items() if is_ == kind)
        proposed = sum(n for (_is, said), n in pairs.items() if said == kind)
        hit = pairs.get((kind, kind), 0)
        rows.append(
            f"{kind:<12} recall {hit / max(1, written):.2f}  precision "
            f"{hit / max(1, proposed):.2f}  of {written}"
        )
    criticism = sum(n for (is_, _said), n in pairs.items() if is_ == CRITICISM)
    wrong = pairs.get((CRITICISM, PRAISE), 0)
    rows.append(f"criticism read as praise: {wrong / max(1, criticism):.2%}")
    return "\n".join(rows)


def main() -> None:
    """Judge, train on everything, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=CORPUS)
    lines = lines_of(parser.parse_args().folder)
    if len({line["writer"] for line in lines}) > 1:
        print(judged(lines))  # noqa: T201 - a measurement prints
    kept = weights(*fitted(lines))
    rows = ",\n".join(
        f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(row)}"
        for name, row in kept.pop("weights").items()
    )
    head = json.dumps(kept)[:-1]
    WEIGHTS.write_text(f'{head}, "weights": {{\n{rows}\n}}}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
