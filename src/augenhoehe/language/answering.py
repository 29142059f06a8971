"""Which questions of a comment a text of ours does not take up.

Nothing here judges whether an answer is right. A question counts as taken up when
its words come up again outside our own questions, when the kind of thing it asks for
is there (a day, a number, a name, a reason), or when the text numbers its answers.
"""

import re
from dataclasses import dataclass
from math import ceil

from augenhoehe.language.dates import FoundDate
from augenhoehe.language.findings import Question
from augenhoehe.language.names import has_name
from augenhoehe.language.reading import Reading, read
from augenhoehe.language.signs import question
from augenhoehe.language.similar.function_words import FUNCTION_STEMS
from augenhoehe.language.stems import stems

_LEAST_STEM = 4
_ORDINALS = (
    r"erste[nrsm]?|first|1",
    r"zweite[nrsm]?|second|2",
    r"dritte[nrsm]?|third|3",
    r"vierte[nrsm]?|fourth|4",
    r"fuenfte[nrsm]?|fifth|5",
    r"sechste[nrsm]?|sixth|6",
)
_NUMBERED = re.compile(
    r"(?m)^[ \t]*(?:\(?(\d{1,2})[.):]|zu (\d{1,2})\b)", re.IGNORECASE
)
_ASKS_WHEN = re.compile(
    r"\b(?:wann|bis wann|seit wann|wie lange|when|how long|since when|by when)\b"
)
_ASKS_NUMBER = re.compile(
    r"\b(?:wie ?viele?|wie hoch|wie oft|how (?:many|much|often|high))\b"
)
_ASKS_WHO = re.compile(r"\b(?:wer|wen|wem|welche person|who|whom)\b")
_ASKS_WHY = re.compile(r"\b(?:warum|wieso|weshalb|wozu|why|how come)\b")
_NUMBER = re.compile(
    r"\b(?:\d[\d.,]*|kein\w*|niemand|null|eins?|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf"
    r"|none|nobody|zero|one|two|three|four|five|six|seven|eight|nine|ten|twice|once|never|nie)\b"
)
_REASON = re.compile(
    r"\b(?:weil|da|denn|deshalb|darum|grund|gruende|naemlich|because|since|reason|reasons|as a result|so that|damit)\b"
)
_YES_OR_NO = re.compile(
    r"(?:^|[.!?:]\s+|\n)\W*(?:Ja|Nein|Doch|Noch nicht|Teilweise|Yes|No|Not yet|Partly)\b",
    re.IGNORECASE,
)
_IS_YES_OR_NO = re.compile(
    r"^(?:und |aber |and |but |also )?(?:gibt|ist|sind|war|waren|hat|habt|haben|wird|werden|werdet|kann|koennt|koennen|darf|duerfen"
    r"|muss|soll|plant|planen|is|are|was|were|do|does|did|has|have|can|could|will|would|should)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reply:
    """What of our text can answer something."""

    text: str
    words: str
    stems: frozenset[str]
    numbers: frozenset[str]
    has_dates: bool


def unanswered(
    reading: Reading, dates: list[FoundDate], comment: str
) -> tuple[Question, ...]:
    """Return the questions in the comment that the text does not take up, in order."""
    asked = questions_in(comment)
    if not asked:
        return ()
    reply = _reply(reading, dates)
    return tuple(
        each
        for number, each in enumerate(asked, 1)
        if not _is_taken_up(each, number, len(asked), reply)
    )


def questions_in(comment: str) -> tuple[Question, ...]:
    """Return the questions a comment asks us."""
    return tuple(
        Question(start=start, end=end, words=comment[start:end])
        for start, end in question.find(read(comment))
    )


def _reply(reading: Reading, dates: list[FoundDate]) -> _Reply:
    lines = [line for line in reading.lines if not line.question]
    said = " \n".join(reading.text[line.start : line.end] for line in lines)
    marks = {next(filter(None, each)) for each in _NUMBERED.findall(reading.text)}
    return _Reply(
        text=said,
        words=" | ".join(line.words for line in lines),
        stems=_content(said),
        numbers=frozenset(marks),
        has_dates=bool(dates),
    )


def _content(text: str) -> frozenset[str]:
    return frozenset(
        stem
        for stem in stems(text).split()
        if len(stem) >= _LEAST_STEM and stem not in FUNCTION_STEMS
    )


def _is_taken_up(asked: Question, number: int, of: int, reply: _Reply) -> bool:
    if str(number) in reply.numbers or _is_numbered(number, reply.words):
        return True
    wanted = _content(asked.words)
    shared = len(wanted & reply.stems)
    if shared >= min(2, max(1, ceil(len(wanted) / 3))):
        return True
    return (of == 1 or shared > 0 or not wanted) and _gives_its_kind(asked.words, reply)


def _is_numbered(number: int, words: str) -> bool:
    if number > len(_ORDINALS):
        return False
    ordinal = _ORDINALS[number - 1]
    return bool(
        re.search(rf"\b(?:{ordinal}) (?:frage|punkt|question|point)\b", words)
        or re.search(rf"\b(?:frage|punkt|question|point) (?:{ordinal})\b", words)
    )


def _gives_its_kind(asked: str, reply: _Reply) -> bool:
    """The text has the kind of thing that is asked for."""
    words = " ".join(line.words for line in read(asked).lines)
    if _ASKS_WHEN.search(words):
        return reply.has_dates
    if _ASKS_NUMBER.search(words):
        return bool(_NUMBER.search(reply.words))
    if _ASKS_WHO.search(words):
        return has_name(reply.text)
    if _ASKS_WHY.search(words):
        return bool(_REASON.search(reply.words))
    return bool(_IS_YES_OR_NO.match(words) and _YES_OR_NO.search(reply.text))
