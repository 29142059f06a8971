"""Puts small typing errors in the words right that the patterns look for.

Only words of six and more letters, one error (a letter missing, doubled, wrong or
two swapped), the first letter right: short words are too close to each other.
"""

from augenhoehe.language.wordlists import word_set

_KNOWN = word_set(
    """
    abgeschlossen abschliessend absehen abzusehen allerdings ansprechpartner anliegen anregung anregungen
    antworten antwort baldmoeglichst bedauern bedauerlich beendet bekannt bereits beschwerdestelle besprechen
    bilateral demnaechst direktnachricht diskussion eindruck entschuldigen entschuldigung entstanden feedback
    fehler formular formulierung freuen gegebener gespraech gespraeche intern kommentar kommentieren
    kontaktformular kontaktieren kritik kuemmern kuerze melden missverstaendlich missverstaendnis moeglich
    moeglicherweise nachfragen nachricht naechster oeffentlich persoenlich position privatnachricht pruefen
    rueckmeldung rueckmeldungen schade schnellstmoeglich schreiben sprechstunde stellungnahme telefon
    telefonisch umgehend verfuegung verletzt verstaendnis vertraulich verzichten weiterer weitergeleitet
    weiterleiten wertvolle wertvolles wertvollen wenden wortwahl zeitnah zustaendige zustaendigen angegriffen
    verstanden missverstanden empfinden auffassen aeussern geaeussert mitgeteilt apologise apologies
    apologised offended offence comment comments contact complaints concern consideration considerations
    department discuss discussion directly email feedback forwarded however impression message mistakes
    misunderstood misunderstanding private privately position possible principle regret relevant seriously
    shortly statement suggestions understanding valuable whatever questions
    """
)
_MIN_LENGTH = 6
_WRONG_LETTER = 9


def _shorter_by_one(word: str) -> set[str]:
    return {word[:place] + word[place + 1 :] for place in range(1, len(word))}


def _index() -> dict[str, str]:
    index: dict[str, str] = {}
    for known in sorted(_KNOWN):
        if len(known) >= _MIN_LENGTH:
            for key in {known, *_shorter_by_one(known)}:
                index.setdefault(key, known)
    return index


_INDEX = _index()
_SHAPES = {
    (known[0], known[-1], len(known) + more)
    for known in _KNOWN
    if len(known) >= _MIN_LENGTH
    for more in (-1, 0, 1)
}
"""First letter, last letter and length of what may be one of them: few words are."""


def _is_one_error(word: str, known: str) -> bool:
    """Say whether one letter is missing, doubled, wrong, or two are swapped."""
    if len(word) != len(known):
        return abs(len(word) - len(known)) == 1
    different = [
        place for place, (a, b) in enumerate(zip(word, known, strict=True)) if a != b
    ]
    if len(different) == 1:
        # "werden" and "wenden": short words one letter apart are mostly both right.
        return len(word) >= _WRONG_LETTER
    if len(different) != 2:
        return False
    first, second = different
    return (
        second == first + 1
        and word[first] == known[second]
        and word[second] == known[first]
    )


def _ends_alike(word: str, known: str) -> bool:
    # "melder" is a word of its own; inflection changes the end, typing errors the middle.
    return word[-1] == known[-1]


def repaired(word: str) -> str:
    """Return the known word that ``word`` is most likely a mistyped form of, or ``word``."""
    if word in _KNOWN or not _MIN_LENGTH - 1 <= len(word) <= 24 or not word.isalpha():
        return word
    if (word[0], word[-1], len(word)) not in _SHAPES:
        return word
    for key in (word, *sorted(_shorter_by_one(word))):
        known = _INDEX.get(key)
        if known is None or len(known) < _MIN_LENGTH or known[0] != word[0]:
            continue
        if _ends_alike(word, known) and _is_one_error(word, known):
            return known
    return word
