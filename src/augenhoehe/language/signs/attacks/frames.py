"""What takes the edge off words: quotation, report, denouncing, negation, other people's eyes.

Precision before recall. Every doubt silences a match.
"""

from augenhoehe.language.reading import Reading
from augenhoehe.language.signs.attacks.marked import Marked
from augenhoehe.language.signs.attacks.words import Word

_OURS = frozenset(["wir", "uns", "we", "us"])
_OTHERS = frozenset(
    [
        "who",
        "whoever",
        "stop",
        "prevent",
        "protect",
        "verhindern",
        "schuetzen",
        "stoppen",
    ]
)
_AS = frozenset(["als", "as"])
_FIRST_PERSON = frozenset(["bin", "am"])
_BEFORE_SUBJECT = frozenset(
    [
        "that",
        "because",
        "why",
        "if",
        "when",
        "but",
        "and",
        "so",
        "how",
        "since",
        "as",
        "think",
        "believe",
        "hope",
        "wish",
        "know",
        "then",
        "yes",
        "no",
        "well",
        "though",
        "while",
        "whether",
        "fact",
        "truth",
        "cause",
        "guess",
        "say",
        "bet",
        "sure",
        "sorry",
        "problem",
        "you",
        "find",
        "consider",
        "reason",
    ]
)
_SUBJECT_CLASSES = frozenset({"F", "OPIN", "BE", "MOD", "HARD", "PROF", "SELF"})
_JOINING = frozenset(["und", "aber", "sondern", "and", "but"])
_NAMED = frozenset(
    ["G", "GS", "GA", "SLUR", "SLUX", "VERMIN", "NEGN", "NEGA", "HARD", "INS", "INSA"]
)
_NAMES = frozenset({"HARD", "PROF", "SLUR"})
_CONNECTING = frozenset(
    ["und", "aber", "sondern", "weil", "denn", "and", "but", "because", "so", "since"]
)
_TURNING = frozenset(["aber", "sondern", "weil", "denn", "but", "because"])
_WHY = frozenset(["warum", "wieso", "weshalb", "why"])
_TREATED = frozenset(["behandelt", "behandeln", "treated"])
_VIEWS = frozenset(
    [
        "think",
        "believe",
        "say",
        "saying",
        "thinking",
        "guess",
        "argue",
        "suggest",
        "belief",
        "opinion",
        "view",
        "idea",
        "glaube",
        "glauben",
        "denke",
        "denken",
        "meine",
        "meint",
        "sagen",
        "sage",
        "sag",
        "finde",
        "finden",
        "behaupten",
        "behaupte",
        "auffassung",
        "ansicht",
        "haltung",
        "einstellung",
    ]
)
_SPEAKER = frozenset(
    ["i", "we", "my", "our", "ich", "wir", "mein", "meine", "meiner", "unsere"]
)
_RELATIVE = frozenset(["die", "der", "welche", "who", "that", "wer"])
_CONTENT = frozenset(["dass", "ob", "that", "daran", "davon", "dafuer"])


def is_meant(reading: Reading, marked: Marked, first: int, last: int) -> bool:
    """Say whether the words from ``first`` to ``last`` are what the writer says."""
    words = marked.words
    start, end = words[first].start, words[last].end
    return not (
        _touches_quotation(reading, start, end)
        or _is_reported(words, first, last)
        or _is_denounced(words, first, last)
        or _is_negated(words, first, last)
        or _is_attributed(words, first, last)
        or _is_reclaimed(words, first, last)
        or _is_own(words, first, last)
        or _is_relative(words, first, last)
        or not _is_subject(marked, first)
    )


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


