"""What takes the edge off words: quotation, report, denouncing, negation, other people's eyes.

Precision before recall. Every doubt silences a match.
"""

from augenhoehe.language.reading import Reading
from augenhoehe.language.signs.attacks.marked import Marked
from augenhoehe.language.signs.attacks.words import Word

_OURS = frozenset("wir uns we us".split())
_FIRST_PERSON = frozenset("bin am".split())
_BEFORE_SUBJECT = frozenset(
    """
    that because why if when but and so how since as think believe hope wish know then yes no well though while whether
    nobody_says_it fact truth cause guess say bet sure sorry problem
    """.split()
)
_SUBJECT_CLASSES = frozenset({"F", "OPIN", "BE", "MOD", "HARD", "PROF", "SELF"})
_NOT_REALLY = frozenset("nicht_nur not_only".split())


def is_meant(reading: Reading, marked: Marked, first: int, last: int) -> bool:
    """Say whether the words from ``first`` to ``last`` are what the writer says."""
    words = marked.words
    start, end = words[first].start, words[last].end
    if _touches_quotation(reading, start, end):
        return False
    left, right = _sentence(words, first, last)
    around = [*words[left:first], *words[last + 1 : right]]
    if any(word.classes & {"REPORT", "ATTRIB"} for word in around):
        return False
    if any("DENOUNCE" in word.classes for word in (*words[:first], *words[last + 1 :])):
        return False
    if any("NEG" in word.classes for word in around):
        return False
    inside = words[first : last + 1]
    if any(word.classes & {"REPORT", "ATTRIB"} and "G" not in word.classes and not word.classes & {"MODA", "VPP"} for word in inside):
        return False
    return not _is_own(words, first, last) and _is_subject(marked, first)


def _touches_quotation(reading: Reading, start: int, end: int) -> bool:
    return any(left < end and start < right for left, right in reading.quotations)


def _sentence(words: tuple[Word, ...], first: int, last: int) -> tuple[int, int]:
    left = first
    while left > 0 and words[left - 1].mark not in {".", "?"}:
        left -= 1
    right = last + 1
    while right < len(words) and words[right].mark not in {".", "?"}:
        right += 1
    return left, right


def _is_own(words: tuple[Word, ...], first: int, last: int) -> bool:
    """Say whether the writer speaks of themselves: "wir Autisten", "I am a ..."."""
    for place in range(first, last + 1):
        word = words[place]
        if word.word in _FIRST_PERSON:
            return True
        if "G" in word.classes and place and words[place - 1].word in _OURS:
            return True
    return first > 0 and words[first - 1].word in _OURS and "G" in words[first].classes


def _is_subject(marked: Marked, first: int) -> bool:
    """Say whether a match that begins with a group has it as its subject.

    "Crimes against disabled people should be punished" has not.
    """
    words = marked.words
    if "G" not in words[first].classes:
        return True
    before = first - 1
    while before >= 0 and "F" in words[before].classes:
        before -= 1
    if before < 0 or words[before].mark:
        return not _is_genitive(words, first)
    word = words[before]
    if "PREP" in word.classes:
        return False
    if marked.language == "en":
        return word.word in _BEFORE_SUBJECT or bool(word.classes & _SUBJECT_CLASSES)
    return not (word.is_capital and not word.classes and before > 0) and not _is_genitive(words, first)


def _is_genitive(words: tuple[Word, ...], first: int) -> bool:
    """"Peiniger behinderter Menschen"."""
    head, _, person = words[first].word.partition("_")
    return head.endswith("er") and person in {"menschen", "kinder", "frauen", "leute", "personen"}
