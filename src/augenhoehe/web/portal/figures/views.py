from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from augenhoehe.participation.lexicon import family_name
from augenhoehe.reports.figures import Share, figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A share as an eye line: a bar, a number and the sentence to it."""

    percent: int | None
    words: str | Promise
    share: Share


@require_safe
def public_figures(request: HttpRequest) -> HttpResponse:
    """What we count about ourselves, never about the people who write."""
    found = figures(timezone.now())
    context = {
        "figures": found,
        "pair": (
            _line(found.acknowledged_in_time, _("acknowledged in time")),
            _line(found.answered_in_time, _("answered in time")),
        ),
        "dormant": _line(found.dormant, ""),
        "deflection": _line(found.deflection, ""),
        "passed": [
            (family_name(key), number) for key, number in found.passed_families.items()
        ],
        "void": [
            (reason.label, number) for reason, number in found.void.items() if number
        ],
    }
    return render(request, "figures/figures.html", context)


def _line(share: Share, words: str | Promise) -> Line:
    percent = None if share.rate is None else round(100 * share.rate)
    return Line(percent=percent, words=words, share=share)
