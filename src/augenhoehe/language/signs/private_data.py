"""Contact and bank data in a comment that others should not read.

Whose data it is cannot be told from the form; a person decides. Web addresses,
years, amounts and paragraph numbers are not private.
"""

import re
from collections.abc import Iterator

from augenhoehe.language.reading import Reading
from augenhoehe.language.signs.base import Sign
from augenhoehe.language.wordlists import word_set

RULE = "R05_private_data"

_MAIL = r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}(?![\w@])"
_IBAN = r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?!\w)"
_PHONE_NAMED = (
    r"(?i:\b(?:tel(?:efon)?|handy|mobil|fon|phone|call|whatsapp|nummer|number|ruf\w*|anruf\w*)\b)"
    r"[^\d\n+(]{0,25}(?P<number>[+(]?\d[\d /().-]{4,18}\d)(?![\w.])"
)
_PHONE = (
    r"(?<![\w.,/+-])(?:(?:\+|00)[1-9]\d{0,2}[ /().-]{0,3}\d[\d /()-]{5,16}\d|0[1-9]\d{1,4}[ /-]{1,3}\d[\d -]{3,12}\d"
    r"|01[5-7]\d[\d ]{7,11}|\(0\d{2,5}\) ?\d[\d -]{3,10}\d|07\d{3} ?\d{6})(?![\w.,-]?\d)"
)
_STREET = (
    r"(?<!\w)(?:[A-ZÄÖÜ][\wäöüß-]{1,30}(?:straße|strasse|str\.|weg|gasse|allee|platz|ring|ufer|damm|stieg)"
    r"|(?!(?:Die|Der|Das|Eine?|Diese|Dieser|In|Am|Vom|Zur?|Zum|Im|Auf|Jede|Keine?|Unsere?|Euer|Eure|Ihre?) )(?:[A-ZÄÖÜ][\wäöüß-]{1,30} ){1,2}(?:Straße|Strasse|Str\.|Weg|Gasse|Allee|Platz|Ring|Ufer|Damm))"
    r" ?\d{1,4} ?[a-z]?(?![\w.:%€])(?:,?\s{1,3}(?:D-|A-|CH-)?\d{4,5} +[A-ZÄÖÜ][a-zäöüß]{2,30})?"
    r"|(?<!\w)\d{1,4}[a-z]? (?:[A-Z][a-z]{1,20} ){1,2}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Crescent)(?!\w)"
)
_BORN = (
    r"(?i:\b(?:geboren|geb\.|geburtsdatum|geburtstag|born(?: on)?|date of birth|dob|birthday)\b\.?)"
    r"[^\d\n]{0,20}(?P<date>\d{1,2}[./-] ?(?:\d{1,2}[./-] ?|[A-Za-zäÄ]{3,9} )\d{2,4}|\d{4}-\d{2}-\d{2}"
    r"|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8} \d{4})"
)
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (_MAIL, _IBAN, _BORN, _PHONE_NAMED, _PHONE, _STREET)
)
_HOTLINES = re.compile(
    r"^(?:\+49|0)?800|^(?:110|112|116\d{3}|115|999|911|988|142|143|147)$"
)
_COUNTRIES = word_set(
    """
    AD AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MT NL NO PL PT RO SE SI SK SM
    TR
    """
)


def find(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield the places of private data, each once, the first pattern wins."""
    taken: list[tuple[int, int]] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(reading.text):
            group = match.lastgroup or 0
            start, end = match.span(group)
            if _is_public(match[group], pattern.pattern):
                continue
            if not any(start < right and left < end for left, right in taken):
                taken.append((start, end))
    yield from taken


def _is_public(words: str, pattern: str) -> bool:
    if pattern == _IBAN:
        return words[:2] not in _COUNTRIES or not _checks_out(words)
    if pattern in {_PHONE, _PHONE_NAMED}:
        digits = re.sub(r"\D", "", words.replace("+", "00", 1)).removeprefix("0049")
        return bool(_HOTLINES.match(digits))
    return False


def _checks_out(iban: str) -> bool:
    """Check the two check digits (ISO 13616)."""
    bare = iban.replace(" ", "")
    moved = bare[4:] + bare[:4]
    return int("".join(str(int(sign, 36)) for sign in moved)) % 97 == 1


SIGN = Sign(
    rule=RULE,
    gate=r"\d|@",
    find=find,
    german="Hier stehen vielleicht private Daten, die andere nicht lesen sollten.",
    english="Private data may stand here that others should not read.",
)
