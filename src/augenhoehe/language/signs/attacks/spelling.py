"""The word that was meant, behind the tricks with which attacks are hidden.

Digits for letters, a letter left out, two letters swapped, letters repeated, words
run together or torn apart. Only words of the lexicon are restored; everything else
stays as it is, and words that really exist are never taken for misspelt ones.
"""

import re
from functools import lru_cache
from itertools import product

from augenhoehe.language.signs.attacks.lexicon import (
    HEAVY,
    Lexicon,
    lexicon,
    real_words,
)

LONGEST_WORD = 60
_SIGNS = {
    "0": "o", "1": "il", "!": "il", "|": "il", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b",
    "@": "a", "$": "s", "€": "e", "*": "uia", "9": "g", "6": "g", "2": "z", "(": "c", "+": "t",
}  # fmt: skip
_HAS_SIGN = re.compile(r"[0-9@$€!|*(+]")
_REPEATED = re.compile(r"([a-z])\1{2,}")
_MOST_READINGS = 32
_SHORTEST_SWAPPED = 4


@lru_cache(maxsize=100_000)
def meant(word: str, language: str) -> str:
    """Return the word of the lexicon that ``word`` stands for, or ``word`` itself."""
    words = lexicon(language)
    if word in words.classes or not 3 < len(word) <= LONGEST_WORD:
        return word
    if _HAS_SIGN.search(word):
        return _without_signs(word, words)
    if word in real_words() or word in words.pieces:
        return word
    return _repaired(word, words) or word


def _repaired(word: str, words: Lexicon) -> str:
    for squeezed in (_REPEATED.sub(r"\1", word), _REPEATED.sub(r"\1\1", word)):
        if squeezed in words.classes:
            return squeezed
    if word in words.misspelt:
        return words.misspelt[word]
    return _swapped(word, words)


def _swapped(word: str, words: Lexicon) -> str:
    if len(word) < _SHORTEST_SWAPPED:
        return ""
    for place in range(len(word) - 1):
        other = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        if other in words.classes:
            return other
    return ""


def _without_signs(word: str, words: Lexicon) -> str:
    if word.strip("0123456789+-*!") == "" or sum(c.isalpha() for c in word) * 2 < len(
        word
    ):
        return word
    choices = [_SIGNS.get(letter, letter) for letter in word.rstrip("!*")]
    reading = word
    for number, letters in enumerate(product(*choices)):
        reading = "".join(letters)
        if reading in words.classes or number >= _MOST_READINGS:
            break
        if reading in words.misspelt:
            return words.misspelt[reading]
    return reading


@lru_cache(maxsize=20_000)
def parts(word: str, language: str) -> tuple[str, ...]:
    """Take words that were run together apart, where every part is known."""
    if not 4 < len(word) <= LONGEST_WORD or word in real_words():
        return ()
    classes = lexicon(language).classes
    best: list[tuple[str, ...] | None] = [()] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 22), end):
            before = best[start]
            part = word[start:end]
            if before is None or part not in classes:
                continue
            if best[end] is None or len(before) + 1 < len(best[end] or ()):
                best[end] = (*before, part)
    found = best[-1] or ()
    return found if any(classes[part] & HEAVY for part in found) else ()
