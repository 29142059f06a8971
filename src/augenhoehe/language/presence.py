"""What a good answer contains, and which parts of it a text does not show.

A part that is not seen is a question to the writer, never a fault.
"""

import re

from augenhoehe.language.dates import FoundDate
from augenhoehe.language.promises import is_promise
from augenhoehe.language.reading import Reading
from augenhoehe.language.stems import stems
from augenhoehe.language.wordlists import word_set

CONCERN = "concern"
RESPONSIBILITY = "responsibility"
NEXT_STEP = "next_step"
NAME = "name"
PARTS = (CONCERN, RESPONSIBILITY, NEXT_STEP, NAME)

_CONCERN = re.compile(
    r"\b(?:sie|du|ihr) (?:\w+ )?(?:kritisier\w+|frag\w*|schreib\w*|schilder\w*|bemaengel\w*|beschreib\w*|weis\w*|vermiss\w*|forder\w*|wuensch\w*|lehn\w*|sag\w*|moecht\w*|berichte\w*|nenn\w*|find\w*|hab\w* (?:\w+ ){0,6}(?:gefragt|geschrieben|kritisiert|gemeldet|genannt|hingewiesen|recht))\b"
    r"|\bverstanden (?:haben wir|habe ich)\b|\bes geht (?:ihnen|dir|euch) (?:um|darum)\b|\b(?:hinweis|frage|kritik|bericht|vorschlag|beschwerde|wunsch) (?:auf|zu|zur|zum|an|am|ueber|nach|zu den|dass|wegen) \w+|\b(?:ihre?|deine?|eure?) (?:\w+ )?(?:kritik|frage|frage|hinweis|forderung|vorwurf)\b"
    r"|\byou (?:\w+ )?(?:ask|asked|write|wrote|criticise|criticised|criticize|point|pointed|describe|described|say|said|report|reported|miss|want|demand|mention|mentioned|suggest|told|find)\b|\bwe understand that\b|\byour (?:\w+ )?(?:question|criticism|point|report|complaint|suggestion) (?:about|on|that|of|is)\b|\bfor pointing (?:out|us)\b|\bwhat we understood\b"
)
_DOING = re.compile(
    r"\b(?:wir|ich) (?:\w+ )?(?:haben|habe|hatten|waren|sind|aendern|pruefen|ergaenzen|antworten|ersetzen|zahlen|stellen|nehmen|holen|beraten|entscheiden|veroeffentlichen|streichen|fragen|bringen|tun|machen|werden|korrigieren|laden|sagen|geben|beteiligen|entschuldigen|uebernehmen|liessen|schulden|kuemmern|loeschen|bauen|beheben|legen|setzen|klaeren|foerdern|beenden)\b"
    r"|\b(?:haben|habe|hatten|aendern|pruefen|ergaenzen|antworten|beraten|fragen|werden|beantworten|veroeffentlichen|sagen|entscheiden|klaeren|tun|holen|ersetzen|sind|waren|foerdern) (?:wir|ich)\b|\bunser (?:fehler|versaeumnis|satz)\b|\bunsere (?:verantwortung|schuld|entscheidung)\b|\b(?:liegt|lag) (?:bei|an) uns\b"
    r"|\b(?:we|i) (?:\w+ )?(?:did|have|had|were|are|was|am|change|check|add|answer|fix|replace|left|used|wrote|approved|decided|funded|paid|will|publish|ask|made|got|take|correct|remove|failed|apologise|forgot|fund|stop|owe|put|know|asked|missed)\b|\b(?:our|my) (?:mistake|fault|responsibility)\b|\bthe responsibility is ours\b"
)
_TITLED = re.compile(
    r"\b(?:Frau|Herrn?|Ms|Mr|Mrs|Mx|Dr|Prof)\.? +(?:(?:Dr|Prof)\.? +)?[A-ZÄÖÜÇŞ]\w*"
)
_PAIR = re.compile(
    r"\b([A-ZÄÖÜÇŞİ][\wäöüßéèçşğı'-]+) +([A-ZÄÖÜÇŞİ][\wäöüßéèçşğı'-]+|[A-ZÄÖÜ]\.)"
)
_ADDRESS = re.compile(
    r"^\W*(?:(?:[Gg]uten (?:Tag|Morgen|Abend)|[Hh]allo|[Ll]iebe[rs]?|[Ss]ehr geehrte[rs]?|[Dd]ear|[Hh]ello|[Hh]i|[Hh]ey|[Mm]oin|[Gg]ood (?:morning|day|afternoon|evening)|@[\w.]+)[^,.!?\n:–]{0,60}[,.!?\n:–]|[A-ZÄÖÜ]\w+(?: [A-ZÄÖÜ][\w.]*)?,\s)"
)
_DOES_IT = re.compile(
    r"\b([A-ZÄÖÜÇŞİ][a-zäöüßéèçşğı]{2,})\s+(?:ergänzt|antwortet|prüft|kümmert|meldet|bringt|schreibt|übernimmt|beantwortet|korrigiert|ändert|klärt|holt|adds?|answers|checks|fixes|replies|takes|deals|writes|looks|corrects|updates|brings|will)\b"
)
_NO_NAMES = word_set(
    """
    Der Die Das Den Dem Des Ein Eine Einen Einer Wir Ich Sie Ihr Ihre Ihren Unser Unsere Unseren Es Er In Im
    Am An Auf Bei Bis Von Vom Zu Zum Zur Für Mit Nach Seit Und Oder Aber Wenn Falls Danke Vielen Herzlichen
    Guten Gute Liebe Lieber Hallo Anfang Ende Mitte Montag Dienstag Mittwoch Donnerstag Freitag Samstag
    Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember Gremium
    Vorstand Team Redaktion Was Wer Wie Wo Wann Warum Dass Diese Dieser Dieses Alle Jede Jeder Kein Keine
    Nicht Noch Auch Nur So Da Hier Dort Dann Damit Dazu Darum Beides Deutsche Deutscher Frage Antwort Kritik
    Ergebnis Beitrag Kommentar Verein Stiftung Niemand Jemand Man Bitte Heute Morgen Gestern Menschen
    Betroffene Leitung Geschäftsführung The This That These Those We You Your Our It He She They And Or But If
    When What Who How Why Where Thank Thanks Dear Hello Good Monday Tuesday Wednesday Thursday Friday Saturday
    Sunday January February March May June July October December Board Panel Result Answer On In At By For
    From To As Not No Yes Everyone Nobody Somebody Until Since Here There Then Please Beide Zwei Drei Vier
    Fünf
    """
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


def has_name(text: str) -> bool:
    """Say whether somebody of ours is named; the person addressed does not count."""
    rest = _ADDRESS.sub("", text, count=1)
    if _TITLED.search(rest) or any(
        match[1] not in _NO_NAMES for match in _DOES_IT.finditer(rest)
    ):
        return True
    return any(
        not _NO_NAMES & {match[1], match[2]} and _looks_like_person(match)
        for match in _PAIR.finditer(rest)
    )


def _looks_like_person(match: re.Match[str]) -> bool:
    """Two capitals in a row are rare in English, and in German mostly a name."""
    return (not match[1].isupper() and not match[2].rstrip(".").isupper()) or match[
        2
    ].endswith(".")
