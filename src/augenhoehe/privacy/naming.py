"""Finding and putting out one person's name in texts of ours."""

import re
from collections.abc import Callable, Iterable

from django.db import models

from augenhoehe.inbox.models import Author

PUT_OUT = "[…]"
QUOTE = 40
"""So many letters in a row of somebody's text are a quotation of it."""


def name_of(author: Author) -> Callable[[str], re.Match[str] | None]:
    """Return a search for the person's name or handle, as whole words."""
    return _pattern(author).search


def without_name(author: Author) -> Callable[[str], str]:
    """Return a function that puts the person's name and handle out of a text."""
    pattern = _pattern(author)
    return lambda text: pattern.sub(PUT_OUT, text)


def quotes(text: str, words: Iterable[str]) -> bool:
    """Whether ``text`` holds a sentence of any of ``words``."""
    held = _folded(text)
    return any(
        len(sentence) >= QUOTE and sentence in held
        for source in words
        for sentence in re.split(r"(?<=[.!?])\s", _folded(source))
    )


def rewrite(
    rows: models.QuerySet[models.Model], field: str, change: Callable[[str], str]
) -> int:
    """Write ``change(text)`` into each row where it is another text."""
    changed = []
    for row in rows:
        before = getattr(row, field)
        after = change(before)
        if after != before:
            setattr(row, field, after)
            changed.append(row)
    if changed:
        rows.model._base_manager.bulk_update(changed, [field], batch_size=200)
    return len(changed)


def _pattern(author: Author) -> re.Pattern[str]:
    said = {author.name, author.email}
    if not author.external_id.isdecimal():  # a mere number may mean anything
        said.add(author.external_id)
    said |= {f"@{part}" for part in said if part}
    known = sorted({part for part in said if len(part) > 1}, key=len, reverse=True)
    words = "|".join(re.escape(part) for part in known) or r"(?!)"
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
