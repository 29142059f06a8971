"""A word of a comment with what is known of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word or a phrase joined by ``_``; or a mark, whose word is empty."""

    word: str
    classes: frozenset[str]
    start: int
    end: int
    mark: str = ""
    is_capital: bool = False

    def tagged(self) -> str:
        """Return the form that patterns are matched against, with a blank behind."""
        if self.mark:
            return f"{self.mark} "
        if "NEG" in self.classes:
            return f"!{self.word} "
        if not self.classes:
            return f"/{self.word} "
        return f"/{'/'.join(sorted(self.classes))}/{self.word} "
