"""Instructions for suicide, self-harm or starving oneself: ways, doses, tricks.

Whoever asks for a way out of an own crisis breaks no rule (see `crisis`). To speak of
crises, to study methods or to complain about a film that shows one is no instruction.
"""

from collections.abc import Iterator

from augenhoehe.language.reading import Reading
from augenhoehe.language.signs.base import Sign
from augenhoehe.language.signs.wording import any_of, said_in, up_to, words

RULE = "R09_self_harm_methods"

_FEW, _MORE, _ONE = up_to(3), up_to(6), up_to(1)
_PILLS = r"(?:tabletten|pillen|schlaftabletten|mg|milligramm|gramm|milliliter|ml|pills|tablets|grams|milligrams|insulin|paracetamol|ibuprofen|kohlenmonoxid|carbon monoxide|helium)"
_MEANT = words(
    (
        rf"(?:am besten|am schnellsten|am einfachsten|schmerzlos|sicher|so|ganz leicht) {_FEW}(?:bringt man sich|bringst du dich|kannst du dich|koennt ihr euch|kann man sich|stirbt man|geht sterben|ritzt man|schneidet man sich)",
        r"(?:toedliche|letale|sichere) dosis (?:ist|liegt|sind|von|betraegt) (?:[^ ]+ ){0,3}\d+|ab \d+ (?:[^ ]+ ){0,2}(?:ist es|wird es|sind sie) toedlich",
        rf"\d+ (?:[^ ]+ )?{_PILLS} {_MORE}(?:reichen|reicht|genuegen|toedlich|zum sterben|dann (?:ist schluss|stirbst du|ist es vorbei)|schlaeft man ein)",
        rf"(?:nimm|nehmt|schluck|schluckt|spritz|spritzt) {_FEW}\d* ?{_FEW}{_PILLS} {_MORE}(?:dann|und du|und ihr|damit) {_FEW}(?:wachst|schlaefst|stirbst|vorbei|tot|ruhe|nie wieder)",
        r"anleitung (?:zum|zur|fuer(?: den)?) (?:suizid|selbstmord|freitod|ritzen|selbstverletzung|erhaengen|hungern|erbrechen)|(?:sicherste|beste|einfachste|schmerzlose|schnellste) (?:suizid)?(?:methode|art|weg) (?:[^ ]+ ){0,2}(?:zu sterben|sich (?:[^ ]+ )?umzubringen|fuer (?:einen )?(?:suizid|selbstmord))",
        r"schneid(?:e|et)? (?:(?:einfach|immer|dich|euch|die adern|den arm|dann) ){0,3}(?:laengs|nicht quer|der laenge nach)|laengs (?:schneiden|ritzen|statt quer)|ritz(?:e|t)? (?:dich |euch )?(?:[^ ]+ ){0,3}(?:oberschenkel|wo es keiner sieht|mit (?:einer )?klinge)",
        r"(?:pro ana|proana|ana tipps|mia tipps|thinspo|meanspo)|(?:tipps|tricks) (?:[^ ]+ ){0,2}(?:zum hungern|zum kotzen|zum erbrechen|damit (?:es )?keiner (?:[^ ]+ )?merkt (?:[^ ]+ ){0,4}(?:isst|nichts isst|ritzt|kotzt))",
        rf"(?:the )?(?:best|easiest|quickest|fastest|surest|painless|most painless) (?:way|method) {_ONE}(?:to|of|for) (?:kill yourself|killing yourself|die|dying|suicide|end your life|hang yourself|cut yourself|od)",
        r"(?:lethal|deadly|fatal) dose (?:is|of|starts|lies) (?:[^ ]+ ){0,4}\d+|how to (?:kill yourself|hang yourself|od|overdose|cut yourself|starve yourself|hide your cuts)",
        rf"\d+ (?:[^ ]+ )?{_PILLS} {_MORE}(?:is enough|are enough|will do it|will kill|to die|and you (?:sleep|die|never wake|will not wake)|does the job|lethal)",
        rf"(?:take|swallow|inject) {_FEW}\d+ {_FEW}{_PILLS} {_MORE}(?:and you|then you|you will) {_FEW}(?:die|sleep|never|not wake|be gone)",
        r"cut (?:[^ ]+ ){0,3}(?:along not across|lengthwise|down the road|down not across)|down the road not across the street",
    )
)
_ABOUT_IT = words(
    (
        r"ihr zeigt|im film|in dem film|der film|die serie|studie|forschung|praevention|verboten|loescht|loeschen|entfernt|gemeldet|darf nicht|sollte nicht|packungsbeilage|beipackzettel|gegen (?:kopf)?schmerzen",
        r"you show|the film|the movie|the series|study|research|prevention|forbidden|delete|remove|reported|must not|should not|leaflet|for (?:a )?headache|warning",
    )
)


def find(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield the places of instructions."""
    yield from said_in(reading, meant=_MEANT, unless=_ABOUT_IT)


SIGN = Sign(
    rule=RULE,
    gate=any_of(
        r"\bsich um|bringt man sich|\bdich um|\beuch um|umzubringen|umbringen|stirbt man|\bsterben|ritz[te]|schneide[tn]? |dosis|toedlich|zum sterben|tabletten|pillen|gramm|\bmg\b|insulin|helium|monoxid",
        r"anleitung|methode|laengs|pro ?ana|(?:ana|mia) tipps|thinspo|meanspo|hungern|kotzen|erbrechen",
        r"(?:kill|hang|cut|starve|killing) yourself|\bdose\b|lethal|to die\b|of dying|suicide|end your life|overdose|\bod\b|pills|tablets|grams|paracetamol|ibuprofen|lengthwise|not across|hide your cuts",
    ),
    find=find,
    german=(
        "Hier wird vielleicht ein Weg beschrieben, sich selbst zu schaden. Wer selbst "
        "in Not ist, verletzt keine Regel: Bitte antworten und Hilfewege nennen."
    ),
    english=(
        "A way to harm oneself may be described here. Whoever is in distress breaks "
        "no rule: please answer and name ways to help."
    ),
)
