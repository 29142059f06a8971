"""Somebody is in acute danger now: hurt, held, threatened at home, about to jump.

What happened long ago, happens to people in general, in films or as a figure of speech
is none of it. Threats against others are a sign of their own.
"""

from collections.abc import Iterator

from augenhoehe.language.reading import Reading
from augenhoehe.language.signs.base import Sign
from augenhoehe.language.signs.wording import any_of, said_in, up_to, words

RULE = "danger"

_FEW, _ONE, _TWO = up_to(3), up_to(1), up_to(2)
_NOW = r"(?:gerade|jetzt|eben|grad|grade|in diesem moment|seit (?:[^ ]+ )?(?:minuten|stunden)|immer noch|schon wieder|hier|heute)"
_WHO = (
    r"(?:er|sie|jemand|mein [^ ]+|meine [^ ]+|unser [^ ]+|das kind|ein kind|ein mann|eine frau|die frau|der mann|der junge|das maedchen"
    r"|ein (?:mit)?bewohner|eine (?:mit)?bewohnerin)"
)
_CLOSE = r"(?:er|sie|die|mein (?:vater|mann|freund|ex|bruder|sohn|betreuer|stiefvater)|meine (?:mutter|frau|eltern|betreuerin)|der (?:pfleger|betreuer)|die (?:pflegerin|betreuerin|pfleger|betreuer))"
_GERMAN = (
    rf"{_WHO} (?:{_NOW} )?{_TWO}(?:ist bewusstlos|liegt bewusstlos|atmet nicht|blutet (?:sehr )?stark|ist nicht (?:mehr )?ansprechbar|krampft seit|krampft und hoert nicht auf|ist zusammengebrochen und)",
    rf"{_WHO} {_TWO}hat {_FEW}(?:tabletten geschluckt|ueberdosis genommen|sich {_TWO}(?:pulsadern|aufgeschnitten|etwas angetan|was angetan))",
    rf"{_WHO} {_TWO}(?:will|droht) (?:{_NOW} )?{_ONE}(?:vom dach|von der bruecke|aus dem fenster) (?:zu )?springen|{_WHO} {_ONE}steht (?:{_NOW} )?(?:auf dem dach|auf der bruecke|auf den gleisen|am fenster und will)",
    rf"ich (?:habe?|hab) (?:{_NOW} |schon )?{_TWO}(?:alle |ganze packung |viele |\d+ )?{_ONE}(?:tabletten|pillen|schlaftabletten) {_ONE}(?:geschluckt|genommen) (?:und|um) {up_to(4)}(?:sterben|nicht mehr|tot)",
    rf"ich (?:habe?|hab) (?:{_NOW} |schon ){{1,2}}(?:alle |die ganze packung |zu viele |\d+ ){{1,2}}(?:[^ ]+ )?(?:tabletten |pillen |schlaftabletten )?(?:geschluckt|genommen)",
    rf"ich (?:habe?|hab) mir (?:{_NOW} )?{_ONE}die pulsadern aufgeschnitten|ich blute (?:{_NOW} )?(?:sehr |ganz )?stark|ich steh(?:e)? (?:{_NOW} )?(?:auf der bruecke|auf dem dach|auf den gleisen|an den gleisen) und (?:spring\w*|will|weiss nicht|gleich)",
    rf"(?:werde|werden) (?:wir )?(?:{_NOW} ){{1,2}}{_TWO}(?:festgehalten|eingesperrt|geschlagen|misshandelt|fixiert)|(?:ich bin|sie haben mich|er hat mich|die haben mich|wir sind) (?:{_NOW} ){{1,3}}{_ONE}eingesperrt",
    rf"{_CLOSE} (?:[^ ]+ ){{0,2}}(?:schlaegt|schlagen|verpruegelt|wuergt|tritt) (?:mich|uns|sie|ihn) {_ONE}{_NOW}|{_CLOSE} {_ONE}{_NOW} {_TWO}(?:schlaegt|schlagen|wuergt|tritt) (?:mich|uns)",
    rf"{_CLOSE} {_FEW}(?:bringt mich (?:[^ ]+ )?um|hat gedroht (?:mich|uns) {_ONE}(?:umzubringen|zu toeten|zu schlagen)|will (?:mich|uns) {_ONE}(?:umbringen|toeten)|hat (?:{_NOW} )?(?:ein messer|eine waffe) (?:und|in der hand))",
    r"(?:helft|hilfe|holt) (?:mir |mich |uns )?(?:[^ ]+ ){0,3}(?:er schlaegt|sie schlagen|er hat ein messer|wir sind eingesperrt|ich bin eingesperrt)|holt mich hier raus (?:sie|er|die) (?:schlagen|schlaegt)",
    r"(?:ruft|holt) (?:bitte |sofort |jemand )?(?:die polizei|den notarzt|einen krankenwagen|den krankenwagen|die 112|die 110) (?:[^ ]+ ){0,4}(?:er|sie|ich|mein\w*|wir)|es brennt (?:[^ ]+ )?(?:im|in der|in unserem|bei uns im) (?:wohnheim|heim|haus|wohnung|zimmer)",
    r"ich bekomme? (?:[^ ]+ )?keine luft (?:mehr )?(?:und|hilfe|bitte)|kind (?:[^ ]+ ){0,3}im auto eingeschlossen",
    r"atmet (?:komisch|schwer|kaum|so komisch|nicht richtig|nicht mehr)|reagiert nicht(?: mehr)?$|reagiert nicht (?:mehr )?und|kaum noch wach|wird nicht (?:mehr )?wach|blau angelaufen|(?:liegt|sitzt|steht|laeuft) (?:[^ ]+ ){0,4}(?:auf den schienen|auf dem gleis|im gleis|auf den gleisen)",
    r"(?:brennts|brennt es|es brennt|feuer) (?:[^ ]+ ){0,4}(?:rauch|hilfe|im|in der|auf)|rauch unter der tuer|(?:in|aus|auf) (?:[^ ]+ ){0,5}brennts|hat abschied geschrieben|weggelaufen (?:[^ ]+ ){0,3}abschied|ruft (?:bitte )?jemande?n? an$|beide tabletten\w* gleichzeitig",
)
_SOMEBODY = r"(?:he|she|they|my [^ ]+|our [^ ]+|someone|somebody|a child|a man|a woman|the child|a resident)"
_NEAR = r"(?:he|she|they|my (?:father|mother|husband|wife|ex|partner|brother|carer|boyfriend|girlfriend|stepdad|dad|mum)|the (?:carer|nurse|staff|carers))"
_NOW_EN = r"(?:right now|now|here|at the moment|as i write|tonight|this minute|again)"
_ENGLISH = (
    rf"{_SOMEBODY} {_TWO}(?:is not breathing|is unconscious|has stopped breathing|is bleeding (?:badly|heavily)|will not wake up|is having a seizure|has collapsed and)",
    rf"{_SOMEBODY} {_TWO}(?:took|swallowed|has taken) {_FEW}(?:pills|an overdose|overdose|tablets)|{_SOMEBODY} {_ONE}(?:is about to jump|is going to jump|wants to jump off|is on the (?:roof|bridge|tracks) {_ONE}now|is (?:standing )?on the (?:roof|bridge|tracks) and)",
    rf"i (?:have )?(?:just )?(?:took|taken|swallowed) {_FEW}(?:pills|an overdose|tablets) {up_to(8)}(?:die|end|sleep forever)|i (?:have )?just (?:took|taken|swallowed) (?:all|the whole|too many|\d+) {_TWO}(?:pills|tablets|pack|bottle)",
    r"i (?:have )?(?:just )?(?:cut|slit) my wrists|i am bleeding (?:badly|heavily)|i am (?:standing )?on the (?:bridge|roof|tracks) (?:and|now)",
    rf"i am (?:being )?(?:locked up|locked in|held against my will|beaten|restrained|tied down) {_ONE}{_NOW_EN}|they (?:have )?locked (?:me|us) (?:in|up) (?:and|{_NOW_EN})",
    rf"{_NEAR} {_FEW}(?:is|are) (?:beating|hitting|hurting|choking|kicking) (?:me|us|him|her)|{_NEAR} {_FEW}(?:is going to kill (?:me|us)|threatened to kill (?:me|us)|wants to kill (?:me|us)|will kill (?:me|us) (?:tonight|if)|has a (?:knife|gun) and)",
    r"call (?:the )?(?:police|an ambulance|999|911|112) (?:[^ ]+ ){0,3}(?:he|she|i|my|we|they)|(?:there is a|the) fire (?:[^ ]+ ){0,2}(?:in|at) (?:our|the) (?:home|house|flat|building|ward) (?:and|help|now)",
    r"not breathing (?:properly|right|well)|breathing (?:weird|weirdly|funny|strangely)|snoring weird\w*|(?:gone|went|is|all) floppy|(?:has )?turned (?:blue|grey)|kicking (?:the|her|his|our) door in|alone in a (?:locked|hot) car|rang to say goodbye|called to say goodbye",
    r"smoke (?:is )?coming (?:from|under|out)|doors? (?:are|is) (?:chained|locked) (?:[^ ]+ ){0,5}(?:fire|smoke|help)|took a lot of (?:something|pills|stuff)|(?:someone|somebody) (?:is |has )?(?:just )?collapsed|we rang (?:999|911|112)|at the (?:[^ ]+ ){0,2}bridge (?:[^ ]+ ){0,3}goodbye",
)
_MEANT = words((*_GERMAN, *_ENGLISH))
_NOT_NOW = words(
    (
        r"damals|frueher|vor (?:[^ ]+ )?jahren|als kind|jahrelang|im (?:film|buch|roman|spiel|stueck)|in (?:dem|eurem) (?:film|buch|stueck)|vor lachen|haha\w*|lol",
        r"years ago|back then|as a child|used to|in the (?:past|film|movie|book|play|game)|laughing|with kindness|last year|letztes jahr",
        r"was (?:tun|macht man) wenn|wenn (?:jemand|ein mensch|ein kind)|was soll man tun wenn|erste hilfe|what to do (?:if|when)|if (?:someone|somebody|a child)|first aid",
    )
)


