"""Points at what could be said more simply. It is advice: it never stops a text."""

import json
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from importlib import resources

from augenhoehe.language import plain
from augenhoehe.language.findings import PlainAdvice
from augenhoehe.language.plain.texts import TEXTS
from augenhoehe.language.reading import Line, Reading
from augenhoehe.language.stems import query_stems

_MOST_WORDS = 20
_LONG_COMPOUND = 24
_MOST_CLAUSES = 3
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_CLAUSE = {
    "de": re.compile(
        r", (?:(?:in|mit|auf|von|bei|aus|nach|an|für|zu|durch|über|unter|ohne|um) )?"
        r"(?:dass|weil|wenn|ob|obwohl|damit|sodass|bevor|nachdem|während|falls|sofern|wobei|wodurch|was|wer|wo|wie"
        r"|der|die|das|den|dem|deren|dessen|denen|welche[rsnm]?)\b"
    ),
    "en": re.compile(
        r",? \b(?:that|which|who|whom|whose|because|although|unless|while|whereas|if|when|where|since|so that|after|before)\b"
    ),
}
_PASSIVE = {
    "de": re.compile(
        r"\b(?:wird|werden|wurde|wurden|würde|würden)\b(?: [^\s.!?;]+){0,9}? (?:\w*ge\w+(?:t|en)|(?:be|ver|er|ent|zer|miss|über|unter)\w+(?:t|en)|\w+iert)\b"
        r"|\b(?:\w*ge\w+(?:t|en)|(?:be|ver|er|ent|zer)\w+(?:t|en)|\w+iert) (?:worden|wird|werden|wurden?)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:is|are|was|were|be|been|being)\b(?: (?:not|never|also|being|already|currently|now|then|\w+ly)){0,2} "
        r"(?:\w{2,}ed|done|made|given|taken|written|sent|told|held|kept|left|found|seen|shown|known|paid|put|set|built|brought|chosen|drawn|driven|grown|heard|led|lost|met|read|said|sold|spent|thought|understood)\b",
        re.IGNORECASE,
    ),
}
_NO_PASSIVE = re.compile(
    r"\b(?:be|is|are|was|were) (?:interested|concerned|tired|pleased|excited|worried|disabled|married|related|supposed|delighted|sighted|wicked|red|need\w*|indeed)$",
    re.IGNORECASE,
)
_NOMINAL = {
    "de": re.compile(
        r"\b[A-ZÄÖÜ]\w{3,}(?:ungs?|ungen|heit|heiten|keit|keiten|tion|tionen|nahme)\b(?: (?!und\b|oder\b)[a-zäöüß]+){0,3} (?:\w+ )?[A-ZÄÖÜ]\w{3,}(?:ung|ungen|heit|heiten|keit|keiten|tion|tionen|nahme)\b"
        r"|\bz(?:ur|um) \w+(?:ung|tion|nahme) (?:bringen|gebracht|kommen|gelangen|gekommen|gelangt)\b"
    ),
    "en": re.compile(
        r"\b\w{3,}(?:tion|tions|ment|ments|ance|ence|ity) of (?:\w+ ){0,3}\w{3,}(?:tion|tions|ment|ments|ance|ence|ity)\b"
        r"|\b(?:carry|carried|carrying) out (?:an? |the )?\w+(?:tion|ment) of\b",
        re.IGNORECASE,
    ),
}
_NEGATION = {
    "de": re.compile(
        r"\b(?:nicht|kein\w*|nie|niemals|niemand|ohne)\b(?: [^\s.!?;,]+){0,4} (?:un(?:möglich|üblich|wahrscheinlich|wichtig|bekannt|begründet|erheblich|problematisch|gern|berechtigt|verständlich)\w*|ausgeschlossen|nicht|kein\w*|ohne|niemand|verhindern|verneinen|bestreiten)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:not|never|no|nobody|cannot|without|\w+n['’]t)\b(?: [^\s.!?;,]+){0,4} (?:un(?:able|usual|likely|important|known|reasonable|founded|aware|necessary|common)\w*|impossible|improbable|not|no|never|without|deny|prevent|fail)\b",
        re.IGNORECASE,
    ),
}

type _Found = Iterator[tuple[int, int, str]]
"""Start, end, and what fills the text of the advice."""


def advice_in(reading: Reading, language: str) -> tuple[PlainAdvice, ...]:
    """Return what could be said more simply, in order; nothing inside quotations."""
    if language not in TEXTS:
        return ()
    found = []
    for line in reading.lines:
        for kind, find in _FINDERS:
            for start, end, filling in find(reading, line, language):
                if not reading.is_quoted(start, end):
                    found.append(
                        _advice(reading, language, kind, (start, end, filling))
                    )
    return tuple(sorted(found, key=lambda each: (each.start, each.end, each.kind)))


