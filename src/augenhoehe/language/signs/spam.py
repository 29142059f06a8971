"""Advertising without link to the topic, and fraud: only where signs come together.

A link alone is never a sign, nor are many links, a petition, a blog, evidence or a
call for donations. What counts is an offer in the words of spam together with a link
or a contact to lure people to, or the known wording of phishing.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

from augenhoehe.language.reading import Reading
from augenhoehe.language.signs.base import Sign
from augenhoehe.language.signs.wording import any_of, up_to, words

RULE = "R12_spam_fraud"

OFTEN: Final = 3
"""In so many other threads the same text of the same account is repetition."""

_FEW, _ONE, _TWO = up_to(3), up_to(1), up_to(2)

_OFFERS: tuple[Any, ...] = (
    words(  # games of chance
        (
            r"online casinos?|casino (?:bonus|app|online|freispiele|slots?)|free ?spins|freispiele|jackpot (?:knacken|win|gewinnen)|slots? (?:bonus|online)|sportwetten (?:bonus|tipps)|betting tips|(?:sure|fixed) (?:odds|matches)",
        )
    ),
    words(  # money out of nothing
        (
            rf"(?:verdopp\w*|verdreifach\w*|vervielfach\w*) {_FEW}(?:dein|deine|deinen|ihr|ihre|geld|kapital|einsatz|bitcoin|krypto)|(?:double|triple|multiply) your (?:money|bitcoin|crypto|investment|income)",
            rf"(?:krypto|crypto|bitcoin|btc|forex|fx|binary) {_TWO}(?:trading|trader|handel|investment|invest|mining|signals?|plattform|platform|bot|profit|gewinne?|gewinn)|(?:trading|invest\w*) (?:with|mit|bei) (?:mrs?|ms|expert|miss|coach|frau|herr)",
            rf"(?:garantiert\w*|guaranteed|sichere?) {_TWO}(?:rendite|gewinne?|profit|returns?|income|einkommen)|(?:verdien\w*|earn\w*|make|making|made) {_TWO}\d+ {_FEW}(?:pro (?:tag|woche|monat)|am tag|die woche|im monat|taeglich|woechentlich|daily|weekly|a day|a week|per (?:day|week)|every (?:day|week)|in (?:a|one) week)",
            r"passives einkommen|passive income|financial freedom|finanzielle freiheit|(?:geld|money) (?:von zu hause|from home) (?:verdienen|aus)?|nebenverdienst|(?:arbeite|work) (?:von zu hause|from home) (?:und|and) (?:verdien\w*|earn)|withdrew my (?:first )?(?:profit|earnings)",
        )
    ),
    words(  # loans
        (
            r"(?:sofort)?kredite? (?:ohne|trotz) schufa|sofortkredit|kredit von \d+|darlehen (?:von|ab|zwischen) \d+|kreditangebot|(?:loan|loans) (?:offer|of any amount|at \d+|without (?:credit )?check)|apply for (?:a |your )?(?:quick |personal |business )?loan|do you need (?:a|an urgent) loan|brauchen sie (?:einen|dringend) kredit",
        )
    ),
    words(  # pills, cures and spells
        (
            r"viagra|cialis|potenzmittel|levitra|xanax (?:online|kaufen|order)|(?:tilidin|oxycodon\w*|ritalin|adderall) (?:ohne rezept|kaufen|online|without)|ohne rezept (?:bestellen|kaufen)|without (?:a )?prescription",
            rf"\d+ (?:kilo|kg|pounds|pfund) {_FEW}(?:in (?:einer|zwei|\d+) (?:wochen?|tagen)|in (?:a|one|two|\d+) (?:weeks?|days))|keto (?:gummies|pillen|pills)|abnehmpillen|diaet ?pillen|slimming (?:tea|pills)",
            r"(?:dr|doctor|prophet|priest) [^ ]+ (?:[^ ]+ )?(?:cured|healed|heal|herbal|spell)|herbal (?:cure|medicine|remedy|doctor)|spell ?caster|love spells?|(?:bring|brought) back my (?:ex|husband|wife)|liebeszauber|wunderheiler|partnerrueckfuehrung",
        )
    ),
    words(  # services for sale
        (
            r"(?:custom|write|buy) (?:your )?essays?|essay service|dissertations? for|(?:we|wir) (?:buy|kaufen) (?:houses|haeuser|gold|old cars|autos|schmuck\w*|pelze?)|kaufe (?:alte |alten )?(?:schmuck\w*|pelze?|gold|zahngold|autos?)|leasing ab \d+|carpet cleaning|van removals",
            r"(?:nahrungsergaenzung|vitalpilz|wundermittel|superfood|cbd oel) (?:[^ ]+ ){0,8}(?:rabatt|bestell\w*|guenstig|link)|guenstige nahrungsergaenzung|cheap (?:meds|flights|hotels|watches)|no prescription|natuerlich abnehmen|abnehmen \d+ kg|\d+ kg in \d+ tagen|fernmagie|(?:lost|ex) lovers?|aerzte (?:hassen|verschweigen)",
            r"(?:fuehrerschein|ausweis|visum|impfpass|sprachzertifikat) (?:[^ ]+ ){0,6}(?:original registriert|ohne pruefung|kaufen)|(?:recovery agent|real hacker|hack\w*) (?:[^ ]+ ){0,6}(?:money|back|recover\w*)|(?:recovered|got) (?:[^ ]+ ){0,4}(?:back|money|\d+k) (?:[^ ]+ ){0,3}(?:with|agent|hacker)|crypto group|krypto coach|win rate|signals (?:group|crypto)",
            r"(?:turned|machte) (?:my |aus )?(?:[^ ]+ )?\d+ (?:[^ ]+ )?(?:into|in) (?:[^ ]+ )?\d+|earn (?:[^ ]+ )?\d+ (?:[^ ]+ )?(?:a|per|each) (?:day|week)|\d+ (?:000 )?(?:[^ ]+ )?verdient|certified lender|loans? in \d+|loan fast|bad credit|zinsen ohne schufa|passives einkommen|auf meinem kanal (?:[^ ]+ ){0,4}trading|restposten|markenschuhe|\d+ off today",
        )
    ),
    words(  # sex and dating
        (
            r"escort ?(?:girls|service|damen|agentur|in)|(?:heisse|geile|einsame|sexy|hot|horny|lonely) (?:girls|frauen|singles|women|milfs?|ladies|moms)|(?:heisse|sexy) flirts?|hab dein profil gesehen|lonely (?:nurse|soldier|widow)|looking for (?:an )?honest (?:man|woman)|(?:nackt|nude|nudes|private) (?:bilder|pics|videos|fotos) (?:[^ ]+ )?(?:profil|bio|link|here|hier)|sextreffen|hookups?|sugar (?:daddy|mommy|mummy)",
        )
    ),
    words(  # accounts, followers, documents
        (
            r"(?:follower|likes|bewertungen|rezensionen|followers|reviews) (?:kaufen|for sale|guenstig|cheap)|(?:buy|kauf|kaufe) (?:real |echte )?(?:followers?|likes|reviews|bewertungen)|promote (?:it|this|your (?:page|post|music)) (?:on|at|with)|send (?:it|this|pics?) to (?:@|[^ ]+ for promo)",
            r"(?:recover\w*|hack\w*|get back) {0,1}(?:[^ ]+ ){0,3}(?:account|funds|money|bitcoin|phone|whatsapp) (?:[^ ]+ ){0,3}(?:contact|thanks to|with the help|hacker|expert)|(?:fuehrerschein|driving licen[cs]e|passport|reisepass) (?:kaufen|ohne pruefung|for sale|without (?:test|exam))",
            r"(?:rolex|gucci|louis vuitton|ray ban|nike|designer) (?:[^ ]+ ){0,2}(?:replicas?|outlet|rabatt|sale|\d+ off|guenstig)|replica watches",
        )
    ),
)
_FRAUD: Any = words(
    (
        r"(?:bestaetig\w*|eingeben|verify|confirm|enter|update) (?:[^ ]+ ){0,4}(?:kreditkarte|iban|pin|tan|bank login|card details|your card|passwort|password|kartendaten)|(?:iban|kreditkarte|card|card details|bank login) (?:[^ ]+ ){0,2}(?:eingeben|bestaetigen|verify)",
        r"(?:erbschaft|erbe|inheritance|grant|compensation) (?:von|of|in hoehe) (?:[^ ]+ ){0,3}(?:mio|million\w*|usd|dollar|euro|000)|(?:refund|rueckzahlung|erstattung) (?:of|von|ueber) (?:[^ ]+ ){0,4}(?:is ready|verify|here|bereit|klick\w*)|(?:rundfunkgebuehr|gebuehr|steuer) wird erstattet",
        r"(?:is on hold|wird zurueckgehalten) (?:[^ ]+ ){0,3}(?:pay|zahl\w*)|pay (?:[^ ]+ ){0,3}fee (?:[^ ]+ ){0,2}(?:here|to release)|(?:free|gratis) (?:iphone|samsung|gift card|tickets?|jahreskarten?)|reply with passport|(?:lose access|verlieren sie den zugang)",
        rf"(?:ihr|dein|euer|your|this) (?:[^ ]+ )?(?:konto|account|seite|page|profil|profile|business account) {_ONE}(?:wurde|wird|ist|has been|will be|is|have been|was) (?:[^ ]+ ){{0,4}}(?:gesperrt|eingeschraenkt|deaktiviert|geloescht|suspended|restricted|disabled|deactivated|blocked|deleted|locked)",
        r"(?:bestaetigen|verifizieren|aktualisieren) sie (?:[^ ]+ ){0,4}(?:daten|konto|identitaet|zahlung\w*|account)|(?:verify|confirm|update) your (?:[^ ]+ )?(?:account|identity|details|payment|page|data|password)|verify (?:it )?now",
        r"(?:sie|du) (?:haben|hast) {0,1}(?:[^ ]+ ){0,2}(?:gewonnen|ausgewaehlt|gewinner)|(?:you|your number) (?:[^ ]+ )?(?:have|has|are|were) (?:been )?(?:won|selected|the (?:lucky )?winner|chosen)|congratulations you|claim your (?:prize|reward|gift)|gewinn (?:abholen|sichern)",
        r"(?:paket|sendung|parcel|package) (?:[^ ]+ ){0,4}(?:zollgebuehr\w*|nicht zugestellt|held|customs fee|zurueckgehalten)|(?:steuerrueckerstattung|tax refund) (?:[^ ]+ ){0,4}(?:beantragen|claim|here|hier|click)",
        r"(?:violat\w*|verstoss\w*|verstoesst) (?:[^ ]+ ){0,5}(?:community standards?|gemeinschaftsstandards?|copyright|urheberrecht\w*) (?:[^ ]+ ){0,12}(?:@link|link|klick\w*|click|verify|appeal)",
    )
)
_LURE: Any = words(
    (
        r"(?:whats ?app|telegram|signal|viber|hangouts?) (?:[^ ]+ ){0,3}(?:\d{5,}|\d{2,} \d+|me|mir|mich|him|her|@?[^ ]+bot)|(?:auf|via|per|on|over|at) (?:whats ?app|telegram)|(?:schreib\w*|text|dm|inbox|message|add|kontaktier\w*|contact) (?:[^ ]+ )?(?:mir|me|mich|him|her|now|jetzt|mr|mrs)",
        r"hier klicken|jetzt folgen|bestellink|bestelllink|dm (?:an|for|us)|code [^ ]+ (?:eingeben|sichern)|plaetze (?:frei|sichern)|ich schicke dir|see profile|tap my|join before|apply (?:at|with|here|now)|call today|(?:text|message) [^ ]+ (?:to|now)|use code|schreib mir|add me|barzahlung|meldet euch bei|contact my|kontaktieren sie|reach (?:him|her|me)|write him|email [^ ]+ at|angebot gilt",
        r"(?:link|mehr|more|bilder|pics) (?:[^ ]+ )?(?:in|im|auf|on|at) (?:[^ ]+ )?(?:bio|profil|profile)|(?:klick\w*|click|tap|visit|check|besuch\w*) (?:[^ ]+ ){0,3}(?:link|profil|profile|here|hier|below|unten|bio|website|seite)",
    )
)
_SELLS: Any = words(
    (
        r"\d+ (?:prozent )?rabatt|rabattcode|gutscheincode|sonderangebot|jetzt (?:kaufen|bestellen|zuschlagen|sichern)|im angebot|nur heute|discount|promo code|coupon|buy now|order now|shop now|limited offer|free shipping|versandkostenfrei|bestpreis",
    )
)
_SHORTENED: Any = words(
    (
        r"bit ly|tinyurl com|t me|wa me|cutt ly|is gd|rb gy|shorturl at|goo gl|ow ly|rebrand ly|t ly|tiny cc|linktr ee",
    )
)
_DOMAIN = re.compile(
    r"(?<![\w@.])[\w-]{2,60}\.(?:example|com|net|info|biz|shop|online|site|xyz|top|club|io)\b"
)


def find(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield the places of the signs where enough of them come together."""
    offers = [place for kind in _OFFERS for place in _places(reading, kind)[:1]]
    fraud = _places(reading, _FRAUD)
    if not (offers or fraud):
        return
    lures = [*_links(reading), *_places(reading, _LURE), *_places(reading, _SHORTENED)]
    lures += [match.span() for match in _DOMAIN.finditer(reading.text)]
    if lures or len(offers) + len(fraud) > 1:
        yield from dict.fromkeys([*offers, *fraud])


