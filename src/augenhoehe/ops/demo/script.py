"""What invented people say and what the invented team does, as files tell it."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from django.utils import timezone

from augenhoehe.replies.wording import worded

FOLDER = Path(__file__).parent
SATURDAY = 5
_DATE = re.compile(r"\{([+-]\d+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Something that somebody says."""

    key: str
    at: datetime
    who: str
    text: str
    post: str = ""
    to: str = ""
    visibility: str = "public"


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledged:
    """A comment that the team acknowledged."""

    key: str
    at: datetime
    by: str
    person: str
    concern: str
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A comment that the team answered; alone or with a second person."""

    key: str
    at: datetime
    by: str
    text: str
    second: str = ""
    kind: str = ""
    """Confirmed before, where it is given: praise and questions need no second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """Counts in days before ``now``, so that the demo is always fresh."""

    now: datetime

    def before(self, days: int, at: str) -> datetime:
        """Return a time of day so many days ago, or ``"minus 40"``: minutes ago."""
        if at.startswith("minus "):
            return self.now - timedelta(minutes=int(at.removeprefix("minus ")))
        day = timezone.localtime(self.now).date() - timedelta(days=days)
        wanted = datetime.combine(day, time.fromisoformat(at))
        return timezone.make_aware(wanted)

    def day(self, offset: int) -> date:
        """Return a day so many days off; Monday for a weekend, unless that is too far.

        Nobody promises something for a Sunday. What is past stays past.
        """
        today = timezone.localtime(self.now).date()
        day = today + timedelta(days=offset)
        monday = day + timedelta(days=(-day.weekday()) % 7)
        if day.weekday() < SATURDAY or (offset < 0 and monday >= today):
            return day
        return monday

    def dated(self, text: str) -> str:
        """Put a date in words for each ``{+3}``: three days from today."""
        return _DATE.sub(lambda found: worded(self.day(int(found[1]))), text)


def posts(days: Days) -> dict[str, dict[str, Any]]:
    """Return title, text and time of each post at the network, by its key."""
    return {
        key: {
            "title": row["title"],
            "text": row["text"],
            "at": days.before(row["days"], row["at"]),
        }
        for key, row in _read("network.json")["posts"].items()
    }


def network_voices(days: Days) -> list[Voice]:
    return [Voice(**_timed(row, days)) for row in _read("network.json")["voices"]]


def portal_voices(days: Days) -> list[Voice]:
    return [Voice(**_timed(row, days)) for row in _read("portal.json")]


def acknowledged(days: Days) -> list[Acknowledged]:
    return [
        Acknowledged(**_timed(row, days) | {"until": days.day(row["until"])})
        for row in _read("acknowledgements.json")
    ]


def answered(days: Days) -> list[Answered]:
    return [
        Answered(**_timed(row, days) | {"text": days.dated(row["text"])})
        for row in _read("answers.json")
    ]


def archive(days: Days) -> str:
    """Return the archive's file, with one line that nobody can read."""
    lines = (FOLDER / "archive.jsonl").read_text(encoding="utf-8").splitlines()
    told = []
    for line in lines:
        row = json.loads(line)
        written_at = days.before(row.pop("days"), "12:00").isoformat()
        told.append(json.dumps(row | {"written_at": written_at}, ensure_ascii=False))
    return "\n".join(
        [*told[:5], '{"id": "a13", "text": "Hier brach das', *told[5:], ""]
    )


def _timed(row: Mapping[str, Any], days: Days) -> dict[str, Any]:
    rest = {name: value for name, value in row.items() if name not in {"days", "at"}}
    return rest | {"at": days.before(row["days"], row["at"])}


def _read(name: str) -> Any:
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))
