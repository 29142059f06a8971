"""The web asks an action; it never writes a row itself, and reads none either."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.source import WEB, modules, nodes, place

WRITES = {
    "abulk_create",
    "acreate",
    "adelete",
    "aget_or_create",
    "asave",
    "aupdate",
    "bulk_create",
    "bulk_update",
    "create",
    "get_or_create",
    "save",
    "update_or_create",
}
DATABASE = {"connection", "connections", "transaction"}


def test_the_web_never_writes_a_row() -> None:
    """Forms of allauth are sent on by ``.save(request)``; no model takes a request."""
    assert [
        f"{place(file, node.lineno)} .{node.attr}"
        for file in modules(WEB)
        for node in set(_attributes(file)) - set(_of_allauth(file))
        if node.attr in WRITES
    ] == []


def test_the_web_never_updates_or_deletes_rows() -> None:
    """Dictionaries, hashes and caches are given something; query sets are not.

    ``QuerySet.update`` takes nothing but keywords and ``delete`` nothing at all,
    so a positional argument tells them apart (a dictionary is extended by ``|=``).
    """
    assert [
        f"{place(file, node.lineno)} .{node.func.attr}"
        for file in modules(WEB)
        for node in nodes(file)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"update", "delete"}
        and not node.args
    ] == []


def test_the_web_asks_no_manager() -> None:
    """A form may start with ``.objects.none()``, which asks nothing."""
    assert [
        place(file, node.lineno)
        for file in modules(WEB)
        for node in set(_attributes(file)) - set(_empty(file))
        if node.attr in {"objects", "_default_manager", "_base_manager"}
    ] == []


def test_the_web_has_no_way_around_the_domain() -> None:
    assert [
        place(file, node.lineno)
        for file in modules(WEB)
        for node in nodes(file)
        if isinstance(node, ast.ImportFrom)
        and node.module == "django.db"
        and DATABASE & {name.name for name in node.names}
    ] == []


def _attributes(file: Path) -> Iterator[ast.Attribute]:
    for node in nodes(file):
        if isinstance(node, ast.Attribute):
            yield node


def _empty(file: Path) -> Iterator[ast.Attribute]:
    """Return the ``.objects`` of each ``.objects.none``."""
    for node in _attributes(file):
        if node.attr == "none" and isinstance(node.value, ast.Attribute):
            yield node.value


def _of_allauth(file: Path) -> Iterator[ast.Attribute]:
    """Return the ``.save`` of each ``.save(request)``."""
    for node in nodes(file):
        match node:
            case ast.Call(
                func=ast.Attribute(attr="save") as save,
                args=[ast.Name(id="request")],
                keywords=[],
            ):
                yield save
            case _:
                pass
