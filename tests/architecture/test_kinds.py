"""What a network can do is asked; which network it is, nobody asks."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.source import PACKAGE, modules, place, templates, tree

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
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Assign | ast.AnnAssign) and _sets_kind(node):
                value = node.value
                if isinstance(value, ast.Constant) and isinstance(value.value, str):
                    yield value.value


def _sets_kind(node: ast.Assign | ast.AnnAssign) -> bool:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return any(isinstance(name, ast.Name) and name.id == "kind" for name in targets)


def _questions(file: Path, kinds: set[str]) -> Iterator[int]:
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Compare) and _compares(node, kinds):
            yield node.lineno
        if isinstance(node, ast.Match) and isinstance(node.subject, ast.Attribute):
            if node.subject.attr == "kind" and _owner(node.subject) in OWNERS:
                yield node.subject.lineno


def _compares(node: ast.Compare, kinds: set[str]) -> bool:
    asked = [
        part
        for side in (node.left, *node.comparators)
        for part in ast.walk(side)
        if isinstance(part, ast.Attribute) and part.attr == "kind"
    ]
    named = {part.value for part in ast.walk(node) if isinstance(part, ast.Constant)}
    return any(_owner(part) in OWNERS for part in asked) or bool(
        asked and named & kinds
    )


def _owner(asked: ast.Attribute) -> str:
    """Return the name before ``.kind``: ``channel`` in ``post.channel.kind``."""
    match asked.value:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""
