"""Wordings that turn a guideline against the people it should protect.

Patterns over plain words (see `augenhoehe.language.reading`). A wording counts only in
a sentence that does not take it back ("Wir löschen keine Kritik").
"""

import re
from dataclasses import dataclass

from augenhoehe.language.conduct.base import pattern

_OURS = (
    r"(?:uns|unser\w*|(?:dem|der|das|die|den|des) (?:\w+ )?(?:haus\w*|organisation|einrichtung|traegers?|vereins?|stiftung|verband\w*|partner\w*|redaktion|verwaltung|kampagne|arbeit)"
    r"|us|our|the (?:\w+ )?(?:organisation|organization|house|charity|foundation|company|partners?|campaign|team|institution))"
)
_NEGATIVE = r"(?:negativ\w*|kritisch\w*|abwertend\w*|abfaellig\w*|geschaeftsschaedigend\w*|rufschaedigend\w*|herabsetzend\w*|schlecht\w*|ablehnend\w*|negative|critical|derogatory|disparaging|bad|damaging|unfavourable)"
_SAYING = r"(?:aeusserung\w*|kommentar\w*|bewertung\w*|beitraeg\w*|beitrag|bemerkung\w*|stimmungsmache|worte?|meinung\w*|aussage\w*|remarks?|comments?|statements?|reviews?|posts?|opinions?|things)"
_CRITICISM = (
    rf"{_NEGATIVE} (?:\w+ ){{0,2}}?{_SAYING} (?:\w+ ){{0,3}}?(?:ueber|gegen|gegenueber|zu|about|against|of|on|towards) (?:\w+ ){{0,2}}?{_OURS}",
    rf"(?:kritik|criticism|vorwuerfe|hetze|stimmung) (?:\w+ ){{0,2}}?(?:an|gegen|ueber|of|against|about|at) (?:\w+ ){{0,2}}?{_OURS}",
    rf"(?:verunglimpf\w*|diffamier\w*|schmaeh\w*|herabsetz\w*|herabwuerdig\w*|beschaedig\w*|in verruf|schlechtmach\w*|schlecht mach\w*|diskreditier\w*) (?:\w+ ){{0,4}}?{_OURS}",
    rf"{_OURS} (?:\w+ ){{0,4}}?(?:verunglimpf\w*|diffamier\w*|schmaeh\w*|herabsetz\w*|herabwuerdig\w*|schlechtmach\w*|schlecht mach\w*|diskreditier\w*|ruf \w*schaedig\w*)",
    rf"(?:defam\w*|disparag\w*|discredit\w*|badmouth\w*|denigrat\w*|run down|running down|harm the reputation of|damage the reputation of) (?:\w+ ){{0,3}}?{_OURS}",
    r"(?:kritik|criticism|critique) (?:\w+ ){0,4}?(?:muss|sollte|soll|hat|darf nur|must|has to|should|may only) (?:\w+ ){0,4}?(?:konstruktiv|sachlich|hoeflich|freundlich|constructive|polite|factual|friendly|civil)",
    r"(?:nur|ausschliesslich|only) (?:\w+ ){0,2}?(?:konstruktive\w*|sachliche\w*|freundliche\w*|positive\w*|constructive|polite|friendly|positive) (?:\w+ )?(?:kritik|kommentar\w*|beitraeg\w*|criticism|comments?|feedback|posts?|contributions?)",
)
_FORBIDS = (
    r"(?:verboten|untersagt|unzulaessig|unerwuenscht|nicht (?:\w+ )?(?:erlaubt|gestattet|erwuenscht|geduldet|toleriert|zulaessig|akzeptiert|zugelassen)|keinen platz|zu unterlassen|unterlassen|dulden wir nicht|tolerieren wir nicht|wollen wir nicht|lassen wir nicht zu|zu verzichten|verzichten sie|bitte verzichten|haben hier nichts"
    r"|not (?:\w+ )?(?:allowed|permitted|tolerated|welcome|accepted|acceptable)|forbidden|prohibited|banned|no place|refrain|unacceptable|must not|may not)"
)
_REMOVES = (
    r"(?:(?:ge)?loesch\w*|entfern\w*|ausblend\w*|ausgeblendet|ausgeblendete|verberg\w*|verborgen|versteckt\w*|nicht (?:\w+ )?(?:veroeffentlicht|freigeschaltet|freigegeben|angezeigt)|gesperrt|sperren|blockier\w*|ausgeschlossen|ausschliessen"
    r"|delet\w*|remov\w*|hid(?:e|es|den|ing)|erase[ds]?|taken? down|block(?:ed|s|ing)?|bann?(?:ed|s|ing)?|not (?:\w+ )?(?:published|shown|approved)|exclud\w*)"
)
_TAKES_BACK = r"(?:kein\w*|nicht|nie|niemals|weder|no|never|not|none|nobody|neither)"

