"""What a family of the conduct check is made of.

A family is a list of rules; a rule is a linguistic pattern over one sentence in
plain form (see `augenhoehe.language.reading`) together with what excuses it.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from augenhoehe.language.findings import Level
from augenhoehe.language.reading import Line, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The text being checked and what is known beside it."""

    reading: Reading
    dates: tuple[tuple[int, int], ...]
    """Places of date expressions in the text."""
    private_on_wish: bool
    """The person asked for the private way; it then is no deflection."""

    def has_date(self, index: int, *, lines: int = 0) -> bool:
        """Say whether a date stands in the line or in the next ``lines``."""
        near = self.reading.lines[index : index + lines + 1]
        return any(near[0].start <= start < near[-1].end for start, _ in self.dates)


_LONGEST_READ = 2_000
"""Letters of a sentence that are read: no sentence of a reply is longer, hostile ones are."""

type Excuse = Callable[[Context, int], bool]
"""Says of the line with this index that what it says is in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A pattern, what in the same sentence takes it back, and what excuses it."""

    says: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    excused: Excuse | None = None
    advice: str = "usual"

    def match(self, context: Context, index: int) -> re.Match[str] | None:
        """Return where the line breaks the rule, or None."""
        found = self.says.search(_read(context, index))
        return None if found is None or self.is_excused(context, index) else found

    def is_near(self, context: Context, index: int) -> bool:
        """Say whether the line says what the rule looks for and is in order all the same."""
        found = self.says.search(_read(context, index))
        return found is not None and self.is_excused(context, index)

    def is_excused(self, context: Context, index: int) -> bool:
        """Say whether something takes back or excuses what the line says."""
        if self.unless is not None and self.unless.search(_read(context, index)):
            return True
        return self.excused is not None and self.excused(context, index)


def _read(context: Context, index: int) -> str:
    return context.reading.lines[index].words[:_LONGEST_READ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """Why the words hurt the dialogue, and a wording to use in their place."""

    why: str
    instead: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """One way of hurting a dialogue, with its rules in order of preference."""

    key: str
    level: Level
    rules: tuple[Rule, ...]
    german: Mapping[str, Advice]
    english: Mapping[str, Advice]

    def hits(self, context: Context) -> Iterator[tuple[Line, int, int, str]]:
        """Yield at most one hit a sentence: line, place in the text, key of the advice."""
        for index, line in enumerate(context.reading.lines):
            for rule in self.rules if line.words else ():
                found = rule.match(context, index)
                if found is not None:
                    yield line, *line.place(*found.span()), rule.advice
                    break

    def is_near(self, context: Context, line: Line) -> bool:
        """Say whether the sentence comes near the family and is in order all the same."""
        index = context.reading.lines.index(line)
        return any(rule.is_near(context, index) for rule in self.rules)

    def advice(self, key: str, language: str) -> Advice:
        """Return the advice in the language of the text; English where it is unknown."""
        return (self.german if language == "de" else self.english)[key]


def pattern(*alternatives: str) -> re.Pattern[str]:
    """Compile alternatives over plain words, each standing at word borders."""
    # One border for all alternatives: inside of words the engine has one thing to try.
    return re.compile(rf"\b(?:{'|'.join(alternatives)})(?!\w)")
