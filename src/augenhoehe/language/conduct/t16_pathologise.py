"""T16: explains criticism by diagnosis, sensitivity or obsession; the argument disappears.

What hurts is the link between a condition or a state of mind and what the person says.
A condition the person named herself and that we plan for is none, nor is a help line
for somebody who says she is in a crisis while the criticism is answered apart from it.
"""

import re

from augenhoehe.language.conduct import t16_english as english
from augenhoehe.language.conduct import t16_german as german
from augenhoehe.language.conduct.base import Advice, Family, Rule, pattern
from augenhoehe.language.findings import Level

_OTHER_VOICE = pattern(
    r"(?:vermerk\w*|aktennotiz|protokoll|kolleg\w+|(?:unser|mein|der|ein|den) (?:satz|kommentar|hinweis)|das wort|dem wort|hiess es|fiel (?:der satz|das wort)|jemand (?:hat|aus)|geantwortet) (?:\w++ ){0,14}?(?:gestrichen|falsch|ungehoerig|unzulaessig|unfair|verloren|entschuldig\w*|zurueck\w*|uebergriffig|entfernt|suchen|gesagt|erklaert hat|geschrieben)",
    r"(?:geht (?:uns|niemanden|mich) (?:hier )?nichts an|nichts zu tun|tut (?:\w+ ){0,10}?nichts zur sache|ohne belang|kein argument|keine? (?:fixierung|erklaerung|symptom|krankheit)|zu recht|unentschuldbar|halten wir nicht fuer|nicht zu deuten|sagt (?:\w+ ){0,4}nichts ueber|nehmen wir zurueck|haetten nicht|war ungehoerig|ist unzulaessig|sind nicht|trotzdem klar|davon (?:getrennt|unabhaengig)|getrennt davon|stimmt)",
    r"(?:is not (?:why|the subject|a symptom|a reason|an argument|an? excuse|relevant|for us)|neither here nor there|none of our|nobody is|no business|nothing to do with|does not come into|no reason|not a symptom|not the subject|is her own|should never|should not have|was wrong|were right|was right|is right|you are right|no excuse|we have told|was no answer|does not make|whether (?:or not )?(?:you|she|he)|not our place|retracted|struck|removed|been taken out|dodge|reasonable|called your|called it|called you|no matter)",
    r"(?:my|a|our|one) (?:\w++ ){0,3}?(?:colleague|supervisor|consultant|manager|lead|staff member|reply|note|minutes) (?:\w++ ){0,3}?(?:called|asked|wrote|put|answered|described|suggested|said|describe)",
)
_ASKED_FOR = pattern(
    r"(?:sie|du|ihr) (?:\w++ ){0,2}?(?:schreib\w+|schriebst|schrieben|erwaehn\w+|sag\w+|berichte\w*|fragen|fragst|fragten|hatten|hattest|haben|hast|baten|batst|bitten|gab\w*) (?:\w++ ){0,6}?(?:selbst|dass|ob|gebeten|gefragt|geschrieben|erwaehnt|angegeben|gesagt|erzaehlt|um eine)|auf ihren wunsch|wie (?:sie|du) (?:\w++ ){0,2}?(?:wuensch\w+|schreib\w+)|(?:danach|darum) (?:hatten|haben|hattest) (?:sie|du)",
    r"you (?:\w++ ){0,3}?(?:mention\w*|told|wrote|asked|ask|say|said|write|wanted|would like|requested)|since you ask|as you (?:asked|wished|requested)|(?:jonah|she|he|tara) (?:says|mentions)",
)
_UNLESS = re.compile(f"{_OTHER_VOICE.pattern}|{_ASKED_FOR.pattern}")

_WHY_DE = "Die Kritik wird mit einer Krankheit, einer Belastung oder einer Eigenart der Person erklärt. Das Argument verschwindet dahinter."
_WHY_EN = "This explains the criticism by an illness, a strain or a trait of the person. The argument disappears behind it."

FAMILY = Family(
    key="T16_pathologise",
    level=Level.STOP,
    rules=(
        Rule(says=german.CARE, unless=_UNLESS, advice="care"),
        Rule(says=english.CARE, unless=_UNLESS, advice="care"),
        Rule(says=german.SPEAKS, unless=_UNLESS),
        Rule(says=english.SPEAKS, unless=_UNLESS),
        Rule(says=german.CAUSE, unless=_UNLESS),
        Rule(says=english.CAUSE, unless=_UNLESS),
        Rule(says=german.OBSESSED, unless=_UNLESS, advice="obsessed"),
        Rule(says=german.STATE, unless=_UNLESS),
        Rule(says=english.STATE, unless=_UNLESS),
    ),
    german={
        "usual": Advice(
            why=_WHY_DE,
            instead="Sie kritisieren [was]. In diesem Punkt haben Sie recht: [was]. In diesem sehen wir es anders: [was], weil [Grund].",
        ),
        "obsessed": Advice(
            why="Wer nachfragt, wird als überempfindlich oder verbissen hingestellt. Ob der Einwand stimmt, bleibt offen.",
            instead="Sie haben [Zahl] Mal nach [Sache] gefragt. Unsere Antwort: [Antwort]. Das kommt spät, weil [Grund].",
        ),
        "care": Advice(
            why="Auf Kritik folgt Sorge um die Person. Das klingt freundlich und macht aus dem Einwand ein Zeichen von Krankheit.",
            instead="Zu Ihrer Kritik an [Sache]: [Antwort]. [Name] ändert [was] bis [Datum].",
        ),
    },
    english={
        "usual": Advice(
            why=_WHY_EN,
            instead="You criticise [what]. On this point you are right: [what]. On this one we differ: [what], because [reason].",
        ),
        "obsessed": Advice(
            why="Whoever asks again is made out to be touchy or obsessed. Whether the objection is right stays open.",
            instead="You asked about [matter] [number] times. Our answer: [answer]. It comes late because [reason].",
        ),
        "care": Advice(
            why="Criticism is met with concern for the person. It sounds kind and turns the objection into a sign of illness.",
            instead="On your criticism of [matter]: [answer]. [Name] changes [what] by [date].",
        ),
    },
)
