"""Comments examined per second, memory, start-up and time per draft, beside what it replaces.

    ./dev bench language

One core. The texts are those of data/train (``AUGENHOEHE_DATA``) of 60 to 400 bytes,
else the replies of corpus/conduct; ways take turns, the middle of the rounds counts.
"""

import csv
import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline, make_union

from augenhoehe.language.check import check
from augenhoehe.language.folding import folded
from augenhoehe.language.hints import Incoming, examine, examine_many
from augenhoehe.language.signs import SIGNS

DATA = Path(os.environ.get("AUGENHOEHE_DATA", "../shared/data"))
CORPUS = Path(__file__).parents[1] / "corpus/conduct/de.jsonl"
SHORTEST, LONGEST = 60, 400
COMMENTS, ROUNDS = 2000, 5
HOSTILE = 100_000
PIECES = (
    "a", "1 ", "A-", "a@", "ich will ", "kill ", '"', "\n", "nicht mehr ", "0171 ", "? ", "ß", "bring dich ",
)  # fmt: skip

type Way = Callable[[Sequence[str]], object]


def main() -> None:
    texts = list(_texts())[:COMMENTS]
    size = sum(len(text.encode()) for text in texts) / len(texts)
    _line(f"{len(texts)} comments of {size:.0f} bytes on average, one core\n")
    ways: dict[str, Way] = {
        "examine, batches of 1,000": _in_batches,
        "examine, one at a time": _one_by_one,
        "plain re, the same gates one after the other": _plain_re(),
        "TF-IDF of characters, logistic regression": _tfidf(texts),
    }
    rates = _rates(ways, texts)
    ours = rates["examine, batches of 1,000"]
    for name, rate in rates.items():
        _line(f"  {name:<48}{rate:>8,.0f}/s{ours / rate:>8.1f} times")
    _line(f"\n  examine alone: {_alone()}")
    _line(f"  a draft checked in {_per_draft(texts) * 1000:.1f} ms")
    _line(f"  100 kB of hostile text, slowest of {len(PIECES)}: {_hostile():.2f} s")


def _texts() -> Iterator[str]:
    train = DATA / "train"
    if train.exists():
        with (train / "gahd.train_dev.csv").open(encoding="utf-8", newline="") as file:
            rows = [row["text"] for row in csv.DictReader(file)]
        tweets = (train / "germeval2018.training.tsv").read_text(encoding="utf-8")
        both = zip(
            rows, (line.split("\t")[0] for line in tweets.splitlines()), strict=False
        )
        found: Iterable[str] = (text for pair in both for text in pair)
    else:
        found = CORPUS.read_text(encoding="utf-8").splitlines()
    return (each for each in found if SHORTEST <= len(each.encode()) <= LONGEST)


def _in_batches(texts: Sequence[str]) -> object:
    return list(examine_many(Incoming(text=text) for text in texts))


def _one_by_one(texts: Sequence[str]) -> object:
    return [examine(text) for text in texts]


def _plain_re() -> Way:
    patterns = [re.compile(sign.gate) for sign in SIGNS]
    return lambda texts: [
        [pattern.search(folded(text)) for pattern in patterns] for text in texts
    ]


def _tfidf(texts: Sequence[str]) -> Way:
    words = TfidfVectorizer(ngram_range=(1, 2))
    letters = TfidfVectorizer(analyzer="char", ngram_range=(2, 5))
    model = make_pipeline(make_union(words, letters), LogisticRegression(max_iter=300))
    model.fit(texts, [number % 2 for number in range(len(texts))])
    return lambda texts: model.predict_proba(texts)


def _rates(ways: dict[str, Way], texts: Sequence[str]) -> dict[str, float]:
    times: dict[str, list[float]] = {name: [] for name in ways}
    for way in ways.values():
        way(texts[:200])
    for _round in range(ROUNDS):
        for name, way in ways.items():
            started = time.process_time()
            way(texts)
            times[name].append(time.process_time() - started)
    return {name: len(texts) / statistics.median(all_) for name, all_ in times.items()}


def _alone() -> str:
    """Let a fresh Python examine one comment (Linux only): how big, how soon."""
    code = (
        "import pathlib, re, time; started = time.perf_counter()\n"
        "from augenhoehe.language.hints import examine\n"
        "examine('Warum wurden wir nicht gefragt?')\n"
        "took = time.perf_counter() - started\n"
        "known = pathlib.Path('/proc/self/status').read_text()\n"
        "most = int(re.search(r'VmHWM:\\s+(\\d+)', known)[1]) // 1024\n"
        "print(f'{most} MB, ready after {took:.2f} s')"
    )
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def _per_draft(texts: Sequence[str]) -> float:
    """Return the middle of the time for drafts of some 120 words."""
    drafts = [" ".join(texts[at : at + 6]) for at in range(0, 300, 6)]
    times = []
    for draft in drafts:
        started = time.process_time()
        check(draft, language="de", comment=texts[0])
        times.append(time.process_time() - started)
    return statistics.median(times)


def _hostile() -> float:
    slowest = 0.0
    for piece in PIECES:
        text = piece * (HOSTILE // len(piece.encode()))
        started = time.process_time()
        examine(text)
        slowest = max(slowest, time.process_time() - started)
    return slowest


def _line(text: str) -> None:
    print(text)  # noqa: T201 - a measurement prints


if __name__ == "__main__":
    main()
