"""What a good answer contains, and which parts of it a text does not show.

A part that is not seen is a question to the writer, never a fault.
"""

import re

from augenhoehe.language.dates import FoundDate
from augenhoehe.language.names import has_name
from augenhoehe.language.promises import is_promise
from augenhoehe.language.reading import Reading
from augenhoehe.language.stems import stems

CONCERN = "concern"
RESPONSIBILITY = "responsibility"
NEXT_STEP = "next_step"
NAME = "name"
PARTS = (CONCERN, RESPONSIBILITY, NEXT_STEP, NAME)

_CONCERN = re.compile(
    r"\b(?:sie|du|ihr) (?:\w+ )?(?:kritisier\w+|frag\w*|schreib\w*|schilder\w*|bemaengel\w*|beschreib\w*|weis\w*|vermiss\w*|forder\w*|wuensch\w*|lehn\w*|sag\w*|moecht\w*|berichte\w*|nenn\w*|find\w*|fuehl\w*|hab\w* (?:\w+ ){0,6}(?:gefragt|geschrieben|kritisiert|gemeldet|genannt|hingewiesen|recht))\b"
    r"|\bverstanden (?:haben wir|habe ich)\b|\bes geht (?:ihnen|dir|euch) (?:um|darum)\b|\b(?:hinweis|frage|kritik|bericht|vorschlag|beschwerde|wunsch) (?:auf|zu|zur|zum|an|am|ueber|nach|zu den|dass|wegen) \w+|\b(?:ihre?|deine?|eure?) (?:\w+ )?(?:kritik|frage|frage|hinweis|forderung|vorwurf)\b"
    r"|\byou (?:\w+ )?(?:ask|asked|write|wrote|criticise|criticised|criticize|point|pointed|describe|described|say|said|report|reported|miss|want|demand|mention|mentioned|suggest|told|find)\b|\bwe understand that\b|\byour (?:\w+ )?(?:question|criticism|point|report|complaint|suggestion) (?:about|on|that|of|is)\b|\bfor pointing (?:out|us)\b|\bwhat we understood\b"
)
_DOING = re.compile(
    r"\b(?:wir|ich) (?:\w+ )?(?:haben|habe|hatten|waren|sind|aendern|pruefen|ergaenzen|antworten|ersetzen|zahlen|stellen|nehmen|holen|beraten|entscheiden|veroeffentlichen|streichen|fragen|bringen|tun|machen|werden|korrigieren|laden|sagen|geben|beteiligen|entschuldigen|uebernehmen|liessen|schulden|kuemmern|loeschen|bauen|beheben|legen|setzen|klaeren|foerdern|beenden)\b"
    r"|\b(?:haben|habe|hatten|aendern|pruefen|ergaenzen|antworten|beraten|fragen|werden|beantworten|veroeffentlichen|sagen|entscheiden|klaeren|tun|holen|ersetzen|sind|waren|foerdern) (?:wir|ich)\b|\bunser (?:fehler|versaeumnis|satz)\b|\bunsere (?:verantwortung|schuld|entscheidung)\b|\b(?:liegt|lag) (?:bei|an) uns\b"
    r"|\b(?:we|i) (?:\w+ )?(?:\w{3,}ed|did|have|had|were|are|was|am|change|check|add|answer|fix|replace|left|used|wrote|approved|decided|funded|paid|will|publish|ask|made|got|take|correct|remove|failed|apologise|forgot|fund|stop|owe|put|know|asked|missed)\b|\b(?:our|my) (?:mistake|fault|responsibility)\b|\bthe responsibility is ours\b"
)


def missing_parts(
    reading: Reading, dates: list[FoundDate], comment: str
) -> tuple[str, ...]:
    """Return the keys of the parts that the text does not show, in the order of `PARTS`."""
    shown = {
        CONCERN: _has_concern(reading, comment),
        RESPONSIBILITY: any(_DOING.search(line.words) for line in reading.lines),
        NEXT_STEP: _has_next_step(reading, dates),
        NAME: has_name(reading.text),
    }
    return tuple(part for part in PARTS if not shown[part])


def _has_concern(reading: Reading, comment: str) -> bool:
    """The concern is named, or words of the comment that carry meaning come up again."""
    if any(_CONCERN.search(line.words) for line in reading.lines):
        return True
    ours = {stem for stem in stems(reading.text).split() if len(stem) > 4}
    theirs = {stem for stem in stems(comment).split() if len(stem) > 4}
    return len(ours & theirs) >= min(2, max(1, len(theirs)))


def _has_next_step(reading: Reading, dates: list[FoundDate]) -> bool:
    for line in reading.lines:
        inside = [each for each in dates if line.start <= each.start < line.end]
        if inside and is_promise(reading, line, inside):
            return True
    return False
