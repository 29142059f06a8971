"""The files of the project, as the tests of this folder read them."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src/augenhoehe"
WEB = PACKAGE / "web"

type Function = ast.FunctionDef | ast.AsyncFunctionDef


def modules(*folders: Path) -> list[Path]:
    """Return the modules below some folders; migrations are written by a machine."""
    return [
        file
        for folder in folders
        for file in sorted(folder.rglob("*.py"))
        if "migrations" not in file.parts
    ]


def everything() -> list[Path]:
    """Return every module of the project."""
    return modules(PACKAGE, ROOT / "tests", ROOT / "tools", ROOT / "benchmarks")


def templates() -> list[Path]:
    """Return every template, also those of mail."""
    return sorted(
        file
        for folder in PACKAGE.rglob("templates")
        for file in folder.rglob("*")
        if file.is_file()
    )


@cache
def tree(file: Path) -> ast.Module:
    """Return the syntax tree of a module."""
    return ast.parse(file.read_text(encoding="utf-8"))


@cache
def nodes(file: Path) -> tuple[ast.AST, ...]:
    """Return everything in the syntax tree of a module, from the outside inwards."""
    return tuple(ast.walk(tree(file)))


@cache
def functions(file: Path) -> tuple[Function, ...]:
    """Return the functions and methods of a module."""
    kinds = ast.FunctionDef | ast.AsyncFunctionDef
    return tuple(node for node in nodes(file) if isinstance(node, kinds))


def place(file: Path, line: int) -> str:
    """Say where something stands, so that an editor can open it."""
    return f"{file.relative_to(ROOT)}:{line}"
