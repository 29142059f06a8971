"""How German words change: enough to find a word of the glossary in every form."""

import re

from augenhoehe.language.folding import folded
from augenhoehe.language.wordlists import word_set

_MARK = r"[\^°]?"
_NOUN = r"(?:e|en|er|ern|es|em|s|n|ns|se|sen|in|innen)?"
_AFTER_E = r"(?:e|en|es|er|em|ern|in|innen)"
_AFTER_ER = r"(?:s|n|in|innen)?"
_AS_NOUN = r"(?:e|en|er|es|em|ern)"
_ADJECTIVE = r"(?:e[nrsm]?|ere[nrsm]?|ste[nrsm]?)?"
_VERB = r"(?:e|en|n|est|st|et|t|ete[nst]?|te[nstrm]?|end|ende[nrsm]?)"
_OFFICIAL = (
    r"(?![a-z^-]*(?:gesetz|verordnung|versicherung|ausweis|recht|beauftragt|beirat|rat(?:es|s)?(?![a-z])|verband"
    r"|vertretung|bewegung|verfuegung|konvention|zeitung|archiv))"
)
_NO_COMPOUND = r"(?!isch|lich|haft|ig(?:e|k|$))"
_LEAST_FOR_COMPOUND = 6
_STRONG = {
    "leiden": r"(?:leid(?:e|en|est|et|end|ende[nrsm]?)|litt(?:en|est)?|gelitten)",
    "stossen": r"(?:stoss(?:en|e|t|end)|stoesst|stiess(?:en|est)?|gestossen)",
    "fallen": r"(?:fall(?:en|e|t)|faellt|fiel(?:en)?|gefallen)",
    "haben": r"(?:hab(?:e|en|t)|hat|hatte[nt]?|haette[nt]?)",
    "sein": r"(?:ist|sind|bin|bist|seid|war(?:en|st)?|sei|waere[n]?|gewesen)",
    "werden": r"(?:werd(?:e|en|et)|wird|wurde[n]?|wuerde[n]?|geworden)",
    "bleiben": r"(?:bleib(?:e|en|t)|blieb(?:en)?|geblieben)",
    "nehmen": r"(?:nehm(?:e|en|t)|nimmt|nahm(?:en)?|genommen)",
    "sprechen": r"(?:sprech(?:e|en|t)|spricht|sprach(?:en)?|gesprochen)",
    "lassen": r"(?:lass(?:e|en|t)|laesst|liess(?:en)?|gelassen)",
    "tragen": r"(?:trag(?:e|en|t)|traegt|trug(?:en)?|getragen)",
    "verlieren": r"(?:verlier(?:e|en|t)|verlor(?:en)?)",
    "erleiden": r"(?:erleid(?:e|en|et)|erlitt(?:en)?)",
}
_KEPT = word_set(
    """
    in an am auf aus bei bis beim dem den der des die das durch ein eine fuer gegen hinter im ins mit nach neben
    nicht ohne ueber um und unter vom von vor wegen wie zu zum zur als so sehr mehr kein oder aber sich dann wenn
    dass trotz seit eigenen voller wieder immer einen einem einer eines keinen keine
    """
)


def exact(word: str) -> tuple[str, tuple[str, ...]]:
    """Return the pattern of a word that does not change, and what it must contain."""
    small = folded(word)
    return _MARK + _joined(small), (_longest(small),)


def word(
    written: str, *, alone: bool, before_noun: bool
) -> tuple[str, tuple[str, ...]]:
    """Return the pattern of all forms of a word, and the letters one of which it contains.

    ``alone`` rules out compounds; ``before_noun`` says that it is an adjective with an
    ending ("besondere Bedürfnisse").
    """
    if written.endswith("(r)"):
        return _adjective_as_noun(folded(written[:-3]), alone=alone)
    small = folded(written)
    if small in _KEPT:
        return exact(written)
    if written[0].isupper():
        return _noun(small, alone=alone)
    if small in _STRONG:
        return _MARK + _STRONG[small], tuple(_letters(_STRONG[small]))
    if before_noun:
        small = re.sub(r"(?<=[a-z]{3})e[nrsm]?$", "", small)
    elif small.endswith(("en", "eln", "ern")):
        stem = re.sub(r"e?n$", "", small)
        return rf"{_MARK}(?:ge)?{stem}{_VERB}", (stem,)
    return rf"{_MARK}{_joined(small)}{_ADJECTIVE}", (_longest(small),)


def _noun(small: str, *, alone: bool) -> tuple[str, tuple[str, ...]]:
    stem, endings = small, _NOUN
    if small.endswith("e"):
        stem, endings = small[:-1], _AFTER_E
    elif small.endswith("er"):
        endings = _AFTER_ER
    plural = (
        re.sub(r"(a|o|u)([^aeiou^-]*)$", r"\1e?\2", stem)
        if not stem.endswith("ung")
        else stem
    )
    body = _joined(plural)
    anchor = _longest(re.split(r"[aou]e\?", plural)[0] or stem)
    if alone or len(small) < _LEAST_FOR_COMPOUND:
        return rf"{_MARK}{body}{endings}", (anchor,)
    return _with_compounds(body, endings), (anchor,)


def _with_compounds(body: str, endings: str) -> str:
    left = r"(?!nicht|non)(?:[a-z]{3,30}-?\^?)?"
    right = (
        rf"(?:{endings}|(?:s|es|n|en|e|er)?-?\^?{_NO_COMPOUND}{_OFFICIAL}[a-z]{{3,40}})"
    )
    return rf"{_MARK}{left}{body}{right}"


def _adjective_as_noun(small: str, *, alone: bool) -> tuple[str, tuple[str, ...]]:
    """A participle or adjective used as a noun: its capital tells, except at the start.

    "Behinderte brauchen" is one, "Behinderte Menschen" and "Behinderte und nicht
    behinderte Menschen" are not.
    """
    stem = _joined(small.removesuffix("e"))
    left = "" if alone else r"(?!nicht|non)(?:[a-z]{3,30})?"
    right = "" if alone else rf"|en-?\^?{_OFFICIAL}[a-z]{{4,40}}"
    noun = rf"{left}{stem}(?:{_AS_NOUN}{right})"
    adjective = r"(?! \^)(?! (?:,|und|oder|sowie|bzw)(?: nicht)? [a-z]{3,}e[nrsm]? )"
    return rf"(?:\^{noun}|°{noun}{adjective})", (_longest(small.removesuffix("e")),)


def _joined(small: str) -> str:
    """A hyphen in a phrase stands for a hyphen, a space or nothing."""
    return r"[ -]?[\^]?".join(small.split("-"))


def _longest(small: str) -> str:
    return max(re.split(r"[^a-z0-9']", small), key=len)


def _letters(pattern: str) -> list[str]:
    """Return the least letters of each alternative of a pattern without nesting signs."""
    flat = re.sub(r"\([^()]*\)\??|\[[^\]]*\]\??", "", pattern[3:-1])
    return [each for each in flat.split("|") if each]
