"""Set ways of threatening people or of calling for violence, beside those of `threat`.

Hard words about methods, decisions and organisations are never meant, nor wishes
about things ("die Kampagne gehört begraben"), reports of violence that was suffered,
calls to end something, or figurative speech ("das bringt mich um").
"""

import re
from collections.abc import Iterator

from augenhoehe.language.reading import Reading
from augenhoehe.language.signs import threat
from augenhoehe.language.signs.base import Sign

_PEOPLE = r"(?:(?:alle|allen|diese|die|solche|jeden|jede|euch) (?:\w+ )?(?:frauen|maenner|leute|menschen|kinder|auslaender|behinderten?|autist\w*|juden|muslime|schwarzen?|schwulen?|lesben|fluechtlinge\w*|trans\w+|betreuer\w*|mitarbeiter\w*|pfleger\w*|aerzte|politiker\w*|journalist\w*|kritiker\w*|aktivist\w*|jugendlichen?|nachbarn|eltern))"
_WHOM = (
    r"(?:dich|euch|sie|ihn|dir|ihm|ihr|jeden von euch|euch alle|sie alle|diese frau|diesen typen|den typen|die frau \w+|(?:frau|herrn|herr) \w+|"
    + _PEOPLE
    + ")"
)
_KILL = r"(?:um|umbringen|tot|toeten|abstechen|erschiessen|abknallen|aufschlitzen|erwuergen|totschlagen|erschlagen|verpruegeln|zusammenschlagen|anzuenden|verbrennen|kaltmachen|abschlachten|vergewaltigen|aufhaengen|haengen|krankenhausreif schlagen|fertigmachen bis)"
_GERMAN = (
    rf"\bich (?:werde|will|muss|wuerde|koennte|komme? und) {_WHOM} (?:\w+ ){{0,4}}{_KILL}\b",
    rf"\b(?:wir|ich) (?:bringe?n?|mache?n?|steche?n?|schlage?n?|knallen?|schiesse?n?) {_WHOM} (?:\w+ ){{0,3}}(?:um|kalt|ab|tot|zusammen|kurz und klein|ueber den haufen)\b",
    rf"\b(?:man|jemand|einer) (?:sollte|muss|muesste|soll) {_WHOM} (?:\w+ ){{0,4}}{_KILL}\b",
    rf"\b{_WHOM} (?:sollte|muesste|muss|soll) man (?:\w+ ){{0,4}}{_KILL}\b|\b(?:sie|ihr|du|die) (?:gehoert|gehoeren|gehoerst) (?:\w+ ){{0,2}}(?:erschossen|aufgehaengt|vergast|abgestochen|an die wand gestellt|umgebracht|totgeschlagen|verpruegelt|erschlagen|verbrannt|aufgeknuepft)\b",
    r"\bich weiss (?:genau |ja )?wo (?:du|ihr|sie|er|frau \w+|herr \w+) (?:\w+ ){0,3}(?:wohnt|wohnst|wohnen|arbeitest|zur schule)\b|\b(?:du|ihr) (?:wirst|werdet) (?:\w+ ){0,3}(?:nicht mehr lange leben|sterben|das nicht ueberleben|bluten)\b",
    r"\bpass(?:t)? (?:nur |bloss |gut ){0,5}auf (?:deine|eure|seine|ihre) (?:familie|kinder|tochter|frau|sohn)\b|\b(?:ihr|du) (?:seid|bist) (?:bald |morgen |schon )?tot\b(?! fuer)|\bich finde (?:dich|euch) und (?:dann|mache?|bringe?|werde|schlage?|steche?)\b|\b(?:ich )?komme? (?:\w+ )?(?:mit (?:einem|einer|dem|der|meiner|meinem)) (?:messer|waffe|pistole|axt|bombe|baseballschlaeger|benzinkanister)\b",
)
_KILL_EN = r"(?:kill|shoot|stab|murder|strangle|beat up|beat|hang|burn|rape|hurt|gut|slaughter|bash|behead|execute)"
_WHOM_EN = r"(?:you|you all|all of you|him|her|them|that (?:man|woman|guy)|(?:mr|mrs|ms|dr) \w+|(?:all |all the |all these |every |these |those )(?:\w+ )?(?:women|men|people|kids|children|immigrants|refugees|disabled|autistics|jews|muslims|gays|carers|staff|doctors|politicians|journalists|critics|activists|parents|neighbours|foreigners)|your (?:\w+ )?(?:house|home|family|kids|children|wife|husband|daughter|son|staff))"
_ENGLISH = (
    rf"\b(?:i|we) (?:will|am going to|are going to|am gonna|want to|would love to|shall|might) (?:\w+ ){{0,2}}{_KILL_EN} {_WHOM_EN}\b",
    rf"\b(?:someone|somebody|we|people|they) (?:should|must|ought to|needs to|has to) (?:\w+ ){{0,2}}{_KILL_EN} {_WHOM_EN}\b",
    rf"\b(?:you|they|she|he|{_WHOM_EN}) (?:all )?(?:should|must|deserve to|need to|ought to) (?:all )?(?:be )?(?:shot|hanged|hung|killed|stabbed|murdered|gassed|beaten up|burned alive|raped|executed|die)\b",
    r"\bi (?:know|found out) where (?:you|she|he|they|\w+ \w+) (?:\w+ ){0,2}(?:live|lives|work|works|sleep|sleeps|goes to school)\b|\bi (?:will|am going to|am coming to) (?:find|get) you\b(?! (?:a|an|the|some|help|in touch|on)\b)|\b(?:watch your back|you will not live|you are (?:a )?dead (?:man|woman|meat)|you will die)\b|\byou are dead$",
    r"\bi (?:will|am) (?:come|coming) (?:\w+ ){0,3}with a (?:knife|gun|bomb|weapon|bat|rifle|machete)\b",
)
_MEANT = re.compile("|".join(f"(?:{pattern})" for pattern in _GERMAN + _ENGLISH))
_OTHER = re.compile(
    r"\b(?:vor lachen|haha\w*|lol|damals|frueher|vor (?:\w+ )?jahren|als kind|years ago|back then|as a child|used to|in the past|laughing"
    r"|niemand (?:sollte|darf)|nobody should|no one should|wer (?:sagt|schreibt|droht)|anyone who (?:says|writes|threatens)|wuerde nie|would never|never want to|will not (?:kill|hurt)|darf man nicht|sollte man nicht|man sollte nicht|should not|must not"
    r"|sollte man (?:\w+ ){0,3}(?:nicht|niemals)|vor gericht|verklagen|anzeigen|sue you|report you|mit liebe|with kindness|im spiel|in the game|with love|at chess|im roman|in dem film|in the (?:movie|film|book))\b"
)
_REPORTED = re.compile(
    r"\b(?:hat|haben|wurde|wurden|ich bekam|bekam ich|schrieb|schrieben|drohte|drohten|sagte|sagten|they|he|she|someone|people|somebody) (?:\w+ ){0,4}(?:geschrieben|gesagt|gedroht|bedroht|(?:dass|that) |zu mir|to me|told me|said|wrote|threatened us|threatened to report)\b"
)
_OTHERS_VIEW = re.compile(
    r"(?<!\bi )(?<!\bwe )(?<!\bich )(?<!\bwir )(?<!\bund )\b(?:says?|said|thinks?|thought|believes?|claims?|"
    r"sag(?:t|en)|find(?:et|en)|mein(?:t|en)|denk(?:t|en)|glaub(?:t|en)|behaupt(?:et|en))(?: that| dass)? "
)
"""Somebody else's words or view; "I think that" is the writer's own."""


