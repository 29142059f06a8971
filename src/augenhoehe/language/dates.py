"""Dates as people write them in German and English, with their places.

What is said relative to a day is worked out from ``today``: a weekday is the next
such day and never today itself; a date without year that has passed is next year's;
"next week" is its Friday, a month its last day, "Anfang/Mitte" the 10th and 20th.
"""

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from augenhoehe.language.calendar_words import MONTHS, NUMBERS, WEEKDAYS, either


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDate:
    """A date expression, ``text[start:end]``; ``on`` is None where no day can be told."""

    on: date | None
    start: int
    end: int


_MONTH = either(MONTHS)
_DAY = either(WEEKDAYS)
_NUMBER = rf"(?:\d{{1,3}}|{either(NUMBERS)})"
_UNIT = r"(?P<unit>werktag(?:en?|s)?|arbeitstag(?:en?|s)?|tag(?:en?|s)?|woche(?:n)?|monat(?:en?|s)?|(?:working|business) days?|days?|weeks?|months?|fortnight)"
_WEEKDAY_BEFORE = rf"(?:(?:{_DAY})s?,?\s+(?:(?:den|dem|the|on)\s+)?(?:the\s+)?)?"
_CLOCK = r"(?:,?\s+(?:um|at)\s+\d{1,2}(?:[:.]\d{2})?(?:\s*(?:uhr|am|pm|h))?)?"

type _Reader = Callable[[re.Match[str], date], date | None]


def _roll(day: int, month: int, year: str | None, today: date) -> date | None:
    """Build a date; without a year it is the next one, today included."""
    try:
        if year:
            return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
        found = date(today.year, month, day)
        return found if found >= today else date(today.year + 1, month, day)
    except ValueError:
        return None


def _iso(match: re.Match[str], today: date) -> date | None:
    return _roll(int(match["d"]), int(match["m"]), match["y"], today)


def _worded(match: re.Match[str], today: date) -> date | None:
    return _roll(int(match["d"]), MONTHS[match["m"].lower()], match["y"], today)


def _weekday(match: re.Match[str], today: date) -> date:
    ahead = (WEEKDAYS[match["day"].lower()] - today.weekday()) % 7 or 7
    if match["week"]:
        monday = today + timedelta(days=7 - today.weekday())
        return monday + timedelta(days=WEEKDAYS[match["day"].lower()])
    return today + timedelta(days=ahead)


def _near(match: re.Match[str], today: date) -> date:
    word = match[0].lower()
    if word in {"übermorgen", "uebermorgen"} or word.startswith("the day after"):
        return today + timedelta(days=2)
    return today + timedelta(days=1 if word.startswith(("morgen", "tomorrow")) else 0)


def _working_days(today: date, count: int) -> date:
    day = today
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day


def _span(match: re.Match[str], today: date) -> date | None:
    unit = match["unit"].lower()
    word = (match["n"] or "1").lower()
    count = int(word) if word.isdigit() else NUMBERS[word]
    if unit.startswith(("werk", "arbeit", "working", "business")):
        return _working_days(today, count)
    if unit.startswith("mon"):
        return _months_on(today, count)
    days = {"w": 7, "f": 14}.get(unit[0], 1)
    return today + timedelta(days=days * count)


def _months_on(today: date, count: int) -> date:
    years, month = divmod(today.month - 1 + count, 12)
    year = today.year + years
    return date(
        year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1])
    )


