"""The table that full-text search looks into; apart, because apps load before models."""

import sqlite3

from augenhoehe.schema import SchemaObject

FORGETS_AT_ONCE = sqlite3.sqlite_version_info >= (3, 42)
"""FTS5 takes deleted words out of its index at once, and not some day."""

_SECURE = "INSERT INTO inbox_search (inbox_search, rank) VALUES ('secure-delete', 1)"

TABLE = SchemaObject(
    name="inbox_search",
    sqlite=(
        "CREATE VIRTUAL TABLE IF NOT EXISTS inbox_search "
        "USING fts5(stems, detail=none, tokenize='unicode61 remove_diacritics 0')",
        *((_SECURE,) if FORGETS_AT_ONCE else ()),
    ),
    postgresql=(
        "CREATE TABLE IF NOT EXISTS inbox_search "
        "(comment_id bigint PRIMARY KEY, stems tsvector NOT NULL)",
        "CREATE INDEX IF NOT EXISTS inbox_search_stems "
        "ON inbox_search USING gin (stems)",
    ),
)
