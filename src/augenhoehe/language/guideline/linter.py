"""Reads one version of a guideline and says what would harm people (GL01 to GL12)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from augenhoehe.language.guideline import wordings
from augenhoehe.language.guideline.guideline import Guideline, Remark, RuleText, Weight
from augenhoehe.language.guideline.texts import CODES
from augenhoehe.language.reading import Line, Reading, read

LONGEST_SENTENCE = 20
"""Words; from here on GL09 asks for a shorter one."""
DELETE = "M5"

_WORDINGS = {
    "GL02": wordings.WITHOUT_REASONS,
    "GL03": wordings.SILENT,
    "GL05": wordings.PROOF,
    "GL06": wordings.EXCLUDES,
    "GL12": wordings.NO_TALK_OF_MODERATION,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A piece of the guideline and where it stands."""

    where: str
    text: str
    reading: Reading
    rule: RuleText | None = None


def lint(guideline: Guideline) -> tuple[Remark, ...]:
    """Return all remarks, in the order of the text, in the guideline's language."""
    parts = tuple(_parts(guideline))
    remarks = [remark for part in parts for remark in _in_part(guideline, part)]
    remarks += _in_rules(guideline)
    remarks += _missing(guideline)
    return tuple(remarks)


def errors(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """Return those that keep a version from being published."""
    return tuple(each for each in remarks if each.weight is Weight.ERROR)


def _parts(guideline: Guideline) -> Iterator[_Part]:
    for where in ("preface", "plain"):
        text = getattr(guideline, where)
        if text:
            yield _Part(where=where, text=text, reading=read(text))
    for rule in guideline.rules:
        text = f"{rule.title}\n\n{rule.explanation}"
        yield _Part(where=rule.key, text=text, reading=read(text), rule=rule)


def _in_part(guideline: Guideline, part: _Part) -> Iterator[Remark]:
    lines = part.reading.lines
    for index, line in enumerate(lines):
        for code, (start, end) in _broken(part, line):
            yield _remark(guideline, code, part, line.place(start, end))
        following = lines[index + 1].words if index + 1 < len(lines) else ""
        vague = wordings.VAGUE.search(line.words)
        if vague and not wordings.EXAMPLE.search(f"{line.words} | {following}"):
            yield _remark(guideline, "GL07", part, line.place(*vague.span()))
        if len(line.words.split()) > LONGEST_SENTENCE:
            yield _remark(guideline, "GL09", part, (line.start, line.end))


def _broken(part: _Part, line: Line) -> Iterator[tuple[str, tuple[int, int]]]:
    criticism = wordings.forbids_criticism(line.words)
    if criticism:
        yield "GL01", criticism.span()
    for code, wording in _WORDINGS.items():
        found = wording.search(line.words)
        if found:
            yield code, found.span()
    removed = _removed_without_ground(part, line)
    if removed:
        yield "GL04", removed


def _removed_without_ground(part: _Part, line: Line) -> tuple[int, int] | None:
    """Criticism and matters of style have no ground, whatever the rule around them."""
    removes = wordings.REMOVES.search(line.words)
    if removes is None:
        return None
    if wordings.forbids_criticism(line.words):
        return removes.span()
    found = wordings.REMOVED_WITHOUT_GROUND.search(line.words)
    is_grounded = part.rule is not None and part.rule.may_remove
    return found.span() if found and not is_grounded else None


def _in_rules(guideline: Guideline) -> Iterator[Remark]:
    for rule in guideline.rules:
        if DELETE in rule.measures and not rule.may_remove:
            yield _about(guideline, "GL04", rule.key)
    texts = [f"{each.title} {each.explanation}" for each in guideline.rules]
    if not any(_protects(read(text)) for text in texts):
        listing = [
            rule.key
            for rule, text in zip(guideline.rules, texts, strict=True)
            if wordings.TRAITS.search(_words(read(text)))
        ]
        yield _about(guideline, "GL08", listing[0] if listing else "rules")


def _protects(reading: Reading) -> bool:
    words = _words(reading)
    return bool(wordings.DISABILITY.search(words) and wordings.ILLNESS.search(words))


def _words(reading: Reading) -> str:
    return " ".join(line.words for line in reading.lines)


def _missing(guideline: Guideline) -> Iterator[Remark]:
    needed = {
        "version": ("GL10", bool(guideline.version)),
        "date": ("GL10", guideline.dated),
        "complaint_path": ("GL10", bool(guideline.complaint_path.strip())),
        "plain": ("GL09", bool(guideline.plain.strip())),
        "panel_note": ("GL11", bool(guideline.panel_note.strip())),
    }
    for where, (code, is_there) in needed.items():
        if not is_there:
            yield _about(guideline, code, where)


def _about(guideline: Guideline, code: str, where: str) -> Remark:
    saying = CODES[code].says(guideline.language)
    return Remark(
        code=code,
        weight=CODES[code].weight,
        where=where,
        start=0,
        end=0,
        words="",
        why=saying.why,
        instead=saying.instead,
    )


def _remark(
    guideline: Guideline, code: str, part: _Part, place: tuple[int, int]
) -> Remark:
    saying = CODES[code].says(guideline.language)
    start, end = place
    return Remark(
        code=code,
        weight=CODES[code].weight,
        where=part.where,
        start=start,
        end=end,
        words=part.text[start:end],
        why=saying.why,
        instead=saying.instead,
    )
