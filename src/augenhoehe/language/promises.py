"""What a text of ours promises with a date."""

import re
from dataclasses import dataclass
from datetime import date

from augenhoehe.language.dates import FoundDate, dates_in
from augenhoehe.language.names import has_name
from augenhoehe.language.reading import Line, Reading, read


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPromise:
    """A sentence that promises something; ``start`` and ``end`` are those of the sentence.

    ``on`` is the last day named in it, or None where the words name no day ("by
    autumn"): a person has to set one.
    """

    text: str
    on: date | None
    start: int
    end: int


_OTHERS_TURN = re.compile(
    r"^(?:und |bitte |please |and |also )*(?:schreiben|schicken|senden|melden|nennen|sagen|geben|kommen|teilen|lassen|waehlen|rufen|stimmen) sie\b"
    r"|^(?:bitte|please)\b|\b(?:koennen|koennten|duerfen|muessen) sie\b|\b(?:you can|you may|you could|can you|could you|have until)\b|\bhaben sie zeit\b"
)
_PAST = re.compile(
    # "der Stand" is a booth, "es stand" is the past: an article tells them apart.
    r"(?<!\bder )(?<!\bden )(?<!\bdem )(?<!\bein )(?<!\beinen )(?<!\bunser )(?<!\bunseren )\bstand\b|"
    r"\b(?:seit|since|war|waren|wurde|wurden|hatte|hatten|gab|kam|fand|schrieb(?:en)?|fehlte|blieb|were|had|did|gestern|yesterday|last|letzte[nrsm]?|vorige[nrsm]?|vergangene[nrsm]?|ago)\b"
    r"|\b(?:haben|hat|habe|sind|ist) (?:\w+ ){0,12}(?:ge\w+(?:t|en)|ver\w+(?:t|en)|be\w+(?:t|en)|\w+ge\w+(?:t|en)|\w+iert)$"
    r"|\b(?:have|has) (?:\w+ )?(?:\w+ed|been|written|sent|told|made|given|said|left|done)\b"
    r"|\b(?:it|that|this|he|she|there|which|i|answer|decision|meeting) was\b"
    r"|\b(?:we|they|i) (?:answered|replied|wrote|asked|said|promised|ended|sent|met|decided|published|left|told|spoke|received|got)\b"
)
_FUTURE = re.compile(
    r"\b(?:werden|wird|werde|will|shall|is going to|are going to|by|bis|spaetestens|ab|within|innerhalb|binnen|morgen|tomorrow|naechste\w*|kommende\w*|next)\b"
)
_DOES = re.compile(
    r"\b(?:wir|ich|unser\w*|uns|we|i|our|us|hier|here|antwort\w*|ergebnis\w*|entscheid\w*|beraet|beraten|folgt|folgen|steht|kommt|kommen|erscheint|ergaenzt|aendert|prueft|pruefen"
    r"|meldet|kuemmert|uebernimmt|beantwortet|veroeffentlicht|liegt vor|fertig|answer\w*|result\w*|repl(?:y|ies)|decides?|follows?|adds?|checks?|comes?|publish\w*|updates?|fix\w*|ready|meets?)\b"
)


def promises_in(text: str, *, today: date, language: str = "") -> list[FoundPromise]:
    """Return the sentences that promise something with a date, in order.

    Not promises: what was, what we ask of others, questions, quotations, and dates
    that have passed. ``language`` is accepted for callers that know it; dates and
    verbs of both languages are understood in any case.
    """
    del language
    reading = read(text)
    dates = dates_in(text, today=today)
    found = []
    for line in reading.lines:
        inside = [each for each in dates if line.start <= each.start < line.end]
        if inside and is_promise(reading, line, inside):
            days = [each.on for each in inside if each.on and each.on >= today]
            if days or all(each.on is None for each in inside):
                found.append(_promise(text, line, max(days, default=None)))
    return found


def _promise(text: str, line: Line, on: date | None) -> FoundPromise:
    return FoundPromise(
        text=text[line.start : line.end], on=on, start=line.start, end=line.end
    )


def is_promise(reading: Reading, line: Line, dates: list[FoundDate]) -> bool:
    """Say whether a sentence with these dates in it looks ahead and is ours to keep."""
    if line.question or all(reading.is_quoted(each.start, each.end) for each in dates):
        return False
    if _OTHERS_TURN.search(line.words):
        return False
    if _PAST.search(line.words):
        return bool(
            re.search(r"\b(?:werden|wird|werde|will|bis|by)\b", line.words)
        ) and not re.search(
            r"\b(?:seit|since|war|waren|wurde|wurden|hatten?|were|had|did|gestern|yesterday)\b",
            line.words,
        )
    if _FUTURE.search(line.words) or _DOES.search(line.words):
        return True
    return has_name(reading.text[line.start : line.end])
