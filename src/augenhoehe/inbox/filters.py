"""What of the inbox one wants to see. There is no filter by author, and never will be.

Nor is there one by tone, reach or anything said about a person.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any, Final
from urllib.parse import urlencode

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from augenhoehe.inbox.labels import LABELS
from augenhoehe.inbox.states import DutyKind, Kind


class State(models.TextChoices):
    """How far a comment has come."""

    OPEN = "open", pgettext_lazy("inbox state", "Waiting for us")
    ANSWERED = "answered", pgettext_lazy("inbox state", "Answered")
    VOID = "void", pgettext_lazy("inbox state", "Ended without a reply")
    LISTED = "listed", pgettext_lazy("inbox state", "Listed without duty")
    ALL = "all", pgettext_lazy("inbox state", "All")


class Owner(StrEnum):
    """Who looks after the thread, beside a person by number."""

    ME = "me"
    NOBODY = "nobody"


UNCONFIRMED: Final = "unconfirmed"
"""The filter's word for a comment whose kind nobody has confirmed."""

LONGEST_SEARCH: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """A choice; an empty one is everything that waits for us."""

    channel: int | None = None
    post: int | None = None
    team: int | None = None
    state: str = ""
    owner: str = ""
    """``me``, ``nobody`` or the number of a person of the team."""
    duty: str = ""
    """The kind of an open duty."""
    language: str = ""
    kind: str = ""
    hint: str = ""
    q: str = ""
    messages: tuple[str, ...] = field(default=(), compare=False)
    """What was given and could not be used, a sentence each."""

    @classmethod
    def parse(cls, given: Mapping[str, Any]) -> "Filters":
        """Read filters from a query or a saved view; what is no filter is ignored."""
        values: dict[str, Any] = {}
        messages = []
        for name, read in _READERS.items():
            text = str(given.get(name) or "").strip()
            if not text:
                continue
            try:
                values[name] = read(text)
            except ValueError:
                messages.append(
                    _("The filter “%(name)s” was left out: there is no “%(value)s”.")
                    % {"name": name, "value": text[:40]}
                )
        return cls(**values, messages=tuple(messages))

    def as_mapping(self) -> dict[str, str]:
        """Return what is set, to be stored or put into an address."""
        names = [one.name for one in fields(self) if one.name != "messages"]
        chosen = {name: getattr(self, name) for name in names}
        return {name: str(value) for name, value in chosen.items() if value}

    def to_query(self) -> str:
        """Return the part of an address after the question mark."""
        return urlencode(self.as_mapping())

    def without(self, name: str) -> "Filters":
        """Return the same choice without one filter."""
        rest = self.as_mapping()
        rest.pop(name, None)
        return Filters.parse(rest)

    @property
    def shows(self) -> State:
        """What is listed: while searching everything, else what waits for us."""
        return State(self.state) if self.state else State.ALL if self.q else State.OPEN


def _number(text: str) -> int:
    number = int(text) if text.isascii() else 0
    if not 0 < number < 1 << 63:
        raise ValueError(text)
    return number


def _owner(text: str) -> str:
    return text if text in {*Owner} else str(_number(text))


def _kind(text: str) -> str:
    return text if text == UNCONFIRMED else Kind(text).value


def _language(text: str) -> str:
    if not (text.isascii() and text.replace("-", "").isalpha() and len(text) <= 5):
        raise ValueError(text)
    return text.lower()


def _hint(text: str) -> str:
    if text not in LABELS:
        raise ValueError(text)
    return text


def _search(text: str) -> str:
    return text[:LONGEST_SEARCH]


_READERS: Final[Mapping[str, Callable[[str], Any]]] = {
    "channel": _number,
    "post": _number,
    "team": _number,
    "state": lambda text: State(text).value,
    "owner": _owner,
    "duty": lambda text: DutyKind(text).value,
    "language": _language,
    "kind": _kind,
    "hint": _hint,
    "q": _search,
}
