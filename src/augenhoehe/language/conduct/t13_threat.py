"""T13: answers criticism with power: lawyers, deletion, employers, places, contracts.

The pattern is: a means of power (law, block, employer, contract, place) together with a
condition, a reservation or a friendly reminder. A measure that names its rule, the words
meant, or an insult, a threat or private data is in order.
"""

from augenhoehe.language.conduct.base import Advice, Family, Rule, pattern
from augenhoehe.language.findings import Level

_LAWYER_DE = r"(?:anwalt|anwaelt\w*|rechtsanw\w*|rechtsabteilung|rechtsbeistand|justi[zt]iar\w*|jurist|juristin\w*|juristen|kanzlei|rechtsamt|anwaltlich\w*|hausjurist\w*|rechtsstelle|rechtsvertret\w*|justitiariat|polizei|staatsanwaltschaft)"
_LAW_DE = r"(?:rechtlich\w*|juristisch\w*|gerichtlich\w*|strafrechtlich\w*|zivilrechtlich\w*|arbeitsrechtlich\w*|presserechtlich\w*|medienrechtlich\w*)"
_OUT_DE = r"(?:gesperrt|sperren|sperrung|sperre|blockier\w*|block|blocken|geblockt|raus|(?<!leben )ausgeschlossen|ausschluss|ausschliessen|schliessen|geloescht|loeschen|loeschung|hausverbot|entfernt|entfernen|entzogen|entziehen|deaktivier\w*|stummgeschaltet|stumm\w*|rausgeworfen|fliegst|fliegt|fliegen|gemeldet|melden wir|ausgeblendet|ausblenden|verbannt|gekuendigt|abgeschaltet|schliessen wir)"
_POSTS_DE = r"(?:beitraege|beitraegen|kommentare|kommentaren|posts|bewertungen|eintraege|inhalte|meldungen|wortmeldungen|stories|storys|rezensionen|behauptungen|aeusserungen|wer)"
_BOND_DE = r"(?:\w*vertrag|\w*platz|\w*plaetze|mitarbeit|zusammenarbeit|\w*verhaeltnis|stipendium|foerderung|bewilligung|akkreditierung|mitgliedschaft|nutzungsrecht|nutzung|raeume|raumnutzung|betreuung|behandlung|zugang|weiterbetreut|engagement|ehrenamt|fahrdienst|kooperation|ambulanz|praktikum|zeugnis|referenz|probezeit|spende\w*|zuschuss|mietverhaeltnis|arbeitsplatz|kursplatz|teilnahme|aufnahme)"
_REMOVAL_DE = (
    rf"(?:behalten|behaelt|behalte|vorbehalten|vorbehaelt)(?: \w+){{0,16}}? (?:{_LAW_DE}|{_OUT_DE}|schritte|massnahmen|konsequenzen|anzeige|einzuleiten|vorzugehen|auszuschliessen)|(?:{_LAW_DE}|weitere|entsprechende) (?:schritte|massnahmen|konsequenzen)(?: \w+){{0,4}}? (?:vor|vorbehalten|pruefen|ein|einleiten|einzuleiten|ergreifen|zu ergreifen)",
    rf"(?:noch|ein weiterer|ein weiteres|noch so|noch einmal|beim naechsten|beim naechsten mal|im wiederholungsfall|naechste[rs]?|bei fortsetzung|bei weitere\w*|bei erneut\w*|bei fortgesetzt\w*|bei wiederhol\w*|beim zweiten|einmal noch) (?:\w+ ){{0,14}}?(?:{_OUT_DE}|{_LAWYER_DE}|nachgedacht|nachdenken|zu pruefen|konsequenzen|schritte)",
    rf"{_POSTS_DE}(?: \w+){{0,16}}? (?:werden|wird|blenden|loeschen|entfernen|lassen|nehmen|melden|sperren|blockieren|schliessen|verliert|fliegt|kann)(?: \w+){{0,6}}? (?:{_OUT_DE}|den zugang|den platz)|{_POSTS_DE}(?: \w+){{0,16}}? blenden wir (?:\w+ ){{0,3}}?aus",
    r"(?:bitten|fordern|ersuchen|erwarten|legen|raten|empfehlen) (?:\w+ ){0,12}?(?:zu loeschen|um loeschung|loeschung|zu entfernen|vom netz|runter\w*|herunter\w*|zu unterlassen|unterlassen|zurueckzu\w*|offline|ueberdenken|richtigzustellen)|(?:nimm|nimmst|nehmen sie|loeschen sie|entfernen sie|entferne|loesch) (?:\w+ ){0,6}?(?:runter|herunter|offline|beitrag|post|bewertung|sonst|umgehend|selbst)",
    r"hausrecht|hausverbot ist schneller|blockliste|vereinsausschluss|(?:muss|muessen|musst) (?:\w+ )?damit rechnen|mit (?:\w+ ){0,2}?konsequenzen|konsequenzen (?:\w+ ){0,6}?(?:haben|nach sich|rechnen|ziehen)|(?:erhebliche|ernste|unangenehme|weitreichende) (?:folgen|konsequenzen)|anspruch auf veroeffentlichung|ueber geloeschte|verliert den|(?:nicht|kaum) guenstig auswirken|kann\w* (?:\w+ ){0,4}?gern woanders|ihr\w* groessten foerderer|gern lassen wir gerichtlich",
    r"(?:kann|koennen|koennte|koennten|wird|werden|muessen|muessten) (?:\w+ ){0,6}?(?:zugang|konto|account|profil|mitgliedschaft|platz|vertrag) (?:\w+ ){0,4}?(?:gesperrt|sperren|deaktivier\w*|entzogen|entziehen|kuendigen|gekuendigt|beenden|verlieren)|(?:kritik|kommentare|posts) (?:\w+ ){0,6}?(?:auswirk\w*|auswirkungen|beeinfluss\w*) (?:\w+ ){0,5}?(?:haben|auf|koennen)|(?:sperre|sperren|blockieren|blocken|melden|loeschen|entfernen|verklagen|kuendigen) (?:wir|ich) (?:sie|dich|ihn|den|ihr\w*|dein\w*|so|solche|jeden|alle|euch)(?: \w+)?|den blockieren wir|gegen sie vor(?:gehen|zugehen)|(?:von der|vom|aus der|aus dem) (?:\w+ )?(?:ausschliess\w*|ausgeschlossen|geworfen)",
)
_COURT_DE = (
    rf"{_LAWYER_DE}(?: \w+){{0,7}}? (?:liest|lesen|mitlesen|liest mit|prueft|pruefen|einschalten|einzuschalten|hinzu\w*|melden|meldet|liegt|liegen|uebergeben|angeschaut|angesehen|auch mit|hier mit|uebrigens mit|einzuholen|taetig|befasst|beauftragt|weitergeleitet|informiert|verstaendigen|sichtet|wird sich|werden sich)",
    rf"(?:liegt|liegen|lassen|uebergeben|uebergebe|geben|schalten|gehen|vorgelegt|weitergeleitet|sollte|wenden uns)(?: \w+){{0,9}}? {_LAWYER_DE}",
    rf"{_LAW_DE} (?:\w+ ){{0,3}}?(?:pruef\w*|vorgeh\w*|vorzugehen|verfolg\w*|klaer\w*|folgen|konsequenzen|schritte|geprueft|relevant\w*|nachspiel|wehren|belangt|belangen|hilfe|beistand|bewert\w*|angreifbar|bedenklich|grauzone)|einstweilige\w*|schadenersatz\w*|schadensersatz\w*|strafanzeige|anzeige (?:erstatten|zu erstatten)",
    r"(?:unterlassung\w*|verleumd\w*|uebler? nachrede|ueblen nachrede|rufschaedig\w*|rufschaden|rufmord|geschaeftsschaedig\w*|kreditschaedig\w*|stgb|kavaliersdelikt|tatbestand|loyalitaetspflicht\w*|treuepflicht\w*|verschwiegenheitspflicht\w*|persoenlichkeitsrecht\w*|unwahre\w* (?:tatsachen)?behauptung\w*|falsche\w* tatsachen\w*)",
    rf"(?:andernfalls|ansonsten|sonst|anderenfalls|bevor wir|damit wir)(?: \w+){{0,10}}? (?:{_OUT_DE}|{_LAWYER_DE}|{_LAW_DE}|schritte|massnahmen|konsequenzen|gezwungen)|(?:sehen|saehen|sehe|waeren|sind) (?:wir )?(?:uns )?(?:leider )?(?:dazu )?gezwungen|gezwungen (?:sind|sehen|waeren)",
    rf"wei[sz]\w+ (?:\w+ ){{0,3}}?(?:vorsorglich|darauf|nochmals|ausdruecklich)(?: \w+){{0,16}}? (?:{_LAW_DE}|verfolgt|geprueft|folgen|entfernt|geloescht|konsequenzen|strafbar)|strafbar\w*",
    r"(?:nachspiel|letzte\w* (?:warnung|mahnung)|letztmalig|verwarn\w*|gelbe karte|null toleranz)|(?:werden|wirst|werdet) (?:\w+ ){0,3}?von (?:uns|unser\w* \w+) hoeren|namen (?:\w+ )?(?:notiert|gemerkt|vorgemerkt)|(?:wir|ich) (?:wissen|weiss|merken|merke) (?:\w+ )?(?:wo sie|wer sie|uns ihren|mir ihren|wer du|genau wer)|keinen platz (?:mehr )?(?:bei uns|hier)|(?:nicht|nicht laenger) (?:dulden|hinnehmen|tolerieren)|(?:dulden|tolerieren) wir (?:\w+ )?(?:nicht|keine)|zusammenarbeit (?:\w+ ){0,3}?(?:beenden|ueberdenken|aufkuendigen)|koennen (?:wir )?auch anders|(?:ansehen|ruf) (?:\w+ ){0,5}?(?:schad\w*|schaedig\w*|beschaedig\w*)|schad\w* (?:\w+ ){0,4}?(?:ansehen|ruf)|ist ihnen (?:eigentlich )?(?:bewusst|klar) dass|verkneifen|nur damit du bescheid|nur dass du bescheid",
)
_PERSON_DE = (
    r"(?:ihr|dein|euer|ihrem|deinem|ihren|deinen|ihre|deine) (?:\w+ )?(?:arbeitgeber\w*|chef\w*|vorgesetzte\w*|dienstherr\w*|hochschule|schulleitung|ausbildungsbetrieb|dienststelle|redaktion|schule|uni|verein|vermieter\w*)(?: \w+){0,14}? (?:interess\w*|erfahr\w*|wissen|liest|lesen|informier\w*|freuen|sehen|melden|kontakt\w*|schreiben|sagen)|den traeger bei dem sie|profil (?:\w+ ){0,4}?(?:dokumentiert|gesichert|gespeichert|notiert|gemerkt)",
    r"(?:beitrag|kommentare?|aeusserung\w*|posts?|screenshots?|verlauf|profil) (?:\w+ ){0,8}?(?:gesichert|dokumentiert|archiviert|gespeichert|aktenkundig|festgehalten)|(?:gesichert|dokumentiert|archiviert|screenshots?|vermerkt) (?:\w+ ){0,3}?(?:ihr\w*|dein\w*|euer\w*) (?:beitrag|kommentare?|profil|aeusserung\w*|post)",
    r"(?:ueberleg\w*|ueberdenk\w*|bedenk\w*) (?:sie |dir |euch |es |sich |du |bitte |ihr |doch |nochmal |noch |einmal |lieber |auch |gern ){0,5}(?:gut|genau|zweimal|gruendlich|reiflich)|(?:gut|genau|zweimal|gruendlich) (?:zu )?ueberlegen|(?:an ihrer stelle|an deiner stelle)|bitte ueberlegen sie|muessen sie selbst wissen|musst du selbst wissen",
    rf"(?:bedenk\w*|beachte\w*|denk\w* (?:sie )?daran|daran erinnern|erinnern|erinnert sei|daran sei|hinweis|bewusst sein|beruht|beruhen)(?: \w+){{0,16}}? (?:{_LAW_DE}|folgen|konsequenzen|{_BOND_DE}|ausschluss|vereinsausschluss|vertrauen\w*|freiwilligkeit|miteinander)(?: \w+){{0,12}}? (?:haben|beruh\w*|kann|koennen|voraussetzt|moeglich|basier\w*|gefaehrd\w*|erinnern|auswirk\w*|voraus|abhaeng\w*|haengt|besteht)",
    rf"{_BOND_DE}(?: \w+){{0,6}}? (?:beruht|beruhen|basiert|setzt|setzen)(?: \w+){{0,6}}? (?:vertrauen\w*|freiwilligkeit|vertrauensvoll\w*|miteinander|loyalitaet|vertrauensverhaeltnis voraus)",
    rf"ob (?:\w+ ){{0,16}}?(?:{_BOND_DE}|fortgesetzt|verlaengert|weiterbetreut|vereinbar)(?: \w+){{0,9}}? (?:ueberdenken|nachdenken|pruefen|anderen blatt|klaeren|beraten|besprechen|entscheiden|koennen|kann|fraglich|offen|waere)",
    rf"{_BOND_DE}(?: \w+){{0,8}}? (?:neu |noch einmal |nochmal |gegebenenfalls )?(?:ueberdenken|nachdenken|nachgedacht|ueberdacht|infrage|in frage|auf dem spiel|gefaehrde\w*|verlieren|beenden|kuendigen)",
    r"(?:in|im) (?:ihrem |deinem |eurem )?(?:eigenen |eigensten )?interesse(?: ihrer \w+| ihres \w+| deine\w* \w+)?(?: \w+){0,14}? (?:ueberleg\w*|bedenk\w*|nicht|lassen|unterlass\w*|verzicht\w*|zurueckhalt\w*|loesch\w*)",
)
_LAWYER_EN = r"(?:lawyers?|solicitors?|legal (?:team|department|counsel|advisers?|advisors?)|counsel|attorneys?|litigator|law firm|insurers|the police)"
_OUT_EN = r"(?:banned|ban|blocked|block|blocking|muted?|removed?|deleted?|hidden|taken down|taken out|locked|revoked?|out of (?:the|this) (?:group|page|club)|trespassed|reported|barred|suspended?|kicked|expelled|terminated|post approval|shut out)"
_POSTS_EN = r"(?:comments?|posts?|reviews?|threads?|content|anyone|those who|people who|contributors|statements|persistent posters|whoever)"
_BOND_EN = r"(?:membership|place|grant|funding|contract|tenancy|plot|account|access|reference|references|status|renewal|renewed|scholarship|bursary|placement|standing|lease|partnership|bookings?|participation|treatment|enrol\w*|shifts?|care plan|home for|another list|volunteer\w*|accreditation|benefits?|subscription|support)"
_REMOVAL_EN = (
    rf"(?:reserves?|reserved|reserving) (?:\w+ ){{0,3}}?right(?:s)?(?: \w+){{0,8}}? (?:legal|{_OUT_EN}|refuse|action|pursue|steps|proceed|end|restrict|law)",
    r"(?:one more|another (?:post|comment|message|word|review|tweet)|once more|next time|a second occasion|keep|keeps|if you continue|continues|at twelve|any further|repeated|repeatedly|persistent)(?: \w+){0,14}? (?:banned|blocked?|muted?|out of (?:the|this) (?:group|page|club)|trespassed|reported|barred|suspended|kicked|expelled|revoked|you are out|end your place|little choice|no choice|consequences|you are out|legal|escalat\w*|we may|vexatious|relationship)",
    rf"{_POSTS_EN}(?: \w+){{0,14}}? (?:will|may|can|could|get|gets|have to) (?:\w+ ){{0,2}}?(?:be )?(?:\w+ )?{_OUT_EN}",
    r"(?:remove|delete|take down|taken? down|withdraw|come down|retract|edit|correct(?:ed)?|take that|gone|stay up)(?: \w+){0,10}? (?:by (?:\w+ )?(?:monday|tuesday|wednesday|thursday|friday|noon|tomorrow|midnight)|or (?:we|our|there|else|face)|before (?:someone|we|our)|own accord|otherwise|unless|failing)",
)
_COURT_EN = (
    rf"{_LAWYER_EN}(?: \w+){{0,5}}? (?:reads?|monitors?|monitoring|follows?|looking|are reviewing|will contact|in touch|take an interest|watch\w*|not as patient|examin\w*|assess\w*)",
    rf"(?:currently with|this thread for|attention of|ask|asked|good|consult\w*|instruct\w*|involve|notify|over to|speaking to) (?:\w+ ){{0,2}}?{_LAWYER_EN}",
    r"(?:legal (?:action(?! is not| isn t)|steps|consequences|proceedings|letter|recourse|remedies|liability|implications|routes?|options|claim)|take (?:this|it|the matter|that) (?:further|to court)|(?:defend|tested|see you) (?:\w+ ){0,2}?in court|actionable|defamat\w*|libel\w*|slander\w*|trespass|copyright|damages our|spare us both|be held liable|pursue (?:costs|this|you|damages)|breach of|unlawful statements|false statements|injunction)",
    rf"(?:otherwise|failing (?:that|which)|unless|should you|if you (?:continue|keep|do not))(?: \w+){{0,10}}? (?:{_OUT_EN}|{_LAWYER_EN}|legal|escalat\w*|invoice|options open|consequences|formal|the police|further action)",
    r"(?:have|has|with|carry|face|serious|legal|be|no) (?:\w+ ){0,2}?consequences|costly to|prove costly|sign a loyalty clause|subject to a professional conduct|left us little choice|leave us little choice|no entitlement|nobody has a right to|our house our rules|house rules|banned people for less|have limits|be muted|we mute|muted you|not discuss (?:deleted|removed)|that could change|classed as a? ?vexatious|funders (?:\w+ ){0,5}?read|friends at|good lawyers|owe us|recall who pays for|members do read|what you post about",
    r"(?:last|final|first) warning|zero tolerance|will not (?:tolerate|stand for|hesitate|put up)|won t hesitate|(?:we|i) know (?:who you|where you|exactly who)|(?:made|make|taken|took) a note of (?:your|who|this)|(?:you will|expect to|will) (?:be hearing|hear) from our|(?:damag\w*|harm\w*|hurt\w*|bring\w*) (?:\w+ ){0,3}?(?:our reputation|reputation of|club is reputation|into disrepute|our good name|our brand)|consider your (?:position|place)|(?:we|may|might) (?:\w+ )?(?:have to|be forced to|need to|be obliged to) (?:block|ban|remove|report|suspend|revoke|end|terminate|reconsider|review|take (?:legal|further|this|steps))|(?:affect|bearing on|implications for|repercussions|reflect (?:badly|poorly) on) (?:\w+ ){0,3}?(?:your|application|future|chances|place)|legal (?:steps|measures)|we (?:will|shall|ll) (?:block|ban|remove|report|sue|suspend|mute) (?:you|your|anyone|any|all)|taken? (?:up )?with your (?:employer|school|university|boss)|be interested in what you|reviewing your (?:statement|post|claims|comments)",
)
_PERSON_EN = (
    r"your (?:\w+ )?(?:employer|boss|line manager|manager|dean|head teacher|principal|school|university|editor|landlord|governors|supervisor|tutor|placement school|company|workplace|sponsor|professor|funders?)(?: \w+){0,8}? (?:\w*interest\w*|know|see\w*|hear|read|recall|told|think|make|find|aware|contact|informed|learn)|what (?:the|your) (?:\w+ ){0,2}?(?:governors|employer|school|boss|university) would|ring (?:her|him|them)|(?:see|know|note|noticed?) (?:\w+ ){0,4}?(?:you|where you) (?:work|teach|study|are employed)",
    r"(?:documented|archived|screenshot\w*|keep a (?:note|file|record|list)|note has been placed|have a file|kept for a very)(?: \w+){0,4}? (?:your|of who|on|this thread|profile|addresses|time|comments?)|screenshot\w* (?:this|your|the)",
    r"(?:think|consider|reflect|choose) (?:\w+ ){0,2}?(?:carefully|twice|long and hard|hard|very)|(?:think carefully|think twice)|(?:you may|you might|may|might) (?:wish|want|like) to (?:note|bear|consider|think|recall|reflect|remember|reconsider)|please bear this in mind|advise you to bear that in mind|if i were you|in your own interests?|a word to the wise|be careful|careful (?:now|with)|choose (?:your|my) words|just so you are aware|just so it is been said|just a heads up|tread carefully|you would be (?:wise|well advised)",
    r"(?:it would|it will|would|it d|be) (?:\w+ )?(?:be )?(?:such )?an? (?:\w+ )?(?:shame|pity)(?: \w+){0,5}? (?:if|to see)|hate to see you lose|should be sorry",
    r"(?:depends?|rests?|relies|based|are let|conditional|comes? up|subject|discretion|guarantee\w*|entitled)(?: \w+){0,8}? (?:mutual trust|trust|discretion|renewal|goodwill|good will|conduct|loyalty|partnership)",
    rf"{_BOND_EN}(?: \w+){{0,10}}? (?:will be reviewed|be revoked|reconsider\w*|at risk|be affected|in jeopardy|not be renewed|be terminat\w*|caught up|discretion|membership renewed|relies on it)|(?:review\w*|revok\w*|reconsider\w*|affect|jeopardi\w*|risk\w*|end|withdraw|lose|cancel|complicate|decide) (?:\w+ ){{0,5}}?{_BOND_EN}",
)
_FINE = pattern(
    r"regel|r\d\d|widerspruch|privatadresse|adresse|private\w* daten|beleidig\w*|bedroh\w*|drohung\w*|morddrohung\w*|wenn sie (?:\w+ ){0,6}(?:vorgehen|moechten|wollen|klagen|anzeigen)|ihr (?:gutes )?recht|ihnen zusteht|steht ihnen (?:zu|frei)|zu ihrem schutz|im recht|recht haben|recht hatten|haben recht|unser\w* fehler|nicht (?:\w+ ){0,4}(?:geloescht|gesperrt|entfernt|loeschen|sperren|rechtlich|juristisch|anwalt)|nichts (?:\w+ ){0,3}(?:geloescht|entfernt)|kein\w* (?:\w+ ){0,3}(?:folgen|konsequenzen|nachteil\w*|anwalt|sperre|loeschung|hausverbot|unterlassung|einfluss)|ohne (?:\w+ ){0,3}(?:anwalt|folgen|konsequenzen)|bleib\w* (?:\w+ ){0,4}(?:stehen|sichtbar|online)|entschuldig\w*|zurueckgenommen|ziehen (?:wir )?zurueck|rueckgaengig|gegen uns|wieder freigeschaltet|frist|unabhaengig davon|egal",
    r"rule|rules? \d|appeal|private data|address|insult\w*|slurs?|threat\w*|if you (?:wish|want|would like|decide) to|your right|you are entitled|you can complain|ombuds\w*|not (?:\w+ ){0,4}(?:delet\w*|remov\w*|block\w*|ban\w*|affect\w*|legal|lawyer|consequences)|never (?:\w+ ){0,4}(?:affect\w*|delet\w*|legal|lawyer|been)|nothing (?:\w+ ){0,4}(?:delet\w*|remov\w*|affect\w*|happen\w*)|no (?:\w+ ){0,3}(?:lawyers?|legal|consequences|effect|bearing)|stays up|stay up|stays where|apolog\w*|sorry we|withdrawn|restored|reinstated|our own|against us|regardless|sue us|should not have|were wrong|was wrong|unlocked|without (?:a |any )?(?:lawyer|consequences)|whatever you (?:post|write|say)|will stay|stand by",
)

