"""How English words change: enough to find a word of the glossary in every form."""

import re

from augenhoehe.language.folding import folded
from augenhoehe.language.wordlists import word_set

_MARK = r"[\^°]?"
_IRREGULAR = {
    "be": r"(?:am|are|is|was|were|be|been|being)",
    "have": r"(?:have|has|had|having)",
    "overcome": r"(?:overcom(?:e|es|ing)|overcame)",
    "strike": r"(?:strik(?:e|es|ing)|struck|stricken)",
    "fall": r"(?:fall(?:s|ing|en)?|fell)",
    "beat": r"(?:beat(?:s|ing|en)?)",
    "commit": r"(?:commit(?:s|ted|ting)?)",
    "get": r"(?:get(?:s|ting)?|got(?:ten)?)",
    "live": r"(?:liv(?:e|es|ed|ing))",
    "child": r"(?:child(?:ren)?)",
    "person": r"(?:persons?|people)",
    "man": r"(?:man|men)",
    "woman": r"(?:woman|women)",
}
_KEPT = word_set(
    """
    a an the of to in on by from with for at as and or no not is his her their my your our its it
    despite people over into who that
    """
)


def exact(word: str) -> tuple[str, tuple[str, ...]]:
    """Return the pattern of a word that does not change, and what it must contain."""
    small = folded(word)
    return _MARK + _joined(small), (_longest(small),)


def word(
    written: str, *, alone: bool, before_noun: bool
) -> tuple[str, tuple[str, ...]]:
    """Return the pattern of all forms of a word, and the letters one of which it contains."""
    del alone, before_noun
    small = folded(written)
    if small in _KEPT:
        return exact(written)
    if small in _IRREGULAR:
        return _MARK + _IRREGULAR[small], tuple(_letters(_IRREGULAR[small]))
    body = _joined(small)
    anchor = _longest(small)
    if small.endswith("y") and small[-2] not in "aeou":
        return rf"{_MARK}{body[:-1]}(?:y|ies|ied|ying)(?:'s|')?", (
            anchor[:-1] or anchor,
        )
    if small.endswith("e"):
        return rf"{_MARK}{body[:-1]}(?:e|es|ed|ing|er|ers)(?:'s|')?", (anchor[:-1],)
    again = f"{small[-1]}?" if small[-1] in "bdgklmnprt" else ""
    return rf"{_MARK}{body}(?:s|es|{again}ed|{again}ing)?(?:'s|')?", (anchor,)


def _joined(small: str) -> str:
    """A hyphen in a phrase stands for a hyphen, a space or nothing."""
    return r"[ -]?\^?".join(re.escape(each) for each in small.split("-"))


def _longest(small: str) -> str:
    return max(re.split(r"[^a-z0-9']", small), key=len)


def _letters(pattern: str) -> list[str]:
    flat = re.sub(r"\([^()]*\)\??", "", pattern[3:-1])
    return [each for each in flat.split("|") if each]
