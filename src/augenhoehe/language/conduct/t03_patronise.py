"""T03: leaves eye level: praises like a teacher, explains people their own life, decides for them.

Told from praise of the thing itself ("your calculation is right"), from an explanation
that was asked for, and from naming or taking back such words.
"""

from augenhoehe.language.conduct import t03_english as english
from augenhoehe.language.conduct import t03_german as german
from augenhoehe.language.conduct.base import Advice, Family, Rule, pattern
from augenhoehe.language.findings import Level

_NAMED = pattern(
    r"(?:haetten (?:\w++ ){0,8}?(?:fragen|nicht|sollen|muessen|duerfen)|war (?:\w++ ){0,3}?(?:falsch|herablassend|respektlos|uebergriffig|bevormundend)|falsch|respektlos|herablassend|so redet man|so spricht man|schreibt man|sagt man|gestrichen|geloescht|ersetzt|entscheid(?:en|est|et) (?:\w++ ){0,3}?(?:sie|du|ihr|er)|entscheidung (?:\w++ ){0,4}?(?:sie|du|ihre|deine|ihnen)|ihre entscheidung|deine entscheidung|auf (?:ihren|deinen) wunsch|wie (?:von ihnen )?gewuenscht|sie haben (?:\w++ ){0,3}?(?:gebeten|gefragt)|du hast (?:\w++ ){0,3}?(?:gebeten|gefragt)|danach hatten sie|wissen sie (?:\w++ ){0,4}?(?:als wir|besser|und nicht)|weisst du (?:\w++ ){0,3}?besser|besser als (?:wir|ich|unser)|ohne (?:sie|dich|ihn) zu fragen|entschuldig\w*|tut (?:mir|uns) leid|sie haben recht|du hast recht|moechten sie|moechtest du|oder (?:kennen|nutzen|reicht|haben|weisst)|stand (?:\w++ ){0,4}?(?:im|in|auf)|nicht unsere|nehmen (?:\w++ ){0,5}?zurueck|das lasse ich|angebot|stimmt|niemand mehr|hiess es)",
    r"(?:wrong|sorry|apolog\w*|patronis\w*|patroniz\w*|condescend\w*|should (?:not )?have asked|without asking|your (?:decision|choice|call)|you decide|up to you|yours to|is for you to|you asked|as you asked|you know (?:\w++ ){0,5}?(?:better|than)|would you like|do you want|if you want|if you would like|or do you|is not (?:how|a way)|not our (?:decision|place|call)|no business|retract\w*|removed|struck|deleted|rewritten|not the way|nobody asked|talk down|rude|mistake|reprint\w*|adult|we do not|was ours|never again|ought to have|we should not|should not have|unasked|you wrote|should have|better than (?:we|us|i|any))",
)
_WHY_DE = "Das spricht von oben herab. Die Person wird gelobt, belehrt oder verwaltet wie ein Kind."
_WHY_EN = "This talks down. The person is praised, lectured or managed like a child."

FAMILY = Family(
    key="T03_patronise",
    level=Level.STOP,
    rules=(
        Rule(says=german.DECIDE, unless=_NAMED, advice="decide"),
        Rule(says=english.DECIDE, unless=_NAMED, advice="decide"),
        Rule(says=german.EXPLAIN, unless=_NAMED, advice="explain"),
        Rule(says=english.EXPLAIN, unless=_NAMED, advice="explain"),
        Rule(says=german.PRAISE, unless=_NAMED),
        Rule(says=english.PRAISE, unless=_NAMED),
    ),
    german={
        "usual": Advice(
            why=_WHY_DE,
            instead="Ihr Hinweis stimmt: [was]. Wir ändern es bis [Datum].",
        ),
        "explain": Advice(
            why="Hier wird jemandem das eigene Leben oder etwas Einfaches erklärt, ohne dass danach gefragt war.",
            instead="Sie kennen Ihren Alltag, wir kennen [was]. Was müsste bei [Sache] anders sein?",
        ),
        "decide": Advice(
            why="Hier wird für die Person entschieden, was gut für sie ist.",
            instead="Möglich sind [A] und [B]. Was davon passt, entscheiden Sie. [Name] richtet es bis [Datum] ein.",
        ),
    },
    english={
        "usual": Advice(
            why=_WHY_EN,
            instead="Your point is right: [what]. We change it by [date].",
        ),
        "explain": Advice(
            why="This explains to people their own life, or something simple nobody asked about.",
            instead="You know your daily life, we know [what]. What would have to change about [matter]?",
        ),
        "decide": Advice(
            why="This decides for the person what is good for her.",
            instead="Possible are [A] and [B]. Which of them suits you is your decision. [Name] sets it up by [date].",
        ),
    },
)
