"""T15: no name, no date, no next step; the dialogue is set to fall asleep.

A date in the sentence, or in the one after it, makes a promise of it.
"""

from augenhoehe.language.conduct.base import Advice, Context, Family, Rule, pattern
from augenhoehe.language.findings import Level

_SOON = (
    r"zeitnahe?[rnms]?|baldmoeglichst|baldigst|schnellstmoeglich|schnellstens|umgehend|alsbald|demnaechst|(?:so )?(?:bald|schnell|rasch|zuegig) wie (?:nur )?(?:moeglich|irgend moeglich|es geht)|(?:so )?(?:bald|schnell) es geht",
    r"in (?:kuerze|baelde|naechster zeit|der naechsten zeit|den naechsten tagen|absehbarer zeit|naher zukunft|nicht allzu ferner zukunft|den kommenden tagen)|zu (?:gegebener|gegebenem|gegebenen|passender|geeigneter|einem spaeteren) (?:zeit|anlass|zeitpunkt|anlaesse)|bei (?:gelegenheit|naechster gelegenheit|der naechsten gelegenheit)|wenn es so weit ist",
    r"in due (?:course|time)|at (?:a|the) (?:later|appropriate|suitable|right|given) (?:time|date|stage|point|moment)|in (?:the )?(?:near|foreseeable|not too distant) future|as (?:soon|quickly|fast) as (?:possible|we can|we are able)|asap|shortly|before long|sometime soon|(?:very |really )?soon|when the time (?:comes|is right)",
)
_WHEN_NEWS = (
    r"(?:sobald|wenn|sowie) (?:es |wir |sich |uns |hierzu |dazu ){0,5}(?:etwas neues|neuigkeiten|neues|naeheres|mehr wissen|mehr wissen|weitere informationen|erkenntnisse|ergebnisse|etwas wissen|mehr sagen|klarheit|soweit|so weit)(?: \w+){0,3}?",
    r"(?:as soon as|when|once|whenever|if) (?:there (?:is|are)|we (?:have|know|hear)|it is|any)(?: \w+){0,3}? (?:news|updates?|more|something|anything|information|results|clarity|details)",
)
_TAKE_ALONG = (
    r"(?:perspektivisch|mittelfristig|langfristig|irgendwann|one day|some time|at some point) (?:\w+ ){0,3}?(?:wir|ich|we|i)|(?:wir|ich|we|i) (?:\w+ ){0,4}?(?:perspektivisch|mittelfristig|langfristig|irgendwann|one day|some time|at some point)",
    r"(?:^nehmen|nehm(?:en|e) (?:wir|ich)|(?:wir|ich) (?:\w+ )?nehm(?:en|e)) (?:gern |gerne )?(?:das|dies|es|ihre\w*|ihren|deine\w*|eure\w*|die|den|diese\w*|sie|alles|solche)(?: \w+){0,5}? (?:mit|auf)(?= |$)(?: (?:in|fuer|ins|auf)(?: \w+){0,5})?|(?:nehmen|nehme) (?:\w+ ){0,3}?(?:gern |gerne )?mit$|nehm(?:en|e) (?:wir|ich) (?:\w+ ){0,3}?mit(?= |$)(?: \w+){0,5}|mitgenommen$",
    r"(?:steht|stehen|ist|bleibt) (?:bei uns )?(?:\w+ ){0,3}?(?:auf (?:unserer|der|unserem) (?:agenda|liste|zettel|to do liste|tagesordnung))$",
    r"(?:behalten|haben|behalte) (?:wir |ich )?(?:das|es|dies|die\w*|ihre\w*|den|diese\w*)? ?(?:\w+ ){0,5}?(?:im blick|im auge|im hinterkopf|auf dem schirm|auf dem zettel|auf der agenda|auf der liste|notiert|vorgemerkt|aufgenommen)",
    r"(?:fliesst|fliessen|eingehen|einfliessen|geht|gehen|beruecksichtig\w+)(?: \w+){0,7}? (?:ein|ueberlegungen|planungen?|planung|beratungen|prozesse?|ueberarbeitung)|(?:in|bei) (?:unsere[rn]?|die|den|der|kuenftige[nr]?) (?:\w+ )?(?:ueberlegungen|planungen?|prozesse?)(?: \w+){0,3}? (?:einfliessen|beruecksichtig\w*|aufnehmen|einbeziehen|einbezogen)|(?:werden|wollen|koennen) (?:\w+ ){0,7}?(?:beruecksichtigen|einfliessen lassen|einbeziehen|bedenken|mitdenken)",
    r"(?:take|taking|taken|took) (?:this|that|it|your \w+|these \w+|the \w+|everything)(?: \w+){0,3}? (?:on board|away|with us|into account|into consideration|on ?board|under advisement|back to)|(?:feed|feeds|flow|flows|go|goes|inform|be considered|be included)(?: \w+){0,3}? (?:into|in) (?:our|the|future|further)(?: \w+){0,3}? ?(?:considerations?|plans?|planning|thinking|discussions?|deliberations?|process\w*|work|decisions?)|(?:keep|bear|have) (?:this|that|it|your \w+|an eye|you)(?: \w+){0,3}? (?:in mind|on (?:our|the) (?:list|radar|agenda)|posted|updated|in the loop|on (?:it|this))|(?:noted|duly noted|on our radar|on our list|food for thought)$|we have (?:taken )?(?:a )?note",
)
_WORK_ON = (
    r"(?:pruefen|pruefe|eruieren|evaluieren|schauen|sehen|klaeren|besprechen|diskutieren|beraten|analysieren|untersuchen|ueberdenken|ueberpruefen) (?:wir |ich )(?:das|dies|es|ihre\w*|den|die|diese\w*|uns|mal|nun|gerade|derzeit|aktuell|das thema|gern|gerne|weiter|intern|jetzt){0,5}(?: \w+){0,5}?(?: (?:intern|nach|an|genau|genauer|sorgfaeltig|gewissenhaft|eingehend|team))?$",
    r"(?:wir|ich) (?:pruefen|pruefe|eruieren|evaluieren|ueberdenken|ueberpruefen|besprechen|diskutieren) (?:ihre?n?|eure?n?|deine?n?|den|die) \w+(?: \w+){0,3}?$",
    r"(?:das|dies|es|dieses \w+|dieser \w+|ihre\w* \w+|den \w+|die \w+|wir|ich) (?:pruefen|pruefe|eruieren|evaluieren|klaeren|besprechen|diskutieren|beraten|analysieren|untersuchen|ueberdenken|ueberpruefen) (?:wir|ich|das|dies|es|ihre\w*|den|die|diese\w*)?(?: \w+){0,5}?$",
    r"(?:wir|ich) (?:schauen|schaue|sehen|gucken) (?:uns |mir )?(?:das|es|dies|ihre\w*|die|mal|was)(?: \w+){0,5}? (?:an|genauer|machen|laesst|nach)|(?:schauen|sehen) (?:wir )?mal|mal (?:schauen|sehen)",
    r"(?:werden|werde|wollen|moechten) (?:wir |ich |uns |das |dies |es |darueber |dazu |ihre\w* ){0,5}(?:\w+ ){0,5}?(?:pruefen|ueberpruefen|besprechen|diskutieren|ueberdenken|nachdenken|beraten|evaluieren|klaeren|kuemmern|weiterverfolgen|dranbleiben|zurueckkommen|melden|nachgehen|beschaeftigen|auseinandersetzen|untersuchen|anschauen|ansehen|verbessern|angehen|sprechen)$",
    r"(?:wird|werden)(?: \w+){0,5}? (?:geprueft|besprochen|diskutiert|ueberdacht|beraten|evaluiert|bearbeitet|untersucht|weiterverfolgt|angegangen)(?: werden)?$|(?:ist|sind|befindet sich|befinden sich)(?: \w+){0,4}? (?:in (?:pruefung|bearbeitung|arbeit|klaerung|abstimmung|planung|vorbereitung|ueberarbeitung))",
    r"(?:sind|stehen|befinden uns|bleiben|bin|bleibe)(?: wir| ich)?(?: \w+){0,6}? (?:im|in)(?: \w+){0,3}? (?:gespraechen?|austausch|dialog|kontakt|abstimmung(?:en)?)(?: \w+){0,5}?$|(?:arbeiten wir|arbeite ich|(?:wir|ich|team) (?:\w+ )?arbeite(?:n|t)?)(?: \w+){0,4}? (?:daran|dran|an (?:einer|dem|diesem|loesung\w*|verbesserung\w*|der)(?: \w+){0,3})|(?:bleiben|bleibe)(?: wir| ich)?(?: \w+){0,4}? (?:dran|am thema|am ball)|(?:da|dort|hier) sind wir (?:schon |bereits )?(?:dran|am thema|am ball)|wir sind (?:schon |bereits |da |hier )?(?:dran|am thema|am ball)",
    r"(?:melden|melde|kommen|komme) (?:wir |ich )?(?:uns |mich )?(?:\w+ ){0,6}?(?:zurueck|bei (?:ihnen|euch|dir)|wieder|darauf|sobald|dann|dazu)(?: \w+){0,3}?$|(?:kuemmern|kuemmere) (?:wir |ich )?(?:uns |mich )?(?:darum|drum|um (?:das|die|ihr\w*|dieses?)(?: \w+){0,3})$|halten (?:wir )?(?:sie|euch|dich)(?: \w+){0,3}? auf dem laufenden|(?:hoeren|hoert|hoerst) (?:von uns|bald)",
    r"(?:we|i) (?:will |shall )?see what we can(?: do)?|(?:we|i) (?:hope|aim|intend|strive|want|try|endeavour) to (?:\w+ ){0,2}?(?:improve|do better|change|get better|become)(?: \w+){0,5}?$",
    r"(?:we|i) (?:will |are going to |shall |are |would like to |want to |hope to |intend to |plan to )?(?:\w+ )?(?:look|looking) into(?: \w+){0,4}|(?:we|i) (?:will|are going to|shall|hope to|intend to|plan to|would like to|aim to|want to) (?:\w+ ){0,2}?(?:get back|come back|be in touch|return|respond|reply|review|consider|discuss|check|examine|think|reflect|investigate|follow up|address|deal with|explore|reconsider|take care of|work on|update|inform|let you know|keep|do better|try)(?: \w+){0,8}?$|we(?:will)? (?:return|come back|get back) to (?:this|you|it)",
    r"(?:we are|are|is|being|currently|under|in)(?: \w+){0,3}? (?:in (?:talks|discussions?|contact|touch|dialogue|the process|progress|conversation)|under (?:review|consideration|discussion|investigation)|working on|being (?:reviewed|considered|discussed|looked at|examined|checked|investigated)|on it|in the works|in the pipeline|reviewing|considering|discussing|exploring|examining|checking)(?: \w+){0,5}?$|watch this space|stay tuned|bear with us|more to follow|to be continued|leave it with us|you will hear from us|we check (?:this|that|it)(?: \w+)?$",
)
_PLAN = pattern(
    r"(?:mal|seit \w+|nicht|kein\w*|nie|statt|damals|hatten|haetten|wurde|gewesen|war|waren|versprochen|geschrieben) ?(?:\w+ ){0,3}?(?:zeitnah\w*|baldmoeglichst|in kuerze|zu gegebener zeit|soon|in due course)|(?:zu|so|how|too|as|wie|very) (?:soon|bald)(?= (?:after|nach))|sooner or later|some time ago|(?:too|no) soon",
    r"(?:wie bald|nicht mehr|kein zeitnah|bald darauf|soon after|soon as you|wish you)",
)


