"""Words and the classes they belong to, read once from the text files beside this one."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from augenhoehe.language.signs.attacks.patterns import patterns

_FOLDER = Path(__file__).parent
_ENDINGS = {
    "de": {
        "~": ("", "e", "en", "er", "es", "em", "ste", "sten", "este", "esten"),
        "+": ("", "s", "n", "en"),
        "^": ("e", "st", "t", "en", "te", "ten"),
    },
    "en": {"+": ("", "s"), "~": ("",), "^": ("", "s", "ed", "ing")},
}
_JOINED = (
    "pack",
    "gesindel",
    "schwein",
    "schweine",
    "sau",
    "brut",
    "abschaum",
    "dreck",
    "fotze",
    "fotzen",
    "viecher",
)
_FIRST_PARTS = (
    "juden", "auslaender", "fluechtlings", "asylanten", "zigeuner", "muslim", "behinderten", "migranten", "schwulen", "tuerken",
    "araber", "weiber", "hartz", "krueppel", "moslem", "neger",
)  # fmt: skip
HEAVY = frozenset(
    [
        "G",
        "GS",
        "GA",
        "SLUR",
        "VERMIN",
        "NEGN",
        "NEGA",
        "HARD",
        "HATE",
        "VINF",
        "VPP",
        "INS",
    ]
)
"""Classes whose words are looked for behind spelling tricks."""
_SHORTEST_MISSPELT = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The words of one language."""

    classes: dict[str, frozenset[str]]
    """Folded word, or words joined by ``_``, to its classes."""
    starts: frozenset[str]
    """First words of phrases."""
    pieces: frozenset[str]
    """All words of phrases: they are never taken for misspelt ones."""
    beginnings: frozenset[str]
    """What words with a target or against it may begin with."""
    misspelt: dict[str, str]
    """A word with one letter missing to the word that was meant."""
    longest: int
    """Words in the longest phrase."""


@cache
def lexicon(language: str) -> Lexicon:
    """Return the words of "de" or "en"."""
    found: dict[str, set[str]] = {}
    for name, word in _entries(language):
        found.setdefault(word, set()).add(name)
    if language == "de":
        for word in _compounds():
            found.setdefault(word, set()).add("SLUR")
    classes = {word: frozenset(names) for word, names in found.items()}
    phrases = [word for word in classes if "_" in word]
    return Lexicon(
        classes=classes,
        starts=frozenset(phrase.split("_", 1)[0] for phrase in phrases),
        pieces=_written(language).union(*(phrase.split("_") for phrase in phrases)),
        beginnings=_beginnings(classes),
        misspelt=_misspelt(classes),
        longest=max(phrase.count("_") + 1 for phrase in phrases),
    )


def _written(language: str) -> frozenset[str]:
    """Return the words that stand in patterns."""
    text = " ".join(patterns(language)).replace("|", " ")
    return frozenset(word for word in text.split() if word.isalpha() and word.islower())


@cache
def real_words() -> frozenset[str]:
    """Words that exist and look like a misspelt word of a lexicon."""
    lines = (_FOLDER / "real_words.txt").read_text("utf-8").splitlines()[1:]
    return frozenset(" ".join(lines).split())


def _entries(language: str) -> Iterator[tuple[str, str]]:
    name = ""
    text = (_FOLDER / f"words.{language}.txt").read_text("utf-8")
    for line in text.splitlines():
        if line.startswith("["):
            name = line[1 : line.index("]")]
        elif name and not line.startswith("#"):
            for entry in line.split():
                yield from ((name, word) for word in _forms(entry, language))


def _forms(entry: str, language: str) -> Iterator[str]:
    endings = _ENDINGS[language].get(entry[-1])
    if endings is None:
        yield entry
        return
    stem = entry[:-1]
    yield from (stem + ending for ending in endings)


def _compounds() -> Iterator[str]:
    for first in _FIRST_PARTS:
        yield from (first + last for last in _JOINED)


def _beginnings(classes: dict[str, frozenset[str]]) -> frozenset[str]:
    return frozenset(
        word[:length]
        for word, names in classes.items()
        if names & HEAVY and "_" not in word
        for length in range(1, len(word))
    )


def _misspelt(classes: dict[str, frozenset[str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for word, names in classes.items():
        if len(word) < _SHORTEST_MISSPELT or "_" in word or not names & HEAVY:
            continue
        for place in range(1, len(word)):
            shorter = word[:place] + word[place + 1 :]
            if shorter not in classes and shorter not in real_words():
                found.setdefault(shorter, word)
    return found
