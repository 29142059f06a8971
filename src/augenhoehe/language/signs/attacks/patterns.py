"""The patterns, read once from the text files beside this one."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent


@cache
def patterns(language: str, *names: str) -> tuple[str, ...]:
    """Return the lines of the named parts for "de" or "en"; of all parts without a name."""
    return tuple(line for name, line in _lines(language) if not names or name in names)


def _lines(language: str) -> Iterator[tuple[str, str]]:
    name = ""
    text = (_FOLDER / f"patterns.{language}.txt").read_text("utf-8")
    for line in text.splitlines():
        if line.startswith("["):
            name = line.strip("[]")
        elif line and not line.startswith("#"):
            yield name, line
