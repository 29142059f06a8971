"""A whole text from a file or from standard input, as UTF-8."""

import sys

from augenhoehe.config.home import SetupError
from augenhoehe.ops.jsonlines import source

STDIN = "-"
_MARK = b"\xef\xbb\xbf"


def text_of(name: str) -> str:
    """Return the text of a file, or of standard input for "-".

    Raises `SetupError` with one sentence where it cannot be read.
    """
    with source(name) as file:
        try:
            raw = file.read()
        except OSError as error:
            reason = error.strerror or "unknown reason"
            raise SetupError(f"{named(name)} cannot be read: {reason}.") from error
    # A byte order mark at the beginning is no part of the text.
    raw = raw.removeprefix(_MARK)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise SetupError(
            f"{named(name)}, line {line}: this is no UTF-8. Save the text as UTF-8."
        ) from error


def named(name: str) -> str:
    """Return what people call the input."""
    return "standard input" if name == STDIN else name


def write(text: str) -> None:
    """Write a line as UTF-8, whatever the terminal's locale says."""
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.buffer.flush()
