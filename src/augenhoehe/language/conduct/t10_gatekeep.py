"""T10: decides who counts as affected or who may speak, in place of an answer.

Told from a proof that a law or a funder asks for and from an open invitation to say
who else should be heard: there the person is answered all the same.
"""

import re

from augenhoehe.language.conduct import t10_english as english
from augenhoehe.language.conduct import t10_german as german
from augenhoehe.language.conduct.base import Advice, Family, Rule, pattern
from augenhoehe.language.findings import Level

_OPEN = pattern(
    r"(?:muessen|musst|muss|brauch\w+) (?:\w++ ){0,8}?(?:nicht|nichts|keine[nrs]?|niemand\w*)|(?:geht|ging) (?:\w++ ){0,4}?nichts an|nichts nachweisen|(?:kein|keine) (?:\w+ ){0,2}?(?:bedingung|voraussetzung)|war (?:\w++ ){0,3}?(?:falsch|uebergriffig|unzulaessig|anmassend|ungehoerig)|(?:nehmen|ziehen|nehme|ziehe) (?:\w++ ){0,8}?zurueck|spielt (?:\w++ ){0,5}?keine rolle|steht uns nicht zu|hat (?:\w++ ){0,6}?nichts zu tun|haetten (?:\w++ ){0,6}?nicht|auch ohne|ganz gleich|egal ob|ob mit oder ohne|unabhaengig davon|trotzdem|gesetz\w*|paragraf\w*|satzung|krankenkasse|entscheiden (?:wir )?nicht|wer recht hat|beides|tut nichts zur sache|zu recht|stimmt",
    r"(?:do not|does not|did not|need not|not|no longer|never|no) (?:\w++ ){0,3}?(?:have to|need|needed|prove|asked? for|require\w*|checking|matter|business|measure|rank\w*|pick|choose|settle|check|concern|necessary|whatever)|whatever|none of (?:our|their|my)|no proof|no matter|whoever|regardless|either way|was wrong|should (?:not|never)|because (?:the )?(?:law|county|statute|insurer|bank|funder|donor)|both|disagree with one another|you are right|is right|right about|still|and your point|anyone can|shameful|absurd|rotten|apolog\w*|sorry that|had no business|is it for us",
)
_UNLESS = re.compile(_OPEN.pattern)

_WHY_DE = "Hier wird entschieden, wer zählt und wer mitreden darf. Eine Antwort hängt aber nicht davon ab, wer fragt."
_WHY_EN = "This decides who counts and who may speak. An answer does not depend on who is asking."

FAMILY = Family(
    key="T10_gatekeep",
    level=Level.STOP,
    rules=(
        Rule(says=german.PROOF, unless=_UNLESS, advice="proof"),
        Rule(says=english.PROOF, unless=_UNLESS, advice="proof"),
        Rule(says=german.REAL, unless=_UNLESS),
        Rule(says=english.REAL, unless=_UNLESS),
        Rule(says=german.SPEAK, unless=_UNLESS, advice="speak"),
        Rule(says=english.SPEAK, unless=_UNLESS, advice="speak"),
        Rule(says=german.OTHERS, unless=_UNLESS, advice="others"),
        Rule(says=english.OTHERS, unless=_UNLESS, advice="others"),
    ),
    german={
        "usual": Advice(
            why="Hier wird verglichen, wer stark genug betroffen ist. Das entscheidet nicht, ob ein Einwand stimmt.",
            instead="Sie schreiben, dass [Sache]. Dazu: [Antwort]. [Name] ändert [was] bis [Datum].",
        ),
        "proof": Advice(
            why="Niemand muss eine Diagnose oder einen Ausweis vorzeigen, um eine Antwort zu bekommen.",
            instead="Für eine Antwort müssen Sie uns nichts über sich sagen. Zu Ihrer Frage nach [Sache]: [Antwort].",
        ),
        "speak": Advice(
            why=_WHY_DE,
            instead="Sie kritisieren [Sache]. Dazu: [Antwort]. Auch gehört haben wir [wen]; diese Stimmen stehen neben Ihrer.",
        ),
        "others": Advice(
            why="Andere Betroffene werden als Zeugen gegen die Kritik aufgerufen. Der Punkt selbst bleibt unbeantwortet.",
            instead="Bei Ihnen klappt [Sache] nicht. Wir prüfen [was]; das Ergebnis steht hier am [Datum].",
        ),
    },
    english={
        "usual": Advice(
            why="This compares who is affected enough. It does not settle whether an objection is right.",
            instead="You write that [matter]. Our answer: [answer]. [Name] changes [what] by [date].",
        ),
        "proof": Advice(
            why="Nobody has to show a diagnosis or a badge to get an answer.",
            instead="You do not have to tell us anything about yourself to get an answer. On [matter]: [answer].",
        ),
        "speak": Advice(
            why=_WHY_EN,
            instead="You criticise [matter]. Our answer: [answer]. We also heard from [whom]; those voices stand beside yours.",
        ),
        "others": Advice(
            why="Other affected people are called as witnesses against the criticism. The point itself stays unanswered.",
            instead="[Matter] does not work for you. We check [what]; the result stands here on [date].",
        ),
    },
)
