from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from augenhoehe.accounts.errors import NotThere
from augenhoehe.guidelines.access import (
    as_data,
    published_versions,
    version_by_number,
    version_in_force,
)
from augenhoehe.web.ui.rules import shown

FRAME = ("preface", "plain", "complaint", "panel_note", "change_note")


@require_safe
def guideline(request: HttpRequest, number: int | None = None) -> HttpResponse:
    """The version in force, or an earlier one by its number, for everybody."""
    version = version_in_force() if number is None else version_by_number(number)
    if version is None:
        raise NotThere
    language = "de" if get_language() == "de" else "en"
    context = {
        "version": version,
        **{field: getattr(version, f"{field}_{language}") for field in FRAME},
        "rules": shown(version),
        "versions": published_versions(),
    }
    return render(request, "guideline/public.html", context)


@require_safe
def guideline_data(_request: HttpRequest, number: int | None = None) -> HttpResponse:
    """The same for machines."""
    version = version_in_force() if number is None else version_by_number(number)
    if version is None:
        raise NotThere
    return JsonResponse(as_data(version), json_dumps_params={"ensure_ascii": False})