CRITICISM = pattern(*_CRITICISM[:-2])
FORBIDS = pattern(_FORBIDS)
REMOVES = pattern(_REMOVES)
_CONDITION_OF_CRITICISM = pattern(*_CRITICISM[-2:])
_KEPT = pattern(
    rf"{_REMOVES[:-1]}|loeschen wir|entfernen wir|delete|remove) (?:\w+ )?(?:keine|nie|niemals|no|never)",
    rf"{_TAKES_BACK} (?:\w+ ){{0,2}}?{_REMOVES}",
    r"(?:kritik|criticism) (?:(?!nicht|not|nur|only)\w+ ){0,5}?(?:willkommen|erwuenscht|erlaubt|bleibt|welcome|allowed|stays)",
)
_FREE = pattern(
    r"(?:kritik|criticism) (?:\w+ ){0,3}?(?:muss|soll|must|has to|need) (?:nicht|not|nie|never)",
    r"(?:kein\w*|nicht|not|no) (?:nur|only)",
)


def forbids_criticism(words: str) -> re.Match[str] | None:
    """Return where a sentence forbids, removes or conditions criticism of us."""
    condition = _CONDITION_OF_CRITICISM.search(words)
    if condition and not _FREE.search(words):
        return condition
    found = CRITICISM.search(words)
    if found is None or _KEPT.search(words):
        return None
    return found if FORBIDS.search(words) or REMOVES.search(words) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A pattern, and what in the same sentence takes it back."""

    says: re.Pattern[str]
    unless: re.Pattern[str] | None = None

    def search(self, words: str) -> re.Match[str] | None:
        """Return where the sentence says it and does not take it back."""
        found = self.says.search(words)
        taken_back = self.unless is not None and self.unless.search(words)
        return None if taken_back else found


WITHOUT_REASONS = Wording(
    says=pattern(
        r"ohne (?:\w+ ){0,2}?(?:gruend\w*|begruendung\w*|erklaerung\w*|rechtfertigung)",
        r"(?:kein\w*|nicht) (?:\w+ ){0,2}?(?:anspruch|recht) auf (?:\w+ ){0,2}?(?:begruendung|erklaerung|widerspruch|veroeffentlichung|auskunft)",
        r"(?:begruend\w*|erklaer\w*|erlaeuter\w*) (?:\w+ ){0,4}?(?:nicht|keine\w*)(?: begruendung| grund)?",
        r"(?:kein\w*|nicht) (?:\w+ ){0,2}?(?:begruendung|gruende) (?:\w+ ){0,2}?(?:erforderlich|noetig|verpflichtet|genannt|mitgeteilt)",
        r"(?:entscheidung\w*|entscheiden) (?:\w+ ){0,4}?(?:endgueltig|abschliessend|unanfechtbar)",
        r"(?:kein\w*|nicht) (?:\w+ ){0,3}?(?:widerspruch|beschwerde|einspruch|rechtsmittel)(?: \w+)? ?(?:moeglich|zulaessig|vorgesehen)?",
        r"(?:in|nach) (?:unserem|eigenem|freiem) (?:\w+ )?ermessen",
        r"without (?:\w+ ){0,3}?(?:reasons?|explanation|explaining|justification|justifying)",
        r"no (?:\w+ )?(?:reasons?|explanation|appeal|right of appeal|right to (?:appeal|publication|an explanation))(?: \w+)? ?(?:given|needed|required|possible)?",
        r"decisions? (?:\w+ ){0,3}?final",
        r"(?:at|in) our (?:\w+ )?discretion",
    ),
    unless=pattern(
        r"(?:nie|niemals|nicht|nichts|keine\w*|never|nothing|not|no \w+) (?:\w+ ){0,3}?(?:ohne|without)",
        r"(?:nicht|not) (?:endgueltig|final)",
    ),
)
SILENT = Wording(
    says=pattern(
        r"ohne (?:\w+ ){0,2}?(?:ankuendigung|vorankuendigung|vorwarnung|warnung|hinweis|benachrichtigung|mitteilung|information|rueckmeldung|nachricht)",
        r"(?:kommentarlos|stillschweigend|unbemerkt|wortlos|still und leise|unangekuendigt)\w*",
        r"ohne dass (?:\w+ ){0,6}?(?:merk\w*|erfahr\w*|erfaehrt|informiert|benachrichtigt)",
        r"(?:nur|weiterhin nur) (?:\w+ ){0,3}?(?:verfasser\w*|autor\w*|absender\w*) (?:\w+ )?(?:selbst )?sichtbar",
        r"(?:werden|wird|wirst) (?:\w+ ){0,3}?nicht (?:\w+ )?(?:informiert|benachrichtigt|verstaendigt)",
        r"without (?:\w+ ){0,3}?(?:notice|warning|notification|notifying|telling|announcement|comment)",
        r"(?:silently|quietly|tacitly|unnoticed|shadow ?ban\w*)",
        r"(?:will|shall|are) (?:\w+ )?not (?:be )?(?:informed|notified|told)",
        r"only (?:visible|shown) to (?:the )?(?:author|person|commenter|you)",
    ),
    unless=pattern(
        r"(?:nie|niemals|nichts|keine\w*|never|nothing|no \w+|not) (?:\w+ ){0,4}?(?:ohne|kommentarlos|stillschweigend|still und leise|unbemerkt|without|silently|quietly|shadow ?ban\w*)"
    ),
)
PROOF = Wording(
    says=pattern(
        r"(?:unbelegte\w*|nicht belegbare\w*|unbewiesene\w*|unpruefbare\w*|nicht (?:be|nach)weisbare\w*|unproven|unprovable|unsubstantiated|unsupported|unverified) (?:\w+ )?(?:behauptung\w*|vorwuerfe\w*|anschuldigung\w*|erfahrung\w*|schilderung\w*|berichte?|aussage\w*|claims?|allegations?|accusations?|statements?|experiences?|reports?)",
        r"(?:erfahrung\w*|erlebnis\w*|erlebte\w*|schilderung\w*|bericht\w*|behauptung\w*|betroffen\w*) (?:\w+ ){0,6}?(?:nachweis\w*|nachzuweisen|beleg\w*|beweis\w*|attest\w*|diagnose\w*)",
        r"(?:nachweis\w*|beleg\w*|beweis\w*|attest\w*|diagnose\w*) (?:\w+ ){0,6}?(?:erfahrung\w*|erlebnis\w*|schilderung\w*|behauptung\w*|betroffen\w*)",
        r"(?:experiences?|accounts?|claims?|reports?|stories|affected) (?:\w+ ){0,6}?(?:proof|proven|proved|evidence|documents?|diagnosis|certificate|substantiated)",
        r"(?:proof|evidence|diagnosis|certificate) (?:\w+ ){0,6}?(?:experiences?|accounts?|claims?|affected|disability|illness)",
    ),
    unless=pattern(
        r"(?:eigene|persoenliche|ihre|deine|gelebte) erfahrung\w* (?:\w+ ){0,3}?(?:zaehl\w*|genueg\w*|gilt|gelten|reich\w*)",
        r"(?:own|lived|personal|your) experiences? (?:\w+ ){0,2}?(?:counts?|is enough|suffices?|are enough)",
        r"(?:kein\w*|nicht|nie|niemand|no|nobody|never|not|need not|without needing) (?:\w+ ){0,4}?(?:nachweis\w*|beleg\w*|beweis\w*|attest\w*|diagnose\w*|proof|prove|evidence|diagnosis|certificate)",
    ),
)
EXCLUDES = Wording(
    says=pattern(
        rf"(?:links?|verlinkung\w*|verweise?|petition\w*|kampagnen?|aufrufe?|unterschriftenaktion\w*|fremdsprachige\w*|links|urls?|petitions?|campaigns?|calls to action) (?:\w+ ){{0,6}}?(?:{_FORBIDS}|{_REMOVES})",
        rf"(?:{_FORBIDS}|{_REMOVES}) (?:\w+ ){{0,4}}?(?:links?|verlinkung\w*|petition\w*|kampagnen|petitions?|campaigns?)",
        r"(?:keine|no) (?:\w+ )?(?:links?|verlinkung\w*|petition\w*|kampagnen|urls?|petitions?|campaigns?)(?: \w+){0,2}?",
        r"(?:nur|ausschliesslich|only) (?:\w+ ){0,4}?(?:in |auf )?(?:deutsch\w*|englisch\w*|german|english)(?: sprache| language)?",
        rf"(?:andere|other) (?:sprachen?|languages?) (?:\w+ ){{0,5}}?(?:{_FORBIDS}|{_REMOVES})",
        r"(?:klarname\w*|echte[nrms]? namen?|richtige[nrms]? namen?|vollstaendige[nrms]? namen?|vor und nachname\w*|real names?|full names?|true names?)",
        r"(?:pseudonym\w*|spitznamen?|anonym\w*|nicknames?|pseudonyms?|anonymous) (?:\w+ ){0,5}?"
        rf"(?:{_FORBIDS}|{_REMOVES})",
    ),
    unless=pattern(
        r"(?:niemand|nicht|kein\w*|nobody|no one|not|never|need no|no need) (?:\w+ ){0,5}?(?:klarname\w*|(?:echten|richtigen|vollstaendigen) namen?|real names?|full names?|pflicht|need|required|muss\w*)",
        r"(?:links?|petition\w*|kampagnen?|petitions?|campaigns?)(?: (?!nicht|not)\w+){0,6}? (?:willkommen|erlaubt|bleiben|sind keine|ist keine|zaehlen nicht|welcome|allowed|stay|(?:are|is) not (?:spam|advertis\w*|ads?))",
        r"(?:werbe|spam|werbung\w*|phishing|betrug\w*|advertising|spam|fraud\w*|illegal\w*|strafbar\w*|rechtswidrig\w*)",
    ),
)
VAGUE = Wording(
    says=pattern(
        r"(?:unangemessen\w*|destruktiv\w*|unerwuenscht\w*|toxisch\w*|unpassend\w*|unsachlich\w*|unkonstruktiv\w*|respektlos\w*|stoerend\w*|ungebuehrlich\w*|unanstaendig\w*|anstoessig\w*|geschmacklos\w*|unqualifiziert\w*)",
        r"(?:inappropriate|destructive|undesirable|unwanted|toxic|unsuitable|unconstructive|disrespectful|disruptive|objectionable|distasteful|improper|unhelpful|negative tone)",
    )
)
EXAMPLE = pattern(
    r"zum beispiel|z b|zb|beispiel\w*|etwa|das heisst|d h|gemeint ist|gemeint sind|damit meinen wir|naemlich|also wenn|for example|for instance|such as|e g|eg|that means|we mean|i e|namely"
)
NO_TALK_OF_MODERATION = Wording(
    says=pattern(
        r"(?:diskussion\w*|diskutier\w*|nachfrag\w*|beschwerden?|debatt\w*|kommentare?|kritik) (?:\w+ ){0,4}?(?:ueber|zu|zur|an|der) (?:\w+ ){0,3}?(?:moderation\w*|loeschung\w*|geloeschte\w*|ausgeblendete\w*|nicht veroeffentlichte\w*|moderier\w*|sperrung\w*) (?:\w+ ){0,6}?"
        rf"(?:{_FORBIDS}|{_REMOVES}|nicht|keine)",
        r"(?:ueber|zu|zur) (?:\w+ ){0,3}?(?:moderation\w*|loeschung\w*|geloeschte\w*|ausgeblendete\w*|sperrung\w*)(?: \w+){0,4}? (?:diskutier\w*|diskussion\w*|korrespond\w*|aeussern|auskunft) (?:\w+ ){0,3}?(?:nicht|keine)",
        r"(?:ueber|zu|zur) (?:\w+ ){0,3}?(?:moderation\w*|loeschung\w*|geloeschte\w*|ausgeblendete\w*|sperrung\w*)(?: \w+){0,4}? (?:nicht|keine) (?:\w+ ){0,3}?(?:diskutier\w*|diskussion\w*|korrespond\w*|aeussern|auskunft)",
        r"moderation\w* (?:\w+ ){0,5}?(?:nicht|keine) (?:\w+ ){0,3}?(?:diskutier\w*|zur diskussion|diskussion\w*|kommentier\w*|in frage|debatt\w*)",
        r"(?:no|not|never|nor) (?:\w+ ){0,4}?(?:discuss\w*|debate\w*|comment\w*|correspond\w*|question\w*|enter into \w+) (?:\w+ ){0,5}?(?:moderat\w*|deletions?|deleted|removed|removals?|unpublished|blocked)",
        r"(?:discuss\w*|debat\w*|comment\w*|complain\w*|question\w*|criticis\w*) (?:\w+ ){0,5}?(?:moderat\w*|deletions?|deleted|removed|removals?|unpublished) (?:\w+ ){0,5}?"
        rf"(?:{_FORBIDS}|{_REMOVES})",
        r"moderat\w* (?:\w+ ){0,4}?(?:is|are) not (?:\w+ )?(?:open|up|subject) (?:to|for) (?:\w+ )?(?:discussion|debate)",
    ),
    unless=pattern(
        r"(?:festen|eigenen|fixed|own) (?:platz|ort|place)", r"willkommen|welcome"
    ),
)
REMOVED_WITHOUT_GROUND = Wording(
    says=pattern(
        r"(?:off topic|themenfremd\w*|ohne bezug|am thema vorbei|unsachlich\w*|unkonstruktiv\w*|destruktiv\w*|wiederhol\w*|mehrfach\w*|gleichlautend\w*|unhoeflich\w*|polemi\w*|provokati\w*|provozier\w*|stoerend\w*|unpassend\w*|unangemessen\w*|negativ\w*|kritisch\w*|unbelegte\w*|petition\w*|fremdsprachig\w*"
        rf"|irrelevant|repeat\w*|repetiti\w*|impolite|rude|provocative|unconstructive|destructive|inappropriate|negative|critical|unproven|unsubstantiated|petitions?) (?:\w+ ){{0,10}}?{_REMOVES}",
        rf"{_REMOVES} (?:\w+ ){{0,6}}?(?:themenfremd\w*|unsachlich\w*|unkonstruktiv\w*|destruktiv\w*|wiederhol\w*|unhoeflich\w*|polemi\w*|provokati\w*|unpassend\w*|unangemessen\w*|negativ\w*|kritisch\w*|off topic|irrelevant|repeat\w*|repetitive|impolite|rude|provocative|unconstructive|destructive|inappropriate|negative|critical|unproven)",
    ),
    unless=_KEPT,
)
DISABILITY = re.compile(r"behinder\w*|disabilit\w*|disabled|neurodiver\w*")
ILLNESS = re.compile(
    r"krank\w*|erkrank\w*|chronisch\w*|illness\w*|\bill\b|disease\w*|health"
)
TRAITS = re.compile(
    r"herkunft|hautfarbe|religio\w*|geschlecht\w*|sexuell\w*|ethni\w*|rassis\w*|nationalit\w*|origin|race|racis\w*|gender|sexual orientation|sexis\w*|ethnic\w*"
)
