"""What grows past one screen is divided while it is still easy to divide."""

import ast

from tests.architecture.source import everything, functions, place, templates, tree

FUNCTION, MODULE, TEMPLATE = 40, 300, 120


def test_no_function_is_longer_than_forty_lines() -> None:
    assert [
        f"{place(file, function.lineno)} {function.name}: {length} lines"
        for file in everything()
        for function in functions(file)
        if (length := (function.end_lineno or 0) - function.lineno + 1) > FUNCTION
    ] == []


def test_no_module_is_longer_than_three_hundred_lines() -> None:
    assert [
        f"{place(file, 1)}: {length} lines"
        for file in everything()
        if (length := len(file.read_text(encoding="utf-8").splitlines())) > MODULE
    ] == []


def test_no_template_is_longer_than_a_hundred_and_twenty_lines() -> None:
    assert [
        f"{place(file, 1)}: {length} lines"
        for file in templates()
        if (length := len(file.read_text(encoding="utf-8").splitlines())) > TEMPLATE
    ] == []


def test_every_import_stands_at_the_top_of_its_module() -> None:
    assert [
        place(file, node.lineno)
        for file in everything()
        for function in functions(file)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ] == []


def test_every_module_can_be_read() -> None:
    assert all(tree(file) for file in everything())
