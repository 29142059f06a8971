"""The table that full-text search looks into; apart, because apps load before models."""

from augenhoehe.schema import SchemaObject

TABLE = SchemaObject(
    name="inbox_search",
    sqlite=(
        "CREATE VIRTUAL TABLE IF NOT EXISTS inbox_search "
        "USING fts5(stems, detail=none, tokenize='unicode61 remove_diacritics 0')",
    ),
    postgresql=(
        "CREATE TABLE IF NOT EXISTS inbox_search "
        "(comment_id bigint PRIMARY KEY, stems tsvector NOT NULL)",
        "CREATE INDEX IF NOT EXISTS inbox_search_stems "
        "ON inbox_search USING gin (stems)",
    ),
)
