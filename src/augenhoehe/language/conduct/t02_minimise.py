"""T02: shifts from the effect to the intention, or weighs harm against something nice.

Told from naming an intention once and the effect after it ("meant kindly, and it was
wrong"): a sentence that turns to the effect is excused.
"""

from augenhoehe.language.conduct import t02_english as english
from augenhoehe.language.conduct import t02_german as german
from augenhoehe.language.conduct.base import Advice, Context, Family, Rule, pattern
from augenhoehe.language.findings import Level

_TURNS = pattern(
    r"(?:liegt an uns|verpasst|schaden|daneben|gestrichen|gefragt habe|und es war|kein schoenheitsfehler|wirkung|gegenteil|fehler|falsch|ergebnis|erreicht haben|bewirkt|angerichtet|folge|trotzdem(?! ein)|entschuldig\w*|tut (?:uns|mir) leid|nicht in ordnung|spielt (?:\w++ ){0,3}?keine rolle|hilft (?:\w++ ){0,4}?(?:nicht|nichts|wenig)|aendert (?:\w++ ){0,5}?(?:nichts|nicht)|macht (?:\w++ ){0,6}?nicht (?:besser|ungeschehen|wett|kleiner)|ist keine? (?:\w++ ){0,2}?(?:entschuldigung|kleinigkeit|ausgleich|trost|massstab)|keine kleinigkeit|kein trost|keine entschuldigung|geschadet|verletzt hat|weh getan|wehgetan|zaehlt (?:hier )?nicht|reicht nicht|nicht entscheidend|fuer (?:sie|dich|ihn|ihre \w+) (?:war|hiess|bedeutete|waren|ist|sind)|bedeutet\w*|unser versagen|haetten (?:\w++ ){0,6}?(?:muessen|sollen|duerfen)|nehmen (?:\w++ ){0,4}?zurueck|zu viel|angekommen ist|egal|unabhaengig)",
    r"(?:and for \w+ it (?:was|is)|and it is the|telling you|effect|opposite|wrong|mistake|sorry|apologis\w*|apologiz\w*|does not (?:cancel|undo|excuse|help|change|make|matter|count|buy)|no excuse|not an excuse|cost you|it cost|neither here nor there|not the point|is not the story|what (?:it|we) (?:actually )?(?:did|does|reached)|in fact|actually did|instead|whatever|unacceptable|not ok|not okay|hurt you|hurt people|failed|no bearing|consequence|i have stopped|and still|not good enough|frightened|missed|lost|shameful|our fault|for you it|you could not|meant (?:that )?you|should (?:not )?have been|rightly|never mind|rather than)",
)

_EFFECT = pattern(
    r"(?:aber|doch|trotzdem|falsch|wirkung|gegenteil|fuer (?:sie|dich|euch|ihn) (?:war|hiess|ist|bedeutete)|aendert (?:\w++ ){0,5}?nichts|verletz\w*|geschadet|angst gemacht|unser fehler|keine rolle|entschuldigt (?:\w++ ){0,3}?nicht|hilft (?:\w++ ){0,4}?nichts?|haetten (?:\w++ ){0,6}?(?:muessen|sollen|duerfen|fragen))",
    r"(?:wrong|effect|opposite|cost you|cost (?:him|her|them)|what (?:it|we) (?:actually )?did|not the point|hurt|frightened|does not (?:undo|change|cancel|make|excuse)|for you it|mistake|should (?:not )?have|our fault|but (?:you|it) )",
)


def _turns(context: Context, index: int) -> bool:
    """The next sentence turns from the intention to the effect."""
    lines = context.reading.lines[index + 1 : index + 2]
    return any(_EFFECT.search(line.words) for line in lines)


_WHY_DE = "Das lenkt von der Wirkung auf die Absicht. Wer getroffen wurde, soll auch noch Verständnis haben."
_WHY_EN = "This moves from the effect to the intention. Whoever was hurt is asked to be understanding on top."

FAMILY = Family(
    key="T02_minimise",
    level=Level.WARN,
    rules=(
        Rule(says=german.MEANT, unless=_TURNS, excused=_turns),
        Rule(says=english.MEANT, unless=_TURNS, excused=_turns),
        Rule(says=german.SMALL, unless=_TURNS, excused=_turns, advice="small"),
        Rule(says=english.SMALL, unless=_TURNS, excused=_turns, advice="small"),
        Rule(says=german.BUT_NICE, unless=_TURNS, excused=_turns, advice="nice"),
        Rule(says=english.BUT_NICE, unless=_TURNS, excused=_turns, advice="nice"),
    ),
    german={
        "usual": Advice(
            why=_WHY_DE,
            instead="Unser [Text, Satz, Ablauf] hat bewirkt, dass [Wirkung]. Das war falsch. Wir ändern [was] bis [Datum].",
        ),
        "small": Advice(
            why="Das macht klein, was für die Person Folgen hatte. Wie groß es war, kann nur sie sagen.",
            instead="[Was] ist passiert. Für Sie hieß das: [Folge]. [Name] bringt es bis [Datum] in Ordnung.",
        ),
        "nice": Advice(
            why="Ein Schaden wird mit etwas Schönem verrechnet. Das tröstet nur uns.",
            instead="Sie konnten [was] nicht. Das lag an uns: [Grund]. Ab [Datum] gilt [was].",
        ),
    },
    english={
        "usual": Advice(
            why=_WHY_EN,
            instead="The effect of our [text, remark, rule] was that [effect]. That was wrong. We change [what] by [date].",
        ),
        "small": Advice(
            why="This makes small what had consequences for the person. Only she can say how big it was.",
            instead="[What] went wrong. For you that meant [consequence]. [Name] puts it right by [date].",
        ),
        "nice": Advice(
            why="Harm is offset against something pleasant. That comforts only us.",
            instead="You could not [what]. The fault was ours: [reason]. From [date] on [what] applies.",
        ),
    },
)
