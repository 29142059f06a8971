"""Counting queries without writing them down: that would take longer than they do."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection


@contextmanager
def at_most(number: int) -> Iterator[None]:
    """Fail where the block asks the database more than ``number`` times."""
    asked: list[str] = []

    def count(
        execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any
    ) -> Any:
        asked.append(sql[:120])
        return execute(sql, params, many, context)

    with connection.execute_wrapper(count):
        yield
    assert len(asked) <= number, "\n".join(asked)
