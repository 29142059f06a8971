"""A person says that she sees no way to go on or wants to hurt herself.

Precision first. First person, now, meant: idioms of laughing and anger, reports
about others, about the past, quotations and campaigns against suicide do not count.
What the words are taken as is help offered, never a breach and never another place.
"""

import re
from collections.abc import Iterator

from augenhoehe.language.reading import Reading
from augenhoehe.language.signs.base import Sign

RULE = "crisis"

_GERMAN = (
    r"\bich (?:will|moechte|mag|kann|wollte|wuerde|werde) (?:\w+ ){0,4}(?:sterben|nicht mehr leben|nicht mehr sein|tot sein|nicht mehr weiterleben"
    r"|nicht mehr aufwachen|nicht mehr da sein|nicht laenger leben|weg sein fuer immer)\b",
    r"(?:\b(?:will|moechte|mag) ich|^(?:und |ich )?(?:will|moechte|mag)) (?:einfach |nur |nur noch |jetzt |endlich |auch |mehr |wirklich ){0,5}(?:sterben|nicht mehr leben|nicht mehr aufwachen|tot sein)\b",
    r"\b(?:waere|bin) (?:ich )?(?:lieber|besser|am liebsten) (?:\w+ )?tot\b|\bich waere (?:lieber |besser |am liebsten )(?:\w+ )?tot\b",
    r"\bich wuenschte (?:mir )?(?:ich|dass ich) (?:waere|wuerde|wache) (?:\w+ ){0,3}(?:tot|nie geboren|nicht mehr|nicht da|morgen nicht)\b",
    r"\b(?:bringe?|bring|nehme?|nehm) (?:ich )?(?:mich|mir) (?:\w+ ){0,3}(?:um|das leben)(?: |$)",
    r"\bmich (?:\w+ ){0,3}(?:umbringen|umzubringen|umbringe|toeten|zu toeten|erhaengen|aufhaengen|vor (?:den|einen|die) (?:zug|bahn) (?:zu )?werfen)\b",
    r"\bmir (?:\w+ ){0,3}das leben (?:zu )?nehmen\b|\bmir (?:\w+ ){0,3}(?:etwas|was) anzutun\b|\bmir (?:\w+ ){0,3}(?:etwas|was) antun\b|\bich tue? mir (?:\w+ ){0,2}(?:etwas|was) an\b",
    r"\b(?:mache?|mach|setze?) (?:ich )?(?:\w+ ){0,3}(?:meinem leben )(?:\w+ )?(?:ein )?ende?\b|\bmeinem leben (?:\w+ ){0,2}ein ende\b|\bmein leben (?:zu )?beenden\b|\b(?:mache?|mach) (?:\w+ )?schluss mit (?:meinem leben|dem leben|allem)\b",
    r"\bich (?:bin|war heute|fuehle mich) (?:\w+ ){0,2}(?:suizidal|lebensmuede|selbstmordgefaehrdet)\b",
    r"\bich (?:habe?|hab) (?:\w+ ){0,4}(?:suizidgedanken|selbstmordgedanken|suizidale gedanken|todeswuensche|keinen lebenswillen|keinen lebensmut)\b|\b(?:habe?|hab) ich (?:\w+ ){0,3}(?:suizidgedanken|selbstmordgedanken)\b|\bmeine (?:suizidgedanken|selbstmordgedanken)\b",
    r"\bich (?:sehe?|seh|finde?|find) (?:\w+ ){0,3}(?:keinen ausweg|keinen sinn)(?: mehr| im leben| zu leben| weiterzumachen| weiterzuleben)",
    r"\b(?:sehe?|seh) (?:ich )?(?:\w+ ){0,3}keinen ausweg\b|\bich sehe? keinen (?:anderen )?weg mehr\b",
    r"\b(?:es )?hat (?:alles |doch )?keinen sinn mehr (?:weiter|zu leben|fuer mich|noch)\b|\bnichts (?:\w+ )?(?:haelt mich (?:\w+ )?(?:am leben|hier))\b",
    r"\bkann (?:ich )?(?:\w+ ){0,2}nicht mehr (?:weiterleben|weiter leben)\b|\bich (?:will|kann|mag) (?:\w+ ){0,3}nicht mehr weiter\b(?! (?:lesen|warten|kommentieren|diskutieren|schauen|helfen|sehen|machen wie|mit euch|bei|so arbeiten|unterstuetzen|spenden))",
    r"\bich (?:ritze|schneide) mich\b|\bmich (?:\w+ )?(?:selbst )?(?:ritzen|zu ritzen|selbst verletzen|selbst zu verletzen)\b",
    r"\b(?:ohne mich (?:waeren|waere) (?:\w+ ){1,4}besser (?:dran|aufgehoben))\b|\ballen (?:\w+ )?zur last\b.*\bnicht mehr (?:da|hier|leben)\b|\bdie welt (?:\w+ )?(?:ohne mich (?:\w+ )?besser|besser ohne mich)\b",
    r"\bmein leben (?:\w+ ){0,2}(?:hat|macht) (?:\w+ ){0,2}keinen sinn mehr\b|\bmein leben (?:ist|waere) (?:\w+ )?(?:nicht mehr lebenswert|vorbei|nichts mehr wert)\b",
    r"\b(?:das|dies) ist mein (?:abschied|abschiedsbrief)\b|\bich verabschiede mich (?:\w+ ){0,3}(?:fuer immer|vom leben|von dieser welt)\b",
    r"\b(?:morgen|heute nacht|bald|uebermorgen) (?:bin ich|werde ich) (?:\w+ ){0,2}(?:nicht mehr (?:da|am leben)|tot(?: sein)?)\b",
)
_ENGLISH = (
    r"\bi (?:really |just |only |honestly ){0,5}(?:want|wanna|wish|need|am going|am gonna|plan|would like|intend) (?:\w+ ){0,3}(?:die|be dead|kill myself|end my life|end it all|stop living|hang myself|take my own life|take my life|end myself|not wake up|disappear forever)\b",
    r"\bi (?:do not|can not|could not|no longer) (?:really |even )?(?:want|wanna|wish) to (?:live|be alive|be here(?= any ?more| any longer|$)|wake up|exist|go on living|keep living)(?! (?:with|in|at|near|on this|under|like|next)\b)\b",
    r"\bi (?:really |just ){0,5}(?:will|am about to|might|may|could) (?:\w+ )?(?:kill myself|end my life|end it all tonight|hang myself|take my life|hurt myself|harm myself)\b",
    r"\bi (?:can not|do not know how to|do not think i can|am not able to) (?:\w+ )?(?:go on living|go on like this|go on (?:any|no) ?more|live like this|live any ?more|keep living|stay alive)\b|\bi (?:can not|do not want to) go on$",
    r"\bi (?:see|have|find|can see|can not see|can not find) (?:\w+ )?(?:no way out|any way out|no reason to live|nothing to live for|no reason to go on|nothing left to live for|no point in living)\b|\bi (?:do not|can not|could not) (?:see|have|find) (?:a|any) (?:way out|reason to live|reason to go on|point in living)\b",
    r"\bi (?:am|have been|feel|am feeling) (?:\w+ ){0,2}suicidal\b|\bi (?:have|am having|keep having|get) (?:\w+ ){0,2}(?:suicidal thoughts|thoughts of suicide|thoughts of killing myself)\b|\bmy suicidal thoughts\b",
    r"\bi (?:am thinking|keep thinking|think|have been thinking) (?:\w+ ){0,2}(?:about|of) (?:\w+ )?(?:suicide|killing myself|ending my life|ending it all|dying|hurting myself)\b",
    r"\bi wish i (?:was|were) (?:\w+ )?(?:dead|never born|not alive|not here any ?more)\b|\bi wish i (?:had never been born|would not wake up|could just die|did not exist)\b|\bi would rather be dead\b|\bbetter off dead\b(?<!you are better off dead)",
    r"\b(?:everyone|everybody|the world|my family|people|they|you) (?:\w+ ){0,2}(?:would|will) be better off without me\b",
    r"\bmy life (?:is|has) (?:\w+ )?(?:not worth living|no meaning any ?more|over for me|no longer worth living)\b|\bi (?:am|keep) (?:cutting|hurting|harming) myself\b|\bi cut myself (?:again|every|when|because|to)\b",
    r"\bthis is my (?:goodbye|last message|suicide note|farewell)\b|\bi (?:will not|shall not) be (?:here|alive|around) (?:tomorrow|any ?more|much longer|next week)\b",
)
_MEANT = re.compile("|".join(f"(?:{pattern})" for pattern in _GERMAN + _ENGLISH))
_IDIOM = re.compile(
    r"\b(?:vor lachen|vor scham|vor peinlichkeit|vor lange\w*|vor freude|vor glueck|vor hunger|vor hitze|vor neid|lachend|totlachen|schlapp\w*"
    r"|fremdscham\w*|fuer (?:ein|einen|eine|das|den|die|diese[ns]?) (?:\w+ )?(?:eis|kuchen|kaffee|pizza|schokolade|rezept|kleid|urlaub|tickets?)"
    r"|laughing|of laughter|of embarrassment|of shame|of boredom|of cringe|of cuteness|from laughter|lol|lmao|rofl|haha\w*|xd|this exam|on this hill|for (?:this|that|a|some) (?:\w+ )?(?:cake|pizza|coffee|recipe|dress|chocolate)"
    r"|so (?:suess|niedlich|lustig|peinlich|cute|funny|cringe))\b"
)
_LAUGHS = re.compile(r"[😂🤣😅😆😹]|(?<!\w)[xX]D(?!\w)")
_PAST = re.compile(
    r"\b(?:damals|frueher|als kind|mit \d+ (?:jahren )?wollte|vor (?:\w+ )?jahren|seinerzeit|in der schulzeit|wollte(?:n)? ich|ich wollte|habe? (?:ich )?(?:damals|frueher)|hatte (?:ich )?"
    r"|heute (?:bin ich froh|geht es mir gut)|inzwischen geht es|zum glueck (?:nicht|vorbei)|ueberlebt|years ago|back then|used to|as a (?:child|kid|teen(?:ager)?)|at the time|when i was|i wanted to|i was suicidal|i have been suicidal in|in the past|no longer (?:want to die|suicidal)|not suicidal|survived)\b"
)
_NOT_MEANT = re.compile(
    r"\b(?:ich (?:will|moechte|werde|bringe) (?:mich )?(?:\w+ )?nicht (?:sterben|um|umbringen|tot sein)|mich nicht (?:umbringen|umzubringen|toeten)|keine suizidgedanken|nicht suizidal|i (?:do not|am not going to|will not|never|would never) (?:\w+ )?(?:want to )?(?:die|kill myself|hurt myself|harm myself|end my life)|i am not suicidal"
    r"|(?:ich )?wuerde (?:ich )?mich (?:\w+ ){0,3}umbringen|bevor ich (?:sterbe|mich umbringe|hier)|eher (?:\w+ )?(?:bringe|sterbe|friert)|arbeitet? sich tot|ueberarbeit\w*|in wuerde (?:zu )?sterben|zu hause sterben|irgendwann (?:mal )?sterben|alt (?:werden und )?sterben|sterben wie|fuer \w+ sterben|nicht (?:im|in einem|in einer|an|so|dort|hier|dafuer|deswegen) (?:\w+ )?sterben"
    r"|die (?:at home|with dignity|in peace|of old age|happy)|die (?:in|on) (?:my|a|the) (?:own )?(?:bed|home))\b"
)
_OTHERS = re.compile(
    r"\b(?:er|sie|jemand|mein (?:sohn|bruder|vater|freund)|meine (?:tochter|schwester|mutter|freundin)|he|she|somebody|someone|my (?:son|brother|father|friend|daughter|sister|mother)) (?:sagt|sagte|schrieb|schreibt|meinte|says|said|wrote|told me)\b"
)


