"""How easy a text is to read, as a number of the text: never of who wrote it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingIndex:
    """A known formula, what it gives for this text, and what that means in plain words."""

    formula: str
    value: float
    meaning: str
    """In the language of the text."""
    lix: float
    """The same text by a second formula, which counts long words and sentences only."""
