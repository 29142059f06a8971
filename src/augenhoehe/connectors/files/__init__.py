"""Files that people bring along: exports, tables, mail."""

from augenhoehe.connectors.files.opening import open_file
from augenhoehe.connectors.files.reader import Item, Reader, UnknownFile

__all__ = ["Item", "Reader", "UnknownFile", "open_file"]
