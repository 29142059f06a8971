"""What a network can do is asked; which network it is, nobody asks."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.source import PACKAGE, modules, nodes, place, templates

NETWORKS = PACKAGE / "connectors/networks"
OWNERS = {"channel", "connector", "network"}
MAY_KNOW = {PACKAGE / "channels/registry.py"}
IN_TEMPLATES = re.compile(r"\b(?:channel|connector|network)\.kind\s*(?:==|!=|in\b)")


def test_no_code_asks_which_network_it_is() -> None:
    kinds = set(_kinds())
    assert [
        place(file, line)
        for file in modules(PACKAGE)
        if not file.is_relative_to(PACKAGE / "connectors") and file not in MAY_KNOW
        for line in _questions(file, kinds)
    ] == []


def test_no_template_asks_which_network_it_is() -> None:
    assert [
        place(file, number)
        for file in templates()
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if IN_TEMPLATES.search(line)
    ] == []


def _kinds() -> Iterator[str]:
    """Return the stored names of all networks, from ``kind = "…"`` in their classes."""
    for file in modules(NETWORKS):
        for node in nodes(file):
            if isinstance(node, ast.Assign | ast.AnnAssign) and _sets_kind(node):
                value = node.value
                if isinstance(value, ast.Constant) and isinstance(value.value, str):
                    yield value.value


def _sets_kind(node: ast.Assign | ast.AnnAssign) -> bool:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return any(isinstance(name, ast.Name) and name.id == "kind" for name in targets)


def _questions(file: Path, kinds: set[str]) -> Iterator[int]:
    for node in nodes(file):
        if isinstance(node, ast.Compare) and _compares(node, kinds):
            yield node.lineno
        if isinstance(node, ast.Match) and _asks(node.subject):
            yield node.subject.lineno


def _compares(node: ast.Compare, kinds: set[str]) -> bool:
    parts = [part for part in ast.walk(node) if isinstance(part, ast.expr)]
    named = {part.value for part in parts if isinstance(part, ast.Constant)}
    a_kind = any(isinstance(p, ast.Attribute) and p.attr == "kind" for p in parts)
    return any(_asks(part) for part in parts) or (a_kind and bool(named & kinds))


def _asks(part: ast.expr) -> bool:
    """Recognise ``channel.kind``, whatever stands before it."""
    if not isinstance(part, ast.Attribute) or part.attr != "kind":
        return False
    return _owner(part) in OWNERS


def _owner(asked: ast.Attribute) -> str:
    """Return the name before ``.kind``: ``channel`` in ``post.channel.kind``."""
    match asked.value:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""
