"""A closed place: its comments exist only as imported files."""

from collections.abc import Iterator
from typing import override

from augenhoehe.connectors.base import Account, Connector, Page


class Archive(Connector):
    """Comments without a network behind them. They can be read, and that is all."""

    kind = "archive"
    label = "Archive"
    can_be_chosen = False
    sends_data_to_third_party = False
    reports_absence = False

    @override
    def fetch(self, cursor: str | None) -> Page:
        return Page(items=(), cursor=cursor, is_last=True)

    @override
    def check(self) -> Account:
        return Account(id="archive", name=self.label)

    @override
    def present_ids(self) -> Iterator[str]:
        """Yield nothing: a file does not say what is still there."""
        return iter(())