def find(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield the places of threats and of acute danger."""
    for line in reading.lines:
        match = _MEANT.search(line.words)
        if (
            match is None
            or _OTHER.search(line.words)
            or _is_reported(line.words, match.start())
        ):
            continue
        start, end = line.place(*match.span())
        if not reading.is_quoted(start, end):
            yield start, end


def _is_reported(words: str, start: int) -> bool:
    """Said before the threat that somebody else uttered it."""
    before = words[:start]
    return bool(_REPORTED.search(before) or _OTHERS_VIEW.search(before))


SIGN = Sign(
    rule=threat.SIGN.rule,
    gate=(
        r"umbring|umzubring|bring\w* (?:dich|euch|sie|ihn|alle)|toeten|abstech|stech|erschies|erschos|knall|aufschlitz|erwuerg|totschlag|erschlag"
        r"|verpruegel|zusammenschlag|schlag|anzuend|verbren|kaltmach|kalt\b|abschlacht|vergewaltig|haeng|knuepf|vergas|an die wand|krankenhausreif|fertigmach"
        r"|weiss\W+(?:\w+ )?wo\b|ueberleb|nicht mehr lange|bluten|pass\w* (?:\w+ )?auf|finde (?:dich|euch)|messer|waffe|pistole|axt|bombe|schlaeger|benzin|seid (?:\w+ )?tot|bist (?:\w+ )?tot"
        r"|kill|shoot|shot|stab|murder|strangl|beat|hang|hung|burn|rape|\bhurt|\bgut\b|slaughter|bash|behead|execut|gassed|deserve to die|should die|must die|where (?:you|he|she|they)|find you|get you"
        r"|watch your|not live|you are (?:a )?dead|you're dead|will die|you'll die|knife|\bgun\b|bomb|weapon|\bbat\b|rifle|machete"
    ),
    find=find,
    german=threat.SIGN.german,
    english=threat.SIGN.english,
)
