"""T11: refuses any statement, declares the topic closed, refers to old non-answers.

Saying what cannot be said is in order where the reason is named and something is
given: what can be said, who decides, or a date.
"""

from augenhoehe.language.conduct.base import Advice, Context, Family, Rule, pattern
from augenhoehe.language.findings import Level

_SAY_DE = r"(?:stellung(?:nahme|nehmen)?|statements?|auskunft|auskuenfte|kommentar|kommentare|kommentieren|kommentiert|aeussern|aeusserungen?|angaben|erklaerungen?|diskussion(?:en)?|diskutieren|debatten?|antworten|gespraeche?|dialog)"
_REFUSE = (
    rf"(?:wir|ich|unser \w+|unser haus|der vorstand|die leitung|der traeger) (?:\w+ ){{0,2}}?(?:geben|gebe|gibt|erteilen|nehmen|machen|fuehren|abgeben|veroeffentlichen|wollen|moechten|werden|werde|koennen|lehnen) (?:\w+ ){{0,7}}?(?:keine|keinen|keinerlei|nicht|ab) ?(?:\w+ ){{0,4}}?{_SAY_DE}(?: (?:ab|abgeben|geben|nehmen|beziehen|machen|fuehren))?",
    rf"(?:geben|gebe|gibt|erteilen|erteilt|nehmen|nimmt|machen|fuehren|beteiligen|werden|moechten|wollen|koennen) (?:wir|ich|die leitung|der vorstand) (?:\w+ ){{0,8}}?(?:keine|keinen|keinerlei|nicht) (?:\w+ ){{0,4}}?{_SAY_DE}(?: (?:ab|abgeben|geben|nehmen|beziehen|machen|fuehren))?",
    r"(?:aeussern|aeussere|kommentieren|kommentiere|diskutieren|besprechen|rechtfertigen|erklaeren|beantworten) (?:wir|ich) (?:uns |mich )?(?:\w+ ){0,7}?(?:nicht|nichts|grundsaetzlich nicht|prinzipiell nicht)|(?:wir|ich) (?:\w+ )?(?:aeussern|aeussere|kommentieren|kommentiere|diskutieren|rechtfertigen) (?:uns |mich )?(?:\w+ ){0,7}?(?:nicht|grundsaetzlich nicht)",
    r"(?:sagen|aeussern|sage) (?:wir|ich) (?:\w+ ){0,3}?nichts(?! (?:mehr )?zu)|(?:darauf|hierauf|auf (?:solche|derartige|diese|ihre) \w+) (?:gehen|gehe|werden|reagieren|antworten) (?:wir|ich) (?:\w+ ){0,3}?nicht(?: \w+)?",
    r"(?:nimmt|nehmen|bezieht|beziehen|gibt|geben)(?: \w+){0,4}? (?:keine|keinerlei) (?:stellung|stellungnahmen?|auskunft|auskuenfte|statements?)(?: \w+)?|keine (?:\w+ ){0,2}?(?:fragen|anfragen|nachfragen|kommentare) (?:\w+ ){0,2}?(?:mehr )?(?:beantworten|zulassen|annehmen|diskutieren)",
    r"(?:^|\| )kein kommentar$|(?:dazu|hierzu|dem|darueber)(?: \w+){0,4}? (?:haben|gibt es|ist|sagen|bleibt|wollen|moechten|werden)(?: \w+){0,5}? (?:nichts|nicht)(?: (?:mehr|weiter|weiteres|\w+))? ?(?:hinzuzufuegen|zu sagen|sagen|hinzufuegen|aeussern|kommentieren)",
    r"(?:mehr|weiteres|weitere auskuenfte)(?: \w+){0,5}? (?:nicht sagen|nicht zu sagen|sagen wir nicht|sagen wir dazu nicht|gibt es (?:dazu |hierzu )?(?:von uns )?nicht zu sagen|werden wir (?:dazu |hierzu )?nicht sagen|werden sie von uns nicht\w*)",
    r"(?:grundsaetzlich|prinzipiell|generell|aus prinzip)(?: \w+){0,6}? (?:keine|nicht|nie)(?: \w+){0,3}?(?: (?:kommentar|kommentieren|aeussern|auskunft|stellung|auskuenfte|stellungnahme\w*|diskutieren|oeffentlich))?",
    r"(?:we|i|the board|our organisation|management) (?:\w+ ){0,2}?(?:do not|will not|can not|are not able to|are unable to|are not going to|decline to|refuse to|would rather not|prefer not to|are not prepared to|have no intention to|are not willing to|shall not|have decided not to|choose not to) (?:\w+ ){0,3}?(?:comments?|statements?|discuss|discussing|debate|respond|reply|answer|engage|elaborate|go into|give (?:\w+ )?(?:information|details|statement)|enter into|provide (?:\w+ )?(?:information|details|statement|comment)|hold (?:\w+ )?talks|issue (?:\w+ )?statement|justify|explain ourselves|explain myself)",
    r"(?:^|\| )no (?:further )?comments?$|(?:nothing|not anything) (?:\w+ )?(?:more|further|else|left)?(?: \w+)? ?to (?:add|say|discuss)|(?:will|shall) (?:say|add) nothing (?:more|further)|that is all we (?:have to|will|are going to|can) say|not (?:be )?(?:commenting|answering|discussing|debating|responding|engaging)|on principle(?: \w+){0,5}? (?:not|never|no)|(?:matter|point|question) of principle(?: \w+){0,5}? (?:not|never|no) (?:\w+ )?(?:comment|discuss|give|answer|talk)\w*",
)
_CLOSED = (
    r"(?:bereits|schon|mehrfach|ausfuehrlich|hinlaenglich|oft genug|wiederholt)(?: \w+){0,4}? (?:abschliessend|endgueltig|mehrfach|ausfuehrlich|hinlaenglich|umfassend|deutlich|klar|alles|genug|oft|wiederholt)(?: \w+){0,4}? (?:geaeussert|mitgeteilt|beantwortet|erklaert|gesagt|dargelegt|stellung genommen|positioniert|erlaeutert|klargestellt|kommuniziert)",
    r"(?:haben|hatten|habe) (?:\w+ ){0,6}?(?:abschliessend|endgueltig|alles gesagt|alles wesentliche|alles noetige|hinlaenglich)(?: \w+){0,3}? ?(?:geaeussert|beantwortet|erklaert|gesagt|dargelegt|mitgeteilt|geklaert)?",
    r"(?:ist|wurde) (?:\w+ ){0,2}?alles (?:noetige |wesentliche |wichtige )?gesagt|(?:we are|i am) (?:done|finished|through) (?:with )?(?:discussing|talking|this|debating|explaining)(?: \w+)?",
    r"(?:entscheidung|position|haltung) (?:\w+ ){0,2}?(?:aendert|aendern|ruetteln|gibt es) (?:\w+ ){0,4}?(?:nichts|nicht|nichts mehr)|(?:diskussion|nachfragen|protest|kritik) (?:ist |sind )?(?:zwecklos|sinnlos|ueberfluessig)",
    r"wie (?:\w+ ){0,3}?(?:mehrfach|oft|wiederholt|ausfuehrlich|hinlaenglich|zigmal|mehrmals) (?:erwaehnt|gesagt|mitgeteilt|erklaert|dargelegt|beschrieben|betont|erlaeutert|geschrieben|kommuniziert)",
    r"wie (?:\w+ ){0,3}?(?:erwaehnt|gesagt|mitgeteilt|erklaert|dargelegt|beschrieben|betont|erlaeutert|geschrieben)(?: \w+){0,6}? (?:bleibt|bleiben|gilt|dabei|aendert|aendern|haltung|position|endgueltig)",
    r"(?:unsere?|die) (?:\w+ )?(?:position|haltung|standpunkt|entscheidung|sichtweise|meinung|linie)(?: (?:dazu|hierzu|in dieser frage|in dieser sache|zum thema))?(?: \w+){0,2}? (?:ist|sind|bleibt|steht|hat sich|hat|aendert sich|duerfte)(?: \w+){0,3}? (?:bekannt|hinlaenglich bekannt|klar|eindeutig|unveraendert|fest|endgueltig|gefallen|nicht geaendert|dieselbe|die gleiche|bestehen|nicht verhandelbar)(?: sein)?",
    r"(?:von|auf) (?:\w+ )?(?:weiteren?|zukuenftigen?|erneuten?|zusaetzlichen?)? ?(?:nach|rueck|an)?fragen (?:\w+ ){0,4}?(?:abzusehen|absehen|verzichten|abstand)|(?:weitere|erneute) (?:nach|rueck|an)?fragen (?:\w+ ){0,6}?(?:nicht|zwecklos|eruebrigen|keine|unterlassen)|(?:sehen?|seht|sieh) (?:sie |ihr )?(?:bitte )?von (?:\w+ ){0,3}(?:fragen|nachfragen|kommentaren|anfragen) (?:\w+ )?ab|(?:verzichten?|verzichtet) (?:sie |ihr )?(?:bitte )?auf (?:\w+ ){0,2}(?:nach|rueck)?fragen|(?:abstand|abzusehen|verzichten) (?:\w+ ){0,4}?(?:von|auf) (?:\w+ )?(?:weiteren? )?(?:nach|rueck)?(?:fragen|kommentaren)",
    r"(?:thema|diskussion|sache|angelegenheit|fall|debatte|vorgang|kapitel|frage)(?: \w+){0,5}? (?:ist|waere|sehen wir|betrachten wir|gilt|erachten wir|hat sich)?(?: \w+){0,5}? ?(?:beendet|erledigt|abgeschlossen|geschlossen|vom tisch|durch|gegessen|abgehakt|geklaert)|(?:beenden|schliessen) (?:wir )?(?:\w+ ){0,2}?(?:die|diese|das|dieses|den) (?:diskussion|thema|debatte|fall|gespraech|dialog|austausch|vorgang)|(?:diskussion|thema|debatte|gespraech|dialog|austausch)(?: \w+){0,6}? (?:beenden|schliessen)|(?:damit|hiermit|fuer uns) (?:\w+ ){0,6}?(?:beendet|erledigt|abgeschlossen|geschlossen|vom tisch)",
    r"(?:auf|in|bei) (?:dieser|solch einer|einer solchen|diesem|so einer|der) (?:basis|grundlage|ebene|niveau)(?: \w+){0,6}? (?:nicht|keine|keinen|kein)|(?:^|\| )(?:dabei|es) bleibt (?:es|dabei)$|dabei bleibt es|bleibt es dabei|(?:mehr|nichts weiter) (?:ist|gibt es) (?:\w+ )?(?:nicht|dazu) (?:zu )?sagen|(?:keine|kein|keinen) (?:weitere[rnm]?|weiterer) (?:diskussion|diskussionen|debatte|austausch|gespraeche?|klaerungsbedarf|gespraechsbedarf|handlungsbedarf|diskussionsbedarf|erlaeuterungen|auskuenfte|stellungnahmen)",
    r"(?:already|repeatedly|previously|said all|final(?:ly)?)(?: \w+){0,4}? (?:final|everything|clear|clearly|all|enough|at length|in full|several times|many times|repeatedly|extensively|exhaustively)(?: \w+){0,4}?(?: (?:statement|said|answered|stated|word|on this|about this|on the topic|topic|matter|position))?|(?:made|given|issued) (?:\w+ ){0,3}?final (?:statement|word|answer|position)|(?:as|like) (?:\w+ ){0,4}?(?:stated|mentioned|said|explained|communicated|told you|made clear) (?:\w+ )?(?:several times|many times|repeatedly|before|often)|as (?:\w+ ){0,3}?(?:repeatedly|often) (?:stated|mentioned|said|explained|communicated)|as (?:\w+ ){0,3}?(?:stated|mentioned|said|explained|communicated|told you)(?: \w+){0,6}? (?:stands|remains|unchanged|final|not change|no change|will not)",
    r"our (?:\w+ )?(?:position|stance|view|decision|line)(?: on \w+(?: \w+){0,2})? (?:is|remains|stands|has not|will not|does not)(?: \w+){0,2}? ?(?:known|well known|clear|unchanged|the same|final|firm|changed?|not up for discussion|not negotiable|stands|public)?",
    r"(?:refrain|desist|abstain) from(?: \w+){0,4}? (?:questions?|inquir\w+|enquir\w+|comment\w*|asking|posting|messages?|contact\w*)|(?:no|not take|not answer|not accept)(?: any)? (?:further|more) (?:questions?|inquir\w+|enquir\w+|discussion|correspondence|comments|explanation\w*|statements?)|(?:discussion|topic|matter|case|debate|conversation|chapter|subject|issue|thread)(?: \w+){0,4}? (?:is|as|consider\w*|are|be)(?: \w+){0,4}? ?(?:over|closed|settled|finished|concluded|done|ended|at an end|off the table)|(?:consider|regard|treat) (?:the|this) (?:\w+ )?(?:matter|discussion|topic|case|issue|subject)(?: \w+){0,3}? (?:closed|settled|finished|concluded|resolved)|(?:for us|as far as we are concerned)(?: \w+){0,4}? (?:over|closed|settled|finished|done)|(?:on|under) (?:that|this|such a|such) (?:basis|premise|level)(?: \w+){0,5}? (?:not|no)|(?:not|no)(?: \w+){0,4}? (?:on|under) (?:that|this|such a|such) (?:basis|premise|level)|that is (?:our )?final|end of (?:story|discussion|debate)",
)
_GIVES = pattern(
    r"(?:hier|oeffentlich|@link|antworten wir|veroeffentlichen|entscheidet|beraet|beraten|koennen wir sagen|duerfen wir sagen|was wir sagen koennen|hier die antwort|nachlesen|deshalb)",
    r"(?:here|public|published|publish|decides|what we can say|we can say|read it)",
)
_REASON = pattern(
    r"(?:weil|da|denn|solange|bevor|erst wenn|bis|noch|datenschutz\w*|schweigepflicht|gesetz\w*|laufende[nrsm]? verfahren|gericht\w*|verfahren|privat\w*|diagnosen?|gesundheit\w*|persoenliche[nrs]?|personen|mitarbeit\w+|namen|einzelne[nr]? menschen|kinder\w*|paragraf\w*|heute|duerfen|darf)",
    r"(?:because|as long as|until|yet|today|before|data protection|confidential\w*|law|court|proceedings|private|diagnos\w+|health|personal|people|persons|employees|names|individuals|may not|not allowed)",
)
_NOT_CLOSED = pattern(
    r"(?:nicht|nie|keineswegs|noch nicht|noch lange nicht|nicht mehr)(?: \w+){0,2}? (?:beendet|erledigt|abgeschlossen|geschlossen|vom tisch|abschliessend|geklaert|durch|gegessen|abgehakt)|nicht abschliessend|offen|falsch|fehler|war (?:keine|nicht)|haetten|leider|widerspr\w+|hat sich geaendert|stimmt nicht|ergaenz\w+|(?:ist|wird) erst (?:\w+ ){0,6}(?:erledigt|abgeschlossen|geschlossen)|bis wir|wenn wir|erst wenn|sobald",
    r"(?:not|never|far from|not yet|is not)(?: \w+){0,3}? (?:over|closed|settled|finished|done|concluded|final)|open|wrong|mistake|should (?:not )?have|has changed|was not|until|only (?:\w+ ){0,2}?when|once",
)


