"""How the tests read files."""

from collections.abc import Mapping
from pathlib import Path

from augenhoehe.connectors.base import RemoteComment, Unreadable
from augenhoehe.connectors.files import Item, Reader, open_file

PAYLOADS = Path(__file__).with_name("payloads")


class Writer:
    """Writes the file under test."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __call__(self, content: str | bytes, encoding: str = "utf-8") -> Path:
        """Write and return the path."""
        raw = content.encode(encoding) if isinstance(content, str) else content
        self.path.write_bytes(raw)
        return self.path


def read(
    path: Path, mapping: Mapping[str, str] | None = None
) -> tuple[Reader, list[Item]]:
    """Return the reader, and all it had to give."""
    reader = open_file(path, mapping=mapping or {})
    return reader, list(reader)


def comments_of(items: list[Item]) -> dict[str, RemoteComment]:
    """Return the comments by their ids."""
    return {item.id: item for item in items if isinstance(item, RemoteComment)}


def faults_of(items: list[Item]) -> list[Unreadable]:
    """Return what could not be read."""
    return [item for item in items if isinstance(item, Unreadable)]
