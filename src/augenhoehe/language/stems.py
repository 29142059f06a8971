"""Stems for full-text search of German and English text in one index.

The language of a short comment is often unclear and comments mix languages, so
every word gets one canonical stem that does not depend on a guess: the rules of
both languages are applied in turn until neither changes the word any more.
"""

import re
import threading
import unicodedata

import Stemmer

MAX_WORD = 40
"""Longer words are cut to this many characters before they are stemmed."""

MAX_QUERY_WORDS = 32
"""A query uses no more words than this; further ones are dropped."""

_MAX_CACHED = 200_000
_WORD = re.compile(r"[^\W_]+")
_SPELLED_UMLAUT = re.compile(r"(?<![aeq])ue|ae|oe")
_MIN_STEM = 3


def _folded(word: str) -> str:
    bare = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", word.replace("ß", "ss"))
        if not unicodedata.combining(letter) and letter.isalnum()
    )
    return _SPELLED_UMLAUT.sub(lambda match: match[0][0], bare)


class _Stems(dict[str, str]):
    """Known words and their stems. Emptied when full, so memory stays bounded."""

    def __init__(self) -> None:
        self._english = Stemmer.Stemmer("english", 0)
        self._german = Stemmer.Stemmer("german", 0)
        self._lock = threading.Lock()

    def __missing__(self, word: str) -> str:
        # A Stemmer object must not be used by two threads at once.
        with self._lock:
            if len(self) >= _MAX_CACHED:
                self.clear()
            stem = self._stem(word)
            self[word] = stem
            return stem

    def _stem(self, word: str) -> str:
        # English first: its rules for "-ues" need the unfolded word.
        stem = _folded(self._english.stemWord(word[:MAX_WORD])) or word[:MAX_WORD]
        while True:
            shorter = self._english.stemWord(self._german.stemWord(stem))
            if shorter == stem or len(shorter) < _MIN_STEM:
                return stem
            stem = shorter


_STEMS = _Stems()


def _words(text: str) -> list[str]:
    if text.isascii():
        return _WORD.findall(text.lower())
    # Lowering a dotted capital I leaves a combining dot behind.
    lowered = unicodedata.normalize("NFKC", text).lower().replace("\u0307", "")
    return _WORD.findall(unicodedata.normalize("NFC", lowered))


def stems(text: str) -> str:
    """Return the stems of all words of ``text`` in order, separated by spaces.

    The result holds letters and digits only and can be stored in any index of
    plain tokens (SQLite FTS5 ``unicode61``, PostgreSQL ``simple``).
    """
    return " ".join(map(_STEMS.__getitem__, _words(text)))


def query_stems(query: str) -> list[str]:
    """Return one canonical stem for each different word of a user's query.

    Join them with AND over an index of `stems`. A stem holds lower-case letters
    and digits only, so no syntax of FTS5 or tsquery can be smuggled in: FTS5's
    operators are upper case. Empty when the query has no word in it.
    """
    return list(dict.fromkeys(map(_STEMS.__getitem__, _words(query))))[:MAX_QUERY_WORDS]