def find_repeated(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield the places of a sales pitch with a link, of which repetition makes spam."""
    links = _links(reading)
    if links:
        yield from _places(reading, _SELLS)


def _places(reading: Reading, what: Any) -> list[tuple[int, int]]:
    found = []
    for line in reading.lines:
        match = what.search(line.words)
        if match is None:
            continue
        start, end = line.place(*match.span())
        if not reading.is_quoted(start, end):
            found.append((start, end))
    return found


def _links(reading: Reading) -> list[tuple[int, int]]:
    return [
        line.place(at, at + len("@link"))
        for line in reading.lines
        if (at := line.words.find("@link")) >= 0
    ]


SIGN = Sign(
    rule=RULE,
    gate=any_of(
        r"kreditkarte|\biban\b|card|bank login|passwor|erbschaft|inherit|\bgrant\b|on hold|\bfee\b|iphone|gift|jahreskarte|zugang|access|essay|dissertat|we buy|wir kaufen|kaufe|leasing|cleaning|removals",
        r"nahrungserg|vitalpilz|cheap|abnehm|\d ?kg|fernmagie|lovers?|aerzte|ausweis|visum|impfpass|zertifikat|turned|lender|credit|schufa|kanal|restposten|marken|\boff\b|flirt|dein profil|lonely|honest|win rate|signals",
        r"casino|free ?spin|freispiel|jackpot|slots?\b|sportwett|betting|odds|fixed match|verdopp|verdreifach|vervielfach|double your|triple your|multiply your",
        r"krypto|crypto|bitcoin|\bbtc\b|forex|trading|trader|invest|rendite|profit|returns|verdien|\bearn|passive|financial freedom|finanzielle freiheit|from home|zu hause|nebenverdienst|\bma[dk]",
        r"kredit|darlehen|\bloan|viagra|cialis|potenz|levitra|xanax|rezept|prescription|\bkilo|\d ?kg|pounds|pfund|keto|abnehm|diaet|slimming|herbal|spell|zauber|heiler|cured|healed|back my|rueckfuehrung",
        r"escort|singles|(?:heisse|geile|einsame|sexy|hot|horny|lonely) [a-z]|milf|nackt|nude|sextreff|hookup|sugar|followers?|likes|bewertung|rezension|reviews|promote|for promo|recover|hack|get back|fuehrerschein|licen|passport|reisepass|rolex|gucci|vuitton|ray.?ban|replica|designer",
        r"gesperrt|eingeschraenkt|deaktiviert|suspended|restricted|disabled|deactivated|verify|bestaetigen sie|verifizieren|aktualisieren|confirm your|update your|gewonnen|gewinn|ausgewaehlt|winner|congratulations|claim your|selected|chosen|zoll|zugestellt|refund|erstattung|customs|standards|gemeinschaftsst|copyright|urheber",
    ),
    find=find,
    german=(
        "Mehrere Zeichen für Werbung ohne Bezug oder für Betrug kommen zusammen. Bitte "
        "prüfen Sie das; Petitionen, Blogs und Belege zum Thema sind keine Werbung."
    ),
    english=(
        "Several signs of unrelated advertising or of fraud come together. Please look; "
        "petitions, blogs and evidence on the topic are not advertising."
    ),
)
