"""T07: could stand under any comment and shows that nobody read.

Set phrases count wherever they stand. A plain thank-you counts only where the whole
text says nothing else: "Danke für den Hinweis auf die Untertitel" names its object.
"""

import re

from augenhoehe.language.conduct.base import Advice, Context, Family, Rule, pattern
from augenhoehe.language.findings import Level

_PIECE_DE = r"(?:feedback|rueckmeldung(?:en)?|kommentare?s?|nachricht(?:en)?|anregung(?:en)?|hinweise?n?|kritik|offenheit|beitrag|beitraege|meinung(?:en)?|worte?|zuschrift(?:en)?|anfragen?|anliegen|engagement|interesse|vertrauen|gedanken|offene[ns]? worte?|input|bedenken|vorschlaege?|ideen|mail|schreiben|post)"
_PIECE_EN = r"(?:feedback|comments?|message|suggestions?|input|opinions?|views?|thoughts?|criticism|interest|contribution|concerns?|remarks?|enquiry|question|honesty|openness|engagement|e ?mail|post|ideas?)"
_PRAISED_DE = r"(?:wertvoll\w*|wichtig\w*|konstruktiv\w*|hilfreich\w*|offen\w*|ehrlich\w*|ausfuehrlich\w*|lieb\w*|freundlich\w*|nett\w*|toll\w*|interessant\w*)"
_PRAISED_EN = r"(?:valuable|important|constructive|helpful|honest|open|kind|useful|great|insightful|thoughtful|detailed|wonderful)"
_SET_PHRASES = (
    rf"(?:danke|dank|dankbar|bedanken) (?:\w+ ){{0,3}}?(?:fuer )?(?:\w+ )?{_PRAISED_DE} (?:und \w+ )?{_PIECE_DE}$",
    r"(?:danke|dank|schoen|toll|freut uns|freuen uns|bedanken)(?: \w+){0,3}? (?:dass|fuer) (?:\w+ ){0,3}?(?:zeit|muehe)(?: \w+){0,3}?(?: genommen\w*| gemacht| nehmen| nimmst| fuer \w+)?",
    r"(?:sie|ihr|du) (?:\w+ )?(?:sich|euch|dir) (?:die |so viel )?(?:zeit|muehe) (?:genommen|gemacht) (?:haben|habt|hast)",
    rf"(?:freuen|freue|freut) (?:uns|mich|sich)? ?(?:\w+ ){{0,3}}?(?:ueber|auf) (?:jede[nrs]?|alle|ihre weiteren?|euer|euren?|ihr|eure|deine?) (?:\w+ )?{_PIECE_DE}",
    r"(?:das|dies|es|ihn|sie|ihre?n?|deine?n?|eure?n?|euer|anliegen|hinweis|kritik|anregung\w*|nachricht|frage|kommentar|feedback|rueckmeldung|beschwerde)(?: \w+){0,8}? (?:weitergeleitet|weitergegeben|weiter geleitet|weitergereicht|weiterleiten|weitergeben|weiterreichen)",
    r"(?:leiten|leite|geben|gebe|reichen|reiche) (?:wir |ich )?(?:das|dies|es|ihn|sie|ihre?n?|deine?n?|eure?n?|euer|den|die|diese[ns]?)(?: \w+){0,6}? weiter|(?:das|dies|es|ihre?n? \w+|deine?n? \w+|eure?n? \w+) (?:leiten|leite|geben|gebe) (?:wir|ich)(?: \w+){0,6}? weiter",
    r"(?:fuer|bei) (?:weitere[nr]?|rueck|offene[nr]?)? ?(?:rueck)?fragen (?:\w+ ){0,5}?(?:zur verfuegung|gern da|jederzeit|fuer (?:sie|euch|dich) da|erreichbar)|steh(?:en|e|t) (?:ihnen |euch |dir )?(?:wir|ich|unser \w+|das team) (?:\w+ ){0,8}?zur verfuegung|(?:wir|ich|unser \w+|das team) steh(?:en|e|t) (?:\w+ ){0,8}?zur verfuegung|(?:haben sie|bei) weitere[nr]? fragen (?:\w+ )?(?:melden|jederzeit|gern)|zoegern sie nicht",
    rf"{_PIECE_DE} (?:ist|sind) (?:bei uns |gut |hier )*(?:angekommen|eingegangen)$",
    r"(?:thanks|thank you) (?:\w+ ){0,2}?for (?:sharing|reaching out|getting in touch|writing|commenting|contacting us|your message)(?: \w+){0,2}?$",
    rf"(?:wir |ich )(?:schaetzen|schaetze|begruessen|begruesse) (?:\w+ )?(?:ihre?n?|eure?n?|deine?n?|jede[ns]?|jedes) (?:\w+ )?{_PIECE_DE}",
    rf"nehm(?:en|e) (?:\w+ ){{0,2}}?(?:ihre?n?|eure?n?|deine?n?|alle|jede[ns]?|solche|die|saemtliche|derartige)? ?(?:\w+ )?(?:{_PIECE_DE}|sorgen|einwaende|beschwerden?|thema|hinweis) (?:\w+ ){{0,3}}?ernst",
    rf"(?:ihre?|eure?|deine?|jede) (?:\w+ )?(?:{_PIECE_DE}|zufriedenheit) (?:ist|sind|liegt|liegen) (?:uns|mir) (?:\w+ ){{0,3}}?(?:wichtig|am herzen|wertvoll|willkommen)",
    r"(?:dank\w*|bitten|bitte|hoffen|hoffe|werben) (?:\w+ ){0,4}?(?:verstaendnis|geduld)|(?:verstaendnis|geduld) (?:bitten|danken) wir",
    rf"{_PIECE_DE} (?:hilft|helfen|unterstuetzt) (?:uns|mir) (?:\w+ ){{0,3}}?(?:besser|verbessern|weiter|weiterzuentwickeln|dabei)|nur so koennen wir (?:\w+ ){{0,3}}?(?:besser|verbessern|lernen|wachsen)",
    r"(?:wir |ich )?hoffen?,? (?:\w+ ){0,3}?(?:ihnen|euch|dir) (?:\w+ ){0,3}?(?:geholfen|weitergeholfen|weiterhelfen|behilflich)|wuenschen (?:ihnen|euch|dir) (?:\w+ )?(?:alles gute|einen schoenen tag|eine schoene woche)$|(?:entstandene[nr]?|verursachte[nr]?|etwaige[nr]?) unannehmlichkeiten|entschuld\w+ (?:\w+ ){0,3}unannehmlichkeiten|unannehmlichkeiten (?:\w+ ){0,3}(?:entschuldig\w*|bedauer\w*)",
    rf"(?:thanks?|thank you|thankful|grateful|appreciate)(?: \w+){{0,4}}? {_PRAISED_EN} (?:and \w+ )?{_PIECE_EN}$",
    r"(?:thanks?|thank you|appreciate|grateful)(?: \w+){0,5}? (?:taking|took|take|taken|giving|investing)(?: \w+){0,2}? (?:time|moment|trouble|effort)|(?:thanks?|thank you|appreciate)(?: \w+){0,3}? (?:your|the) (?:time|patience|understanding|loyalty|support and understanding)|(?:ask|asking|hope) for your (?:understanding|patience)",
    rf"(?:welcome|appreciate|value|love|cherish|enjoy|look forward to|grateful for|happy about|glad about)(?: \w+)? (?:every|all|any|each|your|hearing your|receiving your|further)(?: \w+){{0,2}}? {_PIECE_EN}|{_PIECE_EN} (?:is|are) (?:\w+ )?(?:important|valuable|welcome|appreciated|valued)(?: to us)?",
    rf"(?:take|takes|taking)(?: (?:all|any|your|every|such|these|each|this))?(?: kinds? of)?(?: \w+)? (?:{_PIECE_EN}|complaints?|feedback of any kind)(?: \w+){{0,4}}? (?:seriously|to heart)",
    r"(?:forwarded|passed|passing|forwarding|forward|relayed|pass|referred|escalated)(?: \w+){0,6}? (?:to|on)(?: \w+){0,5}? (?:department|team|colleagues?|unit|office|people|management|person|staff|experts?|division)|(?:passed|pass|passing) (?:\w+ ){0,4}?(?:on|along)$",
    r"(?:do not|never) hesitate to|(?:should you have|if you have|for) any (?:further|other|more)? ?(?:questions?|queries)|(?:we are|we remain|i am) (?:\w+ )?(?:at your disposal|happy to help|here to help|always here for you|there for you)(?: anytime)?|helps? us (?:to )?(?:improve|get better|grow|become better)|(?:we )?hope (?:this|that|we)(?: \w+){0,3}? (?:helps?|helped|answers?)|apologise for (?:the|any) inconvenience|sorry for (?:the|any) inconvenience|have a (?:nice|great|lovely|good) (?:day|week|weekend)$",
)
_THANKS = pattern(
    rf"(?:danke|vielen dank|herzlichen dank|lieben dank|besten dank|dankeschoen|merci|wir danken|ich danke|danken wir|wir bedanken uns|bedanken uns)(?: \w+){{0,3}}?(?: (?:fuer|fuers|an) (?:\w+ ){{0,3}}?{_PIECE_DE})?$",
    rf"(?:thanks|thank you|many thanks|thx|we thank you|cheers|we appreciate)(?: \w+){{0,3}}?(?: (?:for|on) (?:\w+ ){{0,3}}?{_PIECE_EN})?$",
)
_NOTHING_SAID = re.compile(
    r"^(?:hallo|hi|hey|guten tag|guten morgen|guten abend|moin|servus|gruezi|liebe[rs]?|sehr geehrte[rs]?|dear|hello|good (?:morning|day|afternoon|evening)|(?:mit )?(?:freundliche[nr]?|herzliche[nr]?|beste[nr]?|viele|liebe) gruesse?n?|ihr team|euer team|dein team|your team|team|(?:best|kind|warm) regards|lg|vg|mfg|alles gute|schoenen tag|einen schoenen tag)\b(?: \w+){0,5}$|^(?:\w+ ){0,1}$"
)
_NAMED = re.compile(
    r"\b(?:[Aa]n|to)\s+(?:(?:Frau|Herrn|Ms|Mr|Mrs|Dr\.?|unsere[nr]?|our|die|das|den|the)\s+)?(?:\w+\s+)?[A-ZÄÖÜ]\w+\s+[A-ZÄÖÜ]\w+"
)
_PHRASES = pattern(*_SET_PHRASES)


