"""JSON Lines in, JSON Lines out: one object a line, in order, as they come.

A line that cannot be used does not stop the others: in its place stands
``{"id": null, "error": "Line 3: …"}``.
"""

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from itertools import batched
from pathlib import Path
from typing import Any, BinaryIO

from augenhoehe.config.home import SetupError

type Answers = Callable[[Sequence["Row"]], Iterable[Mapping[str, Any]]]
"""Says what to write for rows, one after the other."""
type Answer = Callable[["Row"], Mapping[str, Any]]
"""Says what to write for a row; its id is put before that."""

LANGUAGES = ("de", "en")

_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line that could be read."""

    id: Any
    """As it was given; null where there was none."""
    text: str
    language: str
    """In two letters where it was given, else empty."""
    given: Mapping[str, Any]
    """The whole object."""


class Unreadable(Exception):
    """A line that cannot be used; the message says why."""


def source(name: str) -> AbstractContextManager[BinaryIO]:
    """Open a file to read; ``-`` is what is piped in.

    Raises :class:`SetupError` where it cannot be read.
    """
    if name == "-":
        return nullcontext(sys.stdin.buffer)
    try:
        return Path(name).open("rb")
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        raise SetupError(f"The file {name} cannot be read: {reason}.") from error


def answer_all(lines: Iterable[bytes], answer: Answer, out: BinaryIO) -> int:
    """Write an answer for every line that is not blank; return how many were broken.

    Each line is written as soon as it is answered, so that two programs can talk.
    """
    return answer_in_batches(lines, lambda rows: map(answer, rows), out, at_once=1)


def answer_in_batches(
    lines: Iterable[bytes], answers: Answers, out: BinaryIO, *, at_once: int
) -> int:
    """Do the same where many rows are answered faster together than one by one."""
    broken = 0
    for some in batched(_not_blank(lines), at_once):
        read = [_row_or_error(number, line) for number, line in some]
        answered = iter(answers([row for row in read if isinstance(row, Row)]))
        for row in read:
            if isinstance(row, Row):
                said: dict[str, Any] = {"id": row.id, **next(answered)}
            else:
                broken += 1
                said = {"id": None, "error": row}
            out.write(_written(said))
        out.flush()
    return broken


def _row_or_error(number: int, line: bytes) -> Row | str:
    try:
        return _row(line)
    except Unreadable as error:
        return f"Line {number}: {error}"


def _not_blank(lines: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    for number, line in enumerate(lines, 1):
        bare = (line.removeprefix(_MARK) if number == 1 else line).strip()
        if bare:
            yield number, bare


def _row(line: bytes) -> Row:
    try:
        given = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise Unreadable(f"No UTF-8: byte {error.start + 1}.") from error
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"No JSON: {error}.") from error
    if not isinstance(given, dict):
        raise Unreadable('Not an object with "id" and "text".')
    text, language = given.get("text"), given.get("lang") or ""
    if not isinstance(text, str):
        raise Unreadable('"text" is missing or is no string.')
    if not isinstance(language, str):
        raise Unreadable('"lang" is no string.')
    return Row(
        id=given.get("id"), text=text, language=language[:2].lower(), given=given
    )


def _written(said: Mapping[str, Any]) -> bytes:
    try:
        return json.dumps(said, ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError:  # half a character, as "\ud800" in the text
        return json.dumps(said).encode() + b"\n"
