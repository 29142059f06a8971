"""Text modules with variables, written ``{{ name }}``.

One syntax only: two curly brackets, spaces inside do not matter, any name. Square
brackets, single brackets and percent signs are ordinary text.
"""

import re
from collections.abc import Mapping

_PLACEHOLDER = re.compile(r"\{\{[ \t]*([^{}\n]*?)[ \t]*\}\}")


def placeholders(text: str) -> list[str]:
    """Return the names of all unfilled variables in order, each once.

    Works on any text, so it also finds what was forgotten in a draft. An empty
    pair of brackets counts, with an empty name.
    """
    return list(dict.fromkeys(_PLACEHOLDER.findall(text)))


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put values in; variables without a value, or with a blank one, stay.

    Values are inserted as they are: brackets inside a value are not filled again.
    """

    def value(match: re.Match[str]) -> str:
        given = values.get(match[1], "")
        return given if given.strip() else match[0]

    return _PLACEHOLDER.sub(value, text)
