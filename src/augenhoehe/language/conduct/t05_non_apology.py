"""T05: regrets the other's feeling or a hypothetical in place of the own act.

An apology is in order when it names our act ("that we left you without answer").
It is none when its reason is a condition, the other's feeling or an impression, when
nobody did it, or when a "but" takes it back.
"""

import re

from augenhoehe.language.conduct.base import Advice, Context, Family, Rule, pattern
from augenhoehe.language.findings import Level

_SORRY_DE = r"(?:(?:tut|taete|taet) (?:(?:uns|mir|es|das|dies|aber|natuerlich|sehr|wirklich|aufrichtig|ausserordentlich|furchtbar) ){0,5}lei[dt]|bedauern|bedauere|bedaure|bedauert|bedauerlich|entschuldigen|entschuldige|entschuldigung|pardon|verzeihung|schade|sorry)"
_SORRY_EN = r"(?:sorry|apologise|apologises|apology|apologies|regret|regrets|regrettable|pity|shame|unfortunate|sad|forgive us)"
_FEELS_DE = (
    r"(?:fuehl\w*|gefuehl\w*|empfind\w*|empfund\w*|aufgefasst|auffass\w*|verstehen|versteht|verstanden|missverstanden|wahrnehm\w*|wahrgenommen|sehen|seht|siehst|aufnehm\w*|aufgenommen|aufstoess\w*"
    r"|angegriffen|gekraenkt|beleidigt|enttaeuscht|veraergert|irritiert|aergern|aergert|stoeren|stoert|zu nahe|daran stoss\w*|anstoss|verletzt hat|verletzt fuehl\w*|unwohl|interpretier\w*|gelesen haben|ankam|angekommen|ankommt|ruebergekommen|rueberkam|ruebergekommen ist)"
)
_FEELS_EN = r"(?:feel|feels|felt|feeling|offended|offence|offense|upset|hurt|disappointed|disappointment|annoyed|unhappy|misunderstood|misunderstanding|took|take|taken|read|perceive\w*|perception|impression|see it|saw it|interpret\w*|wrong way|came across|come across|confused|confusion|uncomfortable|this way|that way|bothered)"
_THEY_DE = r"(?:sie|du|ihr|sich|jemand|jemanden|manche|einige|einzelne|leute|menschen|man|anderen?|betroffene|wer)"
_THEY_EN = r"(?:you|anyone|anybody|someone|somebody|some|people|some people|others|they|those who|everyone who)"
_DID_WE_DE = r"(?:dass|weil|fuer unser\w*|fuer (?:das|die|den) \w+ (?:die|das|den) wir)(?: \w+){0,2}? (?:wir|ich|unser\w*)"
_CONDITION_DE = (
    rf"{_SORRY_DE}(?: \w+){{0,6}}? (?:wenn|falls|sofern|soweit|sollte|sollten|insofern|ob) (?!wir (?:etwas|was|ihre|ihnen) (?:\w+ )?(?:uebersehen|vergessen))(?:\w+ ){{0,12}}?(?:{_THEY_DE}|{_FEELS_DE}|gefuehle|eindruck|anders|das|es|dies|missverst\w+|unglueck\w+|wortwahl|formulierung|wir|unser\w*|uns)",
    rf"(?<!auch )(?:wenn|falls|sofern|soweit|sollte|sollten|insofern) (?:\w+ ){{0,16}}?{_SORRY_DE}",
)
_CONDITION_EN = (
    rf"{_SORRY_EN}(?: \w+){{0,7}}? (?:if|should|in case|in the event|insofar as|to the extent) (?:\w+ ){{0,10}}?(?:{_THEY_EN}|{_FEELS_EN}|we|our|it|this|that|anything|something)",
    rf"(?:if|should|in case|in the event|insofar as|to the extent|where) (?:\w+ ){{0,14}}?{_SORRY_EN}",
)
_FEELING = (
    rf"{_SORRY_DE}(?: \w+){{0,4}}? (?:dass|wie) (?:\w+ ){{0,2}}?(?:{_THEY_DE}|bei euch|bei ihnen|bei dir|bei manchen|bei einigen) (?:\w+ ){{0,7}}?{_FEELS_DE}",
    rf"(?:{_SORRY_DE} (?:\w+ ){{0,4}}?)?(?:bei |gegenueber )?(?:alle|allen|denen|jenen|jedem|jeder|denjenigen) (?:um )?(?:{_SORRY_DE} )?(?:\w+ )?(?:die|der) (?:\w+ ){{0,7}}?{_FEELS_DE}",
    r"(?:schade|bedauerlich|traurig)(?: \w+){0,2}? (?:dass|wie|wenn) (?:sie|du|ihr|man|manche|einige|das|es|unser\w*|der|die|dieser?|dieses)(?: \w+){0,7}? (?:auffass\w*|aufgefasst|empfind\w*|empfunden|sehen|seht|siehst|verstehen|versteht|verstanden|missverstanden|interpretier\w*|aufnehm\w*|aufgenommen|fuehlen|fuehlt|ankommt|ankam|angekommen|wahrnehm\w*|wahrgenommen|so denken|so denkt|deuten|deutet|lesen|liest)",
    r"(?:eindruck|missverstaendnis\w*|irritation\w*|verwirrung|unmut|verstimmung\w*|unverstaendnis) (?:\w+ ){0,7}?(?:bedauer\w*|leid|entschuldig\w*)|(?:bedauer\w*|entschuldig\w*|leid)(?: \w+){0,6}? (?:eindruck|irritationen?|verwirrung|missverstaendnis\w*|unmut|verstimmung\w*|unverstaendnis)",
    r"(?:bedauer\w*|entschuldig\w*|leid|verzeihung) (?:\w+ ){0,4}?(?:etwaige|eventuelle|moegliche|allfaellige)[nr]? \w+",
    rf"{_SORRY_EN}(?: \w+){{0,2}}? (?:that|how|to (?:hear|see|read|learn)(?: that)?) (?:\w+ )?{_THEY_EN} (?:\w+ ){{0,5}}?{_FEELS_EN}",
    rf"{_SORRY_EN} {_THEY_EN} (?:\w+ ){{0,4}}?{_FEELS_EN}",
    rf"{_SORRY_EN} (?:\w+ ){{0,3}}?(?:to|with) (?:anyone|anybody|everyone|all|those|people|whoever)(?: \w+){{0,3}}? (?:\w+ ){{0,3}}?(?:offended|hurt|upset|felt|feels?|feel|took offence|misunderstood|affected by the wording)",
    rf"{_SORRY_EN} (?:\w+ ){{0,4}}?(?:for )?any (?:\w+ )?(?:offence|offense|confusion|inconvenience|hurt|upset|misunderstanding|distress|impression|harm)\w*|(?:any|the) (?:offence|confusion|misunderstanding|impression|upset)(?: \w+){{0,5}}? (?:is|are|was) (?:\w+ )?(?:regretted|regrettable|unfortunate)",
    rf"{_SORRY_EN} (?:\w+ ){{0,4}}?(?:impression|misunderstanding|perception)(?: \w+)?|(?:pity|shame|sad|unfortunate|regrettable|disappointing)(?: \w+)? (?:that )?(?:you|people|some|it|our|this|the)(?: \w+){{0,5}}? (?:took|take|taken|see|saw|read|feel|felt|understood|misunderstood|interpreted|came across|perceived|think|view)",
)
_NOBODY = (
    r"(?:es|da|hier|dabei|vielleicht|moeglicherweise|offenbar|leider|sicherlich|sicher|gewiss)? ?(?:wurden|sind|werden|wurde|ist|moegen|duerften|koennten)(?: \w+){0,4}? (?:ein )?(?:fehler|versaeumnisse?|ungenauigkeiten?|pannen?|missgriffe?|unstimmigkeiten?)(?: \w+){0,4}? (?:gemacht|passiert|unterlaufen|geschehen|aufgetreten|begangen)",
    r"(?:fehler|versaeumnisse?|pannen?)(?: \w+){0,3}? (?:wurden|sind|moegen|werden|koennen|passieren)(?: \w+){0,3}? ?(?:gemacht|passiert|unterlaufen|geschehen|begangen|worden|passieren)?",
    r"(?:ist|lief|laeuft|sei|mag|hat|haette|wurde|wurden|war)(?: \w+){0,5}? (?:nicht optimal|nicht ideal|ungluecklich|etwas schief|nicht ganz rund|suboptimal|unguenstig|nicht ganz gluecklich)(?: \w+)? ?(?:gelaufen|kommuniziert|formuliert|gewaehlt|rueber\w+|schiefgelaufen|gewesen)|(?:etwas|einiges|da) (?:\w+ )?(?:schiefgelaufen|schief gelaufen|schief gegangen)",
    r"(?:regrettably|unfortunately|sadly) (?:some|many|people|users|you|it|this|our \w+)(?: \w+){0,4}? (?:misread|misunderstood|misinterpreted|took|taken|upset|offended)(?: \w+)?",
    r"mistakes (?:\w+ ){0,3}?(?:made|happened|happen|occurred)|errors (?:\w+ ){0,3}?(?:made|occurred|happened)|(?:things|something|communication|it) (?:\w+ ){0,3}?(?:did not go|could have gone|could have been|went|gone) (?:\w+ ){0,3}?(?:ideal\w*|optimal\w*|as planned|wrong|better|handled|smoothly|well|communicated)",
)
_OURS = pattern(r"(?:wir|uns|unser\w*|ich|mir|mein\w*|we|us|our|i|my)")
_WE_DO = pattern(
    r"(?:dass|weil) (?:wir|ich) \w+",
    r"(?:that|because) (?:we|i) (?:left|did|have|had|used|wrote|ignored|failed|did not|kept|forgot|published|made|took|let|said|hurt|caused|approved|missed|broke|deleted)",
    r"(?:for) (?:leaving|ignoring|not \w+ing|using|failing|publishing|deleting|writing|having)",
)
_BUT = (
    r"(?:aber|allerdings|jedoch|dennoch|trotzdem|gleichwohl|nichtsdestotrotz|andererseits|doch|nur)(?= (?:\w+ ){0,8}?(?:kritik|ueberzogen|sie|ihr|ihre\w*|du|man|bitte|niemand|keiner|gemeint|absicht|ton|form|auch|muss|muessen|darf|anderen?|versteh\w*|ueberbewert\w*|fair|sachlich|nicht unsere|nicht nur|uebertrieben))",
)
_BUT_EN = (
    r"(?:but|however|yet|though|although|still|that said|nevertheless|at the same time|on the other hand)(?= (?:\w+ ){0,8}?(?:criticism|you|your|please|nobody|no one|meant|intended|intention|tone|also|must|people|others|everyone|understand|fair|exaggerated|overblown|never|only|it was|it is|overreact\w*|context))",
)
_GOOD_BUT = pattern(
    r"(?:aber|allerdings|jedoch|doch|nur) (?:\w+ ){0,3}?(?:reicht|genuegt|hilft|aendert|macht) (?:\w+ ){0,5}?(?:nicht|nichts|allein|wenig|kaum)|aber (?:wir|ich) (?:aendern|haben|werden|holen|tun|machen|wissen|pruefen)",
    r"but (?:\w+ ){0,4}?(?:is not enough|not enough|does not (?:help|change|undo|repair)|will not (?:help|undo))|but we (?:change|have|will|are|can|fix|do|know)",
)
_APOLOGY = re.compile(rf"\b(?:{_SORRY_DE}|{_SORRY_EN})\b")
_STARTS_WITH_BUT = re.compile(rf"^(?:{_BUT[0]}|{_BUT_EN[0]})")


