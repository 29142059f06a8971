"""Counting syllables by groups of vowels: near enough for formulas over whole texts."""

import re

_GERMAN = re.compile(r"aa|ai|au|ee|ei|eu|ie|oo|äu|ey|[aeiouyäöüéè]")
_ENGLISH = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^laeiouy]e|[^aeiouy]es|[^aeioutdy]ed)$")


def syllables(word: str, language: str) -> int:
    """Return how many syllables a word has, one at least."""
    small = word.lower()
    if language == "de":
        return len(_GERMAN.findall(small)) or 1
    count = len(_ENGLISH.findall(small))
    if count > 1 and _SILENT.search(small):
        count -= 1
    return count or 1
