"""Fixed sentences of ours, in the language of the person we speak to."""

from collections.abc import Sequence
from datetime import date

from django.utils import formats, translation
from django.utils.translation import gettext as _

from augenhoehe.accounts.office import the_organisation
from augenhoehe.inbox.models import Comment
from augenhoehe.language.detect import language_of
from augenhoehe.replies.models import Material
from augenhoehe.replies.states import Purpose

KNOWN = ("de", "en")


def language_for(comments: Sequence[Comment]) -> str:
    """Return "de" or "en": what the comments are in, else the organisation's."""
    for comment in comments:
        found = comment.language or language_of(comment.text)
        if found in KNOWN:
            return found
    ours = the_organisation().language
    return ours if ours in KNOWN else "de"


def acknowledgement(*, concern: str, name: str, on: date, language: str) -> str:
    """Say in public what was understood, who takes care, and by when we answer."""
    with translation.override(language):
        return _(
            "We have understood this: %(concern)s\n\n"
            "%(name)s takes care of it and answers here by %(date)s."
        ) % {"concern": _ended(concern), "name": name, "date": worded(on)}


def delay(*, promised: date, reason: str, name: str, on: date, language: str) -> str:
    """Name a delay honestly: what was promised, why it is late, the new date."""
    with translation.override(language):
        return _(
            "We promised to come back to this by %(promised)s. "
            "We did not manage that: we are late. The reason: %(reason)s\n\n"
            "%(name)s answers here by %(date)s."
        ) % {
            "promised": worded(promised),
            "reason": _ended(reason),
            "name": name,
            "date": worded(on),
        }


def continued_in_private(language: str) -> str:
    """Say what the public strand says when a person wished for the private way."""
    with translation.override(language):
        return _("Continued in private, on the person's wish.")


def to_start_from(purpose: Purpose, *, name: str, language: str) -> str:
    """Return a beginning with variables; while one is unfilled it is not released."""
    with translation.override(language):
        match purpose:
            case Purpose.ACKNOWLEDGEMENT:
                return _(
                    "We have understood this: {{ concern }}\n\n"
                    "%(name)s takes care of it and answers here by {{ date }}."
                ) % {"name": name}
            case Purpose.INTERIM:
                return _(
                    "We cannot answer yet: we are late. The reason: {{ reason }}\n\n"
                    "%(name)s answers here by {{ date }}."
                ) % {"name": name}
            case Purpose.ANSWER:
                return ""


def with_materials(text: str, materials: Sequence[Material], *, language: str) -> str:
    """Put the materials under the text, each with its source."""
    if not materials:
        return text
    with translation.override(language):
        heading = _("To read more:")
        lines = [_line(material) for material in materials]
    return "\n".join([text.rstrip(), "", heading, *lines])


def worded(day: date) -> str:
    """Return a date as one writes it in the language that is active."""
    return formats.date_format(day, "DATE_FORMAT")


def _line(material: Material) -> str:
    line = _("%(title)s (%(source)s): %(url)s") % {
        "title": material.title,
        "source": material.source,
        "url": material.url,
    }
    if not material.formats:
        return line
    return _("%(line)s – %(formats)s") % {"line": line, "formats": material.formats}


def _ended(sentence: str) -> str:
    sentence = sentence.strip()
    return sentence if sentence.endswith((".", "!", "?", "…")) else f"{sentence}."