def _owns(context: Context, index: int) -> bool:
    """The mistake has an owner: "uns sind Fehler passiert", "mistakes we made"."""
    return bool(_OURS.search(context.reading.lines[index].words))


def _no_apology_before(context: Context, index: int) -> bool:
    before = context.reading.lines[index - 1].words if index else ""
    return not _APOLOGY.search(before) or context.reading.lines[index].question


_DE = Advice(
    why="Bedauert wird ein Gefühl, ein Eindruck oder ein bloßes „Falls“, nicht das eigene Tun. So bleibt die Verantwortung bei der Person, die Kritik übt.",
    instead="Wir haben [was genau]. Das war falsch. Wir ändern [was] bis [Datum].",
)
_EN = Advice(
    why="This regrets a feeling, an impression or a mere 'if', not your own act. It leaves the responsibility with the person who criticises.",
    instead="We did [what exactly]. That was wrong. We change [what] by [date].",
)

FAMILY = Family(
    key="T05_non_apology",
    level=Level.STOP,
    rules=(
        Rule(says=pattern(*_FEELING), unless=_WE_DO),
        Rule(says=pattern(*_CONDITION_DE, *_CONDITION_EN), unless=_WE_DO),
        Rule(
            says=pattern(
                rf"{_SORRY_DE}(?: \w+){{0,12}}? {_BUT[0]}",
                rf"{_SORRY_EN}(?: \w+){{0,12}}? {_BUT_EN[0]}",
            ),
            unless=_GOOD_BUT,
            advice="but",
        ),
        Rule(
            says=_STARTS_WITH_BUT,
            unless=_GOOD_BUT,
            excused=_no_apology_before,
            advice="but",
        ),
        Rule(says=pattern(*_NOBODY), excused=_owns, advice="nobody"),
    ),
    german={
        "usual": _DE,
        "but": Advice(
            why="Das „Aber“ nimmt die Entschuldigung zurück und schiebt den Vorwurf an die Person, die Kritik übt.",
            instead="Wir haben [was genau]. Das war falsch, und wir entschuldigen uns dafür. Bis [Datum] ändern wir [was].",
        ),
        "nobody": Advice(
            why="Niemand hat es getan: Der Satz nennt einen Fehler ohne die, die ihn gemacht haben.",
            instead="Wir haben [was genau] falsch gemacht. [Name] bringt es bis [Datum] in Ordnung.",
        ),
    },
    english={
        "usual": _EN,
        "but": Advice(
            why="The 'but' takes the apology back and turns the reproach on the person who criticises.",
            instead="We did [what exactly]. That was wrong and we apologise for it. By [date] we change [what].",
        ),
        "nobody": Advice(
            why="Nobody did it: the sentence names a mistake without those who made it.",
            instead="We got [what exactly] wrong. [Name] puts it right by [date].",
        ),
    },
)
