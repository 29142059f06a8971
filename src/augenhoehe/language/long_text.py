"""Texts of any length: checked piece by piece, so that time grows with length only."""

from collections.abc import Iterator
from dataclasses import replace

from augenhoehe.language.check import check
from augenhoehe.language.detect import language_of
from augenhoehe.language.findings import Report
from augenhoehe.language.wording import DEFAULT, Wording

_PIECE = 40_000
_BORDERS = ("\n\n", "\n", ". ", " ")


def check_long(
    text: str, *, language: str = "", comment: str = "", wording: Wording = DEFAULT
) -> Report:
    """Check a text that may be very long; as `check` for one that is not.

    Pieces end where a paragraph ends. A part is missing when no piece has it.
    """
    if len(text) <= _PIECE:
        return check(text, language=language, comment=comment, wording=wording)
    language = language or language_of(text)
    reports = [
        (start, check(piece, language=language, comment=comment, wording=wording))
        for start, piece in _pieces(text)
    ]
    return _together(reports)


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    while len(text) - start > _PIECE:
        half = start + _PIECE // 2
        ends = (text.rfind(each, half, start + _PIECE) for each in _BORDERS)
        end = next((each + 1 for each in ends if each >= 0), start + _PIECE)
        yield start, text[start:end]
        start = end
    yield start, text[start:]


def _together(reports: list[tuple[int, Report]]) -> Report:
    first = reports[0][1]
    missing = set.intersection(*(set(report.missing) for _, report in reports))
    open_questions = set.intersection(
        *(set(report.unanswered) for _, report in reports)
    )
    return Report(
        language=first.language,
        findings=tuple(
            replace(each, start=each.start + at, end=each.end + at)
            for at, report in reports
            for each in report.findings
        ),
        terms=tuple(
            replace(each, start=each.start + at, end=each.end + at)
            for at, report in reports
            for each in report.terms
        ),
        advice=tuple(
            replace(each, start=each.start + at, end=each.end + at)
            for at, report in reports
            for each in report.advice
        ),
        wanted=first.wanted,
        missing=tuple(each for each in first.missing if each in missing),
        unanswered=tuple(each for each in first.unanswered if each in open_questions),
        index=first.index,
    )
