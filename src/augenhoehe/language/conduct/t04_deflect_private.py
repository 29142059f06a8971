"""T04: takes the answer out of the public and sends the person to a private channel.

Told from an added offer (beside the public answer, for personal data) and from a
private way that the person wished for herself. A stored wish is for writing: sending
somebody to the phone is never excused by it.
"""

from augenhoehe.language.conduct.base import Advice, Context, Family, Rule, pattern
from augenhoehe.language.findings import Level

_WAY = (
    r"(?:e ?mails?|emails?|mails?|@mail|dms?|pn|pm|direktnachricht(?:en)?|privatnachricht(?:en)?|private(?:n|r)? nachricht(?:en)?|direct messages?|private messages?|pms?"
    r"|telefon\w*|hotline|anruf|\w*formular|messenger|postfach|inbox|mailbox|whatsapp|chat|brief|postweg"
    r"|\w*beschwerdestelle|beschwerdemanagement|servicestelle|\w*kundenservice|service ?team|geschaeftsstelle|ombudsstelle|beratungsstelle"
    r"|pressestelle|fachabteilung|hausleitung|zentrale|sekretariat|ansprechpartner\w*|kontaktadresse|sprechstunde|buero|sprechzeiten"
    r"|phone|telephone|(?:contact |web )?form|complaints? (?:team|office|department|desk)|help ?desk|support ?team|customer (?:service|care|support)|office hours|office|service desk)"
)
_DO_DE = (
    r"(?:schreib(?:en|t)?|schick(?:en|t|e)?|send(?:en|et|e)?|mail(?:en|t|e)?|wend(?:en|et|e)|meld(?:en|et|e)|kontaktier(?:en|t|e)?|richt(?:en|et|e)|nutz(?:en|t|e)?|verwend(?:en|et|e)"
    r"|komm(?:en|t)?|ruf(?:en|t)?|nehm(?:en|t)|nimm|schildern|schildert|benutz(?:en|t)|fuell(?:en|t)|besuchen|besucht|teilen|teilt|vereinbaren|stellen|adressieren)"
)
_TURN = r"(?:sie|ihr|dich|euch|sich|uns|bitte|gern|doch|einfach|direkt)"
_GERMAN = (
    rf"(?:bitte |gern |einfach |am besten |dann |dazu |hierzu |dafuer |und |also |daher |deshalb |kindly ){{0,4}}{_DO_DE} (?:bitte |gern |doch |einfach |mal |direkt |am besten ){{0,4}}{_TURN}(?: \w+){{0,9}}? {_WAY}",
    rf"bitte {_DO_DE}(?: \w+){{0,6}}? {_WAY}|{_WAY}(?: \w+){{0,4}}? (?:erreichen|erreicht|erreichst|hilft|helfen|kuemmert|beantwortet) (?:sie|ihr|du|ihnen|dir|euch|sich)(?: \w+){{0,4}}?(?: weiter)?|(?:erreichen|erreicht|erreichst) (?:sie|ihr|du)(?: \w+){{0,5}}? {_WAY}",
    rf"bitte (?:\w+ ){{0,8}}{_WAY} (?:\w+ ){{0,5}}(?:schreiben|schicken|senden|wenden|melden|kontaktieren|richten|nutzen|stellen|schildern|kommen|klaeren)",
    rf"(?:koennen|koennten|koennt|kannst|koenntest|koenntet|magst|moegt|wuerdest|wuerdet|duerfen|duerft|sollten|solltet|muessen|muesst|wuerden|moegen|moechten) (?:sie|ihr|du)(?: \w+){{0,10}}? {_WAY}(?: \w+){{0,6}}? (?:schreiben|schicken|senden|wenden|melden|kontaktieren|richten|nutzen|stellen|schildern|besprechen|klaeren|kommen|erreichen|zukommen|vorbeikommen)",
    rf"(?:sie|ihr|du) (?:koennen|koennten|koennt|kannst|sollten|muessen|erreichen|erreicht)(?: \w+){{0,8}}? {_WAY}",
    rf"(?:das|dies|es|darueber|dazu|hierzu|wir|lassen sie uns|lass uns|lasst uns|ich moechte|ich wuerde|koennen wir|wollen wir)(?: \w+){{0,7}}? (?:(?:per|ueber|via|am|im|in(?: einer| einem)?) (?:\w+ )?{_WAY}|bilateral|unter vier augen|im persoenlichen gespraech|in einem persoenlichen gespraech|im direkten gespraech|persoenlich|vertraulich|im kleinen kreis|nicht hier|nicht oeffentlich|offline|privat|intern mit ihnen)(?: \w+){{0,5}}? (?:weiter)?(?:besprechen|klaeren|erlaeutern|reden|sprechen|fortsetzen|weiterfuehren|weiterreden|weitersprechen|diskutieren|austauschen|unterhalten|loesen|weiter)",
    r"(?:lassen sie uns|lass uns|lasst uns|koennen wir|wollen wir|wir sollten)(?: \w+){0,5}? (?:bilateral|unter vier augen|persoenlich|privat|offline|im direkten gespraech|telefonisch)",
    rf"(?:fuer|bei) (?:solche|solchen|derartige|derartigen|diese|diesen|ihre|ihren|eure|individuelle|individuellen|einzelne|konkrete|weitere|weiteren|alle|allen)?(?: \w+)? ?(?:fragen|frage|anliegen|faelle|faellen|themen|kritik|beschwerden|hinweise|hinweisen|beschwerde|rueckfragen|dinge|dingen|so etwas) (?:gibt es|haben wir|existiert|steht|stehen|ist|sind|dient|nutzen|bieten|bitten|verweisen|wenden)(?: \w+){{0,8}}? {_WAY}",
    r"(?:gehoert|passt|ist) (?:\w+ ){0,3}nicht (?:hierher|hier hin|in die kommentare|in die kommentarspalte|in den kommentarbereich|in die oeffentlichkeit|an diese stelle|auf diese seite|der richtige ort|der richtige rahmen|fuer die oeffentlichkeit)",
    r"(?:hier|die kommentarspalte|der kommentarbereich|das|dies|facebook|instagram) (?:\w+ ){0,3}(?:nicht der richtige|kein geeigneter|nicht der geeignete|nicht der passende|kein guter|der falsche) (?:ort|rahmen|platz|raum)",
    rf"(?:kommen|kommt|komm|schauen|schaut) (?:sie|ihr|doch|gern|einfach|mal|bitte|in|zu|bei) (?:\w+ ){{0,5}}?(?:{_WAY}|bei uns vorbei|vorbei|ins haus)(?: \w+){{0,4}}?(?: dann| und)? ?(?:reden|sprechen|besprechen|klaeren|koennen wir|wir reden|wir sprechen)?",
    r"(?:zu|fuer) (?:einem|ein) (?:persoenlichen|persoenliches|vertraulichen|vertrauliches|direkten|direktes) (?:gespraech|austausch)(?: \w+){0,3}? (?:einladen|bitten|anbieten|treffen)|laden (?:wir )?(?:sie|euch|dich) (?:\w+ ){0,3}?zu (?:einem|einer) (?:persoenlichen|vertraulichen|direkten) (?:gespraech|austausch)",
    r"(?:ruf(?:en|t)? (?:sie |ihr )?(?:uns |mich )?(?:\w+ ){0,3}an|anrufen sie uns|bitten? um (?:ihren |deinen |einen )?anruf|bitten? (?:sie )?um (?:eine |ihre )?(?:e ?mail|mail|nachricht per \w+|direktnachricht|pn))",
    r"(?:schreib(?:en|t)?|schick(?:en|t)?) (?:sie |ihr )?(?:uns |mir )?(?:\w+ ){0,3}(?:direkt|privat|persoenlich|per nachricht|eine nachricht)(?: \w+)?",
    r"(?:wir|ich) (?:verweise|verweisen|bitten|bitte) (?:\w+ ){0,6}(?:an|auf|ueber|per) (?:\w+ ){0,3}"
    + _WAY,
    r"(?:klaeren|besprechen|regeln|loesen) wir (?:\w+ ){0,4}(?:bilateral|unter vier augen|persoenlich|privat|intern|per (?:mail|e mail|telefon|pn|dm)|am telefon|telefonisch|im direkten kontakt)",
)
_DO_EN = r"(?:write|send|e ?mail|email|message|contact|call|ring|phone|reach out to|reach|get in touch with|drop|use|fill in|fill out|submit|direct|address|raise|report|come|visit|speak to|talk to|turn to|dm|pm)"
_ENGLISH = (
    rf"(?:please|kindly|just|feel free to|best to|do|could you|can you|would you|you can|you could|you may|you should|you will need to|we ask you to|we would ask you to|we invite you to|we encourage you to|i suggest you|we suggest you|we advise you to|why do not you|why not|if you) (?:please |kindly |just |also |simply |always |then ){{0,4}}{_DO_EN} (?:\w+ ){{0,7}}?{_WAY}",
    rf"(?:^|\| )(?:\w+ )?(?:{_DO_EN}) (?:to |by |us |our |me |with ){{1,4}}(?:\w+ ){{0,6}}?{_WAY}",
    r"(?:please|kindly|just|feel free to|best to|could you|can you|do) (?:\w+ )?(?:get in touch|reach out|contact us|write to us|talk to us|speak to us|message us)(?: \w+){0,3}? (?:directly|privately|in private|personally|in person)",
    r"(?:please|kindly|just|feel free to|best to|could you|can you|you can|you could) (?:\w+ )?(?:dm|pm|e ?mail|email|message|call|phone|ring|inbox) (?:us|me|our \w+)",
    rf"(?:let us|we can|we could|we should|can we|could we|shall we|happy to|i would like to|we would like to|would like to|we prefer to|better to|we would rather|we would prefer to|i would prefer to|we would love to|we will gladly|we are happy to) (?:\w+ ){{0,5}}?(?:(?:in|to|by|via|over|on|through) (?:\w+ ){{0,3}}?{_WAY}|in private|privately|offline|one to one|one on one|bilaterally|in person|directly with you|behind closed doors|face to face|off this page|away from)",
    r"(?:does not|do not|not) (?:really )?belong (?:\w+ )?(?:here|in the comments?|in public|in a comment section|on this page|in this thread|under this post)",
    r"(?:is not|are not|not|hardly|wrong|isn t) (?:\w+ ){0,2}(?:the right place|the place|the right forum|the appropriate place|the best place|place|forum) (?:for|to)|(?:wrong|not the right|not the best|not an appropriate) (?:place|forum|channel) (?:for|to)",
    rf"(?:for|with) (?:such|these|this kind of|questions like|individual|any|all|complaints|concerns|your|matters like|issues like)(?: \w+){{0,4}} (?:there is|we have|please use|use|please contact|contact|there are|see)(?: \w+){{0,6}}? {_WAY}",
    rf"{_WAY}(?: \w+){{0,8}}? (?:contact|call|ask|write to|email|e ?mail|message|reach|reach out to|turn to) (?:them|him|her|there)",
    r"(?:please |just |^)(?:message|dm|pm|email|call|ring|phone) us(?= |$)",
    r"give us a (?:call|ring)|drop us a (?:line|message|mail|note|e ?mail)|(?:drop|come|stop|pop) (?:by|in|round|over)(?: \w+){0,8}? (?:chat|talk|discuss|speak|office)|slide into our|check your (?:dms?|inbox|messages)|(?:sent|send|sending) you a (?:dm|pm|private message|direct message)",
    rf"(?:take|move|continue|carry on|discuss|handle|sort) (?:this|it|that|the (?:conversation|discussion|matter))(?: \w+){{0,3}}? (?:to|in|via|by|over|on|into) (?:\w+ ){{0,2}}?{_WAY}|(?:take|move|discuss|handle) (?:this|it|that|the (?:conversation|discussion|matter)) (?:offline|privately|in private|elsewhere|one to one|bilaterally)",
)
_ADDED = pattern(
    r"zusaetzlich|ausserdem|darueber hinaus|daneben|auf wunsch|ihrem wunsch|deinem wunsch|wie gewuenscht|(?:wenn|falls|wer) (?:sie |du |ihr )?(?:\w+ )?(?:lieber|nicht oeffentlich|moechten|moechte|wollen|wuenschen|privat|das wuenschen|anonym)"
    r"|auch (?:\w+ ){0,4}(?:per|ueber|telefonisch|im chat|in leichter)|sie hatten um|sie haben um|du hattest um|darum gebeten|gebeten hatten|gebeten haben",
    r"(?:persoenliche|private|vertrauliche|sensible)[nrs]? (?:daten|angaben|dokumente|unterlagen|informationen|details)|(?:ihre|deine) (?:adresse|kontonummer|iban|aktenzeichen|bankverbindung|unterlagen|telefonnummer|anschrift|kundennummer)|die antwort (?:auf ihre \w+ )?(?:bleibt|steht|kommt|geben wir) (?:\w+ )?hier|hier (?:oeffentlich|stehen|stehen bleiben)|nicht nur|statt|anstatt",
    r"additionally|in addition|as well as here|if you (?:\w+ )?(?:prefer|would rather|wish|want|like)|who (?:prefer|would rather|do not want)|you asked (?:us )?for|you had asked|as you (?:asked|wished|requested)|at your request|on your request|personal (?:data|details|information|documents)|your (?:address|bank details|account number|file number|phone number)|in public too|the answer stays here|as well|instead of",
    r"(?:nicht|keine?n?|nie|niemand) (?:\w+ ){0,6}(?:anrufen|schreiben|wenden|schicken|ins private)|muessen (?:sie|du|ihr) (?:\w+ ){0,4}nicht|ohne (?:dass|e ?mail|formular|umweg)|do not (?:have|need) to|no need to|without having to",
)
_WISH = pattern(
    r"(?:sie|du|ihr) (?:hatten|haben|hattest|hast|hattet|habt) (?:\w+ ){0,4}(?:um (?:ein|eine|einen) (?:\w+ )?(?:privat\w*|persoenlich\w*|vertraulich\w*|gespraech|rueckruf|anruf|mail|e mail)|gebeten)",
    r"(?:you|you had) (?:asked|requested|wished) (?:us )?(?:for|to) (?:\w+ ){0,4}(?:private\w*|talk|call|chat|e ?mail|mail|message|in private|confidential\w*)|auf (?:ihren|deinen|euren) wunsch|at your (?:own )?(?:request|wish)",
)


