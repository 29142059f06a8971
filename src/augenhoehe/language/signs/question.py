"""A real question to us: sentence and place.

Rhetorical set phrases, quoted questions and a bare "?" or "oder?" are none.
"""

import re
from collections.abc import Iterator

from augenhoehe.language.reading import Line, Reading

GATE = (
    r"\?|warum|wieso|weshalb|wozu|\bwann\b|\bwo\b|\bwer\b|\bwie (?:viel|lange|oft|hoch|kann)|welche|\bfrage|wissen"
    r"|koennt ihr|koennen sie|\bwhy\b|\bwhen\b|\bwhere\b|\bwho\b|\bhow (?:much|many|long|often|can)"
    r"|\b(?:do|are|did|have|will|can|could) you\b|\bwonder|to know\b|my question"
)
"""What stands in a text that asks something, in the syntax of RE2 over the folded text."""

_ASKS = re.compile(
    r"^(?:und |aber |also |hallo |bitte |and |but |so |please ){0,5}"
    r"(?:warum|wieso|weshalb|wozu|wann|wer|wen|wem|wessen|wo|wohin|woher|was|wie|welche[rsmn]?|worin|womit|woran|wofuer"
    r"|gibt|ist|sind|war|hat|habt|haben|wird|werden|werdet|kann|koennt|koennen|koennte[nt]?|darf|duerfen|muss|muessen"
    r"|soll|sollen|wisst|wissen|plant|planen|seid|stimmt|why|when|who|whom|whose|where|what|how|which"
    r"|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\b"
)
_ASKED_ABOUT = re.compile(
    r"\b(?:ich (?:frage mich|wuesste gern|moechte (?:gern )?wissen|will wissen|wuerde gern wissen)|meine frage|koennt ihr"
    r"|koennen sie|i (?:wonder|would like to know|want to know)|my question|can you|could you)\b"
)
_BEGINS_LIKE_QUESTION = re.compile(
    r"^(?:und |aber |and |but )?(?:warum|wieso|weshalb|wozu|wann|wo|wer|wie (?:viel|lange|oft|hoch|kann)|welche[rsmn]?"
    r"|why|when|where|who|how (?:much|many|long|often|can)|do you|are you|did you|have you|will you)\b.*\w \w"
)
_RHETORICAL = re.compile(
    r"^(?:echt|wirklich|ernsthaft|im ernst|oder|oder nicht|was|wie bitte|hae|was soll das|was soll der scheiss"
    r"|geht s noch|gehts noch|habt ihr sie noch alle|seid ihr noch ganz dicht|wer braucht das|na und|und jetzt|bitte"
    r"|really|seriously|huh|what|are you serious|are you kidding|are you kidding me|right|so what|who cares|or what"
    r"|wtf|you know|are you insane|excuse me|sorry|wollt ihr mich verarschen|wer haette das gedacht|who would have thought)$"
)
_LEAST_WORDS = 2


def find(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield the places of the sentences that ask something."""
    for line in reading.lines:
        if _asks(line) and not reading.is_quoted(line.start, line.end):
            yield line.start, line.end


def _asks(line: Line) -> bool:
    if _RHETORICAL.match(line.words):
        return False
    enough = line.words.count(" ") >= _LEAST_WORDS - 1
    if line.question:
        return enough or bool(_ASKS.match(line.words))
    return bool(
        _BEGINS_LIKE_QUESTION.match(line.words) and _stands_without_mark(line)
    ) or bool(
        _ASKED_ABOUT.search(line.words)
        and re.search(
            r"\b(?:ob|warum|wieso|wann|wer|wie|was|if|why|when|who|how|what)\b",
            line.words,
        )
        and "koennt ihr" not in line.words
    )


def _stands_without_mark(line: Line) -> bool:
    """A question whose mark was left out: short, and no subordinate clause with its main clause."""
    return line.words.count(" ") <= 11 and not re.search(
        r"\b(?:ist unklar|weiss ich|weiss niemand|ist mir egal|i do not know|is beyond me|ist mir ein raetsel|wird|macht|muss|hat)\b",
        line.words,
    )