def _last_day(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _month(match: re.Match[str], today: date) -> date | None:
    month = MONTHS[match["m"].lower()]
    year = int(match["y"]) if match["y"] else today.year + (month < today.month)
    part = (match["part"] or "").lower()
    if part in {"anfang", "early"}:
        return date(year, month, 10)
    if part.startswith("mi"):
        return date(year, month, 20)
    return _last_day(year, month)


def _period(match: re.Match[str], today: date) -> date | None:
    word = match[0].lower()
    friday = today + timedelta(days=4 - today.weekday())
    if "woche" in word or "week" in word:
        if re.search(r"n[äa]e?chste|kommende|next", word):
            return friday + timedelta(days=7)
        return friday if friday > today else friday + timedelta(days=7)
    if "jahr" in word or "year" in word:
        later = re.search(r"n[äa]e?chste|kommende|next", word)
        return date(today.year + (1 if later else 0), 12, 31)
    later = re.search(r"n[äa]e?chste|kommende|next", word)
    month = _months_on(today.replace(day=1), 1 if later else 0)
    return _last_day(month.year, month.month)


def _unknown(_match: re.Match[str], _today: date) -> None:
    return None


_NEXT_DE = r"(?:n(?:ä|ae)chste[rnms]?|kommende[rnms]?)"
_THIS_DE = r"diese[rnms]?"
_PATTERNS: tuple[tuple[re.Pattern[str], _Reader], ...] = tuple(
    (re.compile(rf"(?<![\w.])(?:{pattern})(?!\w)", re.IGNORECASE), reader)
    for pattern, reader in (
        (r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})", _iso),
        (
            rf"{_WEEKDAY_BEFORE}(?P<d>\d{{1,2}})\. ?(?P<m>\d{{1,2}})\.(?: ?(?P<y>20\d{{2}}|\d{{2}}(?![.:,]?\d|\s*uhr)))?{_CLOCK}",
            _iso,
        ),
        (
            rf"{_WEEKDAY_BEFORE}(?P<d>\d{{1,2}})(?:\.|st|nd|rd|th)?\s+(?:of\s+)?(?P<m>{_MONTH})\b\.?(?:,?\s+(?P<y>20\d{{2}}))?{_CLOCK}",
            _worded,
        ),
        (
            rf"{_WEEKDAY_BEFORE}(?P<m>{_MONTH})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|[.:]\d)(?:,?\s+(?P<y>20\d{{2}}))?{_CLOCK}",
            _worded,
        ),
        (
            rf"(?P<week>{_NEXT_DE}\s+woche\s+|next\s+week\s+(?:on\s+)?)?(?:{_NEXT_DE}\s+|{_THIS_DE}\s+|next\s+|this\s+|coming\s+)?(?P<day>{_DAY})(?:abend|morgen|mittag|nachmittag|vormittag)?{_CLOCK}",
            _weekday,
        ),
        (
            r"(?:über|ueber)?morgen|heute|the\s+day\s+after\s+tomorrow|tomorrow|today|tonight",
            _near,
        ),
        (
            rf"(?:innerhalb(?:\s+von)?|binnen|in(?:\s+den)?(?:\s+n(?:ä|ae)chsten)?|in\s+sp(?:ä|ae)testens|nach|within(?:\s+the\s+next)?|in\s+the\s+next)\s+(?:(?:a\s+)?(?P<n>{_NUMBER})\s+)?{_UNIT}(?:'|’)?(?:\s+time)?",
            _span,
        ),
        (
            rf"(?:(?P<part>anfang|mitte|ende|early|mid|end\s+of|the\s+end\s+of)[\s-]+)?(?P<m>{_MONTH})(?:\s+(?P<y>20\d{{2}}))?",
            _month,
        ),
        (
            rf"(?:{_NEXT_DE}|{_THIS_DE})\s+(?:woche|monat|jahr)(?:e?s)?|(?:ende|zum\s+ende|anfang)\s+(?:der|des)\s+(?:{_NEXT_DE}\s+)?(?:woche|monats|jahres)|(?:wochen|monats|jahres)ende|(?:(?:the\s+)?end\s+of\s+)?(?:the|this|next)\s+(?:week|month|year)",
            _period,
        ),
        (
            r"(?:fr(?:ü|ue)hling|fr(?:ü|ue)hjahr|sommer|herbst|winter|spring|summer|autumn|(?:ersten|zweiten|dritten|vierten)\s+quartal|q[1-4])(?:\s+20\d{2})?",
            _unknown,
        ),
    )
)
# Two lists of words for one month each: only these count as months when they stand alone.
_NOT_ALONE = re.compile(
    r"^(?:may|march|mar|mai|jan|jun|jul|sep|sept|dec|dez|okt|oct|nov|apr|feb|aug|mär)$",
    re.IGNORECASE,
)
_LEADS_TO_MONTH = re.compile(
    r"(?:\b(?:by|in|im|bis|until|till|before|seit|since|ab|vor|for|für|of|zum|am))\s+$",
    re.IGNORECASE,
)
_NO_GREETING = re.compile(r"(?:guten|gute|good)\s+$", re.IGNORECASE)
_NO_SPAN = re.compile(
    r"(?:nach|in|innerhalb)\s+(?:tagen?|wochen?|monaten?|days?|weeks?|months?|tags|woche|monat)$",
    re.IGNORECASE,
)


def dates_in(text: str, *, today: date) -> list[FoundDate]:
    """Return the date expressions of a German or English text in order of place."""
    found: list[FoundDate] = []
    for pattern, reader in _PATTERNS:
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < other.end and other.start < end for other in found):
                continue
            if _is_date(match):
                found.append(FoundDate(on=reader(match, today), start=start, end=end))
    found = [
        each
        for each in found
        if each.on is not None or _is_vague(text[each.start : each.end])
    ]
    return sorted(found, key=lambda each: each.start)


def date_places(text: str) -> Iterator[tuple[int, int]]:
    """Yield only where date expressions stand, when the day itself does not matter."""
    for each in dates_in(text, today=date(2000, 1, 3)):
        yield each.start, each.end


def _is_vague(words: str) -> bool:
    return not any(sign.isdigit() for sign in words) or words[:1].isalpha()


def _is_date(match: re.Match[str]) -> bool:
    words = match[0]
    before = match.string[max(0, match.start() - 20) : match.start()]
    if _NO_GREETING.search(before) or _NO_SPAN.fullmatch(words):
        return False
    if _NOT_ALONE.match(words):
        return bool(_LEADS_TO_MONTH.search(before)) and words[0].isupper()
    return True
