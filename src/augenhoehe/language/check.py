"""The conduct check: reads our own outgoing text, never anybody else's."""

from collections.abc import Collection
from datetime import date

from augenhoehe.language.conduct.base import Context
from augenhoehe.language.conduct.judge import judge
from augenhoehe.language.dates import dates_in
from augenhoehe.language.detect import language_of
from augenhoehe.language.findings import Report
from augenhoehe.language.glossary.matcher import terms_in
from augenhoehe.language.glossary.shipped import LANGUAGES
from augenhoehe.language.owned import as_wanted
from augenhoehe.language.plain.advice import advice_in
from augenhoehe.language.plain.index import index_of
from augenhoehe.language.presence import presence_in
from augenhoehe.language.reading import read
from augenhoehe.language.wording import DEFAULT, Wording

_ANY_DAY = date(2000, 1, 3)
_ENOUGH_WORDS = 6


def check(
    text: str,
    *,
    language: str = "",
    comment: str = "",
    private_on_wish: bool = False,
    wording: Wording = DEFAULT,
    panel_topics: Collection[str] = (),
) -> Report:
    """Check one of our texts before it goes out.

    ``language`` ("de", "en") decides the language of reasons and proposals; when it
    is empty it is detected. ``comment`` is what the text answers: its concern and its
    questions have to come up. ``private_on_wish`` says that the person asked for the
    private way herself: then naming it is no deflection. ``wording`` holds what the
    panel owns. ``panel_topics`` are words for what is the panel's to say, besides
    `panel_topics.PANEL_TOPICS`.
    """
    reading = read(text)
    given = bool(language)
    language = language or language_of(text)
    dates = dates_in(text, today=_ANY_DAY)
    places = tuple((each.start, each.end) for each in dates)
    context = Context(reading=reading, dates=places, private_on_wish=private_on_wish)
    ours = language if language in LANGUAGES else ""
    # A guess from few words is often wrong: then the words of both are looked for.
    read_for = ours if given or len(text.split()) >= _ENOUGH_WORDS else ""
    found = judge(context, language=ours, without=wording.families_off)
    shown = presence_in(reading, dates, comment, panel_topics)
    return Report(
        language=language,
        findings=as_wanted(found, context, wording, ours),
        wanted=shown.wanted,
        missing=shown.missing,
        unanswered=shown.unanswered,
        terms=terms_in(context, wording.terms, read_for),
        advice=advice_in(reading, language),
        index=index_of(text, language),
    )
