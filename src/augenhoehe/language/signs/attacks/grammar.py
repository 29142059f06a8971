"""Patterns over marked words, written so that a person can read them.

One pattern a line. UPPER names a class, lower case a word, ``a|b`` either of them,
``~`` up to four little words (class F, swear words), ``&`` up to four of these or of
words the lexicon does not know, ``_`` any word, ``*`` up to three and ``...`` up to
seven words that do not negate, ``X?`` that X may be missing, ``,`` a comma, ``^`` the
start of a sentence or part of one, ``$`` its end, ``NEG`` a negation, ``ASK`` a
question mark. Each becomes a small expression in RE2, tried only where every word or
class it cannot do without is there, so time grows with the length of a comment only.
"""

from collections.abc import Iterable, Iterator
from functools import cache, cached_property

import re2

from augenhoehe.language.signs.attacks.patterns import patterns

_LITTLE = r"(?:(?:/[A-Z]+)*/(?:F|HARD|PROF)(?:/[A-Z]+)*/[^ ]* )"
_OTHER = r"(?:/[^ /]+ |(?:/[A-Z]+)*/(?:F|HARD|PROF|NEGA)(?:/[A-Z]+)*/[^ ]* )"
_ANY = r"(?:/[^ ]* )"
_FIXED = {
    "~": _LITTLE + "{0,4}",
    "&": _OTHER + "{0,4}",
    "*": _ANY + "{0,3}",
    "...": _ANY + "{0,7}",
    ",": ", ",
    "^": r"[.?,] ",
    "$": r"[.?,] ",
    "NEG": r"![^ ]* ",
    "ASK": r"\? ",
    "NAME": r"@ ",
    "_": _ANY,
}
_PREPOSITIONS = frozenset(
    [
        "an",
        "von",
        "gegen",
        "fuer",
        "mit",
        "bei",
        "auf",
        "vor",
        "aus",
        "um",
        "ueber",
        "wegen",
        "ohne",
        "zu",
        "in",
        "gegenueber",
        "of",
        "against",
        "for",
        "to",
        "with",
        "by",
        "at",
        "about",
        "on",
        "towards",
        "toward",
        "from",
        "than",
        "like",
        "around",
        "near",
        "into",
    ]
)
_MARKS = frozenset({"~", "&", "*", "...", ",", "^", "$", "_", "ASK", "NAME"})


class Pattern:
    """One line of grammar."""

    def __init__(self, line: str) -> None:
        self._items = line.split()
        needs = [
            frozenset(item.split("|"))
            for item in self._items
            if item not in _MARKS and not item.endswith("?")
        ]
        self.needs = tuple(need for need in needs if not need & _MARKS)
        """Words and classes, one of each set of which a text must have."""

        self.has_preposition = any(
            not _PREPOSITIONS.isdisjoint(item.split("|")) for item in self._items
        )
        """Whether it asks for a preposition; in all others a group stands without one."""

    @cached_property
    def expression(self) -> "re2._Regexp[str]":
        return re2.compile("".join(map(_item, self._items)))


class Grammar:
    """The patterns of one kind and language."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._by_need: dict[str, list[Pattern]] = {}
        for pattern in map(Pattern, lines):
            for word in _rarest(pattern):
                self._by_need.setdefault(word, []).append(pattern)

    def may_match(self, present: frozenset[str]) -> bool:
        """Say whether any pattern has all words and classes it cannot do without."""
        return any(
            not any(need.isdisjoint(present) for need in pattern.needs)
            for word in present & self._by_need.keys()
            for pattern in self._by_need[word]
        )

    def matches(
        self, tagged: str, present: frozenset[str]
    ) -> Iterator[tuple[int, int, bool]]:
        """Yield places in ``tagged``, whose words and classes are ``present``, and whether a preposition was asked for."""
        tried = set()
        for word in present & self._by_need.keys():
            for pattern in self._by_need[word]:
                if id(pattern) in tried or any(
                    need.isdisjoint(present) for need in pattern.needs
                ):
                    continue
                tried.add(id(pattern))
                for match in pattern.expression.finditer(tagged):
                    yield match.start(), match.end(), pattern.has_preposition


@cache
def grammar(language: str, *names: str) -> Grammar:
    """Return the named parts of the patterns of a language, built once."""
    return Grammar(patterns(language, *names))


def _rarest(pattern: Pattern) -> frozenset[str]:
    """Return the alternatives of the item by which a pattern is found."""
    frequent = {
        "G",
        "BE",
        "NEG",
        "MOD",
        "MODA",
        "F",
        "W",
        "P",
        "INTENT",
        "FIRST",
        "WILL",
        "you",
        "i",
        "we",
        "ich",
        "wir",
    }
    return min(pattern.needs, key=lambda need: (len(need & frequent), -len(need)))


def _item(item: str) -> str:
    if item.endswith("?") and len(item) > 1:
        return f"(?:{_item(item[:-1])})?"
    if item in _FIXED:
        return _FIXED[item]
    return "(?:" + "|".join(map(_one, item.split("|"))) + ")"


def _one(kind: str) -> str:
    if kind in _FIXED:
        return _FIXED[kind]
    if kind.isupper():
        return rf"(?:/[A-Z]+)*/{kind}(?:/[A-Z]+)*/[^ ]* "
    return rf"[/!](?:[A-Z]+/)*{kind} "