def _says_more(context: Context, _index: int) -> bool:
    """Some other sentence of the text says something of its own."""
    return any(
        not (
            _THANKS.search(line.words)
            or _PHRASES.search(line.words)
            or _NOTHING_SAID.match(line.words)
        )
        for line in context.reading.lines
        if line.words
    )


def _is_concrete(context: Context, index: int) -> bool:
    """A forwarded matter with a named person and a date is a next step, not a phrase."""
    line = context.reading.lines[index]
    named = _NAMED.search(context.reading.text[line.start : line.end])
    return bool(named) and context.has_date(index, lines=1)


_REJECTED = pattern(
    r"(?:daten|angaben|adresse|namen|nummer) (?:\w+ ){0,3}?(?:nicht|nie|niemals) (?:\w+ ){0,3}?weiter\w*|nicht (?:\w+ ){0,2}?(?:weiter|weitergeben|weitergegeben|weitergeleitet)",
    r"(?:nicht|kein|keine|statt|ohne)(?: \w+){0,4}? (?:nur|bloss|einfach|weitergeleitet|floskel|dank)|das ernst nehmen zeigt|weil wir (?:\w+ ){0,8}nicht|nicht (?:nur )?(?:bei )?(?:ihnen|euch) bedanken",
    r"not just (?:thank|pass|forward)|rather than (?:pass|forward)|not (?:simply|only|merely)|instead of",
)

