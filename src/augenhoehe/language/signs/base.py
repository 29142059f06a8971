"""What a sign is made of."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from augenhoehe.language.reading import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """Something people have to be protected from or helped with, and how it is seen."""

    rule: str
    """Key of the rule as in the guideline, such as ``R01_insult``; or crisis, danger."""
    gate: str
    """One expression in the syntax of RE2 over the folded text (see
    `augenhoehe.language.folding`). A comment in which it does not match is never read
    for this sign, so it must match wherever ``find`` could point at something. It sees
    contractions as they were written ("don't") and punctuation between words.
    """
    find: Callable[[Reading], Iterator[tuple[int, int]]]
    """Yields places in the original text."""
    glance: Callable[[str], bool] | None = None
    """A second look at the text behind an open gate, where ``find`` takes long. Like the
    gate it must say yes wherever ``find`` could point at something.
    """
    german: str
    """Why the words are pointed at, in one plain sentence for the team."""
    english: str

    def why(self, language: str) -> str:
        """Return the reason in the language of the text; English where it is another."""
        return self.german if language == "de" else self.english