def find(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield the places of the words that say it."""
    for line in reading.lines:
        match = _MEANT.search(line.words)
        if match is None or _is_other(line.words):
            continue
        start, end = line.place(*match.span())
        around = reading.text[max(0, line.start - 3) : line.end + 6]
        if not (_LAUGHS.search(around) or reading.is_quoted(start, end)):
            yield start, end


def _is_other(words: str) -> bool:
    """Idiom, past, denied, or said by somebody else."""
    return any(
        pattern.search(words) for pattern in (_IDIOM, _PAST, _NOT_MEANT, _OTHERS)
    )


_GATE = (
    r"sterb|leben|aufwach|\btot\b|geboren|umbring|umzubring|\bum\b|toet|haengen|\bzug\b|bahn|antun|anzutun|\ban\b"
    r"|\bende|schluss mit|suizid|selbstmord|ausweg|\bsinn|weg mehr|weiter|ritz|schneid|verletz|ohne mich|zur last"
    r"|vorbei|abschied|nicht mehr|todeswuensch"
    r"|\bdie\b|\bdead\b|kill|my life|myself|it all|living|wake up|disappear|alive|\blive\b|way out|reason to|to live"
    r"|suicid|dying|born|exist|without me|better off|be here|goodbye|last message|farewell|go on|cutting|hurting"
)
SIGN = Sign(
    rule=RULE,
    gate=_GATE,
    find=find,
    german=(
        "Hier spricht vielleicht ein Mensch von eigener Not. Bitte zuerst lesen, "
        "antworten und Hilfewege nennen; das ist kein Regelverstoß."
    ),
    english=(
        "Somebody may be speaking of their own distress. Please read this first, "
        "answer and name ways to help; it is no breach of a rule."
    ),
)
