"""Every network on offer keeps the contract."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from django.conf import settings
from django.utils.module_loading import import_string

from augenhoehe.connectors.files.rows import COLUMNS
from tests.connectors.contract import ConnectorContract

PAGES = Path(__file__).parents[2] / "docs/connectors"


def _kept(contract: type[ConnectorContract]) -> Iterator[type[ConnectorContract]]:
    for each in contract.__subclasses__():
        yield each
        yield from _kept(each)


def test_every_connector_on_offer_has_a_contract_test() -> None:
    for path in sorted(Path(__file__).parent.glob("test_*.py")):
        import_module(f"{__package__}.{path.stem}")
    tested = {
        f"{each.connector.__module__}.{each.connector.__qualname__}"
        for each in _kept(ConnectorContract)
        if hasattr(each, "connector")
    }
    assert set(settings.CONNECTORS) <= tested


def test_every_connector_on_offer_has_a_page() -> None:
    kinds = {import_string(path).kind for path in settings.CONNECTORS}
    assert kinds <= {page.stem for page in PAGES.glob("*.md")}


def test_every_column_of_a_table_is_written_down() -> None:
    text = (PAGES / "files.md").read_text(encoding="utf-8")
    written = re.findall(r"^\| `([a-z_]+)` \|", text, re.MULTILINE)
    assert written == list(COLUMNS)
