"""How private data look: numbers, addresses, accounts, plates, dates of birth."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from augenhoehe.language.wordlists import word_set


@dataclass(frozen=True, slots=True, kw_only=True)
class Datum:
    """One piece of data in a text, and what it is: a key of `FORMS`."""

    form: str
    start: int
    end: int
    words: str


_MAIL = r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}(?![\w@])"
_IBAN = r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?!\w)"
_PHONE_NAMED = (
    r"(?i:\b(?:tel(?:efon)?|handy\w{0,8}|mobil|fon|phone|mobile|call|whatsapp|nummer|number|ruf\w*|anruf\w*)\b)"
    r"[^\d\n+(]{0,25}(?P<number>[+(]?\d[\d /().-]{4,18}\d)(?![\w.])"
)
_PHONE = (
    r"(?<![\w.,/+-])(?:(?:\+|00)[1-9]\d{0,2}[ /().-]{0,3}\d[\d /()-]{5,16}\d|0[1-9]\d{1,4}[ /-]{1,3}\d[\d -]{3,12}\d"
    r"|01[5-7]\d[\d ]{7,11}|\(0\d{2,5}\) ?\d[\d -]{3,10}\d|07\d{3} ?\d{6})(?![\w.,-]?\d)"
)
_NO_STREET = "Die|Der|Das|Eine?|Diese|Dieser|In|Am|Vom|Zur?|Zum|Im|Auf|Jede|Keine?|Unsere?|Euer|Eure|Ihre?"
_STREET = (
    r"(?<!\w)(?:[A-ZÄÖÜ][\wäöüß-]{1,30}(?:straße|strasse|str\.|weg|gasse|allee|platz|ring|ufer|damm|stieg)"
    rf"|(?!(?:{_NO_STREET}) )(?:[A-ZÄÖÜ][\wäöüß-]{{1,30}} ){{1,2}}(?:Straße|Strasse|Str\.|Weg|Gasse|Allee|Platz|Ring|Ufer|Damm))"
    r" ?\d{1,4} ?[a-z]?(?![\w:%€]|\.\d)(?:,?\s{1,3}(?:D-|A-|CH-)?\d{4,5} +[A-ZÄÖÜ][a-zäöüß]{2,30})?"
    r"|(?<!\w)\d{1,4}[a-z]? (?:[A-Z][a-z]{1,20} ){1,2}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Crescent|Court|Terrace|Gardens)(?!\w)"
)
_BORN = (
    r"(?i:\b(?:geboren|geb|geburtsdatum|geburtstag|born(?: on)?|date of birth|dob|birthday)\b\.?)"
    r"[^\d\n]{0,20}(?P<date>\d{1,2}[./-] ?(?:\d{1,2}[./-] ?|[A-Za-zäÄ]{3,9} )\d{2,4}|\d{4}-\d{2}-\d{2}"
    r"|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8} \d{4})"
)
_PLATE = r"(?<![\w-])(?:[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?\d{1,4}[EH]?|[A-Z]{2}\d{2} ?[A-Z]{3})(?![\w-])"
FORMS = {
    "mail": re.compile(_MAIL),
    "account": re.compile(_IBAN),
    "birth": re.compile(_BORN),
    "named phone": re.compile(_PHONE_NAMED),
    "phone": re.compile(_PHONE),
    "street": re.compile(_STREET),
    "plate": re.compile(_PLATE),
}
GATE = (
    r"[\w.+-]@[\w-]+\.[a-z]{2}|\b[a-z]{2}\d{2} ?[a-z0-9]{4}|\d[\d /().-]{4,}\d"
    r"|(?:str(?:asse|\.)|weg|gasse|allee|platz|ring|ufer|damm|stieg) ?\d|\d[a-z]? (?:[a-z]+ ){1,2}(?:st|street|road|rd|avenue|ave|lane|ln|drive|close|crescent|court|terrace|gardens)\b"
    r"|geb\.|geboren|geburts|\bborn\b|birth|\b[a-z]{1,3}[- ][a-z]{1,2}[- ]?\d|\b[a-z]{2}\d{2} ?[a-z]{3}\b"
)
"""What stands in a text with any of them, in the syntax of RE2 over the folded text."""

_MOST = 40
_SERVICE_NUMBERS = re.compile(
    r"^(?:0?800|00800|0?180\d|0?900|0?137|0?300|0?345|0?808|0?84[345]|1800)"
    r"|^(?:110|112|116\d{3}|115|999|911|988|111|142|143|144|147)$"
)
_COUNTRIES = word_set(
    """
    AD AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MT NL NO PL PT RO SE SI SK SM
    TR
    """
)


def data_in(text: str) -> Iterator[Datum]:
    """Yield what looks like private data, each place once; the first form wins.

    Ends after the first few: a person who looks sees the others, too.
    """
    taken: list[tuple[int, int]] = []
    for form, pattern in FORMS.items():
        for match in pattern.finditer(text):
            group = match.lastgroup or 0
            start, end = match.span(group)
            if any(start < right and left < end for left, right in taken):
                continue
            if len(taken) >= _MOST:
                return
            if not _is_something_else(match[group], form):
                taken.append((start, end))
                yield Datum(form=form, start=start, end=end, words=match[group])


def _is_something_else(words: str, form: str) -> bool:
    if form == "account":
        return words[:2] not in _COUNTRIES or not _checks_out(words)
    if form in {"phone", "named phone"}:
        digits = re.sub(r"\D", "", words.replace("+", "00", 1)).removeprefix("0049")
        return bool(_SERVICE_NUMBERS.match(digits))
    return False


def _checks_out(iban: str) -> bool:
    """Check the two check digits (ISO 13616)."""
    bare = iban.replace(" ", "")
    moved = bare[4:] + bare[:4]
    return int("".join(str(int(sign, 36)) for sign in moved)) % 97 == 1
