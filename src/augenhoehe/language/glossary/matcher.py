"""Finds the terms of a glossary in a text, with everything that excuses them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import re2

from augenhoehe.language.conduct.base import Context
from augenhoehe.language.conduct.switches import is_lowered
from augenhoehe.language.glossary import excuses
from augenhoehe.language.glossary.marked import Marked, pieces_of
from augenhoehe.language.glossary.phrases import (
    Phrase,
    hits,
    one_of,
    phrase,
    places,
    stands_in,
)
from augenhoehe.language.glossary.term import Status, Term, TermUse
from augenhoehe.language.reading import Line

_MARKS = re.compile(r"[\^°]")
_NEAR = 60
_RANK = {Status.AVOID: 0, Status.CAREFUL: 1, Status.PANEL: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A term, ready to be looked for."""

    term: Term
    phrases: tuple[Phrase, ...]
    unless: str
    names: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossary:
    """Terms, and a gate that tells quickly which of them a sentence may hold."""

    entries: tuple[Entry, ...]
    gate: re2.Set

    def worth_a_look(self, words: str) -> list[Entry]:
        """Return the entries of which some letters are in a marked sentence."""
        if not words or not self.entries:
            return []
        return [
            self.entries[number]
            for number in sorted(self.gate.Match(_bytes(words)) or ())
        ]


def _bytes(words: str) -> bytes:
    """Half of a character, which JSON can bring in, is no letter of any word."""
    return words.encode("utf-8", "replace")


@lru_cache(maxsize=16)
def glossary(terms: tuple[Term, ...], language: str) -> Glossary:
    """Compile the terms of a language once. Raises `BadPhrase`."""
    found = tuple(_entry(each) for each in terms if language in ("", each.language))
    gate = re2.Set.SearchSet()
    for entry in found:
        letters = {letter for each in entry.phrases for letter in each.letters}
        gate.Add("|".join(map(re.escape, sorted(letters))))
    if found:
        gate.Compile()
    return Glossary(entries=found, gate=gate)


def _entry(term: Term) -> Entry:
    return Entry(
        term=term,
        phrases=tuple(phrase(each, term.language) for each in term.phrases),
        unless=one_of(term.unless, term.language),
        names=one_of(term.names, term.language),
    )


def terms_in(
    context: Context, terms: tuple[Term, ...], language: str
) -> tuple[TermUse, ...]:
    """Return the terms found in the text, in order of place.

    ``language`` leaves out the other language's terms; when it is empty both are
    looked for.
    """
    wanted = glossary(terms, language)
    text = context.reading.text
    pieces = list(pieces_of(context.reading))
    sentences = [piece for _, piece in pieces]
    excused = _Excused(context)
    found = [
        _use(entry.term, text, start, end)
        for place, (line, _) in enumerate(pieces)
        for entry, start, end in _in_sentence(excused, line, place, sentences, wanted)
    ]
    return tuple(_largest(found))


class _Excused(dict[int, bool]):
    """Whether a whole sentence excuses the words in it, by where it starts."""

    def __init__(self, context: Context) -> None:
        self.context = context

    def holds(self, line: Line) -> bool:
        if line.start not in self:
            self[line.start] = (
                excuses.is_own_name(line.words)
                or excuses.is_named_only(line.words)
                or is_lowered(self.context, line, line.start, line.end)
            )
        return self[line.start]

    def quotes(self, start: int, end: int) -> bool:
        """Whether the words, or one of them, stand inside quotation marks."""
        quotations = self.context.reading.quotations
        return any(left < end and start < right for left, right in quotations)


def _in_sentence(
    excused: _Excused,
    line: Line,
    place: int,
    sentences: list[Marked],
    wanted: Glossary,
) -> Iterator[tuple[Entry, int, int]]:
    words = sentences[place].words
    found = [
        (entry, hit)
        for entry in wanted.worth_a_look(words)
        for hit in _not_excused(entry, place, sentences)
    ]
    if not found or excused.holds(line):
        return
    for entry, hit in found:
        start, end = sentences[place].place(*hit.span())
        before = _MARKS.sub("", words[max(0, hit.start() - _NEAR) : hit.start()])
        after = _MARKS.sub("", words[hit.end() : hit.end() + _NEAR])
        if not (excused.quotes(start, end) or excuses.is_judged(before, after, words)):
            yield entry, start, end


def _not_excused(
    entry: Entry, place: int, sentences: list[Marked]
) -> Iterator[re.Match[str]]:
    """Yield the hits which the entry's own exceptions leave."""
    found = [hit for each in entry.phrases for hit in hits(each, place, sentences)]
    words = sentences[place].words
    if not found or stands_in(entry.unless, words):
        return
    names = [each.span() for each in places(entry.names, words)] if entry.names else []
    for hit in found:
        if not any(start < hit.end() and hit.start() < end for start, end in names):
            yield hit


def _use(term: Term, text: str, start: int, end: int) -> TermUse:
    return TermUse(
        key=term.key,
        term=term.name,
        start=start,
        end=end,
        words=text[start:end],
        status=term.status,
        why=term.why,
        use=term.use,
    )


def _largest(found: list[TermUse]) -> Iterator[TermUse]:
    """Leave out what lies inside a find of the same term."""
    found.sort(key=lambda use: (use.start, -use.end, _RANK[use.status], use.key))
    reach: dict[str, int] = {}
    for use in found:
        if reach.get(use.key, -1) < use.end:
            reach[use.key] = use.end
            yield use
