"""Where groups of people are named: alone, by adjective, by what they live with, by pronoun."""

from dataclasses import replace

from augenhoehe.language.signs.attacks.words import Word
from augenhoehe.language.wordlists import word_set

_GROUP = frozenset({"G"})
_GENERIC = word_set(
    """
    ein eine einen einem einer jede jeden jeder jedem kein keine keinen so solche solcher solchen eines
    a an every any each no such another
    """
)
_WITH = word_set("mit im in with on")
_COLOURS = word_set(
    """
    schwarz schwarze schwarzen schwarzer alt alte alten arm arme armen dick dicke dicken krank kranke
    kranken blind blinde blinden taub taube tauben
    """
)
_BARE_ENGLISH = word_set(
    """
    disabled blind deaf handicapped elderly homeless poor unemployed mentally_ill mentally_disabled
    autistic
    """
)
_ONE = word_set("a an any every each another no")
_AFTER_ONE = frozenset({"BE", "MOD", "NEG", "WILL"})
_PRONOUNS = {
    "de": word_set("sie ihnen die diese diesen denen"),
    "en": word_set("they them those these"),
}
_BESIDE = word_set(
    """
    als meine meiner meinen unsere unserer mit von fuer as my our with of for zwei two
    """
)
_REACH = 30
_LONGEST_BETWEEN = 4


def with_groups(words: list[Word], language: str) -> list[Word]:
    """Return the words with every mention of a group marked ``G``."""
    found = _named(words, language)
    return (
        _taken_up(found, language)
        if any("G" in word.classes for word in found)
        else found
    )


def _named(words: list[Word], language: str) -> list[Word]:
    result: list[Word] = []
    place = 0
    while place < len(words):
        count = _length(words, place, language)
        word = words[place]
        if count:
            word = _group(words[place : place + count])
        elif "G" in word.classes:
            word = replace(word, classes=word.classes - _GROUP)
        result.append(word)
        place += count or 1
    return result


def _group(words: list[Word]) -> Word:
    first = words[0]
    kept = frozenset().union(*(word.classes & {"SLUR"} for word in words))
    return replace(
        first,
        word="_".join(word.word for word in words),
        classes=_GROUP | kept,
        end=words[-1].end,
    )


def _length(words: list[Word], place: int, language: str) -> int:
    """Return how many words from here name a group; 0 for none."""
    word = words[place]
    if "P" in word.classes:
        return _with_condition(words, place) or int(
            _is_plain_group(words, place, language)
        )
    if "GA" in word.classes:
        return _by_adjective(words, place, language) or int(
            _is_plain_group(words, place, language)
        )
    return int(_is_plain_group(words, place, language))


def _is_plain_group(words: list[Word], place: int, language: str) -> bool:
    classes = words[place].classes
    if words[place].word.startswith("the_") and not _ends_here(words, place):
        return False
    if "G" in classes or "SLUR" in classes:
        return not (
            language == "de"
            and words[place].word in _COLOURS
            and not words[place].is_capital
        )
    if "GS" not in classes or not place:
        return False
    return words[place - 1].word in _GENERIC or (
        "HARD" in words[place - 1].classes
        and place > 1
        and words[place - 2].word in _GENERIC
    )


def _ends_here(words: list[Word], place: int) -> bool:
    """Say whether no noun follows, as in "the disabled parking"."""
    following = words[place + 1] if place + 1 < len(words) else None
    return following is None or bool(following.mark) or bool(following.classes)


def _with_condition(words: list[Word], place: int) -> int:
    after = words[place + 1 : place + 1 + _LONGEST_BETWEEN]
    if not after or after[0].word not in _WITH:
        return 0
    for number, word in enumerate(after[1:], start=2):
        if word.mark:
            return 0
        if "COND" in word.classes:
            return number + 1
    return 0


def _by_adjective(words: list[Word], place: int, language: str) -> int:
    after = place + 1
    while (
        after < len(words)
        and after <= place + 2
        and "GA" in words[after].classes
        and "P" not in words[after].classes
    ):
        after += 1
    if after < len(words) and "P" in words[after].classes:
        return (after - place + 1) + max(0, _with_condition(words, after) - 1)
    if after < len(words) and after == place + 1 and words[after].classes & {"G", "GS"}:
        return 2
    return int(_is_nominal(words, place, language))


def _is_nominal(words: list[Word], place: int, language: str) -> bool:
    """Say whether the adjective stands for people by itself: "die Schwarzen", "the blind"."""
    word = words[place]
    following = words[place + 1] if place + 1 < len(words) else None
    if language == "en" and place and words[place - 1].word in _ONE:
        return (
            following is None
            or bool(following.mark)
            or bool(following.classes & _AFTER_ONE)
        )
    if language == "en":
        if (
            place == 0
            or words[place - 1].word not in {"the", "these", "those", "all"}
            or word.word not in _BARE_ENGLISH
        ):
            return False
        return (
            following is None
            or bool(following.mark)
            or bool(following.classes & {"BE", "MOD", "F", "NEG", "WILL", "OUT"})
        )
    if not word.word.endswith(("e", "en")) or word.word == "trans":
        return False
    if word.word in _COLOURS and not word.is_capital:
        return False
    return following is None or bool(following.mark) or not following.is_capital


def _taken_up(words: list[Word], language: str) -> list[Word]:
    """Mark pronouns that can only mean a group named shortly before."""
    pronouns = _PRONOUNS[language]
    result: list[Word] = []
    since: int | None = None
    for place, word in enumerate(words):
        if "G" in word.classes:
            since = place
        elif since is not None and (
            place - since > _REACH
            or (_is_other(word, language) and words[place - 1].word not in _BESIDE)
        ):
            since = None
        elif (
            since is not None
            and word.word in pronouns
            and _stands_alone(words, place, since)
        ):
            word = replace(word, classes=word.classes | _GROUP | {"PRO"})
        result.append(word)
    return result


def _is_other(word: Word, language: str) -> bool:
    """Say whether somebody else is named whom a later pronoun could mean."""
    if "P" in word.classes or "ORG" in word.classes:
        return True
    if language == "de":
        return (
            word.is_capital
            and not word.classes
            and word.word.endswith(
                (
                    "er",
                    "innen",
                    "isten",
                    "leute",
                    "ologen",
                    "eure",
                    "pfleger",
                    "loge",
                    "ler",
                )
            )
        )
    return not word.classes and word.word.endswith(
        ("ers", "ists", "ians", "ors", "staff", "ment")
    )


def _stands_alone(words: list[Word], place: int, since: int) -> bool:
    following = words[place + 1] if place + 1 < len(words) else None
    if following is None or following.mark:
        return words[place].word not in {"die", "diese", "diesen", "those", "these"}
    if words[place].word in {"die", "diese", "diesen", "those", "these", "denen"}:
        before = words[place - 1]
        return bool(
            following.classes & {"BE", "MOD", "MODA", "HATE", "RUIN", "WILL"}
        ) and bool(before.mark or place - since > 0)
    return True
