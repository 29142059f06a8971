"""Whom hints on incoming text hit, and whom they spare: by functionality and target group.

    ./dev bench fairness

Measured on real and functional test texts of others that lie outside the project
(``AUGENHOEHE_DATA``, see docs/development/fairness.md). They only measure: nothing is
tuned on them, and no text of theirs is shown. A plain classifier stands beside.
"""

import csv
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import cross_val_predict
from sklearn.pipeline import Pipeline, make_pipeline, make_union

from augenhoehe.language.hints import examine

DATA = Path(os.environ.get("AUGENHOEHE_DATA", "../shared/data"))
RULES = frozenset({"R01_insult", "R02_hate_discrimination", "R03_threat_violence"})
MUST_KEEP = frozenset(
    [
        "counter_quote_nh",
        "counter_ref_nh",
        "ident_neutral_nh",
        "ident_pos_nh",
        "negate_neg_nh",
        "profanity_nh",
        "target_obj_nh",
        "slur_homonym_nh",
        "slur_reclaimed_nh",
    ]
)
THREATS = frozenset({"threat_dir_h", "threat_norm_h"})
FUNCTIONAL = {"mhc_german": "de", "hatecheck_english": "en"}
LINE = "  {:<42}{:>7}{:>9}{:>9}"

type Flag = Callable[[list[str]], list[bool]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One functional test."""

    functionality: str
    group: str
    text: str


def main() -> None:
    plain = _plain_model()
    for name, language in FUNCTIONAL.items():
        if cases := _cases(name):
            _functional(f"{name} ({language})", cases, plain)
    _railway(plain)
    _germeval()


def hinted(texts: list[str]) -> list[bool]:
    """Say of each text whether it has a hint of R01 to R03."""
    return [any(hint.rule in RULES for hint in examine(text).hints) for text in texts]


def _cases(name: str) -> list[Case]:
    return [
        Case(
            functionality=row["functionality"],
            group=row["target_ident"] or "nobody",
            text=row["test_case"],
        )
        for row in _rows(DATA / f"eval/{name}.csv")
    ]


def _rows(path: Path) -> Iterator[dict[str, str]]:
    if not path.exists():
        _line(f"skipped: {path.name} is not there")
        return
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _functional(title: str, cases: list[Case], plain: Pipeline | None) -> None:
    texts = [case.text for case in cases]
    ours = hinted(texts)
    theirs = (
        [bool(each) for each in plain.predict(texts)] if plain else [False] * len(ours)
    )
    _line(f"{title}: texts, hints, plain model (share with a hint)")
    for name in sorted({case.functionality for case in cases}):
        _share(name, [case.functionality == name for case in cases], ours, theirs)
    keep = [case.functionality in MUST_KEEP for case in cases]
    hateful = [case.functionality.endswith("_h") for case in cases]
    _share("must keep", keep, ours, theirs)
    _share("all hateful", hateful, ours, theirs)
    _share(
        "direct and normative threats",
        [case.functionality in THREATS for case in cases],
        ours,
        theirs,
    )
    for group in sorted({case.group for case in cases}):
        here = [case.group == group for case in cases]
        _share(f"must keep: {group}", _both(keep, here), ours, theirs)
        _share(f"hateful: {group}", _both(hateful, here), ours, theirs)
    _line("")


def _both(left: list[bool], right: list[bool]) -> list[bool]:
    return [one and other for one, other in zip(left, right, strict=True)]


def _share(name: str, chosen: list[bool], ours: list[bool], theirs: list[bool]) -> None:
    count = sum(chosen)
    if count:
        hits = [sum(_both(chosen, flags)) / count for flags in (ours, theirs)]
        _line(LINE.format(name, count, *(f"{hit:.1%}" for hit in hits)))


def _railway(plain: Pipeline | None) -> None:
    path = DATA / "eval/germeval2017_rail_feedback.tsv"
    if not path.exists():
        _line(f"skipped: {path.name} is not there")
        return
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()[1:]]
    texts = [row[2] for row in rows]
    ours = hinted(texts)
    theirs = (
        [bool(each) for each in plain.predict(texts)] if plain else [False] * len(ours)
    )
    _line("messages to a railway: texts, hints, plain model (share with a hint)")
    for name in sorted({row[1] for row in rows}):
        _share(name, [row[1] == name for row in rows], ours, theirs)
    _share("all", [True] * len(rows), ours, theirs)
    _line("")


def _pipeline() -> Pipeline:
    features = make_union(
        TfidfVectorizer(
            analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2
        ),
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2),
    )
    return make_pipeline(
        features, LogisticRegression(C=4.0, class_weight="balanced", max_iter=1000)
    )


def _tweets() -> list[tuple[str, bool]]:
    path = DATA / "train/germeval2018.training.tsv"
    if not path.exists():
        _line(f"skipped: {path.name} is not there")
        return []
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()]
    return [(row[0], row[1] == "OFFENSE") for row in rows]


def _plain_model() -> Pipeline | None:
    """Train what people usually take: characters and words, logistic regression."""
    texts = _tweets() + [
        (row["text"], row["label"] == "1")
        for row in _rows(DATA / "train/gahd.train_dev.csv")
    ]
    if not texts:
        return None
    return _pipeline().fit([text for text, _ in texts], [label for _, label in texts])


def _germeval() -> None:
    tweets = _tweets()
    if not tweets:
        return
    texts = [text for text, _ in tweets]
    labels = np.array([label for _, label in tweets])
    plain = cross_val_predict(_pipeline(), texts, labels, cv=5)
    ours = np.array(hinted(texts))
    _line("GermEval 2018, training part, coarse, macro-F1 (for comparison, no goal)")
    for name, found in (("plain model, five-fold", plain), ("hints", ours)):
        score = f1_score(labels, found, average="macro")
        _line(f"  {name:<30}{score:.3f}   flagged {found.mean():.1%}")


def _line(text: str) -> None:
    print(text)  # noqa: T201 (a measurement prints)


if __name__ == "__main__":
    main()
