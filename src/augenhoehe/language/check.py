"""The conduct check: reads our own outgoing text, never anybody else's."""

import re
from datetime import date

from augenhoehe.language.conduct import FAMILIES
from augenhoehe.language.conduct.base import Context, Family
from augenhoehe.language.dates import dates_in
from augenhoehe.language.detect import language_of
from augenhoehe.language.findings import Finding, Level, Report
from augenhoehe.language.presence import missing_parts
from augenhoehe.language.reading import Line, read

_ANY_DAY = date(2000, 1, 3)
_TOLD = re.compile(
    r"\b(?:haben|hatten|wir schrieben|wir sagten|hiess es|stand|told|wrote|said|asked|had|answered|sent)\b"
)
_TAKEN_BACK = re.compile(
    r"^(?:das|dies|der satz|that|this|it) (?:war|ist|was|is|reicht|genuegt) (?:\w+ ){0,2}(?:falsch|keine antwort|keine entschuldigung|zu wenig|nicht|nicht genug|eine floskel|leere? \w+|wrong|no answer|no apology|not (?:an answer|an apology|enough|good enough|ok))\b"
)
_GERMAN_SIGNS = re.compile(
    r"\b(?:wir|sie|ihre?|das|und|nicht|danke|uns|die|der|fuer|zu|bitte|leid|schade|dass)\b"
)
_REJECTS = re.compile(
    r"\b(?:(?:war|ist|waere|waren|sind) (?:\w+ ){0,2}(?:falsch|keine antwort|keine entschuldigung|zu wenig|nicht genug|kein ersatz|nicht in ordnung|eine floskel|leere? \w+)"
    r"|(?:reicht|genuegt|hilft|gilt) (?:\w+ ){0,4}(?:nicht|niemandem)|haetten wir (?:\w+ ){0,4}nicht (?:schreiben|sagen) (?:duerfen|sollen)|(?:sagen|schreiben|meinen) wir (?:\w+ )?nicht|kein (?:schoener )?satz|nicht mit (?:dem|einem) satz"
    r"|(?:was|is|were) (?:\w+ ){0,2}(?:wrong|no answer|not an answer|no apology|not an apology|not enough|not good enough|not ok)|should not have (?:said|written|told)|(?:do not|will not|no longer) (?:say|write) (?:that|this|things like)|is not what we mean)\b"
)


def check(
    text: str, *, language: str = "", comment: str = "", private_on_wish: bool = False
) -> Report:
    """Check one of our texts before it goes out.

    ``language`` ("de", "en") decides the language of reasons and proposals; when it
    is empty it is detected. ``comment`` is what the text answers and is used only to
    see whether its concern comes up. ``private_on_wish`` says that the person asked
    for the private way herself: then naming it is no deflection.
    """
    reading = read(text)
    language = language or language_of(text)
    dates = dates_in(text, today=_ANY_DAY)
    context = Context(
        reading=reading,
        dates=tuple((each.start, each.end) for each in dates),
        private_on_wish=private_on_wish,
    )
    findings = [
        _finding(family, context, hit, language)
        for family in FAMILIES
        for hit in family.hits(context)
    ]
    findings.sort(key=lambda each: (each.start, each.end, each.family))
    return Report(
        language=language,
        findings=tuple(findings),
        missing=missing_parts(reading, dates, comment),
    )


def _finding(
    family: Family, context: Context, hit: tuple[Line, int, int, str], language: str
) -> Finding:
    line, start, end, key = hit
    if not language:
        language = "de" if _GERMAN_SIGNS.search(line.words) else "en"
    advice = family.advice(key, language)
    is_lowered = context.reading.is_quoted(start, end) or _is_rejected(context, line)
    return Finding(
        family=family.key,
        level=Level.INFO if is_lowered else family.level,
        start=start,
        end=end,
        words=context.reading.text[start:end],
        why=advice.why,
        instead=advice.instead,
    )


def _is_rejected(context: Context, line: Line) -> bool:
    """The words are named to reject them, in the same sentence or in the one after it."""
    if _REJECTS.search(line.words):
        return True
    lines = context.reading.lines
    after = lines.index(line) + 1
    return (
        after < len(lines)
        and bool(_TOLD.search(line.words))
        and bool(_TAKEN_BACK.search(lines[after].words))
    )
