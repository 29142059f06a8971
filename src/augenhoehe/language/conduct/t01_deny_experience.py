"""T01: says that what a person reports did not happen, was not so, or is a mere feeling.

Told from naming where our records differ while the report stands ("both can be true"),
and from taking such a sentence back.
"""

from augenhoehe.language.conduct import t01_english as english
from augenhoehe.language.conduct import t01_german as german
from augenhoehe.language.conduct.base import Advice, Context, Family, Rule, pattern
from augenhoehe.language.findings import Level

_OUR_RECORDS = pattern(
    r"(?:tells|says|say|tell) (?:\w++ ){0,4}?(?:about|of) (?:our|us|my)|(?:nobody|nothing) (?:\w++ ){0,2}?about you|going by your|prove\w* nothing|your word|means we lost|believe you",
    r"das (?:heisst|bedeutet|sagt) (?:\w++ ){0,4}?(?:nur|nicht|nichts|mehr|etwas)|zweifeln|anzweifeln|glauben ihnen|luecke",
)


def _stands(context: Context, index: int) -> bool:
    """The next sentence leaves the report as it is and doubts our records instead."""
    return bool(_OUR_RECORDS.search(context.reading.after(index, lines=1)))


_STANDS = pattern(
    r"(?:bestreiten|bezweifeln|behaupten|behaupte|bezweifle|bestreite|zweifeln) (?:\w++ ){0,6}?(?:nicht|damit)|(?:heisst|bedeutet) (?:\w++ ){0,5}?nicht|was nur heisst|beides|nehm\w* (?:\w++ ){0,10}?(?:zurueck|auf|ernst|als)|zieh\w* (?:\w++ ){0,10}?zurueck|war (?:\w++ ){0,3}?falsch|(?<!etwas )falsch(?! (?:verstanden|gehoert|aufgefasst|in|wahr))|glaube?n? (?:ihnen|dir|euch)|kein(?:en)? grund ihnen|aendert (?:\w++ ){0,8}?nichts|waren nicht dabei|war (?:\w++ ){0,5}?nicht (?:dabei|im)|entscheiden (?:\w++ ){0,4}?nicht|fehler|versaeumnis|tut (?:uns|mir) leid|entschuldig\w*|haetten (?:\w++ ){0,8}?(?:muessen|sollen|duerfen)|unser (?:irrtum|protokoll)|trotzdem|steht (?:\w++ ){0,6}?(?:fest|ausser)|zu recht|stand (?:\w++ ){0,3}?uns nicht zu|korrigier\w*|sie haben recht|du hast recht|wissen wir nicht|wissen es nicht|gehen (?:\w++ ){0,4}?nach|leider|offenbar|ersetzt|geaendert|nicht gut genug|nicht in ordnung|schuld",
    r"(?:do not|does not|not|never) (?:\w++ ){0,3}?(?:doubt\w*|disput\w*|mean|question\w*|deny|denying|saying|change|alter|decide|claim|settle|contradict)|take (?:\w++ ){0,6}?(?:back|as you|seriously|as written|at your word)|both|(?:was|were) wrong|wrong|believe you|which says|says more|no reason to|you are right|was right|mistake|sorry|apologis\w*|apologiz\w*|should have|our fault|our failure|not there|were not there|cannot know|can not know|withdraw\w*|retract\w*|nonetheless|even so|either way|not good enough|not ok|unacceptable|still|for you|correction|yet\b|failed|first (?:reply|answer|letter) (?:said|was|claimed)|fault was",
)
_WHY_DE = "Damit steht das Erlebte selbst in Zweifel. Die Person muss beweisen, was sie geschildert hat."
_WHY_EN = "This puts the experience itself in doubt. The person has to prove what she reported."
_REPORT_DE = "Sie berichten, dass [was]. In unseren Unterlagen steht [was]. Wir wissen nicht, was gefehlt hat; [Name] klärt das bis [Datum]. [Eine offene Frage]?"
_REPORT_EN = "You report that [what]. Our records say [what]. We do not know what they leave out; [name] looks into it by [date]. [One open question]?"

FAMILY = Family(
    key="T01_deny_experience",
    level=Level.STOP,
    rules=(
        Rule(says=german.FELT, unless=_STANDS, excused=_stands, advice="felt"),
        Rule(says=english.FELT, unless=_STANDS, excused=_stands, advice="felt"),
        Rule(says=german.NOT_SO, unless=_STANDS, excused=_stands),
        Rule(says=english.NOT_SO, unless=_STANDS, excused=_stands),
        Rule(says=german.DOUBT, unless=_STANDS, excused=_stands, advice="doubt"),
        Rule(says=english.DOUBT, unless=_STANDS, excused=_stands, advice="doubt"),
    ),
    german={
        "usual": Advice(why=_WHY_DE, instead=_REPORT_DE),
        "felt": Advice(
            why="Das macht aus einem Bericht ein bloßes Gefühl oder einen Irrtum der Person.",
            instead="Sie haben [was] erlebt. So nehmen wir es auf. Bei uns steht [was]; [Name] geht dem Unterschied bis [Datum] nach.",
        ),
        "doubt": Advice(
            why=_WHY_DE,
            instead="Sie schildern [was]. Wir waren nicht dabei und nehmen es als Bericht auf. [Name] spricht bis [Datum] mit [wem]. Was sollen wir noch wissen?",
        ),
    },
    english={
        "usual": Advice(why=_WHY_EN, instead=_REPORT_EN),
        "felt": Advice(
            why="This turns a report into a mere feeling or an error of the person.",
            instead="You went through [what]. We take it down as you tell it. Our records say [what]; [name] follows up the difference by [date].",
        ),
        "doubt": Advice(
            why=_WHY_EN,
            instead="You describe [what]. We were not present and take it as a report. [Name] talks to [whom] by [date]. What else should we know?",
        ),
    },
)
