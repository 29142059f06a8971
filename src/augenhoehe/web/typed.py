"""What a person typed must not be lost because a request was refused."""

import re
from dataclasses import dataclass
from typing import Final

from django.http import HttpRequest
from django.http.request import RawPostDataException, UnreadablePostError

_SECRET: Final = re.compile("password|token|credential|secret|code|otp", re.IGNORECASE)
_CHOICE: Final = re.compile(r"[a-z0-9_-]{0,24}")
_OURS: Final = frozenset({"next", "key"})
"""Fields that a page fills in by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """One text of a refused form."""

    name: str
    text: str
    rows: int


def typed_in(request: HttpRequest) -> list[Typed]:
    """Return the texts of a refused form, in its order; never a password or a code."""
    try:
        fields = [(name, request.POST.getlist(name)) for name in request.POST]
    except (RawPostDataException, UnreadablePostError):
        return []
    return [
        Typed(
            name=name, text=text, rows=min(text.count("\n") + len(text) // 70 + 2, 20)
        )
        for name, texts in fields
        for text in texts
        if _is_text(name, text)
    ]


def _is_text(name: str, text: str) -> bool:
    """A number, a date or a choice is chosen again soon; a word is not typed again."""
    if name in _OURS or _SECRET.search(name):
        return False
    return not _CHOICE.fullmatch(text.strip())
