"""Patterns over marked words, written so that a person can read them.

One pattern a line. UPPER names a class, lower case a word, ``a|b`` either of them,
``~`` up to four little words (class F, swear words), ``_`` any word, ``*`` up to three words that do not negate,
``X?`` that X may be missing, ``,`` a comma, ``^`` the start of a sentence or part of
one, ``$`` its end, ``NEG`` a negation, ``ASK`` a question mark. All patterns of one
kind become one expression in RE2, so time grows with the length of a comment only.
"""

import re2

_LITTLE = r"(?:(?:/[A-Z]+)*/(?:F|HARD|PROF)(?:/[A-Z]+)*/[^ ]* )"
_ANY = r"(?:/[^ ]* )"
_FIXED = {
    "~": _LITTLE + "{0,4}",
    "*": _ANY + "{0,3}",
    ",": ", ",
    "^": r"[.?,] ",
    "$": r"[.?,] ",
    "NEG": r"![^ ]* ",
    "ASK": r"\? ",
    "NAME": r"@ ",
    "_": _ANY,
}


def compiled(lines: str) -> "re2._Regexp[str]":
    """Return one expression for all patterns of a block of text."""
    patterns = [_pattern(line) for line in lines.splitlines() if line.strip()]
    options = re2.Options()
    options.max_mem = 64 << 20
    return re2.compile("|".join(patterns), options)


def _pattern(line: str) -> str:
    return "(?:" + "".join(map(_item, line.split())) + ")"


def _item(item: str) -> str:
    if item.endswith("?") and len(item) > 1:
        return f"(?:{_item(item[:-1])})?"
    if item in _FIXED:
        return _FIXED[item]
    kinds = item.split("|")
    return "(?:" + "|".join(map(_one, kinds)) + ")"


def _one(kind: str) -> str:
    if kind in _FIXED:
        return _FIXED[kind]
    if kind.isupper():
        return rf"(?:/[A-Z]+)*?/{kind}(?:/[A-Z]+)*/[^ ]* "
    return rf"[/!](?:[A-Z]+/)*{kind} "
