"""Invented comments of invented people, the same in every run."""

import random
from datetime import UTC, datetime, timedelta

from augenhoehe.connectors.base import Page, RemoteAuthor, RemoteComment, RemotePost

WORDS = [
    "wir",
    "haben",
    "die",
    "frage",
    "gestellt",
    "warum",
    "das",
    "treffen",
    "ohne",
    "rampe",
    "geplant",
    "wurde",
    "und",
    "niemand",
    "hat",
    "geantwortet",
    "the",
    "meeting",
    "was",
    "not",
    "accessible",
    "for",
    "people",
    "who",
    "use",
    "a",
    "wheelchair",
    "and",
    "nobody",
    "answered",
    "our",
    "question",
    "about",
    "the",
    "date",
    "bitte",
    "sagen",
    "sie",
    "uns",
    "wann",
    "die",
    "neuen",
    "termine",
    "stehen",
    "damit",
    "alle",
    "kommen",
    "können",
    "die",
    "es",
    "betrifft",
]
START = datetime(2026, 1, 5, 9, tzinfo=UTC)


def comments(number: int, *, first: int = 0) -> list[RemoteComment]:
    """Return comments of about 40 words; two of three answer another one."""
    chance = random.Random(first)  # noqa: S311 - the same words every time
    return [_comment(first + n, first, chance) for n in range(number)]


def page(items: list[RemoteComment]) -> Page:
    return Page(items=tuple(items), cursor=None, is_last=False)


def _comment(number: int, first: int, chance: random.Random) -> RemoteComment:
    parent = chance.randrange(first, number) if number > first else None
    person = chance.randrange(number // 3 + 10)
    post = f"p{number // 200}"
    return RemoteComment(
        id=str(number),
        author=RemoteAuthor(id=f"a{person}", name=f"Person {person}"),
        text=" ".join(chance.choices(WORDS, k=chance.randrange(5, 75))).capitalize(),
        written_at=START + timedelta(seconds=number),
        post=RemotePost(id=post, title=f"Beitrag {post}"),
        parent_id=str(parent) if parent is not None and number % 3 else None,
        raw={"id": number, "type": "comment", "status": "approved"},
    )
