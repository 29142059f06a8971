"""Which comments are worth a closer look: those that name a group, use hard words or hide words.

Small on purpose: all gates of all signs are looked for at once. A misspelt group is
let through by the hard word beside it, and the other way round.
"""

_GROUPS = (
    r"autis|asperg|adhs|behinder|rollst|spast|gehoerlos|\bblinde|\btaube|kranke|depress|schizo|epilep|demen[tz]|trisom|syndrom|klein ?wuechs|pflegef",
    r"frauen|(?:eine?|jede|keine) frau|maedchen|trans|schwul|lesb|homo|queer|\bgays?\b|bisexu|schwarze|\bblacks?\b|afri[ck]an|farbige|dunkelh",
    r"juden|jued|\bjude|\bjew|muslim|moslem|islam|araber|\barab|tuerk|syrer|syrian|afghan|rumaen|inder\b|asiat|asian|auslaend|migra|fluecht|refuge|asyl|foreign|einwander|zuwander",
    r"sinti|\broma\b|zigeun|gyps|travell|arbeitslos|buergerg|hartz|obdachl|homeless|unemploy|benefit|rentner|senior|pension|elderly|\balten?\b|\barmen?\b|\bpoor\b|\bold\b|\bobese\b",
    r"disab|wheelchair|handicap|mental|deaf|\bblind\b|wom[ae]n|girls|female|lesbian|indians|mexican|illegal|\baliens\b|aspies",
    r"krueppel|mongo|neger|nigg|kanak|schwuch|tunte|kampfl|asylant|krippel|behindi|tranny|trannies|shemale|fag|retard|crippl|spaz|paki|muzz|raghead|towelh|dyke|kike|gook|wetback|midget|musel|schlitzaug",
)
_HARD = (
    r"hass|hate|verabsch|veracht|despis|loath|detest|absch?aum|ungezie|parasit|ekel|eklig|widerl|wiederl|disgust|repuls|scum|vermin|filth|trash|garbage|animals|\btiere\b|ratten|dreck|muell|abfall",
    r"dumm|bloed|daemlich|stupid|\bdumb|idiot|moron|trottel|wertlos|worthl|nutzlos|useless|unnuetz|minderw|inferior|haessl|\bugly|\bfaul|\blazy|pervers|abartig|\bevil|burden|belastung|primitiv|parasite|monster|freak",
    r"toet|erschie|erschos|erschlag|vergas|gegast|verpruegel|abstech|abknall|aufhaeng|gehaeng|verbren|vergewalt|ausrott|vernicht|abschlacht|steinig|kastrier|steriliser|hinricht",
    r"kill|shoot|\bshot\b|stab|murder|hang|gass|exterm|slaughter|lynch|behead|rape|burn|beat|strangl|slit|bullet|\bgun\b|knife|messer|kugel|galgen|strick",
    r"scheis|fick|fuck|shit|bitch|cunt|whore|\bhure|schlampe|fotze|arsch|asshole|arsehole|wichs|bastard|schwein|\bsau\b|drecks|hurens|missgeb|penner|versager|loser|abtreib|abgetrieb|abort",
)
_TRICKS = r"[a-z][0134@$!|*][a-z]|\b\w[ .*_-]\w[ .*_-]\w[ .*_-]\w\b"
_THREATS = (
    r"\bum(?:bring|zubring|gebracht)|\bbring\w* (?:dich|euch|sie|ihn|alle|jeden|die)|\b(?:mach|schlag|stech|knall|tret|hau)\w* (?:dich|dir|euch|sie|ihn|ihm|ihr|alle|jeden|die|den|dem)",
    r"weiss (?:genau |ja |schon )?wo\b|weiss,? wo|wo (?:du|ihr|sie|er) wohn|where (?:you|he|she|they) |\bpasst? (?:nur |bloss |gut )?auf|watch your|\bdead\b|\btot\b|\bkys\b|yourself|stirb|sterb|verreck|krepier|\btod\b|death",
    r"\b(?:hals|kehle|genick|fresse|knochen|schaedel)\b|(?:kriege?|finde|hole|erwische?) (?:ich |wir )?(?:dich|euch)|bereu|blut|bleed|one eye|\bdie\b[.!]*$|(?:find|get|hunt|coming for) you|verdien|deserve|\bspring",
)
_INSULTS = (
    r"\bmaul|fresse|schnauze|verpiss|klapse|psychiatrie|anstalt|irrenhaus|\bhirn|gehirn|deine (?:mutter|mama)|your (?:mother|mom|mum)|shut (?:your|ur)|(?:nobody|no one|niemand|keiner) \w+ (?:you|dich)",
    r"pretending|faking|waste of|asylum|madhouse|modeaut|simulant|moechtegern|gestoert|geisteskr|gestorben|ganz dicht|debil|hohl|fett|\bfat\b|inbred|brain|scumbag|jerk|wanker|tosser|prick|dickhead|\bpig\b|\bcow\b|\bkuh\b|ziege|psycho|lunatic|parasit|witch|\bfool",
)

HATE_GATE = "|".join((*_GROUPS, *_HARD, _TRICKS))
THREAT_GATE = "|".join((*_GROUPS, *_HARD, *_THREATS, _TRICKS))
INSULT_GATE = "|".join((*_GROUPS[-1:], *_HARD, *_INSULTS, _TRICKS))