_PHONE = pattern(
    r"telefon\w*|anruf\w*|anzurufen|rueckruf\w*|hotline|ruf(?:en|e|t)? (?:\w+ ){0,6}?(?:an|durch)",
    r"(?:tele)?phone\w*|calls?|ring|hotline",
)


def _wished(context: Context, index: int) -> bool:
    lines = context.reading.lines
    if any(_WISH.search(line.words) for line in lines):
        return True
    return context.private_on_wish and not _PHONE.search(lines[index].words)


_PROPOSAL_DE = "Zu Ihrer Frage: [Antwort]. Unsere Antwort bleibt hier stehen. Wenn Sie lieber nicht öffentlich schreiben, geht das zusätzlich per [Weg]."
_PROPOSAL_EN = "On your question: [answer]. Our answer stays here. If you prefer not to write in public, you can also reach us by [way]."

FAMILY = Family(
    key="T04_deflect_private",
    level=Level.STOP,
    rules=(
        Rule(says=pattern(*_GERMAN), unless=_ADDED, excused=_wished),
        Rule(says=pattern(*_ENGLISH), unless=_ADDED, excused=_wished),
    ),
    german={
        "usual": Advice(
            why="Das verlegt die Antwort ins Private. Die Kritik wurde öffentlich geäußert, dort gehört auch die Antwort hin; im Privaten schläft das Gespräch oft ein.",
            instead=_PROPOSAL_DE,
        )
    },
    english={
        "usual": Advice(
            why="This moves the answer out of the public. The point was made in public and is answered there; in private the talk often falls asleep.",
            instead=_PROPOSAL_EN,
        )
    },
)
