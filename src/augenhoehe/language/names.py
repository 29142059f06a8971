"""Finds out whether a text of ours names somebody who takes care."""

import re

from augenhoehe.language.wordlists import word_set

_TITLED = re.compile(
    r"\b(?:Frau|Herrn?|Ms|Mr|Mrs|Mx|Dr|Prof)\.? +(?:(?:Dr|Prof)\.? +)?[A-ZÄÖÜÇŞ]\w*"
)
_PAIR = re.compile(
    r"\b([A-ZÄÖÜÇŞİ][\wäöüßéèçşğı'-]{1,30}) {1,3}([A-ZÄÖÜÇŞİ][\wäöüßéèçşğı'-]{1,30}|[A-ZÄÖÜ]\.)"
)
_ADDRESS = re.compile(
    r"^\W*(?:(?:[Gg]uten (?:Tag|Morgen|Abend)|[Hh]allo|[Ll]iebe[rs]?|[Ss]ehr geehrte[rs]?|[Dd]ear|[Hh]ello|[Hh]i|[Hh]ey|[Mm]oin|[Gg]ood (?:morning|day|afternoon|evening)|@[\w.]+),?[^,.!?\n:–]{0,60}[,.!?\n:–]|[A-ZÄÖÜ]\w+(?: [A-ZÄÖÜ][\w.]*)?,\s)"
)
_DOES_IT = re.compile(
    r"\b([A-ZÄÖÜÇŞİ][a-zäöüßéèçşğı]{2,30})\s{1,3}(?:ergänzt|antwortet|prüft|kümmert|meldet|bringt|schreibt|übernimmt|beantwortet|korrigiert|ändert|klärt|holt|adds?|answers|checks|fixes|replies|takes|deals|writes|looks|corrects|updates|brings|will)\b"
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
