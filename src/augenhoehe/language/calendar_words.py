"""German and English words for months, weekdays and small numbers."""

MONTHS = {
    "januar": 1, "jaenner": 1, "jänner": 1, "january": 1, "jan": 1, "februar": 2, "february": 2, "feb": 2,
    "märz": 3, "maerz": 3, "march": 3, "mär": 3, "mar": 3, "april": 4, "apr": 4, "mai": 5, "may": 5, "juni": 6,
    "june": 6, "jun": 6, "juli": 7, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9,
    "sep": 9, "oktober": 10, "october": 10, "okt": 10, "oct": 10, "november": 11, "nov": 11, "dezember": 12,
    "december": 12, "dez": 12, "dec": 12,
}  # fmt: skip

WEEKDAYS = {
    "montag": 0, "monday": 0, "dienstag": 1, "tuesday": 1, "mittwoch": 2, "wednesday": 2, "donnerstag": 3,
    "thursday": 3, "freitag": 4, "friday": 4, "samstag": 5, "sonnabend": 5, "saturday": 5, "sonntag": 6,
    "sunday": 6,
}  # fmt: skip
"""Monday is 0, as in `datetime.date.weekday`."""

NUMBERS = {
    "ein": 1, "eine": 1, "einem": 1, "einer": 1, "eines": 1, "a": 1, "an": 1, "one": 1, "zwei": 2, "two": 2,
    "drei": 3, "three": 3, "vier": 4, "four": 4, "fünf": 5, "fuenf": 5, "five": 5, "sechs": 6, "six": 6,
    "sieben": 7, "seven": 7, "acht": 8, "eight": 8, "neun": 9, "nine": 9, "zehn": 10, "ten": 10,
    "zwölf": 12, "zwoelf": 12, "twelve": 12, "vierzehn": 14, "fourteen": 14, "dreißig": 30, "thirty": 30,
}  # fmt: skip


def either(words: dict[str, int]) -> str:
    """Return a regular expression for any of the words, longest first."""
    return "|".join(sorted(words, key=len, reverse=True))
