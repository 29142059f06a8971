"""Tags of every template: time, state, and text of people. They need no ``load``."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from augenhoehe.web.ui import dates
from augenhoehe.web.ui.marks import Mark, marked

register = template.Library()

STATES: Final = frozenset(
    {"due", "work", "done", "no", "pause", "risk", "panel", "ask"}
)


@register.simple_tag
def when(moment: date | datetime | None) -> SafeString:
    """Render a time for the margin: plain words, the exact date below."""
    return _margin(dates.words(moment), moment) if moment else SafeString()


@register.simple_tag
def due(moment: date | datetime | None) -> SafeString:
    """Render the date something is owed by, for the margin."""
    return _margin(dates.due(moment), moment) if moment else SafeString()


@register.simple_tag
def since(moment: date | datetime | None) -> SafeString:
    """Render how long something has lasted, for the margin."""
    return _margin(dates.since(moment), moment) if moment else SafeString()


@register.simple_tag
def moment(value: date | datetime | None) -> SafeString:
    """Render a time inside a sentence: plain words; the exact date is in the element."""
    return _time(dates.words(value), value) if value else SafeString()


@register.simple_tag
def exactly(value: date | datetime | None) -> SafeString:
    """Render the date and time, inside a sentence."""
    return _time(dates.exact(value), value) if value else SafeString()


@register.filter
def due_words(value: date | datetime | None) -> str:
    """Return "by Tuesday" without markup, for a sentence."""
    return dates.due(value) if value else ""


@register.simple_block_tag
def state(content: str, kind: str) -> SafeString:
    """Render a state: a shape for ``kind`` and the words between the tags."""
    if kind not in STATES:
        raise template.TemplateSyntaxError(f"{kind!r} is no shape of a state.")
    return format_html('<span class="state state-{}">{}</span>', kind, content)


@register.simple_tag(name="marked")
def marked_text(text: str, marks: Sequence[Mark] = ()) -> SafeString:
    """Render text of people with the words hints or findings point at."""
    return marked(text, marks)


@register.filter
def paragraphs(text: str) -> SafeString:
    """Render text of people: escaped, paragraphs, line breaks, links."""
    return marked(text)


def _margin(words: str, moment: date | datetime) -> SafeString:
    return format_html(
        '<p class="when"><strong>{}</strong> {}</p>',
        words,
        _time(dates.exact(moment), moment),
    )


def _time(words: str, moment: date | datetime) -> SafeString:
    return format_html('<time datetime="{}">{}</time>', dates.machine(moment), words)
