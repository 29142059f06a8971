"""A proposal of what a comment is: question, criticism, praise, experience, suggestion.

Nothing is stored before a person confirms it, and it moves nothing. Words and known
wordings (`kind_words`) are weighed; the weights stand in ``kind_weights.json``, made by
``tools/train_kind.py``. In doubt a comment is read as criticism, because criticism
that is taken for praise is not heard: praise has to be plain, without any wording
that takes it back.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import numpy as np

from augenhoehe.language import kind_words as said
from augenhoehe.language.folding import folded
from augenhoehe.language.gates import Gates

KINDS: Final = (
    "question",
    "criticism",
    "praise",
    "experience",
    "suggestion",
    "other",
)
CRITICISM: Final = "criticism"
PRAISE: Final = "praise"

WEIGHTS: Final = Path(__file__).with_name("kind_weights.json")

_NAMES: Final = ("critical", "sarcastic", "praising", "telling", "suggesting", "asking")
_WORDINGS: Final = Gates(
    (
        said.CRITICAL,
        said.SARCASTIC,
        said.STRONG_PRAISE,
        said.EXPERIENCE,
        said.SUGGESTING,
        said.WANTS_TO_KNOW,
    )
)
_TAKES_BACK: Final = frozenset({"<critical>", "<sarcastic>"})
_TOKEN = re.compile(r"[a-z0-9]+(?:'[a-z]+)?|\?|!!|[\U0001f300-\U0001faff\u2600-\u27bf]")
_SENTENCE = re.compile(r"[^.!?\n]*[.!?\n]+|[^.!?\n]+$")
_RHETORICAL = re.compile(said.RHETORICAL)
_READ: Final = 1500
"""So many characters say what a comment is."""
_MOST: Final = 3
_SURE: Final = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What each feature says for each kind."""

    rows: dict[str, int]
    table: Any
    """A row for each feature; the last one is always added."""

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> "Weights":
        """Read them as they are kept: in hundredths."""
        table = np.array([*kept["weights"].values(), kept["always"]], dtype=np.float64)
        rows = {name: at for at, name in enumerate(kept["weights"])}
        return cls(rows=rows, table=table / 100)


def kind_of(text: str, language: str = "") -> str:
    """Return question, criticism, praise, experience, suggestion or other.

    ``language`` changes nothing: both languages are looked for, because people mix.
    """
    del language
    return kind_of_folded(folded(text[:_READ]))


def kind_of_folded(plain: str) -> str:
    """Do the same for a text that is folded already."""
    return weighed(plain, _weights())


def weighed(plain: str, weights: Weights) -> str:
    """Return the kind that the weights propose for a folded text."""
    found = features(plain[:_READ])
    rows = [weights.rows[each] for each in found if each in weights.rows]
    sums = weights.table[[*rows, -1]].sum(axis=0)
    best = KINDS[int(sums.argmax())]
    if best == PRAISE and not _is_plain_praise(found, sums):
        return CRITICISM
    return best


def _is_plain_praise(found: Sequence[str], sums: Any) -> bool:
    shares = np.exp(sums - sums.max())
    share = shares[KINDS.index(PRAISE)] / shares.sum()
    return bool(_TAKES_BACK.isdisjoint(found) and share >= _SURE)


def features(plain: str) -> list[str]:
    """Return what is weighed: words, pairs of words, and known wordings by name."""
    tokens = _TOKEN.findall(plain)
    words = set(tokens)
    found = [*words, *map(" ".join, pairwise(tokens))]
    if tokens:
        found += [f"^{tokens[0]}", f"{tokens[-1]}$"]
    found += [f"<{_NAMES[number]}>" for number in _WORDINGS.open_for(plain)]
    found += _counted("praise", len(words & said.PRAISE))
    found += _counted("against", len(words & said.AGAINST) + plain.count("n't"))
    if not words.isdisjoint(said.ADDRESSES_US):
        found.append("<about us>")
    found.append(f"<length {min(len(tokens) // 8, _MOST)}>")
    found += _asking(plain, tokens)
    return found


def _counted(name: str, number: int) -> Iterator[str]:
    for least in range(1, min(number, _MOST) + 1):
        yield f"<{name} {least}>"
    if not number:
        yield f"<no {name}>"


def _asking(plain: str, tokens: list[str]) -> Iterator[str]:
    """Say whether something is really asked, and whether in the beginning."""
    if "?" not in tokens:
        if tokens and tokens[0] in said.QUESTION_WORDS:
            yield "<begins like a question>"
        return
    sentences = [each for each in _SENTENCE.findall(plain) if _TOKEN.search(each)]
    for number, sentence in enumerate(sentences):
        if "?" in sentence and _really_asks(sentence):
            yield "<asks first>" if number == 0 else "<asks later>"
            return
    yield "<asks for effect>"


def _really_asks(sentence: str) -> bool:
    words = _TOKEN.findall(sentence)
    opening = next((word for word in words if word not in said.BEFORE_QUESTIONS), "")
    opens = opening in said.QUESTION_WORDS or opening in said.VERBS_FIRST
    return opens and not _RHETORICAL.search(sentence.strip())


@cache
def _weights() -> Weights:
    return Weights.of(json.loads(WEIGHTS.read_text(encoding="utf-8")))