FAMILY = Family(
    key="T13_threat",
    level=Level.STOP,
    rules=(
        Rule(says=pattern(*_REMOVAL_DE), unless=_FINE, advice="removal"),
        Rule(says=pattern(*_COURT_DE), unless=_FINE, advice="court"),
        Rule(says=pattern(*_PERSON_DE), unless=_FINE, advice="person"),
        Rule(says=pattern(*_REMOVAL_EN), unless=_FINE, advice="removal"),
        Rule(says=pattern(*_COURT_EN), unless=_FINE, advice="court"),
        Rule(says=pattern(*_PERSON_EN), unless=_FINE, advice="person"),
    ),
    german={
        "removal": Advice(
            why="Das droht damit, Kritik zu entfernen oder die Person auszuschließen.",
            instead="Zu Ihrer Kritik: [Antwort]. Ihr Beitrag bleibt stehen. Ausgeblendet wird nur [Worte] nach Regel [Nummer], Widerspruch ist bei [Stelle] möglich.",
        ),
        "court": Advice(
            why="Das droht mit dem Recht als Antwort auf Kritik. Es schüchtert ein, auch alle, die mitlesen.",
            instead="Zu Ihrer Kritik: [Antwort]. In einem Punkt sehen wir es anders: [Punkt, Quelle]. Ihr Beitrag bleibt stehen.",
        ),
        "person": Advice(
            why="Das droht mit Folgen für das eigene Leben der Person: Arbeit, Platz, Vertrag, Ansehen.",
            instead="Zu Ihrer Kritik: [Antwort]. An [Platz, Vertrag, Leistung] ändert Ihre Kritik nichts, das sichern wir Ihnen zu.",
        ),
    },
    english={
        "removal": Advice(
            why="This threatens to remove criticism or to shut the person out.",
            instead="On your criticism: [answer]. Your post stays where it is. Only [words] are hidden under rule [number]; you can appeal to [office].",
        ),
        "court": Advice(
            why="This threatens with the law in answer to criticism. It intimidates, also everyone who reads along.",
            instead="On your criticism: [answer]. On one point we see it differently: [point, source]. Your post stays where it is.",
        ),
        "person": Advice(
            why="This threatens the life of the person outside this talk: work, place, contract, reputation.",
            instead="On your criticism: [answer]. It changes nothing about [place, contract, service], you have our word.",
        ),
    },
)
