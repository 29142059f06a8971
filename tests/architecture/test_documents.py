"""What people look up is written down: each variable, each package."""

import ast
import re
import tomllib
from collections.abc import Iterator

import pytest

from tests.architecture.source import PACKAGE, ROOT, modules, nodes

VARIABLE = re.compile(r"(?:AUGENHOEHE_[A-Z_]+|DATABASE_URL)")
PAGES = ("docs/manual/en/operate.md", "docs/manual/de/betreiben.md")


@pytest.mark.parametrize("page", PAGES)
def test_every_variable_is_in_the_manual(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    written = set(re.findall(rf"`({VARIABLE.pattern})`", text))
    assert written == set(_variables())


def test_every_package_has_earned_its_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    names = {re.split(r"[\[<>=~! ]", wish)[0] for wish in wanted}
    text = (ROOT / "docs/development/dependencies.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `([^`]+)` \|", text, re.MULTILINE)) == names


def test_every_network_has_a_page() -> None:
    networks = (PACKAGE / "connectors/networks").glob("[!_]*.py")
    pages = (ROOT / "docs/connectors").glob("*.md")
    assert {file.stem for file in networks} - {page.stem for page in pages} == set()


def _variables() -> Iterator[str]:
    """Return the variables of the environment that the product reads."""
    for file in modules(PACKAGE):
        for node in nodes(file):
            value = node.value if isinstance(node, ast.Constant) else None
            if isinstance(value, str) and VARIABLE.fullmatch(value):
                yield value
    yield "DATABASE_URL"