def _advice(
    reading: Reading, language: str, kind: str, found: tuple[int, int, str]
) -> PlainAdvice:
    start, end, filling = found
    why, instead = TEXTS[language][kind]
    return PlainAdvice(
        kind=kind,
        start=start,
        end=end,
        words=reading.text[start:end],
        why=why.replace("{count}", filling),
        instead=instead.replace("{simple}", filling),
    )


def _long_sentence(reading: Reading, line: Line, _language: str) -> _Found:
    count = len(_WORD.findall(reading.text, line.start, line.end))
    if count > _MOST_WORDS:
        yield line.start, line.end, str(count)


def _nested(reading: Reading, line: Line, language: str) -> _Found:
    clauses = _CLAUSE[language].findall(reading.text, line.start, line.end)
    if len(clauses) >= _MOST_CLAUSES:
        yield line.start, line.end, ""


def _passive(reading: Reading, line: Line, language: str) -> _Found:
    for match in _PASSIVE[language].finditer(reading.text, line.start, line.end):
        # "Wir werden … ändern" is the future, and who does it is said.
        if language == "de" and _is_future(match[0]):
            continue
        if not _NO_PASSIVE.search(match[0]):
            yield *match.span(), ""


def _is_future(words: str) -> bool:
    first, last = words.split()[0].lower(), words.split()[-1].lower()
    return first in ("werden", "wird", "würde", "würden") and not re.search(
        r"(?:t|ge\w{2,}en|(?:ver|be|ent)\w*(?:geb|nomm|boten|loren|standen|sproch|schrieb|loss)\w*en?)$",
        last,
    )


def _by_pattern(patterns: dict[str, re.Pattern[str]]) -> "_Finder":
    def find(reading: Reading, line: Line, language: str) -> _Found:
        for match in patterns[language].finditer(reading.text, line.start, line.end):
            yield *match.span(), ""

    return find


def _compound(reading: Reading, line: Line, _language: str) -> _Found:
    for match in _WORD.finditer(reading.text, line.start, line.end):
        if max(map(len, match[0].split("-"))) >= _LONG_COMPOUND:
            yield *match.span(), ""


def _difficult(reading: Reading, line: Line, language: str) -> _Found:
    words, phrases, _ = _simpler(language)
    for match in _WORD.finditer(reading.text, line.start, line.end):
        simple = words.get(_key(match[0])) or words.get(_stem(match[0]))
        if simple is not None:
            yield *match.span(), simple
    for match in phrases.finditer(reading.text, line.start, line.end):
        yield *match.span(), _list(language, "phrases")[match[0].lower()]


def _abbreviation(reading: Reading, line: Line, language: str) -> _Found:
    for match in _simpler(language)[2].finditer(reading.text, line.start, line.end):
        yield *match.span(), _list(language, "abbreviations")[match[0].lower()]


type _Finder = Callable[[Reading, Line, str], _Found]

_FINDERS: tuple[tuple[str, _Finder], ...] = (
    (plain.SENTENCE, _long_sentence),
    (plain.NESTED, _nested),
    (plain.PASSIVE, _passive),
    (plain.NOMINAL, _by_pattern(_NOMINAL)),
    (plain.NEGATION, _by_pattern(_NEGATION)),
    (plain.WORD, _difficult),
    (plain.ABBREVIATION, _abbreviation),
    (plain.COMPOUND, _compound),
)


def _key(word: str) -> str:
    """A noun and a verb of one stem are told apart by the capital."""
    return f"{word[0].isupper()} {_stem(word)}"


@lru_cache(maxsize=20_000)
def _stem(word: str) -> str:
    return " ".join(query_stems(word))


@lru_cache(maxsize=2)
def _simpler(
    language: str,
) -> tuple[dict[str, str], re.Pattern[str], re.Pattern[str]]:
    listed = _list(language, "words")
    words = {_stem(word): simple for word, simple in listed.items()}
    words |= {_key(word): simple for word, simple in listed.items()}
    phrases = "|".join(map(re.escape, _list(language, "phrases")))
    short = "|".join(map(re.escape, _list(language, "abbreviations")))
    return (
        words,
        re.compile(rf"\b(?:{phrases})\b", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{short})(?!\w)", re.IGNORECASE),
    )


@lru_cache(maxsize=6)
def _list(language: str, name: str) -> dict[str, str]:
    file = resources.files("augenhoehe.language.plain") / "simpler.json"
    found: dict[str, str] = json.loads(file.read_text("utf-8"))[language][name]
    if name == "words":
        return found
    return {word.lower(): simple for word, simple in found.items()}
