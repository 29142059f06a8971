"""What a good answer contains, and which parts of it a text does not show.

A part that is not seen is a question to the writer, never a fault.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

from augenhoehe.language.answering import questions_in, unanswered
from augenhoehe.language.dates import FoundDate
from augenhoehe.language.findings import Question
from augenhoehe.language.folding import folded
from augenhoehe.language.names import has_name
from augenhoehe.language.panel_topics import is_for_panel, names_panel
from augenhoehe.language.promises import is_promise
from augenhoehe.language.reading import Reading
from augenhoehe.language.stems import stems

CONCERN = "concern"
RESPONSIBILITY = "responsibility"
NEXT_STEP = "next_step"
NAME = "name"
ANSWERS = "answers"
SOURCE = "source"
PANEL = "panel"
PARTS = (CONCERN, ANSWERS, RESPONSIBILITY, NEXT_STEP, NAME, SOURCE, PANEL)
_ALWAYS = frozenset({CONCERN, RESPONSIBILITY, NEXT_STEP, NAME})

_CONCERN = re.compile(
    r"\b(?:sie|du|ihr) (?:\w+ )?(?:kritisier\w+|frag\w*|schreib\w*|schilder\w*|bemaengel\w*|beschreib\w*|weis\w*|vermiss\w*|forder\w*|wuensch\w*|lehn\w*|sag\w*|moecht\w*|berichte\w*|nenn\w*|find\w*|fuehl\w*|hab\w* (?:\w+ ){0,6}(?:gefragt|geschrieben|kritisiert|gemeldet|genannt|hingewiesen|recht))\b"
    r"|\bverstanden (?:haben wir|habe ich)\b|\bes geht (?:ihnen|dir|euch) (?:um|darum)\b|\b(?:hinweis|frage|kritik|bericht|vorschlag|beschwerde|wunsch) (?:auf|zu|zur|zum|an|am|ueber|nach|zu den|dass|wegen) \w+|\b(?:ihre?|deine?|eure?) (?:\w+ )?(?:kritik|frage|frage|hinweis|forderung|vorwurf)\b"
    r"|\byou (?:\w+ )?(?:ask|asked|write|wrote|criticise|criticised|criticize|point|pointed|describe|described|say|said|report|reported|miss|want|demand|mention|mentioned|suggest|told|find)\b|\bwe understand that\b|\byour (?:\w+ )?(?:question|criticism|point|report|complaint|suggestion) (?:about|on|that|of|is)\b|\bfor pointing (?:out|us)\b|\bwhat we understood\b"
)
_SOURCE = re.compile(
    r"https?://|www\.|\bhier[:.)]|\bhier (?:ist|sind|steht|stehen|finden|lesen|liegt|koennen sie)\b|\b(?:steht|stehen|liegt|finden sie|nachlesen|veroeffentlicht|nachzulesen) (?:\w+ ){0,4}hier\b"
    r"|\b(?:siehe|quelle\w*|dokument\w*|protokoll\w*|bescheid\w*|leitlinie\w*|studie\w*|pdf|anhang|anlage|beigefuegt\w*|angehaengt\w*|verlinkt\w*|link|material\w*|broschuere\w*|merkblatt"
    r"|nachlesen|beschluss\w*|gutachten|bericht\w* (?:vom|ueber|steht|liegt)|niederschrift|satzung|paragraf|seite \d+|vertrag)\b"
    r"|\bhere[:.)]|\bhere (?:is|are|you)\b|\b(?:read|see|find|published|stands?|posted) (?:\w+ ){0,4}here\b|\b(?:attached|enclosed|minutes|document\w*|sources?|report|guideline\w*|study|leaflet|linked|contract|decision letter|page \d+|material)\b"
)
_DOING = re.compile(
    r"\b(?:wir|ich) (?:\w+ )?(?:haben|habe|hatten|waren|sind|aendern|pruefen|ergaenzen|antworten|ersetzen|zahlen|stellen|nehmen|holen|beraten|entscheiden|veroeffentlichen|streichen|fragen|bringen|tun|machen|werden|korrigieren|laden|sagen|geben|beteiligen|entschuldigen|uebernehmen|liessen|schulden|kuemmern|loeschen|bauen|beheben|legen|setzen|klaeren|foerdern|beenden)\b"
    r"|\b(?:haben|habe|hatten|aendern|pruefen|ergaenzen|antworten|beraten|fragen|werden|beantworten|veroeffentlichen|sagen|entscheiden|klaeren|tun|holen|ersetzen|sind|waren|foerdern) (?:wir|ich)\b|\bunser (?:fehler|versaeumnis|satz)\b|\bunsere (?:verantwortung|schuld|entscheidung)\b|\b(?:liegt|lag) (?:bei|an) uns\b"
    r"|\b(?:we|i) (?:\w+ )?(?:\w{3,}ed|did|have|had|were|are|was|am|change|check|add|answer|fix|replace|left|used|wrote|approved|decided|funded|paid|will|publish|ask|made|got|take|correct|remove|failed|apologise|forgot|fund|stop|owe|put|know|asked|missed)\b|\b(?:our|my) (?:mistake|fault|responsibility)\b|\bthe responsibility is ours\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """What of a good answer was looked for, what was not seen, what was not taken up."""

    wanted: tuple[str, ...]
    """The parts that this text should show, in the order of `PARTS`."""
    missing: tuple[str, ...]
    unanswered: tuple[Question, ...]


def presence_in(
    reading: Reading, dates: list[FoundDate], comment: str, topics: Collection[str] = ()
) -> Presence:
    """Look for the parts of a good answer to ``comment``.

    Answers and sources are looked for where there is a comment, the panel where one
    of its topics comes up; ``topics`` are words for more of them.
    """
    open_questions = unanswered(reading, dates, comment)
    shown = {
        CONCERN: _has_concern(reading, comment),
        ANSWERS: not open_questions,
        RESPONSIBILITY: any(_DOING.search(line.words) for line in reading.lines),
        NEXT_STEP: _has_next_step(reading, dates),
        NAME: has_name(reading.text),
        SOURCE: _SOURCE.search(folded(reading.text)) is not None,
        PANEL: any(names_panel(line.words) for line in reading.lines),
    }
    wanted = _wanted(reading.text, comment, topics)
    return Presence(
        wanted=wanted,
        missing=tuple(part for part in wanted if not shown[part]),
        unanswered=open_questions,
    )


def _wanted(text: str, comment: str, topics: Collection[str]) -> tuple[str, ...]:
    wanted = set(_ALWAYS)
    if questions_in(comment):
        wanted.add(ANSWERS)
    if comment.strip():
        wanted.add(SOURCE)
    if is_for_panel((text, comment), topics):
        wanted.add(PANEL)
    return tuple(part for part in PARTS if part in wanted)


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
