"""Every text for people exists in German, and lets a translator move its parts."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.source import PACKAGE, modules, nodes, place
from tools.catalogues import NoGettext, faults

GETTEXT = re.compile(r"^_$|^n?p?gettext(_lazy|_noop)?$")
NAMELESS = re.compile(r"%[sdr]|\{\d*\}")


def test_the_german_catalogues_are_complete() -> None:
    try:
        found = faults()
    except NoGettext:
        pytest.skip("GNU gettext is not installed (./dev servers)")
    if found:
        pytest.fail("\n".join(found), pytrace=False)


def test_placeholders_in_texts_have_names() -> None:
    assert [
        place(file, line)
        for file in modules(PACKAGE)
        for line, text in _texts(file)
        if NAMELESS.search(text.replace("%%", ""))
    ] == []


def _texts(file: Path) -> Iterator[tuple[int, str]]:
    """Return the line and words of each literal given to gettext."""
    for node in nodes(file):
        if isinstance(node, ast.Call) and GETTEXT.match(_name(node.func)):
            for given in node.args:
                if isinstance(given, ast.Constant) and isinstance(given.value, str):
                    yield node.lineno, given.value


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""