def _dated(context: Context, index: int) -> bool:
    return context.has_date(index, lines=1)


def _is_question_or_dated(context: Context, index: int) -> bool:
    return context.reading.lines[index].question or _dated(context, index)


_WHY_DE = "Ohne Namen, Schritt und Datum schläft das Gespräch ein, und niemand kann nachfragen."
_WHY_EN = "Without a name, a step and a date the talk falls asleep, and nobody can ask."

FAMILY = Family(
    key="T15_vague_future",
    level=Level.WARN,
    rules=(
        Rule(
            says=pattern(*_SOON, *_WHEN_NEWS),
            unless=_PLAN,
            excused=_is_question_or_dated,
        ),
        Rule(
            says=pattern(*_TAKE_ALONG),
            excused=_is_question_or_dated,
            advice="taken_along",
        ),
        Rule(says=pattern(*_WORK_ON), excused=_is_question_or_dated),
    ),
    german={
        "usual": Advice(
            why=_WHY_DE,
            instead="[Name] prüft [was]. Die Antwort steht bis [Datum] hier. Wird es später, sagen wir es vorher.",
        ),
        "taken_along": Advice(
            why="Das klingt nach Aufnehmen und lässt offen, was geschieht. " + _WHY_DE,
            instead="[Name] bringt [Punkt] am [Datum] in [Gremium] ein. Das Ergebnis steht am [Datum] hier.",
        ),
    },
    english={
        "usual": Advice(
            why=_WHY_EN,
            instead="[Name] checks [what]. The answer stands here by [date]. If it takes longer we say so before.",
        ),
        "taken_along": Advice(
            why="This sounds as if it was taken up and leaves open what happens. "
            + _WHY_EN,
            instead="[Name] takes [point] to [body] on [date]. The result stands here on [date].",
        ),
    },
)