FAMILY = Family(
    key="T07_boilerplate",
    level=Level.WARN,
    rules=(
        Rule(says=_PHRASES, unless=_REJECTED, excused=_is_concrete),
        Rule(says=_THANKS, unless=_REJECTED, excused=_says_more, advice="only_thanks"),
    ),
    german={
        "usual": Advice(
            why="Das könnte unter jedem Kommentar stehen und zeigt nicht, dass jemand gelesen hat.",
            instead="Sie schreiben, dass [Anliegen in eigenen Worten]. [Name] kümmert sich darum und antwortet hier bis [Datum].",
        ),
        "only_thanks": Advice(
            why="Der Text dankt nur. Was verstanden wurde, wer sich kümmert und wann eine Antwort kommt, fehlt.",
            instead="Danke für den Hinweis auf [Sache aus dem Kommentar]. [Name] antwortet hier bis [Datum].",
        ),
    },
    english={
        "usual": Advice(
            why="This could stand under any comment and does not show that somebody read it.",
            instead="You write that [concern in your own words]. [Name] deals with it and answers here by [date].",
        ),
        "only_thanks": Advice(
            why="The text only thanks. What you understood, who takes care and when an answer comes is missing.",
            instead="Thank you for pointing out [thing from the comment]. [Name] answers here by [date].",
        ),
    },
)
