"""JSON Lines in, JSON Lines out: one object a line, in order, as they come.

A line that cannot be used does not stop the others: in its place stands
``{"id": null, "error": "Line 3: …"}``.
"""

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from augenhoehe.config.home import SetupError

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
    broken = 0
    for number, line in _not_blank(lines):
        try:
            row = _row(line)
        except Unreadable as error:
            broken += 1
            said: dict[str, Any] = {"id": None, "error": f"Line {number}: {error}"}
        else:
            said = {"id": row.id, **answer(row)}
        out.write(_written(said))
        out.flush()
    return broken


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
