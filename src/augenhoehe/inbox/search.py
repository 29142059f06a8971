"""Full-text search: stems of German and English words, in one table beside comments."""

from collections.abc import Collection, Iterable
from itertools import batched
from typing import ClassVar, override

from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import BooleanField, F, Func, Q
from django.db.models.sql.compiler import SQLCompiler

from augenhoehe.inbox.models import Comment
from augenhoehe.inbox.search_table import FORGETS_AT_ONCE
from augenhoehe.language.stems import query_stems, stems

_AT_ONCE = 1000
_PUT = "INSERT OR REPLACE INTO inbox_search (rowid, stems) VALUES (%s, %s)"
_PUT_ALL = """
INSERT INTO inbox_search
SELECT pk, to_tsvector('simple', words)
FROM unnest(%s::bigint[], %s::text[]) AS told (pk, words)
ON CONFLICT (comment_id) DO UPDATE SET stems = excluded.stems
"""
_KEY = {"sqlite": "rowid", "postgresql": "comment_id"}
_FIND = {
    "sqlite": "SELECT rowid FROM inbox_search WHERE inbox_search MATCH %s",
    "postgresql": (
        "SELECT comment_id FROM inbox_search WHERE stems @@ to_tsquery('simple', %s)"
    ),
}
_CLEAN_UP = "INSERT INTO inbox_search (inbox_search) VALUES ('optimize')"
"""Write the index anew, without the words that were deleted."""
_QUERY = {"sqlite": ('"', " AND "), "postgresql": ("'", " & ")}
FEW = 1000
"""So many found comments are fetched by their ids and sorted."""


def index(rows: Iterable[tuple[int, str]]) -> None:
    """Make comments findable: pairs of a comment's id and its text."""
    stemmed = {pk: stems(text) for pk, text in rows}
    if not stemmed:
        return
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.executemany(_PUT, list(stemmed.items()))
        else:
            cursor.execute(_PUT_ALL, [list(stemmed), list(stemmed.values())])


def forget(ids: Collection[int]) -> None:
    """Let comments be found no more, and their words be nowhere in the index."""
    if not ids:
        return
    key = _KEY[connection.vendor]
    with connection.cursor() as cursor:
        for some in batched(ids, _AT_ONCE):
            places = ", ".join(["%s"] * len(some))
            cursor.execute(
                f"DELETE FROM inbox_search WHERE {key} IN ({places})",  # noqa: S608 - our own words
                list(some),
            )
        if connection.vendor == "sqlite" and not FORGETS_AT_ONCE:
            cursor.execute(_CLEAN_UP)


def matching(query: str) -> Q:
    """Return the condition that a comment holds every word of ``query``.

    For ``Comment.objects.filter(...)``; combine it with what a person may see. A
    query without any word in it finds nothing.

    Looks at once how many there are: few are fetched by their ids; for many, the
    newest comments are walked and each is looked up.
    """
    words = query_stems(query)
    if not words:
        return Q(pk__in=[])
    quote, and_ = _QUERY[connection.vendor]
    wanted = and_.join(f"{quote}{word}{quote}" for word in words)
    with connection.cursor() as cursor:
        cursor.execute(f"{_FIND[connection.vendor]} LIMIT {FEW + 1}", [wanted])
        found = [pk for (pk,) in cursor.fetchall()]
    return Q(pk__in=found) if len(found) <= FEW else Q(_Holds(wanted))


class _Holds(Func):
    """Whether a comment is among those found, row by row.

    Written so that no planner turns it around and sorts everything that is found.
    """

    output_field = BooleanField()
    _PROBE: ClassVar = {
        "sqlite": f"+{{key}} IN ({_FIND['sqlite']})",
        "postgresql": (
            "(SELECT stems @@ to_tsquery('simple', %s) FROM inbox_search "
            "WHERE comment_id = {key})"
        ),
    }

    def __init__(self, wanted: str) -> None:
        super().__init__(F("pk"))
        self.wanted = wanted

    @override
    def as_sql(  # type: ignore[override]  # no further context is needed
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper
    ) -> tuple[str, list[object]]:
        key, params = compiler.compile(self.get_source_expressions()[0])
        return self._PROBE[connection.vendor].format(key=key), [*params, self.wanted]


def is_lost() -> bool:
    """Whether there are comments and nothing to find them by."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT EXISTS (SELECT 1 FROM inbox_search)")
        (has_rows,) = cursor.fetchone() or (False,)
    return not has_rows and Comment.objects.exclude(text="").exists()


def rebuild() -> int:
    """Index every comment again, in the order of arrival; return how many.

    Can be stopped and started again at any time.
    """
    done = last = 0
    while True:
        rows = list(
            Comment.objects.filter(pk__gt=last, vanished_at=None, erased_at=None)
            .order_by("pk")
            .values_list("pk", "text")[:_AT_ONCE]
        )
        if not rows:
            return done
        index(rows)
        last, done = rows[-1][0], done + len(rows)
