"""Whom words are meant for: a group as subject or object, not what others do to it or what it calls itself."""

from augenhoehe.language.signs.attacks.marked import Marked
from augenhoehe.language.signs.attacks.words import Word
from augenhoehe.language.wordlists import word_set

_OURS = word_set("wir uns we us")
_OTHERS = word_set("who whoever stop prevent protect verhindern schuetzen stoppen")
_AS = word_set("als as")
_FIRST_PERSON = word_set("bin am")
_BEFORE_SUBJECT = word_set(
    """
    that because why if when but and so how since as think believe hope wish know then yes no well
    though while whether fact truth cause guess say bet sure sorry problem you find consider reason
    """
)
_SUBJECT_CLASSES = word_set("F OPIN BE MOD HARD PROF")
_NAMED = word_set("G GS GA SLUR SLUX VERMIN NEGN NEGA HARD INS INSA")
_RELATIVE = word_set("die der welche who that wer")
_REACH = 12


def is_bare(marked: Marked, first: int, last: int) -> bool:
    """Say whether no group in the match stands behind a preposition: "Hass auf Frauen bekämpfen"."""
    words = marked.words
    for place in range(first + 1, last + 1):
        if words[place].word in _OTHERS:
            return False
        if "G" in words[place].classes:
            before = place - 1
            while (
                before > first
                and "F" in words[before].classes
                and "PREP" not in words[before].classes
            ):
                before -= 1
            if "PREP" in words[before].classes:
                return False
    return True


def is_reclaimed(words: tuple[Word, ...], first: int, last: int) -> bool:
    """Say whether a slur stands beside words of pride or love."""
    if not any(word.classes & {"SLUR", "SLUX"} for word in words[first : last + 1]):
        return False
    near = words[max(0, first - _REACH) : last + _REACH]
    return any("KIND" in word.classes for word in near)


def is_own(words: tuple[Word, ...], first: int, last: int) -> bool:
    """Say whether the writer speaks of themselves: "wir Autisten", "I am a ..."."""
    for place in range(first, last + 1):
        word = words[place]
        if word.word in _FIRST_PERSON and any(
            not _NAMED.isdisjoint(each.classes) for each in words[place + 1 : place + 4]
        ):
            return True
        if (
            place
            and words[place].classes & {"SLUR", "SLUX"}
            and words[place - 1].word in _AS
        ):
            return True
        if "G" in word.classes and place and words[place - 1].word in _OURS:
            return True
    return first > 0 and words[first - 1].word in _OURS and "G" in words[first].classes


def is_relative(words: tuple[Word, ...], first: int, last: int) -> bool:
    """Say whether a group is what others act on: "Leute, die Behinderte schlagen"."""
    for place in range(max(first, 2), last + 1):
        if "G" in words[place].classes and words[place - 1].word in _RELATIVE:
            before = words[place - 2]
            if "P" in before.classes or (
                before.mark == "," and place < last and words[place - 1].word != "that"
            ):
                return True
    return False


def is_subject(marked: Marked, first: int) -> bool:
    """Say whether a match that begins with a group has it as its subject.

    "Crimes against disabled people should be punished" has not.
    """
    words = marked.words
    if "G" not in words[first].classes:
        return True
    before = first - 1
    while (
        before >= 0
        and "F" in words[before].classes
        and "PREP" not in words[before].classes
        and words[before].word not in _BEFORE_SUBJECT
    ):
        before -= 1
    if before < 0 or words[before].mark:
        return not _is_genitive(words, first)
    word = words[before]
    if "PREP" in word.classes:
        return False
    if marked.language == "en":
        return word.word in _BEFORE_SUBJECT or bool(word.classes & _SUBJECT_CLASSES)
    return not (
        word.is_capital and not word.classes and before > 0
    ) and not _is_genitive(words, first)


def _is_genitive(words: tuple[Word, ...], first: int) -> bool:
    """ "Peiniger behinderter Menschen"."""
    head, _, person = words[first].word.partition("_")
    return head.endswith("er") and person in {
        "menschen",
        "kinder",
        "frauen",
        "leute",
        "personen",
    }