def _reasoned(context: Context, index: int) -> bool:
    """Names a reason and gives something: an answer, a place to read, or a date."""
    line = context.reading.lines[index]
    if not _REASON.search(line.words):
        return False
    near = context.reading.after(index, lines=2)
    rest = near[len(line.words) :] if not _GIVES.search(line.words) else near
    return bool(_GIVES.search(rest)) or context.has_date(index, lines=2)


def _goes_on(context: Context, index: int) -> bool:
    """Refers to an old answer and then gives what was missing."""
    return bool(_NOT_CLOSED.search(context.reading.after(index, lines=1)))


_WHY_DE = "Das verweigert eine Aussage oder erklärt das Gespräch für beendet. Offene Fragen bleiben offen, und wer fragt, steht vor einer Wand."
_WHY_EN = "This refuses a statement or declares the talk over. Open questions stay open, and whoever asks faces a wall."
_CLOSED_DE = "Ihre Frage zu [Punkt] ist noch offen. Unsere Antwort: [Antwort]. Wenn etwas fehlt, fragen Sie bitte weiter; [Name] antwortet hier bis [Datum]."
_CLOSED_EN = "Your question about [point] is still open. Our answer: [answer]. If something is missing, please ask on; [name] answers here by [date]."

FAMILY = Family(
    key="T11_stonewall",
    level=Level.STOP,
    rules=(
        Rule(says=pattern(*_REFUSE), excused=_reasoned),
        Rule(says=pattern(*_CLOSED), excused=_goes_on, advice="closed"),
    ),
    german={
        "usual": Advice(
            why=_WHY_DE,
            instead="Sagen können wir: [was]. Nicht sagen können wir [was], weil [Grund]. Darüber entscheidet [wer] am [Datum]; das Ergebnis steht danach hier.",
        ),
        "closed": Advice(why=_WHY_DE, instead=_CLOSED_DE),
    },
    english={
        "usual": Advice(
            why=_WHY_EN,
            instead="What we can say: [what]. What we cannot say is [what], because [reason]. [Who] decides on [date]; after that you will read the result here.",
        ),
        "closed": Advice(why=_WHY_EN, instead=_CLOSED_EN),
    },
)
