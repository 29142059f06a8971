"""Data of other people that stand in public: numbers, addresses, plates, diagnoses.

What somebody says about herself is hers to say, and what an organisation offers
(hotline, office, press) is public. A number or an address of which nobody can tell
whose it is counts as somebody else's: to ask once too often harms less than to leave
a person's number in the open. Streets and plates count only beside words about a
person or a car, because places and trains have such names, too.
"""

import re
from collections.abc import Iterator
from typing import Final

from augenhoehe.language.reading import Reading
from augenhoehe.language.signs import diagnoses, private_forms
from augenhoehe.language.signs.base import Sign
from augenhoehe.language.signs.private_forms import Datum, data_in
from augenhoehe.language.signs.wording import any_of, up_to, words

RULE = "R05_private_data"

_THING = (
    r"(?:nummer|handynummer|telefonnummer|mobilnummer|tel|telefon|handy|mail|mailadresse|email|emailadresse|e mail|adresse|anschrift|iban"
    r"|konto|kontonummer|kennzeichen|whatsapp|geburtsdatum|geburtstag|name|auto|wagen|number|phone|mobile|cell|address|email|account|plate|car|birthday|date of birth)"
)
_ADJECTIVE = r"(?:(?:neue|alte|private|eigene|aktuelle|e|new|old|own|private|direct|current|mobile|phone|home|work|email) ){0,2}"
_TO_ME = r"(?:mich|mir|uns|me|us)"
_CONTACT = (
    r"(?:ruf|rufe|ruft|rufen|anrufen|anruf|erreich\w*|schreib\w*|meld\w*|mail\w*|kontaktier\w*|schick\w*|besuch\w*|komm\w*|find\w*|wend\w*"
    r"|call|text|ring|reach|contact|email|write|message|visit|find|send|phone|whatsapp)"
)
_OWN = words(
    (
        rf"(?:mein|meine|meiner|unsere?|my|our) {_ADJECTIVE}{_THING}",
        rf"{_CONTACT} {up_to(4)}{_TO_ME}|{_TO_ME} {up_to(4)}{_CONTACT}",
        r"ich (?:wohne|lebe|heisse|bin (?:[^ ]+ ){0,2}(?:geboren|erreichbar))|wohne ich|bin ich geboren|geboren bin ich",
        r"i (?:live|was born|am (?:at|on|reachable))|i am born|mein name|my name|bei mir|at my place|unter (?:meiner|unserer)",
    )
)
_PUBLIC = words(
    (
        r"hotline|notruf\w*|service\w*|kundenservice|kundendienst|beratung\w*|telefonseelsorge|zentrale|sekretariat|pressestelle|pressekontakt"
        r"|geschaeftsstelle|beschwerdestelle|servicestelle|buero|rathaus|\w*amt|klinik|praxis|krankenhaus|ambulanz|verein|stiftung|schlichtungsstelle",
        r"office|helpline|switchboard|reception|customer service|support line|crisis line|clinic|hospital|council|charity|ombuds\w*|press team",
        r"(?:eure|euer|ihre|deren|your|their) (?:[^ ]+ ){0,1}(?:nummer|telefonnummer|adresse|anschrift|hotline|number|phone|address)",
        r"spend\w*|spendenkonto|donat\w*|crowdfunding|fundrais\w*|unterstuetz\w* (?:[^ ]+ ){0,3}konto",
    )
)
_OF_A_PERSON = words(
    (
        r"wohnt|wohnen|wohnhaft|haust|lebt|privatadresse|adresse|anschrift|zu hause|zuhause|daheim|familie|frau|herrn?|nachbar\w*|klingel\w*",
        r"heisst|nennt sich|praktikantin|praktikant|mutter|vater|sohn|tochter|the (?:mum|mom|dad|lad|woman|man|lady|girl|boy|one who)|(?:real |her |his )?name is|is called",
        r"besucht (?:sie|ihn|den|die)|ihre adresse|seine adresse|lives?|living|home address|address|at home|family|mrs?|ms|her house|his house|neighbou?r",
    )
)
_PLACE = words(
    (
        r"vortrag|lesung|demo|kundgebung|treffen|treffpunkt|veranstaltung|party|konzert|ausstellung|infostand|haltestelle|bahnhof|kreuzung|ampel|baustelle",
        r"parkplatz|rampe|aufzug|eingang|spielplatz|filiale|laden|wohnheim|museum|theater|kino|bibliothek|schule|kita",
        r"event|talk|meeting|demonstration|rally|bus stop|station|crossing|building site|ramp|lift|entrance|playground|shop|museum|theatre|library|school",
    )
)
_OF_A_CAR = words(
    (
        r"kennzeichen|nummernschild|auto|wagen|pkw|fahrer\w*|fahrzeug|parkt\w*|parkplatz|halter\w*|falschparker\w*|lieferwagen|transporter",
        r"plate|number plate|licen[cs]e plate|reg|registration|car|van|driver|parked|parks",
    )
)
_ROLE = re.compile(
    r"info|kontakt|contact|press|service|support|office|hallo|hello|team|berat|redaktion|editor|^mail|^post|datenschutz|privacy|beschwerde|complain"
    r"|kunden|customer|bewerb|jobs|reply|spende|donat|verein|vorstand|sekretariat|anfrage|empfang|verwaltung|ombud|admin|webmaster|newsletter|help|hilfe|teilhabe|inklusion"
)
_FEW_WORDS: Final = 8


def find(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield the places of private data that may be somebody else's."""
    for datum in data_in(reading.text):
        if _may_harm(datum, _words_around(reading, datum)):
            yield datum.start, datum.end
    yield from diagnoses.diagnoses_in(reading.text)


def _words_around(reading: Reading, datum: Datum) -> str:
    """Return the plain words of the sentence, the one before and the one after."""
    near = [
        index
        for index, line in enumerate(reading.lines)
        if line.start < datum.end and datum.start < line.end
    ]
    if not near:
        return ""
    lines = reading.lines[max(0, near[0] - 1) : near[-1] + 2]
    return " ".join(line.words for line in lines)


def _may_harm(datum: Datum, around: str) -> bool:
    if _OWN.search(around) or _PUBLIC.search(around):
        return False
    match datum.form:
        case "mail":
            return not _ROLE.search(datum.words.partition("@")[0].casefold())
        case "street":
            alone = around.count(" ") < _FEW_WORDS and not _PLACE.search(around)
            return bool(_OF_A_PERSON.search(around)) or alone
        case "plate":
            return bool(_OF_A_CAR.search(around))
        case _:
            return True


SIGN = Sign(
    rule=RULE,
    gate=any_of(private_forms.GATE, diagnoses.GATE),
    find=find,
    german=(
        "Hier stehen private Daten, vielleicht von einem anderen Menschen. Bitte "
        "fragen Sie nach, wem sie gehören, und verdecken Sie sie bis dahin."
    ),
    english=(
        "Private data stand here, perhaps of somebody else. Please ask whose they "
        "are, and cover them until then."
    ),
)
