"""The few signs with which a phrase is written, so that a panel needs no code.

``Pflegefall``             the word in all its forms, and compounds of long German nouns
``=Patient``               its forms, but no compounds
``"Deaf"``                 these letters only, with this capital
``Behinderte(r)``          an adjective used as a noun, told by its capital
``an … leiden``            up to seven words between, in this order or the other way round
``unter .. Depression``    up to three words between; in German only small ones
``schwer|leicht``          one word or the other
``{Artikel}`` ``{Diagnose}`` one word of a list (``classes.json``)
``ganz?``                  this word may be missing
``the blind .``             a comma or the end of the sentence follows
``*Krankheit`` ``autis*``  a word that ends or begins so; ``*`` any one word
``Störung + autis* | ADHS``  only if one of these stands in the sentence or beside it
``blind für - Farbe``      not if one of these stands in the same sentence
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from augenhoehe.language.folding import folded
from augenhoehe.language.glossary import english, german
from augenhoehe.language.glossary.marked import Marked

_GAP = r"(?: [^ ;]+){0,7}?"
_FEW = {
    "de": r"(?: [a-z][a-z'-]*(?![^ ])){0,3}?",
    "en": r"(?: [^ ;,]+){0,3}?",
}
_PAUSE = r"(?= [,;]|$)"
_SPACE = r"[ -]"
_BEFORE = r"(?<![^ -])"
_BEFORE_ALONE = r"(?<![^ ])"
_AFTER = r"(?![^ -])"
_AFTER_ALONE = r"(?![^ ])"

type Part = tuple[str, tuple[str, ...]]
"""A pattern, and the letters of which one must be in the sentence for it to match."""


class BadPhrase(ValueError):
    """A phrase cannot be read. The message says which, and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A phrase as patterns. They are compiled when they are needed first."""

    says: str
    letters: tuple[str, ...]
    """One of these is in every sentence in which the phrase stands."""
    beside: str
    unless: str


_compiled = lru_cache(maxsize=8_000)(re.compile)


def places(pattern: str, words: str) -> Iterator[re.Match[str]]:
    """Yield where a pattern of this module stands in a marked sentence."""
    return _compiled(pattern).finditer(words)


def stands_in(pattern: str, words: str) -> bool:
    """Say whether a pattern of this module stands in a marked sentence."""
    return bool(pattern) and _compiled(pattern).search(words) is not None


def hits(
    phrase: Phrase, place: int, sentences: Sequence[Marked]
) -> Iterator[re.Match[str]]:
    """Yield where a phrase stands in one of the sentences, all its conditions met."""
    words = sentences[place].words
    if not any(letters in words for letters in phrase.letters):
        return
    if stands_in(phrase.unless, words):
        return
    if phrase.beside and not any(
        stands_in(phrase.beside, each.words)
        for each in sentences[max(0, place - 1) : place + 2]
    ):
        return
    yield from places(phrase.says, words)


def phrase(written: str, language: str) -> Phrase:
    """Read a phrase with its conditions. Raises `BadPhrase`."""
    rest, _, without = written.partition(" - ")
    says, _, beside = rest.partition(" + ")
    pattern, letters = _said(says, language)
    return Phrase(
        says=pattern,
        letters=letters,
        beside=one_of(_split(beside), language),
        unless=one_of(_split(without), language),
    )


def one_of(phrases: tuple[str, ...], language: str) -> str:
    """Return one pattern for several phrases without conditions, "" for none."""
    return "|".join(_in_order(each, language) for each in phrases)


def _in_order(says: str, language: str) -> str:
    """Return the pattern of a condition, the words of which stand as they are written."""
    sides, _ = _sides(says, language)
    return "(?:" + (_GAP + " ").join(sides) + ")"


def _split(listed: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in listed.split(" | ") if each.strip())


def _said(says: str, language: str) -> Part:
    patterns, letters = _sides(says, language)
    whole = (_GAP + " ").join(patterns)
    if len(patterns) == 2:
        whole += "|" + (_GAP + " ").join(reversed(patterns))
    return rf"(?:{whole})", letters


def _sides(says: str, language: str) -> tuple[list[str], tuple[str, ...]]:
    """Return a pattern for what stands on each side of a gap, and the rarest letters."""
    sides = [each.split() for each in re.split(r"…|\.\.\.", says)]
    if not any(sides) or not all(sides):
        raise BadPhrase(f"“{says}”: there is a word missing")
    parts = [
        [_word(words, place, language) for place in range(len(words))]
        for words in sides
    ]
    letters = _rarest([each for side in parts for each in side])
    return [_in_a_row(side) for side in parts], letters


def _in_a_row(parts: list[Part]) -> str:
    """Join words; one that may be missing takes the space beside it along."""
    row, is_first = "", True
    for part in parts:
        pattern = part[0]
        if pattern == _PAUSE or pattern in _FEW.values():
            row += pattern
        elif not is_first:
            row += (
                f"(?:{_SPACE}{pattern[:-1]})?" if _may_miss(part) else _SPACE + pattern
            )
        elif _may_miss(part):
            row += f"(?:{pattern[:-1]}{_SPACE})?"
        else:
            row, is_first = row + pattern, False
    return row


def _may_miss(part: Part) -> bool:
    return part[0].endswith(")?")


def _rarest(parts: list[Part]) -> tuple[str, ...]:
    needed = [
        letters
        for pattern, letters in parts
        if letters and not _may_miss((pattern, letters))
    ]
    if not needed:
        return ("",)
    return max(needed, key=lambda each: (min(map(len, each)), -len(each)))


def _word(words: list[str], place: int, language: str) -> Part:
    written = words[place]
    if written == "..":
        return _FEW[language], ()
    if written == ".":
        return _PAUSE, ()
    may_be_missing = written.endswith("?")
    written = written.removesuffix("?")
    following = next((each for each in words[place + 1 :] if each != ".."), "")
    before_noun = following.lstrip('=*"')[:1].isupper()
    kinds = [
        _form(each, language, before_noun=before_noun) for each in _choices(written)
    ]
    pattern = "|".join(each for each, _ in kinds)
    letters = tuple(letter for _, each in kinds for letter in each)
    return f"(?:{pattern})" + ("?" if may_be_missing else ""), letters


def _choices(written: str) -> list[str]:
    if written.count("{") != written.count("}"):
        raise BadPhrase(f"“{written}”: a bracket is missing")
    return [each for each in written.split("|") if each]


def _form(written: str, language: str, *, before_noun: bool) -> Part:
    rules = german if language == "de" else english
    if written.startswith("{"):
        return word_class(written[1:-1], language)
    if written.startswith('"'):
        mark = r"[\^°]" if written.strip('"')[:1].isupper() else r"[\^°]?"
        pattern, letters = rules.exact(written.strip('"'))
        return _BEFORE_ALONE + mark + pattern.removeprefix(r"[\^°]?") + _AFTER, letters
    if written.startswith("*") or written.endswith("*"):
        return _open(written)
    alone = written.startswith("=")
    bare = written.removeprefix("=")
    if not re.fullmatch(r"[^\W_](?:[\w'’/-]*[^\W_])?(?:\(r\))?", bare):
        raise BadPhrase(f"“{written}” is no word")
    pattern, letters = rules.word(bare, alone=alone, before_noun=before_noun)
    left, right = (_BEFORE_ALONE, _AFTER_ALONE) if alone else (_BEFORE, _AFTER)
    return f"{left}(?:{pattern}){right}", letters


def _open(written: str) -> Part:
    """A word of which the beginning or the end is open."""
    small = folded(written.strip("*"))
    if not small:
        return rf"{_BEFORE_ALONE}[^ ;,]+", ()
    if written.startswith("*"):
        return _ending_so(small, written, open_end=written.endswith("*")), (small,)
    return rf"{_BEFORE}{_mark(written)}{small}[a-z^-]{{0,40}}(?:'s)?{_AFTER}", (small,)


def _ending_so(small: str, written: str, *, open_end: bool) -> str:
    right = r"[a-z^-]{0,40}" if open_end else r"(?:e|en|er|es|em|n|s|nen)?"
    return rf"{_BEFORE}{_mark(written)}[a-z^-]{{0,40}}{small}{right}(?:'s)?{_AFTER}"


def _mark(written: str) -> str:
    return r"[\^°]" if written.strip("*")[0].isupper() else r"[\^°]?"


@lru_cache(maxsize=64)
def word_class(name: str, language: str) -> Part:
    """Return one pattern for the words of a list. Raises `BadPhrase` for an unknown one."""
    words = _classes().get(language, {}).get(name)
    if words is None:
        raise BadPhrase(f"there is no list “{name}”")
    # Endings are one pattern together: alone, each would read every word again.
    endings = [each for each in words if re.fullmatch(r"\*\w+", each)]
    parts = [_said(each, language)[0] for each in words if each not in endings]
    if endings:
        any_of = "|".join(folded(each.strip("*")) for each in endings)
        parts.append(_ending_so(f"(?:{any_of})", endings[0], open_end=False))
    # Most words of a text are no nouns: they need not be tried against all of the list.
    only_nouns = all(each.lstrip('*="')[:1].isupper() for each in words)
    return ("(?=[\\^°])" if only_nouns else "") + f"(?:{'|'.join(parts)})", ()


@lru_cache(maxsize=1)
def _classes() -> dict[str, dict[str, list[str]]]:
    file = resources.files("augenhoehe.language.glossary") / "classes.json"
    classes: dict[str, dict[str, list[str]]] = json.loads(file.read_text("utf-8"))
    return classes
