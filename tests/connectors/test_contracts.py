"""Every network on offer keeps the contract."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from django.conf import settings

from tests.connectors.contract import ConnectorContract


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
