"""When a word of the glossary is in order: named to reject it, or chosen by the person.

Quotations and phrases taken back in the next sentence are told by
`augenhoehe.language.conduct.switches`, which knows them for all findings.
"""

import re

_WORD = (
    r"(?:wort|worte|woerter|wortes|begriff\w*|ausdruck\w*|ausdruecke\w*|bezeichnung\w*|formulierung\w*|vokabel\w*"
    r"|sprachbild\w*|wendung\w*|redewendung\w*|schimpfwort\w*|ueberschrift|schlagwort\w*"
    r"|words?|terms?|phrases?|expressions?|labels?|slurs?|wording|headline)"
)
_AGAINST = (
    r"(?:nicht|nie|niemals|kein\w*|statt\w*|anstatt|anstelle|veraltet\w*|ueberholt\w*|falsch\w*|abwert\w*|verletz\w*"
    r"|diskriminier\w*|abgelehnt|ablehn\w*|lehn\w*|vermeid\w*|vermied\w*|verzicht\w*|streich\w*|gestrichen|ersetz\w*"
    r"|geaendert|aendern|entfern\w*|stigmatisier\w*|kritisier\w*|kritik|problematisch\w*|unangemessen\w*"
    r"|herabwuerdig\w*|entschuldig\w*|stoert|stoeren|tut weh|schlimm\w*|unpassend\w*|geloescht|loeschen|schaemen|mied\w*"
    r"|meiden|bedeutet|benutzt|verwendet|heisst"
    r"|not|no|never|instead|avoid\w*|outdated|offensive|wrong|hurt\w*|derogatory|replac\w*|remov\w*|delet\w*|dropp\w*"
    r"|stigmati\w*|ableist|criticis\w*|criticiz\w*|apologis\w*|insult\w*|harmful|reject\w*|retire\w*|struck|banned|means|used)"
)
_NAMED = re.compile(rf"\b{_WORD}\b")
_SPOKEN_AGAINST = re.compile(rf"\b{_AGAINST}\b")
_GIVEN_UP = re.compile(
    r"\b(?:sagen|schreiben|schreibt|sagt|verwenden|benutzen|nutzen|sprechen|nennen|nennt|gebrauchen|heisst|steht|druckt"
    r"|schreib|schreibe|sage|titeln|reden) (?:\w+ ){0,4}(?:nicht|nie|kein\w*|nicht mehr|statt\w*|niemals)\b"
    r"|\b(?:nicht (?:mehr|laenger)|nie wieder|kuenftig nicht) (?:\w+ ){0,5}(?:sagen|schreiben|sprechen|nennen|verwenden|benutzen|reden|geschrieben|gesagt|verwendet)\b"
    r"|\b(?:vermeiden|streichen|ersetzen|verzichten|meiden|vermeidet|ersetzt|strichen|gestrichen|ersetzten|korrigieren) (?:wir|sie|ich|haben wir|bitte|auf|es)\b"
    r"|\b(?:haben|hat|habe|wurde|wird|werden) (?:\w+ ){1,8}(?:ersetzt|gestrichen|entfernt|durch \w+ ersetzt|geloescht|aus \w+ \w+ gestrichen)\b"
    r"|\b(?:we|i|you|to|please|should|they|have|it|must) (?:\w+ )?(?:(?:do not|no longer|never|not|stopped|stop|avoid|avoided|replaced|replace|removed|remove|deleted|dropped|drop|banned) (?:\w+ ){0,3}(?:say|saying|use|using|write|writing|speak|speaking|talk|call|calling|print|printing|describe|describing|the|with)|avoid|avoided|replaced)\b"
    r"|\b(?:no longer|never) (?:say|use|write|speak|talk|call|print)\w*\b|\b(?:was|been|is|were) (?:replaced|removed|deleted|struck|dropped)\b"
)
_JUDGED = re.compile(
    r"^[' ]*(?:(?:ist|sind|war|gilt|gelten|klingt|klingen) (?:\w+ ){0,4}(?:veraltet|ueberholt|abwertend|diskriminierend|verletzend|falsch|stigmatisierend"
    r"|kein\w*|beleidigend|herabwuerdigend|schimpfwort|beleidigung|nicht in ordnung|unpassend|tabu|passe|abgelehnt)"
    r"|(?:is|are|was|were|sounds?) (?:\w+ ){0,4}(?:outdated|offensive|wrong|a slur|slur|derogatory|not ok|stigmatising|stigmatizing|ableist|insulting|not how|not a word|hurtful))\b"
)
_INSTEAD = re.compile(
    r"\b(?:statt|anstatt|anstelle von|an stelle von|lieber als|besser als|und nicht|nicht mehr|nicht laenger|instead of|rather than|not|and not|"
    r"no longer|never)(?: (?:von|vom|der|die|das|dem|den|des|einem|einer|ein|eine|a|an|the|saying|writing|calling|using|auf|say|as|als)){0,3} $"
)
_SAYING = re.compile(
    r"\b(?:sagen|schreiben|sprechen|nennen|heisst|heissen|verwenden|formulieren|benutzen|schreibt|sagt|say|write|use|call|speak|prefer|called|reads?|says|wrote|written|said|geschrieben|gesagt)\b"
)
_SELF = re.compile(
    r"\b(?:nenn\w*|nannte\w*|bezeichn\w*|versteh\w*|versteht|sieht|sehen|seh|identifizier\w*|beschreib\w*|definier\w*|begreif\w*) (?:\w+ ){0,4}(?:sich|mich|uns selbst)\b"
    r"|\b(?:sich|mich) (?:\w+ ){0,6}(?:nenn\w*|nannte\w*|bezeichn\w*|versteht|verstehen|sieht|sehen|begreif\w*|identifizier\w*|beschreib\w*)\b"
    r"|\bselbst(?:bezeichnung\w*|gewaehlt\w*|beschreibung\w*)\b|\bselbst gewaehlt\w*\b|\bvon sich (?:selbst |selber )?(?:sag|schreib|sprech|spricht|als)\w*"
    r"|\b(?:sagt|sagen|schreibt|schreiben|spricht) (?:\w+ ){0,2}(?:von|ueber) sich\b|\b(?:sagt|schreibt|nennt|sagen|schreiben|erzaehlt|spricht) (?:\w+ ){0,3}(?:selbst|selber)\b"
    r"|\bwie (?:\w+ ){0,4}(?:selbst|selber|sich) (?:\w+ ){0,3}(?:nennt|nennen|sagt|sagen|schreibt|schreiben|ausdrueckt|formuliert|beschreibt|bezeichnet|bezeichnen)\b"
    r"|\bin (?:ihren|seinen|deinen|eigenen) (?:eigenen )?worten\b|\bauf (?:eigenen|ihren|seinen|deren) (?:eigenen |ausdruecklichen )?wunsch\b|\bmit (?:ihrer|seiner|deren) (?:erlaubnis|zustimmung|einwilligung)\b"
    r"|\b(?:moechte|moechten|will|wollen|wuenscht|wuenschen|bevorzugt|bevorzugen|bat|bittet) (?:\w+ ){0,8}(?:genannt|bezeichnet|angesprochen|nennen)\b|\bich (?:bin|leide|habe|selbst)\b|\bals ich\b"
    r"|\b(?:bin|leide) ich\b|\bnach eigen\w+ (?:wunsch|aussage|wort\w*|angaben?)\b|\bwie (?:er|sie) es nennt\b"
    r"|\b(?:call|calls|called|calling|describ\w+|identif\w+|refers?|referr\w+|see|sees|saw|style|styles|styled|considers?|name[sd]?|label\w*) (?:\w+ )?(?:himself|herself|themself|themselves|myself|ourselves|yourself|yourselves)\b"
    r"|\bself (?:describ\w+|identif\w+|styled|chosen|named|declared|proclaimed|professed|name|description)\b|\bin (?:her|his|their|your) own (?:words|terms)\b"
    r"|\bas (?:she|he|they|you) (?:\w+ )?(?:puts?|calls?|says?|prefers?|describes?|described|wrote|put)\b|\b(?:prefers?|preferred|chose|chooses|asked|wants?|wishes) (?:\w+ ){0,5}(?:term|word|called|say|described|known|label|identity first|person first)\b"
    r"|\b(?:her|his|their) own (?:word|term|label|choice|name|preference)\b|\bby (?:her|his|their) own (?:account|description|choice|admission)\b|\bi (?:am|suffer|was|have|use)\b|\bidentif\w+ as\b|\b(?:reclaim\w*|with her permission|with his permission|with their permission)\b"
)


def is_own_name(words: str) -> bool:
    """Say whether the sentence tells what people call themselves."""
    return bool(_SELF.search(words))


def is_named_only(words: str) -> bool:
    """Say whether the plain sentence speaks about a word, against it."""
    return bool(
        (_NAMED.search(words) and _SPOKEN_AGAINST.search(words))
        or _GIVEN_UP.search(words)
    )


def is_judged(before: str, after: str, words: str) -> bool:
    """Say whether what stands right around the word judges it or puts another in its place."""
    return bool(
        _JUDGED.match(after) or (_INSTEAD.search(before) and _SAYING.search(words))
    )
