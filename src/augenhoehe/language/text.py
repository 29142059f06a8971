"""Sentences with their places, and a form in which two texts can be compared."""

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from augenhoehe.language.wordlists import word_set

_QUOTES = dict.fromkeys(map(ord, "„“”‟«»‹›‚‘’‛`´″′"), "'") | {ord('"'): "'"}
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f"))
_CHANGED = str.maketrans({**_QUOTES, **_DASHES, **_INVISIBLE, ord("…"): "..."})
_TAG = re.compile(r"</?(?:p|br|div|span)\b[^<>]{0,200}>", re.IGNORECASE)
_REPEATED_QUOTES = re.compile(r"'{2,}")
_REPEATED_DASHES = re.compile(r"-{2,}")


def normalised(text: str) -> str:
    """Return the form in which a published reply is compared with what we sent.

    Evens out what networks change on the way: entities, paragraph tags, kinds of
    white space, quotation marks and dashes, ellipses, invisible characters,
    Unicode composition. Case, words and other signs are kept.
    """
    plain = _TAG.sub(" ", html.unescape(html.unescape(text)))
    plain = unicodedata.normalize("NFC", plain).translate(_CHANGED)
    plain = _REPEATED_DASHES.sub("-", _REPEATED_QUOTES.sub("'", plain))
    return " ".join(plain.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence and where it stands: ``text[start:end]``, without white space around."""

    start: int
    end: int
    text: str


_ABBREVIATIONS = word_set(
    """
    abs art bzw ca dr evtl frau fr geb ggf hr inkl jan feb apr jun jul aug sep sept okt oct nov dez dec mr mrs
    ms mx nr prof sog st std str tel usw u.a vgl z.b zb d.h e.g i.e etc vs approx no
    """
)
_MONTH = re.compile(
    r"(?:jan|feb|mär|maer|apr|mai|jun|jul|aug|sep|okt|nov|dez)", re.IGNORECASE
)
_BORDER = re.compile(
    r"(?P<stop>[.!?…]+)[\"'“”«»‘’)\]]*(?=\s|$)|\n[ \t]*(?=\n)|\n(?=[ \t]*(?:[-*•–]|\d{1,2}[.)])\s)"
)
_LAST_WORD = re.compile(r"[\w.]+$")
_BEFORE_ORDINAL = re.compile(
    r"(?:^|\s)(?:am|der|die|das|dem|den|im|zum|vom|bis|des|ab|ein|zur)\s+\d{1,2}$",
    re.IGNORECASE,
)


def sentences(text: str) -> list[Sentence]:
    """Split German or English text into sentences.

    A blank line or a list sign ends a sentence, a single line break does not.
    Ordinals ("am 3. Juni") and common abbreviations do not.
    """
    found = []
    start = 0
    for end in [*_borders(text), len(text)]:
        piece = text[start:end]
        left = start + len(piece) - len(piece.lstrip())
        right = start + len(piece.rstrip())
        if left < right:
            found.append(Sentence(start=left, end=right, text=text[left:right]))
        start = end
    return found


def _borders(text: str) -> Iterator[int]:
    for match in _BORDER.finditer(text):
        if match["stop"] != "." or _ends_sentence(text, match.start(), match.end()):
            yield match.end()


def _ends_sentence(text: str, stop: int, end: int) -> bool:
    """Say whether the single full stop at ``stop`` ends its sentence."""
    before = text[max(0, stop - 40) : stop]
    after = text[end : end + 20].lstrip()
    word = _LAST_WORD.search(before)
    if word is None or not after:
        return True
    last = word[0].casefold()
    if last.isdigit() and len(last) <= 2:
        is_ordinal = (
            after[0].islower() or _MONTH.match(after) or _BEFORE_ORDINAL.search(before)
        )
        return not is_ordinal
    if len(last) == 1 and last.isalpha():
        return False
    return last not in _ABBREVIATIONS and not after[0].islower()
