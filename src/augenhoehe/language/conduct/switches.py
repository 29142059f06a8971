"""What lowers a finding: the words stand in a quotation or are named to reject them."""

import re
from bisect import bisect_right
from operator import attrgetter

from augenhoehe.language.conduct.base import Context
from augenhoehe.language.reading import Line

_TOLD = re.compile(
    r"\b(?:haben|hatten|wir schrieben|wir sagten|hiess es|stand|told|wrote|said|asked|had|answered|sent)\b"
)
_TAKEN_BACK = re.compile(
    r"^(?:das|dies|der satz|that|this|it) (?:war|ist|was|is|reicht|genuegt) (?:\w+ ){0,2}(?:falsch|keine antwort|keine entschuldigung|zu wenig|nicht|nicht genug|eine floskel|leere? \w+|wrong|no answer|no apology|not (?:an answer|an apology|enough|good enough|ok))\b"
)
_REJECTS = re.compile(
    r"\b(?:(?:war|ist|waere|waren|sind) (?:\w+ ){0,2}(?:falsch|keine antwort|keine entschuldigung|zu wenig|nicht genug|kein ersatz|nicht in ordnung|eine floskel|leere? \w+)"
    r"|(?:reicht|genuegt|hilft|gilt) (?:\w+ ){0,4}(?:nicht|niemandem)|haetten wir (?:\w+ ){0,4}nicht (?:schreiben|sagen) (?:duerfen|sollen)|(?:sagen|schreiben|meinen) wir (?:\w+ )?nicht|kein (?:schoener )?satz|nicht mit (?:dem|einem) satz"
    r"|(?:was|is|were) (?:\w+ ){0,2}(?:wrong|no answer|not an answer|no apology|not an apology|not enough|not good enough|not ok)|should not have (?:said|written|told)|(?:do not|will not|no longer) (?:say|write) (?:that|this|things like)|is not what we mean)\b"
)


def is_lowered(context: Context, line: Line, start: int, end: int) -> bool:
    """Say whether the place in the text, which lies in ``line``, is no fault of ours."""
    return context.reading.is_quoted(start, end) or _is_rejected(context, line)


def _is_rejected(context: Context, line: Line) -> bool:
    """The words are named to reject them, in the same sentence or in the one after it."""
    if _REJECTS.search(line.words):
        return True
    lines = context.reading.lines
    after = bisect_right(lines, line.start, key=attrgetter("start"))
    return (
        after < len(lines)
        and bool(_TOLD.search(line.words))
        and bool(_TAKEN_BACK.search(lines[after].words))
    )