def find(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield the places of words that report acute danger."""
    yield from said_in(reading, meant=_MEANT, unless=_NOT_NOW)


SIGN = Sign(
    rule=RULE,
    gate=any_of(
        r"bewusstlos|atmet|\bblute|ansprechbar|krampft|zusammengebrochen|tabletten|pillen|geschluckt|ueberdosis|pulsader|angetan|springen|spring|\bdach\b|bruecke|gleise",
        r"festgehalten|eingesperrt|geschlagen|misshandelt|fixiert|schlaegt|schlagen|verpruegelt|wuergt|tritt|umbring|umzubring|bringt mich|toeten|messer|waffe",
        r"polizei|notarzt|krankenwagen|\b11[02]\b|es brennt|keine luft|eingeschlossen",
        r"reagiert nicht|kaum noch wach|nicht (?:mehr )?wach|blau angel|schienen|\bgleis|brennts|brennt es|feuer|rauch unter|abschied|jemanden? an|gleichzeitig",
        r"snoring|floppy|turned (?:blue|grey)|door in|locked car|hot car|goodbye|smoke|chained|a lot of|someone's|we rang",
        r"breathing|unconscious|bleeding|wake up|seizure|collapsed|pills|tablets|overdose|\bjump|on the (?:roof|bridge|tracks)|wrists|locked|against my will",
        r"beaten|beating|hitting|hurting|choking|kicking|restrained|tied down|to kill|will kill|knife|\bgun\b|police|ambulance|\b999\b|\b911\b|\bfire\b",
    ),
    find=find,
    german="Hier ist vielleicht ein Mensch in akuter Gefahr. Bitte zuerst lesen.",
    english="Somebody may be in acute danger. Please read this first.",
)
