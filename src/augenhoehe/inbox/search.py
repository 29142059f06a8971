"""Full-text search: stems of German and English words, in one table beside comments."""

from collections.abc import Collection, Iterable
from itertools import batched

from django.db import connection
from django.db.models import Q
from django.db.models.expressions import RawSQL

from augenhoehe.inbox.models import Comment
from augenhoehe.inbox.search_table import FORGETS_AT_ONCE
from augenhoehe.language.stems import query_stems, stems

_AT_ONCE = 1000
_PUT = {
    "sqlite": "INSERT OR REPLACE INTO inbox_search (rowid, stems) VALUES (%s, %s)",
    "postgresql": (
        "INSERT INTO inbox_search VALUES (%s, to_tsvector('simple', %s)) "
        "ON CONFLICT (comment_id) DO UPDATE SET stems = excluded.stems"
    ),
}
_KEY = {"sqlite": "rowid", "postgresql": "comment_id"}
_FIND = {
    "sqlite": "SELECT rowid FROM inbox_search WHERE inbox_search MATCH %s",
    "postgresql": (
        "SELECT comment_id FROM inbox_search WHERE stems @@ to_tsquery('simple', %s)"
    ),
}
_CLEAN_UP = "INSERT INTO inbox_search (inbox_search) VALUES ('optimize')"
"""Write the index anew, without the words that were deleted."""
_JOIN = {"sqlite": " AND ", "postgresql": " & "}


def index(rows: Iterable[tuple[int, str]]) -> None:
    """Make comments findable: pairs of a comment's id and its text."""
    stemmed = [(pk, stems(text)) for pk, text in rows]
    if stemmed:
        with connection.cursor() as cursor:
            cursor.executemany(_PUT[connection.vendor], stemmed)


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
    """
    words = query_stems(query)
    if not words:
        return Q(pk__in=[])
    wanted = _JOIN[connection.vendor].join(f'"{word}"' for word in words)
    if connection.vendor == "postgresql":
        wanted = wanted.replace('"', "'")
    return Q(pk__in=RawSQL(_FIND[connection.vendor], [wanted]))  # noqa: S611 - a parameter


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