def _is_reported(words: tuple[Word, ...], first: int, last: int) -> bool:
    """Say whether somebody else says it, or it is so in somebody else's eyes."""
    left, right = _sentence(words, first, last)
    left = max(
        [
            left,
            *(place for place in range(left, first) if words[place].word in _TURNING),
        ]
    )
    around = [*range(left, first), *range(last + 1, right)]
    if any(_reports(words, place) for place in around):
        return True
    inside = range(first, last + 1)
    is_order = any("MOD" in words[place].classes for place in inside)
    return any(
        _reports(words, place)
        and not words[place].classes & {"G", "MODA", "VPP"}
        and not (is_order and words[place].word in _TREATED)
        for place in inside
    )


def _reports(words: tuple[Word, ...], place: int) -> bool:
    word = words[place]
    if "ATTRIB" in word.classes:
        return True
    if "REPORT" not in word.classes:
        return False
    before = [
        each for each in words[max(0, place - 3) : place] if "F" not in each.classes
    ]
    if before and "G" in before[-1].classes:
        return False
    near = [
        each.word
        for each in (*words[max(0, place - 3) : place], *words[place + 1 : place + 2])
    ]
    return not (word.word in _VIEWS and not _SPEAKER.isdisjoint(near))


def _is_denounced(words: tuple[Word, ...], first: int, last: int) -> bool:
    return any(
        "DENOUNCE" in word.classes for word in (*words[:first], *words[last + 1 :])
    )


def _is_reclaimed(words: tuple[Word, ...], first: int, last: int) -> bool:
    """Say whether a slur stands beside words of pride or love."""
    if not any(word.classes & {"SLUR", "SLUX"} for word in words[first : last + 1]):
        return False
    left, right = _sentence(words, first, last)
    return any("KIND" in word.classes for word in words[left:right])


def _is_negated(words: tuple[Word, ...], first: int, last: int) -> bool:
    """Say whether a negation stands in the same part of the sentence, or before "dass", "that"."""
    left = _part_start(words, first)
    right = _part_end(words, last)
    near = max(
        [
            left,
            *(
                place + 1
                for place in range(left, first)
                if words[place].word in _CONNECTING
            ),
        ]
    )
    outside = [*words[near:first]]
    if not words[first].classes & _NAMES:
        outside += words[last + 1 : right]
    if left > 1 and any(word.word in _CONTENT for word in words[left : left + 2]):
        outside += words[_part_start(words, left - 1) : left - 1]
    if not any("NEG" in word.classes for word in outside):
        return False
    return not _is_asked_in_return(words, first, last)


def _part_end(words: tuple[Word, ...], last: int) -> int:
    right = last + 1
    while (
        right < len(words)
        and not words[right].mark
        and words[right].word not in _JOINING
    ):
        right += 1
    return right


def _is_attributed(words: tuple[Word, ...], first: int, last: int) -> bool:
    part = words[_part_start(words, first) : first] + words[last + 1 : last + 6]
    for word in part:
        if word.mark:
            break
        if "ATTC" in word.classes:
            return True
    return any(
        "ATTC" in word.classes for word in words[_part_start(words, first) : first]
    )


def _part_start(words: tuple[Word, ...], place: int) -> int:
    while place > 0 and not words[place - 1].mark:
        place -= 1
    return place


def _is_asked_in_return(words: tuple[Word, ...], first: int, last: int) -> bool:
    """Say whether the negation only asks for agreement: "Hasst ihr ... nicht auch?"."""
    left, right = _sentence(words, first, last)
    if right >= len(words) or words[right].mark != "?":
        return False
    opening = words[left]
    if opening.word in _WHY:
        return any("NEG" in word.classes for word in words[left : left + 4])
    return bool(opening.classes & {"BE", "MOD", "MODA", "HATE", "DO"})


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


def _is_relative(words: tuple[Word, ...], first: int, last: int) -> bool:
    """Say whether a group is what others act on: "Leute, die Behinderte schlagen"."""
    for place in range(max(first, 2), last + 1):
        if "G" in words[place].classes and words[place - 1].word in _RELATIVE:
            before = words[place - 2]
            if "P" in before.classes or (
                before.mark == "," and place < last and words[place - 1].word != "that"
            ):
                return True
    return False


def _is_subject(marked: Marked, first: int) -> bool:
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
