"""How easy a text is to read, as a number of the text: never of who wrote it.

German: first Wiener Sachtextformel (Bamberger and Vanecek, "Lesen – Verstehen –
Lernen – Schreiben", 1984), which gives about a school year from 4 to 15. English:
Flesch Reading Ease (Flesch, "A new readability yardstick", Journal of Applied
Psychology 32, 1948), from 0 (hard) to 100 (easy). Both: LIX (Björnsson,
"Läsbarhet", 1968), which needs no syllables: about 30 easy, above 50 hard.
"""

import re
from dataclasses import dataclass

from augenhoehe.language.plain.syllables import syllables
from augenhoehe.language.text import sentences

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LEAST_WORDS = 20
_READ = 20_000
_GERMAN = (
    (6, "Leicht zu lesen: für fast alle Erwachsenen verständlich."),
    (9, "Mittel: kurze Sätze und einfache Wörter machen es leichter."),
    (
        12,
        "Eher schwer: viele müssen zweimal lesen. Teilen Sie Sätze, ersetzen Sie Fachwörter.",
    ),
    (99, "Sehr schwer: so schreiben Ämter und Fachleute. Bitte deutlich einfacher."),
)
_ENGLISH = (
    (
        30,
        "Very hard: this reads like an official or academic text. Please make it much simpler.",
    ),
    (
        50,
        "Rather hard: many have to read it twice. Split sentences, replace technical words.",
    ),
    (65, "Medium: short sentences and simple words make it easier."),
    (999, "Easy to read for nearly all adults."),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingIndex:
    """A known formula, what it gives for this text, and what that means in plain words."""

    formula: str
    value: float
    meaning: str
    """In the language of the text."""
    lix: float
    """The same text by a second formula, which counts long words and sentences only."""


def index_of(text: str, language: str) -> ReadingIndex | None:
    """Return the index of a German or English text; None for too few words.

    Of a very long text the beginning is read.
    """
    read = text[:_READ]
    words = _WORD.findall(read)
    if len(words) < _LEAST_WORDS or language not in ("de", "en"):
        return None
    a_sentence = len(words) / (len(sentences(read)) or 1)
    long_words = sum(len(word) > 6 for word in words) / len(words) * 100
    lix = a_sentence + long_words
    if language == "de":
        value = _vienna(words, a_sentence, long_words)
        return ReadingIndex(
            formula="Wiener Sachtextformel 1",
            value=round(value, 1),
            meaning=_meaning(value, _GERMAN),
            lix=round(lix, 1),
        )
    a_word = sum(syllables(word, "en") for word in words) / len(words)
    value = 206.835 - 1.015 * a_sentence - 84.6 * a_word
    return ReadingIndex(
        formula="Flesch Reading Ease",
        value=round(value, 1),
        meaning=_meaning(value, _ENGLISH),
        lix=round(lix, 1),
    )


def _vienna(words: list[str], a_sentence: float, long_words: float) -> float:
    counts = [syllables(word, "de") for word in words]
    three = sum(count >= 3 for count in counts) / len(words) * 100
    one = sum(count == 1 for count in counts) / len(words) * 100
    return (
        0.1935 * three
        + 0.1672 * a_sentence
        + 0.1297 * long_words
        - 0.0327 * one
        - 0.875
    )


def _meaning(value: float, steps: tuple[tuple[int, str], ...]) -> str:
    return next((said for most, said in steps if value < most), steps[-1][1])
