"""Pieces of a comment: words with their places, marks between them, quotation marks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_PIECE = re.compile(
    r"(?P<link>https?://\S+|www\.\S+)"
    r"|(?P<name>(?<!\w)@[\w.]+\w)"
    r"|(?P<spelt>(?<!\w)\w(?:[ .*_·-]\w){2,}(?!\w))"
    r"|(?P<word>[$€]?\w+(?:[*:·/](?:innen|in)\b)?(?:['’@$€!|*+(-]{1,2}\w+)*)"
    r"|(?P<ask>\?)"
    r"|(?P<stop>[.!;:…]|\n)"
    r"|(?P<comma>[,()–—/-])"
)
_FOLD = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "’": "'"})
_ACCENTS = str.maketrans("áàâãéèêëíìîïóòôõúùûøåçñý", "aaaaeeeeiiiioooouuuoacny")
_APART = re.compile(r"([aou])\u0308")
_GENDER = re.compile(r"[*:_·/]in(nen)?$")
_SHORT = {
    "dont": "do not", "doesnt": "does not", "didnt": "did not", "isnt": "is not", "arent": "are not", "cant": "can not",
    "cannot": "can not", "wont": "will not", "wouldnt": "would not", "shouldnt": "should not", "aint": "is not",
    "theyre": "they are", "youre": "you are", "ive": "i have", "thats": "that is", "can't": "can not",
    "won't": "will not", "ain't": "is not", "ur": "you are", "kys": "kill yourself",
}  # fmt: skip
_ENDINGS = (
    ("n't", " not"), ("'re", " are"), ("'ve", " have"), ("'ll", " will"), ("'d", " would"), ("'m", " am"), ("'s", " is"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """A folded word with its place; or a mark, whose word is empty."""

    word: str
    start: int
    end: int
    mark: str = ""
    """"." ends a sentence, "?" a question, "," divides, "@" is a name, else ""."""
    is_capital: bool = False


def tokens(text: str) -> Iterator[Token]:
    """Yield words, marks and names in order."""
    for match in _PIECE.finditer(text):
        kind = match.lastgroup
        start, end = match.span()
        if kind == "word":
            yield from _words(match[0], start, end)
        elif kind == "spelt":
            yield Token(_joined(match[0]), start, end)
        elif kind == "name":
            yield Token("", start, end, "@")
        elif kind != "link":
            yield Token("", start, end, {"ask": "?", "stop": "."}.get(kind or "", ","))


def plain_words(text: str) -> list[str]:
    """Return the words alone, as `tokens` folds them."""
    found = []
    for match in _PIECE.finditer(text):
        kind = match.lastgroup
        if kind == "word":
            found.append(folded(match[0]))
        elif kind == "spelt":
            found.append(_joined(match[0]))
    return " ".join(found).split()


def _words(piece: str, start: int, end: int) -> Iterator[Token]:
    is_capital = piece[0].isupper()
    for word in folded(piece).split():
        yield Token(word, start, end, "", is_capital)


def _joined(piece: str) -> str:
    letters = "".join(letter for letter in piece if letter.isalnum())
    return letters.casefold().translate(_FOLD)


@lru_cache(maxsize=100_000)
def folded(piece: str) -> str:
    """Return the plain form of a word; more than one for a short form ("don't")."""
    word = piece.casefold()
    if not word.isascii():
        word = _APART.sub(r"\1e", word.translate(_FOLD)).translate(_ACCENTS)
    if word in _SHORT:
        return _SHORT[word]
    if "'" in word:
        for ending, full in _ENDINGS:
            if word.endswith(ending):
                return word.removesuffix(ending) + full
        word = word.replace("'", "")
    return _GENDER.sub(r"in\1", word)
